"""Numbers of several words in one."""

import pytest

from reader.comparing.number_words import read_number_words


@pytest.mark.parametrize(
    ("language", "word", "value"),
    [
        ("de", "einundzwanzig", 21),
        ("de", "dreitausendfunfhundert", 3500),
        ("nl", "achtendertig", 38),
        ("it", "ventuno", 21),
    ],
)
def test_a_compound_is_read_by_its_parts(language: str, word: str, value: int) -> None:
    compounds = read_number_words(language).compounds
    assert compounds is not None
    assert compounds.read(word) == value


@pytest.mark.parametrize("word", ["undine", "achtung"])
def test_other_words_are_no_numbers(word: str) -> None:
    compounds = read_number_words("de").compounds
    assert compounds is not None
    assert compounds.read(word) is None


def test_a_language_that_writes_them_apart_has_none() -> None:
    assert read_number_words("en").compounds is None
