"""One journey told the other way round clashes; a road, a way back and another journey do not."""

import pytest

from reader.comparing.differing.differences import LinkSide, find_differences
from reader.model.difference import DifferenceKind, Verdict


def clashes(left: str, right: str, languages: str = "en en") -> bool:
    one, other = languages.split()
    found = find_differences(LinkSide(left, one, "2031-03-11"), LinkSide(right, other, "2031-03-11"))
    return any(each.kind is DifferenceKind.DIRECTION and each.verdict is Verdict.CLASH for each in found)


@pytest.mark.parametrize(
    ("languages", "left", "right"),
    [
        ("en en", "A lorry was on its way from Odby to Tarn.", "The lorry was on its way from Tarn to Odby."),
        ("en en", "The lorry was driving from Odby to Tarn.", "The lorry was on its way from Tarn to Odby."),
        ("de de", "Der Bus war auf dem Weg von Odby nach Tarn.", "Der Bus war auf dem Weg von Tarn nach Odby."),
        ("es en", "El barco había salido de Odby con destino a Tarn.", "The ship was on its way from Tarn to Odby."),
    ],
)  # fmt: skip
def test_one_journey_told_both_ways_clashes(languages: str, left: str, right: str) -> None:
    assert clashes(left, right, languages)
    assert clashes(right, left, " ".join(reversed(languages.split())))


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The road from Odby to Tarn is closed.", "The road from Tarn to Odby is closed."),
        ("The bus was on its way from Odby to Tarn.", "On the return trip from Tarn to Odby the bus broke down."),
        ("The ship was on its way from Odby to Tarn with 40 cars.", "A ship on its way from Tarn to Odby had 12 cars."),
        ("The flight from Odby to Tarn left at 8:15.", "The flight from Tarn to Odby left at 10:40."),
        ("The bus was on its way from Odby to Tarn.", "The bus was on its way from Odby to Tarn, police said."),
    ],
)
def test_what_goes_both_ways_does_not(left: str, right: str) -> None:
    assert not clashes(left, right)
    assert not clashes(right, left)
