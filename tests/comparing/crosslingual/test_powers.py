"""Numbers told by digits and a word for a power of ten are the same in all languages."""

import pytest

from reader.comparing.crosslingual.lexicons import LANGUAGES
from reader.comparing.crosslingual.powers import powers_of
from reader.comparing.crosslingual.terms import find_terms
from reader.comparing.differing.lexicons import read_lexicon


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


@pytest.mark.parametrize("language", sorted(LANGUAGES - {"ja", "zh"}))
def test_the_words_are_those_that_tell_what_clashes(language: str) -> None:
    entries = (entry for found in read_lexicon(language).entries.values() for entry in found)
    told = {one.words[0]: int(one.value) for one in entries if one.kind == "power" and len(one.words) == 1}
    assert powers_of(language) == {word: power for word, power in told.items() if power >= 3}
