"""Which terms stand for each other."""

import pytest

from reader.comparing.crosslingual.correspondences import Counterpart, find_correspondences
from reader.comparing.crosslingual.lexicons import Dictionary
from reader.comparing.crosslingual.terms import Term

ENGLISH = Dictionary({}, "en")
LEXICON = Dictionary({"λιμαν": "harbour9 port7"})


def strength(english: Term, foreign: Term) -> float:
    known = find_correspondences([english], [foreign], (ENGLISH, LEXICON)).get((english, foreign))
    return known.strength if known else 0.0


def bridged(left: str, right: str) -> Counterpart | None:
    """Return how surely two words are one, of languages that have these glosses for them."""
    one, other = Term("a", "a"), Term("b", "b")
    return find_correspondences([one], [other], (Dictionary({"a": left}), Dictionary({"b": right}))).get((one, other))


def test_words_of_two_other_languages_correspond_by_what_they_are_in_english() -> None:
    assert bridged("harbour9 port7", "harbour9 haven4") == Counterpart(1.0, "harbour")
    assert bridged("harbour9", "bridge9") is None


def test_each_english_word_that_both_have_speaks_for_them() -> None:
    once, twice = bridged("quick6", "quick6"), bridged("quick6 fast6", "quick6 fast6")
    assert once is not None
    assert twice is not None
    assert once.strength < twice.strength < 1


def test_one_sense_of_many_is_none() -> None:
    assert bridged("steadi2 constant9 even9 firm9", "steadi3 town9 citi9") is None


def test_a_number_in_words_is_one_by_what_it_is_in_english() -> None:
    assert bridged("29", "29") == Counterpart(1.0, "2")


def test_a_number_in_words_is_nothing_else_by_way_of_english() -> None:
    assert bridged("29 gear4", "39 gear4") is None


def heard(language: str) -> bool:
    """Tell whether a name is heard in a word that the lexicon of a language has too, and writes with a capital."""
    left, right = Term("a", "ντερεκ", "derek", is_name=True), Term("b", "derek", "derek", is_name=True)
    return bool(find_correspondences([left], [right], (Dictionary({}, "el"), Dictionary({"b": "gull9"}, language))))


def test_a_word_is_heard_as_a_name_where_capitals_tell_names() -> None:
    assert heard("it")
    assert not heard("de")


def test_a_gloss_has_its_weight() -> None:
    assert strength(Term("port", "ports"), Term("λιμαν", "λιμανια")) == pytest.approx(7 / 9)


def test_equal_numbers_stand_for_each_other() -> None:
    assert strength(Term("35", "35", is_number=True), Term("35", "35", is_number=True)) == 1
    assert strength(Term("35", "35", is_number=True), Term("36", "36", is_number=True)) == 0


def test_names_that_sound_alike_stand_for_each_other() -> None:
    assert strength(Term("a", "derek", "derek", is_name=True), Term("b", "ντερεκ", "derek", is_name=True)) == 1


def test_short_names_must_sound_more_alike() -> None:
    assert strength(Term("a", "said", "said", is_name=True), Term("b", "ασαντ", "asad", is_name=True)) == 0


def test_words_of_the_same_letters_are_less_sure_than_names() -> None:
    assert strength(Term("a", "fee"), Term("b", "fee")) < strength(Term("a", "fee", is_name=True), Term("b", "fee"))
