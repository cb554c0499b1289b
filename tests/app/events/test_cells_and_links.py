"""The matrix of an event and the view of a pair say the same of a sentence: what is told, and how surely."""

from collections.abc import Sequence
from itertools import combinations, permutations, product

import pytest

from reader.app.events.chosen_words import words_of_cell
from reader.app.events.matrix import Matrix, MatrixRowKind
from reader.comparing import compare
from reader.gathering import gather_event
from reader.model.article import Article
from reader.model.comparison import Comparison, ComparisonSettings, Side, Standing
from reader.model.events.claim import Place
from reader.model.events.event import Event, State
from reader.model.events.told_elsewhere import told_elsewhere
from reader.wording.kinds import open_text
from tests.app.events.test_verdicts_agree import DISPUTED, EVENTS
from tests.gathering.stories import article_of

DISPUTE = [article_of(outlet, *told, language=language) for outlet, language, *told in DISPUTED]
HALL = [
    article_of(
        "Courier",
        "Fire guts market hall in Wendle",
        "A fire tore through the market hall in Wendle on Saturday.",
        "The hall was built in 1911 and housed 48 stalls.",
        "Harbour Street stayed closed to traffic on Monday.",
    ),
    article_of(
        "Tribune",
        "Market hall in Wendle burns",
        "A fire tore through the market hall in Wendle late on Saturday.",
        "Built in 1911, the hall housed 48 stalls.",
        "Harbour Street was closed to traffic on Monday.",
    ),
    article_of(
        "Herald",
        "Market hall destroyed by blaze",
        "Flames swept through the market hall in Wendle on Saturday night.",
        "The building, which dates from 1911, had been renovated two years ago.",
        "Harbour Street was reopened to traffic on Monday after the walls were checked.",
        "A baker lost her oven.",
    ),
]
NOT_TOLD = (State.UNKNOWN, State.UNSURE, State.ABSENT)


def links_of(event: Event) -> dict[tuple[Place, Place], bool]:
    """Return what the pairs of an event link, and whether as sure."""
    found: dict[tuple[Place, Place], bool] = {}
    for (left, one), (right, other) in combinations(enumerate(event.stories), 2):
        for link in compare(one.article, other.article).links:
            for i, j in product(link.left, link.right):
                pair = ((left, i), (right, j))
                found[pair] = found.get(pair, False) or not link.unsure
    return found


@pytest.mark.parametrize("event", EVENTS, ids=range(len(EVENTS)))
def test_an_event_and_its_pairs_agree_in_what_is_linked_and_how_surely(event: Event) -> None:
    links = links_of(event)
    assert set(event.links) == links.keys()
    assert set(event.unsure) == {pair for pair, is_sure in links.items() if not is_sure}
    sure = {both for pair, is_sure in links.items() if is_sure for both in (pair, pair[::-1])}
    same_words = {
        both for claim in event.claims for both in product((one.place for one in claim.tellers()), repeat=2)
        if len({event.stories[story].article.sentence_text(n) for story, n in both}) == 1
    }  # fmt: skip
    matrix = Matrix(event)
    for (row, told), (column, story) in product(enumerate(matrix.rows), enumerate(matrix.columns)):
        if told.kind is not MatrixRowKind.CLAIM:
            continue
        claim, state = event.claims[told.number], event.state(told.number, story)
        tellers = {one.place for one in claim.tellers()}
        own = {place for place in tellers if place[0] == story}
        if state not in (*NOT_TOLD, State.SAME_TEXT) and story != claim.members[claim.wording].story:
            assert any(pair in sure | same_words for pair in product(own, tellers - own))
        telling = {one.place for one in claim.telling()}
        if state in NOT_TOLD and any(one in telling and other[0] == story for one, other in sure):
            assert state is not State.ABSENT
            assert words_of_cell(matrix, row, column).agreement


def pair_in(event: Event, left: int, right: int) -> Comparison:
    """Compare two stories of an event that was gathered."""
    told = told_elsewhere(event, left, right)
    settings = ComparisonSettings(told_elsewhere=told.told, told_otherwise=told.otherwise)
    return compare(event.stories[left].article, event.stories[right].article, settings)


@pytest.mark.parametrize("articles", [DISPUTE, HALL, *([one.article for one in e.stories] for e in EVENTS)])
def test_no_pair_calls_one_storys_own_what_a_cell_says_that_the_other_tells_or_may(articles: Sequence[Article]) -> None:
    event = gather_event(articles)
    pairs = {(one, other): pair_in(event, one, other) for one, other in permutations(range(len(articles)), 2)}
    matrix = Matrix(event)
    for (row, told), (column, story) in product(enumerate(matrix.rows), enumerate(matrix.columns)):
        pair = matrix.pair_of(row, column)
        if told.kind is not MatrixRowKind.CLAIM or pair is None:
            continue
        state, comparison = matrix.cell(row, column).state, pairs[pair[0].story, pair[1].story]
        places = {side: place for side, place in zip(Side, pair, strict=True) if place.sentence is not None}
        standings = {side: comparison.standings(side)[one.sentence or 0] for side, one in places.items()}
        if state is State.ABSENT:
            # Where another row has the sentence too, that may be told.
            assert set(standings.values()) <= {Standing.ONLY_HERE, Standing.NOT_KNOWN}, (row, story)
        else:
            assert Standing.ONLY_HERE not in standings.values(), (row, story)
        for side, place in places.items():
            assert standings[side] is not Standing.NOT_KNOWN or open_text(comparison, side, place.sentence or 0)
        if state is State.UNKNOWN and (near := event.claims[told.number].near_of(story)) is not None:
            assert pair[1].sentence == near[1] or (pair[0].story, pair[1].story) in {
                (p[0][0], p[1][0]) for p in event.links
            }


@pytest.mark.parametrize("articles", [DISPUTE, HALL])
def test_pairs_of_an_event_are_mirrored_and_have_each_sentence_in_a_link_or_one_passage(
    articles: Sequence[Article],
) -> None:
    event = gather_event(articles)
    for one, other in combinations(range(len(articles)), 2):
        pair, mirrored = pair_in(event, one, other), pair_in(event, other, one)
        for side in Side:
            assert pair.standings(side) == mirrored.standings(side.other)
            held = [n for link in pair.links for n in link.of(side)]
            own = [
                n for passage in pair.passages if passage.side is side for n in range(passage.first, passage.last + 1)
            ]
            assert len(own) == len(set(own))
            assert not set(own) & set(held)
            stand = {pair.standings(side)[n] for passage in pair.divergent(side) for n in (passage.first, passage.last)}
            assert stand <= {Standing.ONLY_HERE}


def test_the_sentence_that_comes_near_is_what_its_cell_names_and_opens() -> None:
    event = gather_event(HALL)
    standings = pair_in(event, 0, 2).standings(Side.RIGHT)
    assert (standings[2], standings[4]) == (Standing.NOT_KNOWN, Standing.ONLY_HERE)
    matrix = Matrix(event)
    cells = [
        (row, column)
        for row, told in enumerate(matrix.rows)
        for column, story in enumerate(matrix.columns)
        if told.kind is MatrixRowKind.CLAIM and event.claims[told.number].near_of(story) == (2, 2)
    ]
    assert cells
    for row, column in cells:
        words = words_of_cell(matrix, row, column)
        assert words.agreement == "not known: its sentence 3 comes near"
        assert words.pair is not None
        assert (words.pair[1].story, words.pair[1].sentence) == (2, 2)
