"""Which terms stand for each other."""

import pytest

from reader.comparing.crosslingual.correspondences import find_correspondences
from reader.comparing.crosslingual.lexicons import Lexicon
from reader.comparing.crosslingual.terms import Term

LEXICON = Lexicon({"λιμαν": "harbour9 port7"})


def strength(english: Term, foreign: Term) -> float:
    return find_correspondences([english], [foreign], LEXICON).get((english, foreign), 0.0)


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
