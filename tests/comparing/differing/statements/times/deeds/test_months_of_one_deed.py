"""Months in which one thing was opened clash, whatever else is told, and those of two things or plans don't."""

import pytest

from reader.comparing.differing.differences import LinkSide, find_differences
from reader.model.difference import DifferenceKind, Verdict

MAY = "The parish reopened the causeway in May after repairs."


def clashing_months(left: str, right: str) -> list[tuple[str, str]]:
    one, other = LinkSide(left, "en", "2031-06-14"), LinkSide(right, "en", "2031-06-14")
    return [
        (found.left.of(left), found.right.of(right))
        for found in find_differences(one, other)
        if found.kind is DifferenceKind.DATE and found.verdict is Verdict.CLASH and found.left and found.right
    ]


@pytest.mark.parametrize(
    "other",
    [
        "The parish had closed the causeway for repairs in 2029 and reopened it in March of this year.",
        "The causeway, laid in 1911, had been reopened only in March after two years of repairs that cost £310,000.",
        "Two years after the flood, the causeway reopened in March with new railings.",
    ],
)
def test_two_months_in_which_one_thing_was_opened_clash(other: str) -> None:
    assert clashing_months(other, MAY) == [("March", "May")]
    assert clashing_months(MAY, other) == [("May", "March")]


@pytest.mark.parametrize(
    "other",
    [
        "The parish closed the causeway in 2029 and reopened the school in March of this year.",
        "The parish had planned for two years to have the causeway reopened in March, at a cost of £310,000.",
        "The causeway, laid in 1911, was not reopened in March, as the parish had said in 2029.",
        "The causeway was reopened in March 2012 and closed again in 2029.",
        "Shut in 2029, the second causeway was reopened in March by the county.",
    ],
)
def test_what_is_of_another_thing_year_or_plan_does_not(other: str) -> None:
    assert not clashing_months(other, MAY)
    assert not clashing_months(MAY, other)


def test_two_things_of_one_noun_have_two_months() -> None:
    assert not clashing_months(
        "Closed in 2029, the Kerr causeway was reopened in March.", "The parish reopened the Lund causeway in May."
    )
