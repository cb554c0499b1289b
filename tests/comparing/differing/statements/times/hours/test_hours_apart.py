"""A number is not of the hour that another clause tells of a deed of its own."""

import pytest

from reader.comparing.differing.differences import LinkSide, find_differences
from reader.model.difference import DifferenceKind, Verdict

MORNING, NOON = "2031-05-14T08:15", "2031-05-14T11:30"


def told(left: str, right: str, *times: str) -> dict[DifferenceKind, Verdict]:
    days = times or (None, None)
    found = find_differences(LinkSide(left, "en", days[0]), LinkSide(right, "en", days[1]))
    return {one.kind: one.verdict for one in found if one.left and one.right}


@pytest.mark.parametrize("times", [(), (MORNING, NOON)])
@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "Five ambulances were sent to the quay and the road was reopened at 11pm.",
            "Three ambulances were sent to the quay and the road was reopened at 2am.",
        ),
        (
            "Two hundred workers left the dairy and the pumps were switched off at 4pm.",
            "One hundred and twenty workers left the dairy and the pumps were switched off at 6pm.",
        ),
    ],
)
def test_a_number_and_an_hour_of_two_clauses_clash_both(left: str, right: str, times: tuple[str, ...]) -> None:
    assert told(left, right, *times) == {DifferenceKind.NUMBER: Verdict.CLASH, DifferenceKind.DATE: Verdict.CLASH}


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Twelve people were hurt at 3pm.", "Fifteen people were hurt at 5pm."),
        (
            "Eight pumps were running and the river stood at 3.2 metres at 1am.",
            "Six pumps were running and the river stood at 2.9 metres at 3am.",
        ),
        ("Eight men and two women were arrested at 1am.", "Six men and two women were arrested at 3am."),
    ],
)
def test_a_number_of_its_own_hour_clashes_with_none_of_another(left: str, right: str) -> None:
    assert Verdict.CLASH not in told(left, right).values()


def test_an_hour_of_a_clause_without_a_subject_is_that_of_who_is_counted() -> None:
    left = "Twelve people were rescued and taken to hospital by 3pm."
    right = "Fifteen people were rescued and taken to hospital by 5pm."
    assert told(left, right, MORNING, NOON)[DifferenceKind.NUMBER] is Verdict.LATER_REPORT
