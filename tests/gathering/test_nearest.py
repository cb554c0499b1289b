"""By which sentence a story comes near to a claim."""

from reader.gathering.claims import Likeness
from reader.gathering.nearest import with_nearest
from reader.model.events.claim import Claim, ClaimKind, Extent, Member
from tests.gathering.stories import article_of

ARTICLES = [
    article_of("Courier", "The hall was built in 1911 and housed 48 stalls."),
    article_of("Tribune", "Built in 1911, the hall housed 48 stalls."),
    article_of("Herald", "A baker lost her oven.", "The building dates from 1911.", "Nearly 48 stalls were lost."),
    article_of("Monitor", "Rain fell."),
]
CLAIM = Claim((Member(0, 0, Extent.FULL), Member(1, 0, Extent.FULL)), ClaimKind.FACT, 0, near=(2, 3))
NEARBY = [(2, 0), (2, 1), (2, 2), (3, None)]


def test_it_is_the_one_with_most_words_of_what_tells_it_and_none_of_a_story_that_comes_near_as_a_whole() -> None:
    assert with_nearest(CLAIM, NEARBY, ARTICLES, Likeness({}, ())).near_by == ((2, 2),)


def test_a_sentence_that_is_likest_or_linked_goes_before_that() -> None:
    alike = {((0, 0), (2, 1)): 0.7, ((1, 0), (2, 1)): 0.7}
    assert with_nearest(CLAIM, NEARBY, ARTICLES, Likeness(alike, ())).near_by == ((2, 1),)
    assert with_nearest(CLAIM, NEARBY, ARTICLES, Likeness(alike, [((0, 0), (2, 0))])).near_by == ((2, 0),)


def test_who_tells_it_or_is_not_near_has_none() -> None:
    claim = Claim((Member(0, 0, Extent.FULL), Member(2, 2, Extent.PART)), ClaimKind.FACT, 0, near=(2,))
    assert not with_nearest(claim, NEARBY, ARTICLES, Likeness({}, ())).near_by
