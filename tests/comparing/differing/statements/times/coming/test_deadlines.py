"""By when as many of the same are to be there: two months clash, in whatever words and languages."""

import pytest

from reader.comparing.differing.differences import LinkSide, find_differences
from reader.model.difference import DifferenceKind, Verdict


def clashing(left: str, right: str, language: str) -> list[tuple[str, str]]:
    found = find_differences(LinkSide(left, "en", None), LinkSide(right, language, None))
    return [
        (one.left.of(left), one.right.of(right))
        for one in found
        if one.kind is DifferenceKind.DATE and one.verdict is Verdict.CLASH and one.left and one.right
    ]


@pytest.mark.parametrize(
    ("left", "right", "language", "months"),
    [
        ("Valdor means to run 22 electric buses by June, for 9 million euros.",
         "Valdor Lines, which serves the valley, wants to buy 22 electric buses by April.", "en", ("June", "April")),
        ("Valdor means to run 22 electric buses by June, for 9 million euros.",
         "Valdor will bis April 22 elektrische Busse anschaffen.", "de", ("June", "April")),
        ("Valdor means to run 22 electric buses by June, for 9 million euros.",
         "La empresa Valdor quiere comprar 22 autobuses eléctricos antes de abril.", "es", ("June", "abril")),
        # of as many other things, of another number of them, of another firm, sold and bought, or of no term
        ("Valdor means to run 22 electric buses by June, for 9 million euros.",
         "Valdor Lines, which serves the valley, wants to buy 22 electric trams by April.", "en", ()),
        ("Valdor means to run 22 electric buses by June, for 9 million euros.",
         "Valdor Lines, which serves the valley, wants to buy 12 electric buses by April.", "en", ()),
        ("Valdor means to run 22 electric buses by June, for 9 million euros.",
         "Ostrel Lines, which serves the valley, wants to buy 22 electric buses by April.", "en", ()),
        ("Valdor plans to sell 22 electric buses by June, for 9 million euros.",
         "Valdor Lines, which serves the valley, wants to buy 22 electric buses by April.", "en", ()),
        ("Valdor means to run 22 electric buses by June, for 9 million euros.",
         "Valdor Lines, which serves the valley, repaired 22 electric buses in April.", "en", ()),
    ],
)  # fmt: skip
def test_as_many_by_two_months_clash(left: str, right: str, language: str, months: tuple[str, ...]) -> None:
    assert clashing(left, right, language) == ([months] if months else [])


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
