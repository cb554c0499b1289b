"""What is done once is done on one day, whatever else two sentences tell of it."""

import pytest

from reader.comparing.differing.differences import LinkSide, find_differences
from reader.model.difference import DifferenceKind, Verdict


def clashing_days(left: str, right: str) -> list[tuple[str, str]]:
    one, other = LinkSide(left, "en", "2031-03-11"), LinkSide(right, "en", "2031-03-11")
    return [
        (left[found.left.start : found.left.end], right[found.right.start : found.right.end])
        for found in find_differences(one, other)
        if found.kind is DifferenceKind.DATE and found.verdict is Verdict.CLASH and found.left and found.right
    ]


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        (
            "The gang entered the vault on 6 March through the cellar of a shop, a spokeswoman said.",
            "The robbers first entered the vault on 4 March, according to a memo seen by the Post.",
            [("6 March", "4 March")],
        ),
        (
            "The gang entered the vault on 6 March through the cellar of a shop, a spokeswoman said.",
            "The robbers first entered the vault on 14 February and not on 4 March, as the Post had reported.",
            [("6 March", "14 February")],
        ),
        (
            "Trains are expected to be restored by Monday.",
            "The firm, which has 1,900 staff, expects its trains to be running again by Thursday.",
            [("Monday", "Thursday")],
        ),
        (
            "The gang entered the vault on 6 March through the cellar of a shop.",
            "The robbers first entered the bank on 4 March, a memo says.",
            [],
        ),
        (
            "The team entered the stadium on 6 March to loud cheers and songs.",
            "Visitors entered the stadium on 9 March, according to the keeper of the ground.",
            [],
        ),
        (
            "The new speed limit will take effect on 21 March.",
            "Fares for buses and trams of all towns will take effect on 22 March, a spokesman said.",
            [],
        ),
        ("The gang entered the vault on 6 March.", "The gang entered the vault on 6 March and not on 4 March.", []),
    ],
)
def test_days_of_one_deed_clash(left: str, right: str, expected: list[tuple[str, str]]) -> None:
    assert clashing_days(left, right) == expected
    assert clashing_days(right, left) == [(b, a) for a, b in expected]
