"""The small dictionaries."""

from pathlib import Path

import pytest

from reader.comparing.crosslingual.lexicons import LANGUAGES, Dictionary, is_offered, read_lexicon
from reader.comparing.crosslingual.terms import key_of
from reader.comparing.profiling.stemming import stem

OWN_WORDS = sorted((Path(__file__).resolve().parents[3] / "packaging" / "own_words").glob("*.txt"))


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_a_lexicon_has_thousands_of_words_with_weights_up_to_one(language: str) -> None:
    lexicon = read_lexicon(language)
    assert len(lexicon.lines) > 5000
    for entry in list(lexicon.lines)[::500]:
        assert all(0 < weight <= 1 for weight in lexicon.glosses(entry).values())


@pytest.mark.parametrize(
    ("language", "word", "english"),
    [
        *(("el", "κυβέρνηση", "government"), ("de", "Regierung", "government"), ("ru", "правительство", "government")),
        *(("el", "Δευτέρα", "Monday"), ("fr", "Allemagne", "Germany"), ("pb", "governo", "government")),
    ],
)
def test_a_common_word_is_found(language: str, word: str, english: str) -> None:
    assert read_lexicon(language).glosses(stem(word, language))[stem(english, "en")] >= 0.6


@pytest.mark.parametrize(
    ("language", "word", "english"),
    [("ja", "政府", "government"), ("ja", "続い", "continue"), ("zh", "政府", "government"), ("zh", "七月", "July")],
)
def test_words_without_blanks_are_found_as_they_stand(language: str, word: str, english: str) -> None:
    assert read_lexicon(language).glosses(word)[stem(english, "en")] >= 0.6


def test_ostern_is_easter_and_not_the_east() -> None:
    easter, east = stem("Easter", "en"), stem("East", "en")
    lexicon = read_lexicon("de")
    assert set(lexicon.glosses(stem("Ostern", "de"))) >= {easter}
    assert easter not in lexicon.glosses(stem("Osten", "de"))
    assert east not in lexicon.glosses(stem("Ostern", "de"))


def test_an_unknown_word_has_no_gloss() -> None:
    assert read_lexicon("el").glosses("ξξξ") == {}
    assert read_lexicon("xx").glosses("word") == {}


@pytest.mark.parametrize(
    ("left", "right", "offered"),
    [
        *(
            ("el", "en", True),
            ("en", "pb", True),
            ("en", "en", False),
            ("el", "de", True),
            ("de", "de", False),
            ("pt", "pb", False),
            ("ja", "en", True),
            ("ja", "de", False),
            ("zh", "en", True),
            ("en", "zt", True),
            ("zh", "ja", False),
            ("en", "ar", False),
        ),
        *((None, "el", False), ("en", None, False)),
    ],
)
def test_english_and_languages_with_a_lexicon_are_offered(left: str | None, right: str | None, offered: bool) -> None:
    assert is_offered(left, right) is offered


def test_the_stems_of_an_english_word_are_those_that_have_it_as_a_gloss() -> None:
    lexicon = Dictionary({"prend": "take9 seiz3", "retak": "retake5 take2", "tak": "taken4 3d7", "trois": "39 3d1"})
    glosses = [gloss for stem in lexicon.lines for gloss in lexicon.glosses(stem)]
    for word in (*glosses, "ak", "tak", "d", "9"):
        expected = {stem: found[word] for stem in lexicon.lines if word in (found := lexicon.glosses(stem))}
        assert dict(lexicon.stems_for(word)) == expected


@pytest.mark.parametrize("table", OWN_WORDS, ids=lambda table: table.stem)
def test_words_listed_for_this_project_are_in_the_lexicon_that_ships(table: Path) -> None:
    lexicon = read_lexicon(table.stem)
    lines = table.read_text(encoding="utf-8").splitlines()
    entries = (line.split(": ") for line in lines if not line.startswith("#"))
    glosses = {
        (key_of(word, table.stem), key_of(gloss, "en"))
        for english, words in entries
        for word in words.split(" ")
        for gloss in english.split(" ")
    }
    assert [(word, gloss) for word, gloss in sorted(glosses) if lexicon.glosses(word).get(gloss) != 1] == []
