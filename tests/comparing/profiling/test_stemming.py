"""What a word counts as."""

from importlib.resources import files

import pytest
import snowballstemmer  # type: ignore[import-untyped]  # it has no types
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.comparing.profiling.stemming import stem, stem_anew


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [
        ("attacks", "Attacked", "en"),
        ("Häuser", "Hauses", "de"),
        ("σεισμός", "ΣΕΙΣΜΟΎ", "el"),
        ("новости", "новостей", "ru"),
        ("перемога", "перемоги", "uk"),
        ("한국은", "한국이", "ko"),
    ],
)
def test_forms_of_a_word_have_one_stem(one: str, other: str, language: str) -> None:
    assert stem(one, language) == stem(other, language)


def test_numbers_stay_whole() -> None:
    assert stem("10th", "en") == "10th"


ARGOS = (
    "ar az bg bn ca cs da de el en eo es et eu fa fi fr ga gl he hi hu id it ja ko ky lt lv ms nb nl pb pl pt ro ru "
    "sk sl sq sv th tl tr uk ur vi zh zt"
)


@pytest.mark.parametrize("language", ARGOS.split(" "))
def test_every_language_of_argos_has_a_stem(language: str) -> None:
    assert stem("Marlow", language)


def test_stems_that_are_written_down_are_those_of_the_stemmer() -> None:
    table = files("reader.comparing.profiling") / "stems" / "en.txt"
    lines = [line.split(" ") for line in table.read_text(encoding="utf-8").splitlines()]
    assert [line for line in lines if {stem_anew(word, "en") for word in line[1:]} != {line[0]}] == []
    assert sum(len(line) - 1 for line in lines) > 1_000


@given(st.from_regex(r"[a-z]{0,5}(?:[a-z]{1,4}|a[nt]{1,2}|ism|ogist|ment|ful|able)", fullmatch=True))
@settings(deadline=None, max_examples=500)  # the first example reads the stemmer
def test_what_is_not_asked_of_the_stemmer_is_its_own_stem(word: str) -> None:
    assert stem_anew(word, "en") == snowballstemmer.stemmer("english").stemWord(word)
