"""Sentences join a row that is made: as members of it, whatever differs in it."""

from collections.abc import Collection
from dataclasses import replace

from reader.model.events.claim import Claim, Extent, Member, Place


def with_members(claim: Claim, places: Collection[Place]) -> Claim:
    """Return a claim with further sentences as members, be they merely linked before."""
    members = {one.place for one in claim.members}
    linked = {one.place: one for one in claim.linked}
    joining = [linked.get(place, Member(*place, Extent.PART)) for place in sorted({*places} - members)]
    left = [one for one in claim.linked if one not in joining]
    before, after = claim.tellers(), [*claim.members, *joining, *left]
    differs = tuple(
        replace(one, left=after.index(before[one.left]), right=after.index(before[one.right])) for one in claim.differs
    )
    return replace(claim, members=(*claim.members, *joining), linked=tuple(left), differs=differs)
