"""What the user says of two sentences, that they tell not the same, changes the rows that have both, and no others."""

import pytest

from reader.gathering import gather_event
from reader.gathering.claims.likeness import Likeness
from reader.gathering.claims.rows.refusing import find_refused, without_refused
from reader.model.events.claim import Claim, ClaimKind, Extent, Member, Place
from reader.model.events.event import Event
from reader.model.pair_keys import pair_keys
from tests.gathering.claims.rows.test_shared_wording import COLLAPSE, QUARRY
from tests.gathering.stories import article_of

Stories = tuple[tuple[str, ...], ...]
Row = tuple[frozenset[Place], Place]


def rows(event: Event) -> set[Row]:
    """Return who tells each claim, and in whose words it is."""
    found = []
    for claim in event.claims:
        wording = claim.members[claim.wording]
        told = frozenset((one.story, one.sentence) for one in claim.tellers())
        found.append((told, (wording.story, wording.sentence)))
    return set(found)


@pytest.mark.parametrize("stories", [COLLAPSE, QUARRY])
def test_a_refused_link_changes_only_rows_that_have_both_sentences(stories: Stories) -> None:
    articles = [article_of(outlet, *rest, language=language) for outlet, language, *rest in stories]
    event = gather_event(articles)
    before = rows(event)
    for one, other in event.links:
        refused = pair_keys(articles[one[0]], articles[other[0]], [(one[1], other[1])])
        after = rows(gather_event(articles, unlinked=refused))
        assert all({one, other} <= told for told, _ in before - after)
        assert not any({one, other} <= told for told, _ in after)


def test_of_a_refused_pair_the_sentence_that_words_the_claim_stays() -> None:
    texts = ("The harbour froze on Monday.", "Ice closed the harbour on Monday.", "The harbour cafe closed on Monday.")
    articles = [article_of(f"Outlet {n}", text) for n, text in enumerate(texts)]
    pairs = {((one, 0), (other, 0)): 0.8 for one, other in ((0, 1), (0, 2), (1, 2))}
    likeness = Likeness(pairs, pairs)
    claim = Claim(tuple(Member(n, 0, Extent.FULL) for n in range(3)), ClaimKind.FACT, 0)
    keys = pair_keys(articles[2], articles[0], [(0, 0)])
    refused = find_refused(likeness, articles, keys)
    assert refused == {((0, 0), (2, 0))}
    (kept,) = without_refused([claim], refused, likeness)
    assert [one.story for one in kept.members] == [0, 1]
    two = Claim((claim.members[0], claim.members[2]), ClaimKind.FACT, 0)
    assert without_refused([two], refused, likeness) == ()
    assert likeness.without(refused).links == {pair for pair in pairs if pair not in refused}
    assert find_refused(likeness, articles, frozenset()) == frozenset()
