"""What is shut until one day clashes with what opens again on another one, of one thing."""

import pytest

from reader.comparing.differing.differences import LinkSide, find_differences
from reader.model.difference import DifferenceKind, Verdict

WEDNESDAY = "2025-05-14"


def verdicts(left: str, right: str, later: str = WEDNESDAY) -> set[Verdict]:
    found = find_differences(LinkSide(left, "en", WEDNESDAY), LinkSide(right, "en", later))
    return {one.verdict for one in found if one.kind is DifferenceKind.DATE}


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "All eleven schools in the town were closed and will stay shut until Monday.",
            "The town's eleven schools were closed but will reopen on Friday.",
        ),
        (
            "All eleven schools in the town will stay shut until Monday.",
            "The town's eleven schools will reopen on Friday.",
        ),
        ("The town's schools are closed until Monday.", "The town's schools will reopen on Friday."),
        ("The bridge will reopen on Saturday.", "The bridge will stay shut until Thursday, the council said."),
    ],
)
def test_another_day_clashes(left: str, right: str) -> None:
    assert verdicts(left, right) == {Verdict.CLASH}
    assert verdicts(right, left) == {Verdict.CLASH}


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The bridge is closed until Monday.", "The bridge will reopen on Tuesday."),
        ("The bridge was closed until Monday.", "The bridge will reopen on Friday."),
        ("The east bridge is shut until Monday.", "The west bridge will reopen on Friday."),
        ("The primary schools will stay shut until Monday.", "The secondary schools will reopen on Friday."),
        ("The road will remain closed until Thursday, police said.", "The road could reopen on Saturday."),
    ],
)
def test_of_other_things_or_unsure_it_does_not(left: str, right: str) -> None:
    assert Verdict.CLASH not in verdicts(left, right)
    assert Verdict.CLASH not in verdicts(right, left)


def test_a_later_report_may_tell_another_day() -> None:
    told = verdicts("The bridge is shut until Monday.", "The bridge will reopen on Friday.", "2025-05-15")
    assert told == {Verdict.LATER_REPORT}
