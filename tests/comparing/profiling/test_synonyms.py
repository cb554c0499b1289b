"""Words and phrases that outlets exchange."""

import pytest

from reader.comparing.differing.lexicons import read_lexicon
from reader.comparing.profiling.profiles import profile
from reader.comparing.profiling.stemming import stem
from reader.comparing.profiling.synonyms import read_synonyms

_SMALL = ("article", "preposition", "pronoun", "copula", "auxiliary", "content_clause", "and", "but")


def test_synonyms_are_one_term() -> None:
    assert profile("her attorney", "en").terms == profile("her lawyer", "en").terms


def test_phrases_are_one_term() -> None:
    assert profile("in the United States", "en").terms == profile("in the U.S.", "en").terms


def test_a_verb_and_what_is_made_of_it_are_one_term() -> None:
    assert profile("troops invaded", "en").terms == profile("troops invasion", "en").terms


def test_hundreds_in_words_are_the_number() -> None:
    assert profile("two hundred ships", "en").terms == profile("200 ships", "en").terms


def test_a_language_without_a_table_keeps_its_words() -> None:
    assert read_synonyms("xx").heads == {}


def test_the_first_word_of_a_group_stands_for_itself() -> None:
    heads = read_synonyms("en").heads
    assert not [word for word, head in heads.items() if word == head]


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("ar", "أغلقت الشرطة", "أغلق الأمن"),
        ("de", "drei Feuerwehrleute", "3 Feuerwehrmann"),
        ("el", "τρεις επιβάτες", "3 ταξιδιώτες"),
        ("es", "un incendio", "un fuego"),
        ("fr", "trois députés", "3 parlementaires"),
        ("it", "quattro avvocati", "4 legali"),
        ("nl", "de burgemeester", "de burgervader"),
        ("pl", "dwa pożary", "2 płomienie"),
        ("pt", "um incêndio", "um fogo"),
        ("ru", "два пожара", "2 возгорания"),
        ("sv", "tre bränder", "3 eldar"),
        ("tr", "üç işçi", "3 çalışan"),
    ],
)
def test_words_of_other_languages_are_one_term(language: str, one: str, other: str) -> None:
    assert profile(one, language).terms == profile(other, language).terms


@pytest.mark.parametrize("language", ["ar", "de", "el", "es", "fr", "it", "nl", "pl", "pt", "ru", "sv", "tr"])
def test_a_group_keeps_numbers_apart(language: str) -> None:
    heads = read_synonyms(language).heads
    numbers = {head for head in heads.values() if head.isdecimal()}
    assert len(numbers) > 10
    assert not numbers & heads.keys()


@pytest.mark.parametrize("language", ["ar", "de", "el", "es", "fr", "it", "nl", "pl", "pt", "ru", "sv", "tr"])
def test_no_small_word_has_the_stem_of_a_group(language: str) -> None:
    """Swedish "åtta" would have that of "att", Turkish "öldü" that of what is."""
    words = read_lexicon(language).words
    small = {stem(word, language) for kind in _SMALL for word in words.get(kind, ())}
    assert not small & {*read_synonyms(language).heads, *read_synonyms(language).heads.values()}
