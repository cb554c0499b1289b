"""An event alerts where the pairs of its stories do, and nowhere else.

What a claim gathers lets more be seen to differ than a pair of stories: a headline says what a lead does, and who has
a value that a third one contradicts. Who opens the two sentences side by side finds no alert there. So that is none
here either: of a story that differs by that alone it is not known whether it tells the claim.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from reader.gathering.claims.likeness import Likeness
from reader.model.events.claim import Claim, MemberDifference, Place


def with_alerts(claims: Sequence[Claim], likeness: Likeness) -> tuple[Claim, ...]:
    """Return the claims with the clashes that pairs of stories have, all of them and no others."""
    kept = [_with_known(claim, likeness) for claim in claims]
    missing = set(likeness.clashes) - {pair for claim in kept for pair in _pairs(claim)}
    for pair in sorted(missing):
        holders = [n for n, claim in enumerate(kept) if set(pair) <= {m.place for m in claim.tellers()}]
        for number in holders[:1]:
            kept[number] = _with(kept[number], pair, likeness)
    return tuple(kept)


def _with_known(claim: Claim, likeness: Likeness) -> Claim:
    """Return a claim without clashes that no pair has, nor a story that differs by these alone."""
    unknown = {one for one in claim.clashes() if _pair(claim, one) not in likeness.clashes}
    if not unknown:
        return claim
    found = replace(claim, differs=tuple(one for one in claim.differs if one not in unknown))
    return found.without_doubtful(claim.otherwise() - found.clashing())


def _with(claim: Claim, pair: tuple[Place, Place], likeness: Likeness) -> Claim:
    """Return a claim with what a pair of its sentences has."""
    tellers = [one.place for one in claim.tellers()]
    left, right = map(tellers.index, pair)
    found = (MemberDifference(left, right, one) for one in likeness.clashes[pair])
    return replace(claim, differs=(*claim.differs, *found))


def _pairs(claim: Claim) -> Iterator[tuple[Place, Place]]:
    return (_pair(claim, one) for one in claim.clashes())


def _pair(claim: Claim, one: MemberDifference) -> tuple[Place, Place]:
    """Return the two sentences of a difference, the one of the earlier story first."""
    left, right = sorted(side.place for side in claim.sides_of(one))
    return left, right
