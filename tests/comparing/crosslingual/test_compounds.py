"""Words that are made of two."""

import pytest

from reader.comparing.crosslingual.compounds import split_compound
from reader.comparing.crosslingual.correspondences import find_correspondences
from reader.comparing.crosslingual.lexicons import Dictionary
from reader.comparing.crosslingual.terms import Term


@pytest.mark.parametrize(
    ("language", "word", "parts"),
    [
        *(("de", "chemiewerk", ("chemi", "werk")), ("de", "grenzubergang", ("grenz", "ubergang"))),
        *(("nl", "schoolklas", ("school", "klas")), ("sv", "polisstation", ("polis", "station"))),
    ],
)
def test_a_word_is_made_of_two_that_the_lexicon_has(language: str, word: str, parts: tuple[str, str]) -> None:
    assert split_compound(word, language) == parts


@pytest.mark.parametrize(
    ("language", "word"), [("de", "iberquim"), ("de", "xyzwerk"), ("de", "zug"), ("fr", "timbreposte")]
)
def test_other_words_have_no_parts(language: str, word: str) -> None:
    assert split_compound(word, language) == ()


def test_each_part_tells_what_the_word_is_in_english_less_surely_than_a_word_of_its_own() -> None:
    german, spanish = Term("chemiewerk", "chemiewerk"), Term("fabric", "fabrica")
    lexicons = Dictionary({"chemi": "chemistri9", "werk": "plant9"}, "de"), Dictionary({"fabric": "plant9"}, "es")
    known = find_correspondences([german], [spanish], lexicons)[german, spanish]
    assert (known.meaning, known.strength < 1) == ("plant", True)
