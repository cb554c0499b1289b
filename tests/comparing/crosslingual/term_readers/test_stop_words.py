"""Frequent words that tell something all the same."""

from importlib.resources import files

import pytest

from reader.comparing.crosslingual.term_readers.stop_words import STOP_WORD, is_stop_word
from reader.comparing.profiling.frequencies import zipf_tenths
from reader.comparing.profiling.stemming import stem


@pytest.mark.parametrize(
    ("word", "language"),
    [
        ("the", "en"),
        ("make", "en"),
        ("и", "bg"),
        ("прави", "bg"),
        ("хората", "bg"),
        ("Година", "bg"),
        ("bir", "tr"),
        ("oldu", "tr"),
        ("uma", "pb"),
        ("μέρα", "el"),
    ],
)
def test_what_is_in_every_text_tells_nothing(word: str, language: str) -> None:
    assert is_stop_word(word, language)


@pytest.mark.parametrize(
    ("word", "language"),
    [
        ("dam", "en"),
        ("правителството", "bg"),
        ("çocuklar", "tr"),
        ("hayatında", "tr"),
        ("Öldü", "tr"),
        ("İnsanlar", "tr"),
        ("vida", "pb"),
        ("hyvän", "fi"),
    ],
)
def test_what_english_has_no_stop_word_for_tells_something(word: str, language: str) -> None:
    assert not is_stop_word(word, language)


def test_only_frequent_words_are_listed() -> None:
    table = files("reader.comparing.crosslingual.term_readers") / "telling_words.txt"
    for line in table.read_text(encoding="utf-8").splitlines():
        language, *words = line.translate({ord(mark): None for mark in ":!"}).split(" ")
        assert [word for word in words if zipf_tenths(language)[stem(word, language)] < STOP_WORD] == []
