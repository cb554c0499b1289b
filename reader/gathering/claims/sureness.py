"""Which stories nothing but an unsure link ties to what words a claim.

A link of which fewer than two in three are right is shown as unsure beside its pair, and the story must not count as
one that tells the claim for it. Where a third sentence of the claim is surely linked to both, that ties them.
"""

from collections.abc import Collection
from dataclasses import replace

from reader.gathering.claims.likeness import Likeness
from reader.model.comparison import SURE_LINK
from reader.model.events.claim import Claim, Place


def with_unsure(claim: Claim, likeness: Likeness) -> Claim:
    """Return the claim with the stories that tell it as far as unsure links show."""
    places = frozenset(one.place for one in claim.tellers())
    wording = claim.worded_by
    tied = {story for story, _ in _surely_tied(wording.place, places, likeness)}
    return replace(claim, unsure=tuple(sorted({story for story, _ in places}.difference(tied).union(claim.unsure))))


def _surely_tied(wording: Place, places: Collection[Place], likeness: Likeness) -> frozenset[Place]:
    """Return the sentences that a chain of sure links leads to from one."""
    tied, ends = {wording}, [wording]
    while ends:
        end = ends.pop()
        found = [one for one in places if one not in tied and likeness.of(end, one) >= SURE_LINK]
        tied.update(found)
        ends += found
    return frozenset(tied)
