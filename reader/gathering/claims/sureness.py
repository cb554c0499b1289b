"""Which stories surely tell a claim, and which nothing but an unsure link ties to what words it.

A link of a kind of which one in three is wrong is shown as unsure beside its pair, and the story must not count as
one that tells the claim for it. Where a third sentence of the claim is surely linked to both, that ties them. Whose
pair shows a sure link with the words of the claim tells it, be it by a sentence that is not like all that tell it.
"""

from collections.abc import Collection
from dataclasses import replace

from reader.gathering.claims.likeness import Likeness
from reader.model.events.claim import Claim, Extent, Member, Place


def with_unsure(claim: Claim, likeness: Likeness) -> Claim:
    """Return the claim with the stories that tell it as far as unsure links show."""
    places = frozenset(one.place for one in claim.tellers())
    wording = claim.worded_by
    tied = {story for story, _ in _surely_tied(wording.place, places, likeness)}
    return replace(claim, unsure=tuple(sorted({story for story, _ in places}.difference(tied).union(claim.unsure))))


def find_surely_linked(
    claim: Claim, likeness: Likeness, refused: Collection[tuple[Place, Place]] = ()
) -> tuple[Member, ...]:
    """Return what is surely linked to the words of a claim, of stories none of whose sentences that tell it are.

    A story may be tied to it by a third sentence: of eleven that are, in 104 real events, ten tell it as well or better
    by this one. Nothing of which the user `refused` that it tells the same as a sentence of the claim.
    """
    wording = claim.worded_by
    worded = wording.story, wording.sentence
    places = frozenset(one.place for one in claim.tellers())
    told = {place[0] for place in places if place == worded or likeness.is_sure(worded, place)}.union(claim.denying)
    further = (place for place in likeness.linked.get(worded, ()) if likeness.is_sure(worded, place))
    apart = {place for pair in refused for place in pair if not places.isdisjoint(pair)}
    return tuple(
        sorted(Member(*place, Extent.PART) for place in further if place[0] not in told and place not in apart)
    )


def _surely_tied(wording: Place, places: Collection[Place], likeness: Likeness) -> frozenset[Place]:
    """Return the sentences that a chain of sure links leads to from one; what one story tells of it is one."""
    tied, ends = {wording}, [wording]
    while ends:
        end = ends.pop()
        found = [one for one in places if one not in tied and (one[0] == end[0] or likeness.is_sure(end, one))]
        tied.update(found)
        ends += found
    return frozenset(tied)
