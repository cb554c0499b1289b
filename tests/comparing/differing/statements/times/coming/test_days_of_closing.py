"""One thing that will close on two days clashes; a part of it, another one, or the day of the vote does not."""

import pytest

from reader.comparing.differing.differences import LinkSide, find_differences
from reader.model.difference import DifferenceKind, Verdict

SHUT = "Kingsmead Baths in Wexbury will shut on 30 June, the town's council decided tonight."


def dates(left: str, right: str, days: tuple[str, str], language: str = "en") -> set[Verdict]:
    sides = [LinkSide(text, language, day) for text, day in zip((left, right), days, strict=True)]
    return {one.verdict for one in find_differences(*sides) if one.kind is DifferenceKind.DATE}


@pytest.mark.parametrize(
    ("other", "is_clash"),
    [
        ("By 23 votes to 19 the council decided to close Kingsmead Baths on 31 August.", True),
        ("By 23 votes to 19 the council decided to close Kingsmead Baths on 30 June.", False),
        ("The café of Kingsmead Baths will close on 31 August.", False),
        ("Kingsmead Baths will not close on 31 August.", False),
        ("Oldham Baths in Wexbury will shut on 31 August.", False),
        ("The council voted to close Kingsmead Baths on 9 March.", False),
    ],
)
def test_one_thing_closes_on_one_day(other: str, *, is_clash: bool) -> None:
    assert (Verdict.CLASH in dates(SHUT, other, ("2026-03-10", "2026-03-11"))) == is_clash


def test_a_report_of_another_week_may_tell_of_another_decision() -> None:
    other = "The council decided to close Kingsmead Baths on 31 August."
    assert dates(SHUT, other, ("2026-03-10", "2026-03-24")) >= {Verdict.LATER_REPORT}


def test_what_closes_is_called_by_its_first_noun_in_french() -> None:
    left, right = (
        "La piscine de Sarlac fermera ses portes le 30 juin.",
        "Selon la mairie, la piscine fermera le 31 août.",
    )
    assert Verdict.CLASH in dates(left, right, ("2026-03-10", "2026-03-10"), "fr")
