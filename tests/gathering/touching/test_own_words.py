"""Who has a word that all tellers of a claim have, and hardly any other sentence, comes near it."""

import pytest

from reader.gathering.touching import find_touching
from reader.model.events.claim import Claim, ClaimKind, Extent, Member
from tests.gathering.stories import article_of

FERRY = (
    ("en", "A ferry carries pedestrians across the river."),
    ("en", "Walkers need no ticket for the ferry."),
    ("fr", "Un ferry gratuit transporte les piétons."),
)
ROUND = (
    ("en", "Drivers have to go round by Sandholm."),
    ("de", "Die Umleitung führt über Sandholm."),
    ("es", "Los conductores tienen que pasar por Sandholm."),
)


def near(told: tuple[tuple[str, str], ...], *others: str) -> set[int]:
    """Return which of further English stories come near a claim."""
    articles = [
        *(article_of(f"Herald {n}", text, language=language) for n, (language, text) in enumerate(told)),
        *(article_of(f"Monitor {n}", text) for n, text in enumerate(others)),
    ]
    claim = Claim(tuple(Member(n, 0, Extent.FULL) for n in range(len(told))), ClaimKind.FACT, 0)
    (found,) = find_touching([claim], articles, tuple(range(len(articles))))
    return {story - len(told) for story, _ in found}


@pytest.mark.parametrize(
    ("told", "other"),
    [
        (FERRY, "Those on foot get over by ferry and pay nothing."),
        (ROUND, "The crew of the ambulance lost half an hour in Sandholm."),
    ],
)
def test_a_word_of_all_tellers_comes_near(told: tuple[tuple[str, str], ...], other: str) -> None:
    assert near(told, other, "The mayor asked for tents.") == {0}


def test_two_tellers_may_share_a_word_by_chance() -> None:
    assert near(FERRY[:2], "Those on foot get over by ferry and pay nothing.") == set()


def test_what_other_sentences_tell_of_too_is_no_word_of_its_own() -> None:
    others = ("The captain of the ferry was born here.", "No ferry has a bar.", "He hates each ferry.", "Ferry prices")
    assert near(FERRY, *others) == set()
