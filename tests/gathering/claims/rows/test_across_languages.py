"""Claims that languages alone keep apart have one row."""

import pytest

from reader.gathering.claims.likeness import Likeness
from reader.gathering.claims.rows.across_languages import with_one_row_in_all_languages
from reader.model.article import Article
from reader.model.events.claim import Claim, ClaimKind, Extent, Member, Place
from tests.gathering.stories import article_of

TEST = "A breath test of the skipper was negative."
GERMAN = "Der Alkoholtest des Schiffers war negativ."
FRENCH = "Le test d'alcool du capitaine était négatif."


def rows(
    *sentences: tuple[str, str, str], shared: int = 0, links: tuple[tuple[int, int], ...] = ((0, 1), (0, 2))
) -> int:
    """Return how many rows two claims have: of the first sentence and the second, of the first and the third."""
    stories: list[Article] = []
    places: list[Place] = []
    for outlet, language, text in sentences:
        known = next((n for n, one in enumerate(stories) if one.outlet == outlet), None)
        if known is None:
            stories.append(article_of(outlet, "Boat", text, language=language))
            places.append((len(stories) - 1, 1))
        else:
            told = [stories[known].sentence_text(1), text]
            stories[known] = article_of(outlet, "Boat", *told, language=language)
            places.append((known, 2))
    tied = [(min(places[a], places[b]), max(places[a], places[b])) for a, b in links]
    pairs = dict.fromkeys(tied, 0.9)
    claims = [
        Claim(tuple(Member(*place, Extent.FULL) for place in sorted((places[shared], other))), ClaimKind.FACT, 0)
        for n, other in enumerate(places)
        if n != shared
    ]
    found = with_one_row_in_all_languages(claims, stories, Likeness(pairs, frozenset(pairs)))
    assert all(claim.keeps_its_laws([len(story.sentences) for story in stories]) for claim in found)
    return len(found)


def test_two_claims_that_share_a_sentence_in_a_third_language_are_one() -> None:
    assert rows(("Phare", "fr", FRENCH), ("Herald", "en", TEST), ("Bote", "de", GERMAN)) == 1


@pytest.mark.parametrize(
    ("second", "third"),
    [
        # Two sentences of one language that are not linked tell two things.
        (("Herald", "en", TEST), ("Monitor", "en", "The skipper had left the lane, a test of the log shows.")),
        # So do two of one story.
        (("Herald", "en", TEST), ("Herald", "en", "The owners of the boat pay for the salvage.")),
        # They have nothing in common.
        (("Herald", "en", TEST), ("Bote", "de", "Zwei Kühe mussten an Bord gemolken werden.")),
        # They tell two numbers.
        (("Herald", "en", "Seven trawlers came."), ("Bote", "de", "Neun Trawler kamen.")),
    ],
)
def test_what_speaks_for_two_things_keeps_two_rows(second: tuple[str, str, str], third: tuple[str, str, str]) -> None:
    assert rows(("Phare", "fr", FRENCH), second, third) == 2


def test_a_sentence_that_tells_two_things_joins_nothing() -> None:
    both = "Le test d'alcool du capitaine était négatif, et la compagnie paiera le remorquage du navire."
    assert rows(("Phare", "fr", both), ("Herald", "en", TEST), ("Bote", "de", GERMAN)) == 2


def test_one_value_of_what_is_told_once_is_enough() -> None:
    built = ("Phare", "fr", "Le navire a été construit en 1994."), ("Herald", "en", "The Halma was built in 1994.")
    assert rows(*built, ("Akti", "el", "Το πλοίο ναυπηγήθηκε το 1994.")) == 1
