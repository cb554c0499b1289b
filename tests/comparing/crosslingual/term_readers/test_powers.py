"""Numbers told by digits and a word for a power of ten are the same in all languages."""

import pytest

from reader.comparing.crosslingual.terms import find_terms


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "She paid 30 cents for 5 thousand", ["30", "5000"]),
        ("fi", "35 miljoonaa euroa", ["35000000"]),
        ("tr", "Yaklaşık 1,2 milyon euro", ["1200000"]),
        ("id", "Sekitar 35 juta orang", ["35000000"]),
        ("bg", "Около 3 хиляди", ["3000"]),
        ("el", "Περίπου 3 χιλιάδες", ["3000"]),
        ("es", "Unas 3 mil, y 2 mil millones", ["3000", "2000000000"]),
        ("fr", "Environ 30 cents", ["30"]),
        ("pb", "Cerca de 3 mil", ["3000"]),
    ],
)
def test_numbers_are_told_in_digits(language: str, text: str, expected: list[str]) -> None:
    assert [placed.term.key for placed in find_terms(text, language) if placed.term.is_number] == expected
