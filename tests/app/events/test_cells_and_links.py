"""The matrix of an event and the view of a pair say the same of a sentence: what is told, and how surely."""

from itertools import combinations, product

import pytest

from reader.app.events.chosen_words import words_of_cell
from reader.app.events.matrix import Matrix, MatrixRowKind
from reader.comparing import compare
from reader.model.events.claim import Place
from reader.model.events.event import Event, State
from tests.app.events.test_verdicts_agree import EVENTS

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
