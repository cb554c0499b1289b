"""A row that another one tells again in nearly the same words is no second row."""

from collections.abc import Mapping

from reader.gathering.claims.likeness import Likeness
from reader.gathering.claims.rows.retelling import find_said_within, without_retold
from reader.model.events.claim import Claim, ClaimKind, Extent, Member, Place
from tests.gathering.stories import article_of

ARTICLES = [
    article_of("Herald", "States sue to block subsidy cut", "The governors of 18 states sued over the cut on Friday."),
    article_of("Monitor", "Eighteen states sue the government", "The states sue to block the subsidy cut at once."),
    article_of("Tribune", "Subsidies end", "A suit of 18 states is to keep the subsidies alive.", "Buses ran."),
]


def row(*places: Place, linked: tuple[Place, ...] = ()) -> Claim:
    """Make a claim that its first sentence words."""
    members, further = ([Member(*place, Extent.PART) for place in some] for some in (places, linked))
    return Claim(tuple(members), ClaimKind.FACT, 0, linked=tuple(further))


def left(pairs: Mapping[tuple[Place, Place], float], *claims: Claim) -> list[Claim]:
    """Return the claims that are no other one again."""
    return without_retold(claims, ARTICLES, Likeness(pairs, frozenset()))


HEADLINE, SUIT, LEAD, SAVED = (0, 0), (0, 1), (1, 1), (2, 1)


def test_what_words_two_rows_and_is_very_like_makes_one() -> None:
    one, other = row(SUIT, LEAD), row(LEAD, SAVED, linked=(SUIT,))
    assert left({(SUIT, LEAD): 0.9}, one, other) == [row(LEAD, SAVED, SUIT)]
    assert left({(SUIT, LEAD): 0.6}, one, other) == [one, other]


def test_a_row_within_another_in_its_words_joins_it_with_its_one_sentence_beside() -> None:
    one, other = row(HEADLINE, LEAD, SAVED), row((1, 1), (0, 0), (2, 0), (0, 1))
    (kept,) = left({(HEADLINE, LEAD): 0.8}, one, other)
    assert [(member.story, member.sentence) for member in kept.members] == [(1, 1), (0, 0), (2, 0), (0, 1), SAVED]


def test_a_row_with_more_beside_stays() -> None:
    claims = row(HEADLINE, LEAD, SAVED, (1, 0)), row(LEAD, HEADLINE, (2, 0), SUIT)
    assert left({(HEADLINE, LEAD): 0.8}, *claims) == list(claims)


def test_a_row_that_a_further_story_tells_stays() -> None:
    claims = row(LEAD, SAVED), row(SUIT, HEADLINE, linked=(LEAD,))
    assert left({(SUIT, LEAD): 0.9}, *claims) == list(claims)


def test_a_row_that_stands_within_another_and_is_surely_linked_to_it_is_that_row() -> None:
    one, other = row(SUIT, LEAD), row((1, 0), LEAD, SUIT)
    pairs = {(SUIT, (1, 0)): 0.75}
    assert left(pairs, one, other) == [other]
    assert left({(SUIT, (1, 0)): 0.6}, one, other) == [one, other]


def test_a_row_with_a_sentence_of_a_story_that_tells_the_other_by_another_one_stays() -> None:
    claims = row(SUIT, LEAD), row((1, 0), SUIT, HEADLINE)
    assert left({(SUIT, (1, 0)): 0.75}, *claims) == list(claims)


def test_of_one_story_what_words_two_rows_must_be_alike() -> None:
    articles = [ARTICLES[0], article_of("Monitor", "States sue over subsidies", "Eighteen states sue.", "Buses ran.")]
    own, other = row((1, 1), SUIT), row((1, 0), (1, 1), SUIT, HEADLINE)
    strange = row((1, 2), (1, 1), SUIT, HEADLINE)
    assert without_retold([own, other], articles, Likeness({}, frozenset())) == [other]
    assert without_retold([own, strange], articles, Likeness({}, frozenset())) == [own, strange]


def test_a_row_with_a_sentence_beside_is_none_again_that_is_worded_by_none_of_its_own() -> None:
    one, other = row((1, 1), SUIT, HEADLINE), row((1, 0), (1, 1), SUIT, SAVED)
    articles = [ARTICLES[0], article_of("Monitor", "States sue over subsidies", "Eighteen states sue."), ARTICLES[2]]
    assert without_retold([one, other], articles, Likeness({}, frozenset())) == [one, other]


def test_a_row_is_another_one_again_that_has_one_sentence_more() -> None:
    sure = {(HEADLINE, LEAD): 1.0}
    own, other = row(HEADLINE, LEAD), row(LEAD, HEADLINE, SAVED)
    assert find_said_within([own, other], Likeness(sure, frozenset())) == {0}
    assert not find_said_within([own, other], Likeness({(HEADLINE, LEAD): 0.6}, frozenset()))
    assert not find_said_within([own, row(LEAD, HEADLINE, SAVED, SUIT)], Likeness(sure, frozenset()))
    assert not find_said_within([own, row(SAVED, HEADLINE, LEAD)], Likeness(sure, frozenset()))
