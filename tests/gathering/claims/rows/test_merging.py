"""A fact has one row."""

from collections.abc import Iterator, Sequence
from itertools import combinations

from reader.gathering.claims.likeness import Likeness
from reader.gathering.claims.rows.merging import with_one_row_a_fact
from reader.model.article import Article
from reader.model.events.claim import Claim, ClaimKind, Extent, Member, Place
from tests.gathering.stories import article_of

THURSDAY = "The ferry was towed to Tarn on Thursday."
WEDNESDAY = "The ferry was towed to Tarn on Wednesday."
ALONG = "A tug took her along."


def rows_of(texts: Sequence[str], claims: Sequence[Sequence[int]], links: Sequence[tuple[int, int]]) -> list[set[int]]:
    """Return the stories of each row, for stories of one sentence each; a claim is worded by its first story."""
    articles: list[Article] = [article_of(f"Outlet {n}", text) for n, text in enumerate(texts)]
    scores = dict.fromkeys(places(links), 0.9)
    found = [
        Claim(tuple(Member(n, 0, Extent.FULL) for n in sorted(claim)), ClaimKind.FACT, sorted(claim).index(claim[0]))
        for claim in claims
    ]
    return [set(one.stories()) for one in with_one_row_a_fact(found, articles, Likeness(scores, frozenset(scores)))]


def places(links: Sequence[tuple[int, int]]) -> Iterator[tuple[Place, Place]]:
    return (((one, 0), (other, 0)) for one, other in links)


def test_claims_that_have_each_others_words_are_one() -> None:
    texts = (THURSDAY, WEDNESDAY, ALONG, "A tug took the ferry along.")
    links = tuple(combinations(range(4), 2))
    assert rows_of(texts, [(0, 1, 2), (1, 0, 3)], links) == [{0, 1, 2, 3}]


def test_claims_that_are_linked_by_nearly_the_same_words_are_one() -> None:
    texts = (THURSDAY, ALONG, WEDNESDAY, "The ferry had been towed.")
    assert rows_of(texts, [(0, 1), (2, 3)], ((0, 1), (2, 3), (0, 2))) == [{0, 1, 2, 3}]


def test_claims_that_are_merely_linked_are_two() -> None:
    texts = (THURSDAY, "The ferry had been towed.", ALONG, "Tugs took ships along.")
    assert rows_of(texts, [(0, 1), (2, 3)], ((0, 1), (2, 3), (0, 2))) == [{0, 1}, {2, 3}]


def test_claims_most_of_whose_sentences_are_shared_are_one_where_their_words_are_surely_the_same() -> None:
    texts = (THURSDAY, "The ferry had been towed.", ALONG, "Tugs took the ferry to Tarn.", "The ship is in Tarn.")
    links = tuple(combinations(range(5), 2))
    assert rows_of(texts, [(0, 1, 2, 3), (3, 1, 4)], links) == [{0, 1, 2, 3, 4}]
    assert len(rows_of(texts, [(0, 2, 3), (3, 1, 4)], links)) == 2


def test_claims_that_only_one_sentence_is_left_to_word_are_one() -> None:
    assert rows_of((THURSDAY, THURSDAY, THURSDAY), [(0, 2), (1, 2)], ((0, 2), (1, 2))) == [{0, 1, 2}]


def test_claims_that_share_a_sentence_and_are_worded_alike_are_one() -> None:
    said = "Her country is ready to open all of its gauges on the river to engineers from the other bank, Brandt said."
    longer = f"On Wednesday in Selm the head of the service repeated that {said[0].lower()}{said[1:]}"
    texts = (longer, said, ALONG, "Gauges may be seen.")
    assert rows_of(texts, [(0, 2), (1, 0, 3)], ((0, 1), (0, 2), (0, 3), (1, 3))) == [{0, 1, 2, 3}]
    assert len(rows_of(texts, [(0, 2), (1, 3)], ((0, 2), (1, 3)))) == 2
