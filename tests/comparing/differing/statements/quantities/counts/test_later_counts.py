"""What time makes of a number, and what it does not: the place where something happened grows nothing."""

import pytest

from reader.comparing.differing.differences import LinkSide, find_differences
from reader.model.difference import Verdict

FIRST, NEXT = "2031-05-02T10:00", "2031-05-03T09:00"


def verdicts(left: str, right: str, days: tuple[str, str] = (FIRST, NEXT), languages: str = "en-en") -> set[Verdict]:
    codes = languages.split("-")
    found = find_differences(LinkSide(left, codes[0], days[0]), LinkSide(right, codes[1], days[1]))
    return {one.verdict for one in found if one.left and one.right} - {Verdict.SAME}


@pytest.mark.parametrize(
    ("languages", "left", "right"),
    [
        ("en-en", "The files of 312,000 patients of the Orle hospital were published.",
         "The files of 213,000 patients of the Orle hospital were published."),
        ("en-nl", "About 500 people protested outside the hospital on Friday night, according to police.",
         "Ongeveer 2.000 mensen protesteerden vrijdagavond voor het ziekenhuis, volgens de organisatoren."),
    ],
)  # fmt: skip
def test_a_hospital_is_no_reason_why_a_number_differs(languages: str, left: str, right: str) -> None:
    assert verdicts(left, right, languages=languages) == {Verdict.CLASH}


def test_those_who_are_taken_to_hospital_may_grow_in_number() -> None:
    found = verdicts("Nine people were taken to hospital from the pier.", "Twelve people were taken to hospital.")
    assert found == {Verdict.LATER_REPORT}


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("40,000 homes are still without power.", "12,000 homes are still without power."),
        ("Some 300 people are in shelters, the council said.", "Some 120 people are in shelters, the council said."),
    ],
)
def test_how_things_stand_changes(left: str, right: str) -> None:
    assert verdicts(left, right) == {Verdict.LATER_REPORT}


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The files of 41,000 patients were published.", "The files of 312,000 patients were published."),
        ("The storm has killed 29 people.", "The storm has killed 41 people."),
        ("Two men were arrested in Orle.", "No one was arrested in Orle."),
    ],
)
def test_stories_of_two_years_neither_clash_nor_tell_it_later(left: str, right: str) -> None:
    assert verdicts(left, right, ("2027-05-02T10:00", NEXT)) <= {Verdict.OTHER_SUBJECT}
