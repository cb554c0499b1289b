"""The words, names and numbers of a sentence."""

import pytest

from reader.comparing.crosslingual.lexicons import read_lexicon
from reader.comparing.crosslingual.terms import Term, find_terms


def terms(text: str, language: str) -> list[Term]:
    return [placed.term for placed in find_terms(text, language)]


def test_stop_words_are_left_out() -> None:
    assert [term.word for term in terms("The council of the harbour met.", "en")] == ["council", "harbour", "met"]


def test_a_capital_inside_a_sentence_tells_a_name() -> None:
    assert [term.word for term in terms("Crews met Marlow in Aldin.", "en") if term.is_name] == ["marlow", "aldin"]


def test_words_of_scripts_without_capitals_may_be_names() -> None:
    assert all(term.is_name for term in terms("وصل مارلو", "ar"))


def test_numbers_are_the_same_in_all_digits() -> None:
    assert {term.key for term in terms("35 ٣٥ ३५ ３５", "xx")} == {"35"}


def test_english_words_for_numbers_are_numbers() -> None:
    assert [term.key for term in terms("Twelve ships, 12th day", "en") if term.is_number] == ["12", "12"]


def test_japanese_is_cut_by_the_lexicon_and_katakana_are_names() -> None:
    found = terms("政府はマルティンを選んだ", "ja")
    assert found[0].key == "政府"
    assert [term.sound for term in found if term.is_name] == ["maltin"]


def test_terms_know_their_place() -> None:
    text = "BONN (dpa) - Der Hafen brennt."
    assert [text[placed.start : placed.end] for placed in find_terms(text, "de")] == ["Hafen", "brennt"]


@pytest.mark.parametrize(
    ("language", "sentence", "key"),
    [
        ("fi", "Asukkaat kertoivat tulvasta", "kerto"),
        ("tr", "Köprü için gazetecilere bilgi verdi", "gazetec"),
    ],
)
def test_endings_that_a_stemmer_leaves_are_taken_off_where_the_lexicon_knows_the_rest(
    language: str, sentence: str, key: str
) -> None:
    assert key in read_lexicon(language)
    assert key in {placed.term.key for placed in find_terms(sentence, language)}


def test_what_stands_behind_a_turkish_apostrophe_is_an_ending() -> None:
    assert [placed.term.word for placed in find_terms("Polis Ankara'nın", "tr")] == ["polis", "ankara"]


def test_a_name_and_a_word_that_no_lexicon_begins_stay_whole() -> None:
    keys = {placed.term.key for placed in find_terms("Eilen Siltovaara xqzwyrtti", "fi")}
    assert {"siltovaar", "xqzwyrt"} <= keys
