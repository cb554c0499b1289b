"""A later report may tell a later day until which one thing is closed; days of two things do not differ."""

import pytest

from reader.comparing.differing.differences import LinkSide, find_differences
from reader.model.difference import DifferenceKind, Verdict


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        ("en", "Schools across the province will stay closed until Monday.", "Schools will stay shut until Wednesday."),
        ("de", "Die Schulen bleiben bis Montag geschlossen.", "Schools will stay closed until Wednesday."),
    ],
)
def test_a_later_report_puts_off_the_day_until_which_it_lasts(language: str, left: str, right: str) -> None:
    assert of_days(language, left, right, ("2025-10-09", "2025-10-10")) == {Verdict.LATER_REPORT}


@pytest.mark.parametrize(
    ("right", "days"),
    [
        ("Schools will stay shut until Wednesday.", ("2025-10-09", "2025-10-09")),
        ("Schools will stay shut until Wednesday.", ("2025-10-10", "2025-10-09")),
        ("Schools will stay shut until Friday.", ("2025-10-09", "2025-10-10")),
        ("The museum is open until Wednesday.", ("2025-10-09", "2025-10-10")),
        ("Schools were searched on Wednesday.", ("2025-10-09", "2025-10-10")),
    ],
)
def test_what_is_not_put_off_later_is_no_later_report(right: str, days: tuple[str, str]) -> None:
    left = "Schools across the province will stay closed until Monday." if "Friday" not in right else FURTHER

    assert Verdict.LATER_REPORT not in of_days("en", left, right, days)


FURTHER = "Schools across the province will stay closed until 20 October."


def of_days(language: str, left: str, right: str, days: tuple[str, str]) -> set[Verdict]:
    found = find_differences(LinkSide(left, language, days[0]), LinkSide(right, "en", days[1]))
    return {one.verdict for one in found if one.kind is DifferenceKind.DATE and one.left and one.right}


def test_the_days_until_which_two_things_are_closed_do_not_differ() -> None:
    left, right = "The line will stay closed until 27 March.", "De scholen blijven dicht tot dinsdag."
    found = find_differences(LinkSide(left, "en", "2031-03-17"), LinkSide(right, "nl", "2031-03-16"))
    assert [str(one.verdict) for one in found] == ["other-subject"]
