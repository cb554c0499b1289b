"""A word that has the stem of another one by chance tells nothing of what that tells."""

import pytest

from reader.comparing.differing.lexicons import read_lexicon
from reader.comparing.profiling.stemming import stem
from reader.gathering.claims.disputes.opposing import are_opposed


def kinds_of(word: str, language: str = "en") -> set[str]:
    return {entry.kind for entry in read_lexicon(language).find([stem(word, language)], [word], 0)}


@pytest.mark.parametrize(
    ("homonym", "word", "kind"),
    [
        ("Departments", "departing", "opposite"),
        ("important", "imports", "opposite"),
        ("positions", "positive", "opposite"),
        ("quite", "quitting", "opposite"),
        ("offices", "officers", "role"),
        ("engine", "engineers", "role"),
        ("authorities", "authorizes", "opposite"),
    ],
)
def test_a_homonym_is_no_form_of_the_word_whose_stem_it_has(homonym: str, word: str, kind: str) -> None:
    assert stem(homonym, "en") == stem(word, "en")
    assert kind in kinds_of(word)
    assert kind not in kinds_of(homonym)


@pytest.mark.parametrize(
    ("language", "homonym", "word", "kind"),
    [
        ("de", "sich", "sicher", "opposite"),
        ("de", "Nichts", "Nichte", "role"),
        ("es", "Madrid", "madre", "role"),
        ("fr", "armes", "armée", "body"),
        ("it", "iniziativa", "iniziato", "opposite"),
        ("sv", "till", "tillade", "speech"),
    ],
)
def test_so_it_is_in_other_languages(language: str, homonym: str, word: str, kind: str) -> None:
    assert stem(homonym.lower(), language) == stem(word.lower(), language)
    assert kind in kinds_of(word, language)
    assert kind not in kinds_of(homonym, language)


def test_what_is_listed_of_a_homonym_is_its_own() -> None:
    assert "anybody" in kinds_of("department")
    assert "preposition" in kinds_of("till", "sv")
    assert "range" not in kinds_of("tillade", "sv")


@pytest.mark.parametrize(
    ("one", "is_opposed"),
    [
        ("Villagers pushed back against the march on the dam.", False),
        ("Villagers came back from the march on the dam.", False),
        ("The mayor backs the march on the dam.", True),
        ("The mayor wants to back the march on the dam.", True),
        ("The mayor would not back the march on the dam.", False),
    ],
)
def test_who_comes_back_takes_nobodys_side(one: str, *, is_opposed: bool) -> None:
    assert are_opposed((one, "en"), ("Voss opposed the march on the dam.", "en")) is is_opposed
