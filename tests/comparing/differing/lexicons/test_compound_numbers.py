"""Numbers of several words in one."""

import pytest

from reader.comparing.differing.lexicons import read_lexicon


@pytest.mark.parametrize(
    ("language", "word", "value"),
    [
        ("de", "einundzwanzig", "21"),
        ("de", "dreitausendfunfhundert", "3500"),
        ("nl", "achtendertig", "38"),
        ("it", "ventuno", "21"),
    ],
)
def test_a_compound_is_read_by_its_parts(language: str, word: str, value: str) -> None:
    found = read_lexicon(language).number(word)
    assert found is not None
    assert found.value == value


@pytest.mark.parametrize(("language", "word"), [("de", "undine"), ("de", "achtung"), ("en", "twentyone")])
def test_other_words_are_no_numbers(language: str, word: str) -> None:
    assert read_lexicon(language).number(word) is None
