"""Who tells the parts of a claim, each in a sentence of its own."""

from reader.gathering.claims.words.clauses import clauses_of
from reader.gathering.claims.words.parts import tellers_of_parts
from reader.model.events.claim import Claim, ClaimKind, Extent, Member
from tests.gathering.stories import article_of

HEADLINE = "Ferry fire off Tarn injures 14, captain detained"
OPENING = ("Panic on a burning ferry", "Passengers were woken by a fire on the ferry Orla off Tarn.")
INJURED = "Fourteen people were injured, the coast guard said."
CAPTAIN = "The captain was detained on Tuesday."


def tellers(*sentences: str, language: str = "en") -> list[Member]:
    """Return by which sentences a story tells the headline that two others have."""
    heads = [article_of(outlet, HEADLINE) for outlet in ("Herald", "Monitor")]
    articles = [*heads, article_of("Islander", *OPENING, *sentences, language=language)]
    claim = Claim((Member(0, 0, Extent.FULL), Member(1, 0, Extent.FULL)), ClaimKind.FACT, 0)
    return list(tellers_of_parts(clauses_of(heads[0], heads[0].sentences[0].span), claim, articles))


def test_a_headline_is_told_by_who_tells_each_part_of_it() -> None:
    assert tellers(INJURED, "It rained.", CAPTAIN) == [Member(2, 2, Extent.PART), Member(2, 4, Extent.PART)]


def test_one_part_alone_does_not_tell_it() -> None:
    assert tellers(INJURED) == []
    assert tellers(CAPTAIN) == []


def test_another_number_does_not_tell_it() -> None:
    assert tellers(INJURED.replace("Fourteen", "Forty"), CAPTAIN) == []


def test_words_of_two_languages_are_not_compared() -> None:
    assert tellers(INJURED, CAPTAIN, language="de") == []
