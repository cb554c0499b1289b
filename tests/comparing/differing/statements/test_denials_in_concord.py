"""Languages in which two words of negation deny once, and those in which "not" is put before the word it denies."""

import pytest

from reader.comparing.differing.differences import LinkSide, find_differences
from reader.model.difference import DifferenceKind, Verdict


def kinds(left: str, right: str, language: str) -> list[DifferenceKind]:
    found = find_differences(LinkSide(left, language, None), LinkSide(right, language, None))
    return [one.kind for one in found if one.verdict is Verdict.CLASH]


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        ("pl", "Policja nie znalazła żadnych śladów włamania.", "Policja nie znalazła śladów włamania."),
        ("ru", "Полиция не нашла никаких следов взлома.", "Полиция не нашла следов взлома."),
        ("es", "La policía no encontró ningún rastro del robo.", "La policía no encontró rastro del robo."),
    ],
)
def test_a_second_word_of_negation_denies_no_more(language: str, left: str, right: str) -> None:
    assert kinds(left, right, language) == []


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        ("pl", "Policja nie znalazła żadnych śladów włamania.", "Policja znalazła ślady włamania."),
        ("pl", "Trybunał uznał ustawę za niezgodną z konstytucją.", "Trybunał uznał ustawę za zgodną z konstytucją."),
        ("ru", "Суд признал решение мэрии незаконным.", "Суд признал решение мэрии законным."),
    ],
)
def test_what_is_denied_clashes_with_what_is_affirmed(language: str, left: str, right: str) -> None:
    assert kinds(left, right, language)


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        ("en", "One third of homes have no power.", "Two thirds of homes have power."),
        ("pl", "Jedna trzecia domów nie ma prądu.", "Dwie trzecie domów ma prąd."),
    ],
)
def test_a_share_that_is_denied_leaves_the_rest(language: str, left: str, right: str) -> None:
    assert kinds(left, right, language) == []


def test_the_third_of_two_thirds_is_no_rank() -> None:
    left, right = "Jedna trzecia uczniów zachorowała.", "Jedna czwarta uczniów zachorowała."
    assert DifferenceKind.ORDER not in kinds(left, right, "pl")
