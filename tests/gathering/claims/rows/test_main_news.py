"""What headlines and first sentences word in several ways is one row."""

from collections.abc import Collection

from reader.gathering.claims.likeness import Likeness
from reader.gathering.claims.rows.main_news import with_one_row_of_main_news
from reader.model.events.claim import Claim, ClaimKind, Extent, Member, Place
from tests.gathering.stories import article_of

ARTICLES = [
    article_of(
        "Herald",
        "Ban grows to six more countries",
        "The ministry adds six countries to its ban over visas and rain.",
        "Rain fell.",
    ),
    article_of(
        "Monitor", "Six countries join list", "The ban covers six further countries, as of May.", "Visas and rain."
    ),
    article_of("Tribune", "Which countries?", "Six more countries are banned, the ministry said.", "The wind rose."),
]
SHORT, LEAD, OTHER, THEIRS = (0, 0), (0, 1), (1, 1), (2, 1)
BESIDE, ALSO = (1, 2), (2, 2)


def row(*places: Place, kind: ClaimKind = ClaimKind.FACT) -> Claim:
    """Make a claim that its first sentence words."""
    return Claim(tuple(Member(*place, Extent.FULL) for place in places), kind, 0)


def told(claims: Collection[Claim], *sure: tuple[Place, Place]) -> list[list[Place]]:
    """Return the sentences of each row, the one that words it first, with some surely linked."""
    likeness = Likeness(dict.fromkeys(sure, 0.9), frozenset(sure))
    found = with_one_row_of_main_news(list(claims), ARTICLES, likeness, lambda claim: claim)
    return [
        [claim.worded_by.place, *sorted({one.place for one in claim.tellers()} - {claim.worded_by.place})]
        for claim in found
    ]


def test_rows_that_surely_linked_openings_word_are_one() -> None:
    claims = row(OTHER, LEAD), row(THEIRS, SHORT)
    assert told(claims, (OTHER, THEIRS)) == [[OTHER, SHORT, LEAD, THEIRS]]
    assert told(claims) == [[OTHER, LEAD], [THEIRS, SHORT]]


def test_rows_that_openings_word_which_are_alike_in_one_story_are_one() -> None:
    assert told((row(SHORT, OTHER), row(LEAD, THEIRS))) == [[SHORT, LEAD, OTHER, THEIRS]]


def test_an_opening_of_both_rows_ties_what_words_them() -> None:
    claims = row(SHORT, OTHER), row(THEIRS, OTHER)
    assert told(claims, (SHORT, OTHER), (OTHER, THEIRS)) == [[OTHER, SHORT, THEIRS]]
    assert len(told(claims, (SHORT, OTHER))) == len(claims)


def test_the_row_is_worded_by_the_opening_to_which_most_are_linked_or_the_shortest() -> None:
    claims = row(LEAD, OTHER), row(THEIRS, LEAD)
    assert told(claims, (LEAD, THEIRS), (OTHER, THEIRS))[0][0] == THEIRS
    assert told((row(LEAD, OTHER), row(SHORT, OTHER)))[0][0] == SHORT


def test_what_a_further_sentence_tells_that_no_opening_has_keeps_a_row_in_its_words() -> None:
    claims = row(SHORT, OTHER, THEIRS), row(LEAD, BESIDE, ALSO)
    assert told(claims) == [[SHORT, LEAD, OTHER, THEIRS]]
    assert told(claims, (LEAD, BESIDE), (LEAD, ALSO)) == [[SHORT, LEAD, OTHER, THEIRS], [BESIDE, LEAD]]


def test_a_quotation_and_what_no_opening_words_are_rows_of_their_own() -> None:
    sure = SHORT, OTHER
    assert len(told((row(SHORT, THEIRS), row(OTHER, LEAD, kind=ClaimKind.QUOTATION)), sure)) == len(sure)
    assert len(told((row(SHORT, THEIRS), row(BESIDE, LEAD)), (SHORT, BESIDE))) == len(sure)
