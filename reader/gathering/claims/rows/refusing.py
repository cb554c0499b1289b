"""Take apart what the user said does not tell the same: one of the two sentences leaves the claim of both.

The claims are found as if nothing had been said, or else what grows together otherwise would change rows of which the
user said nothing.
"""

from collections.abc import Collection, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from reader.gathering.claims.likeness import Likeness
from reader.model.article import Article
from reader.model.events.claim import Claim, Place
from reader.model.pair_keys import pair_keys

_FEWEST = 2  # stories that tell a claim
Refused = frozenset[tuple[Place, Place]]


def find_refused(likeness: Likeness, articles: Sequence[Article], unlinked: AbstractSet[str]) -> Refused:
    """Return the pairs of sentences, the earlier story's first, that `unlinked` names (`pair_keys`)."""
    if not unlinked:
        return frozenset()
    scored = {*likeness.pairs, *likeness.links}
    return frozenset((one, other) for one, other in scored if _keys(one, other, articles) <= unlinked)


def without_refused(claims: Sequence[Claim], refused: Refused, likeness: Likeness) -> tuple[Claim, ...]:
    """Return the claims without the sentences that tell them by a refused pair, and those that two stories still tell.

    Of the two it is not the one that words the claim that goes, or else the one that is less like it.
    """
    found = (_without(claim, refused, likeness) for claim in claims)
    return tuple(claim for claim in found if len({one.story for one in claim.tellers()}) >= _FEWEST)


def _without(claim: Claim, refused: Refused, likeness: Likeness) -> Claim:
    wording = claim.worded_by
    places = {one.place for one in claim.tellers()}
    gone = {_stray(pair, wording.place, likeness) for pair in refused if places.issuperset(pair)}
    members = tuple(one for one in claim.members if one.place not in gone)
    linked = tuple(one for one in claim.linked if one.place not in gone)
    if not gone:
        return claim
    told = {one.story for one in (*members, *linked)}
    whole = tuple(story for story in claim.whole if story in told)
    return replace(claim, members=members, linked=linked, wording=members.index(wording), whole=whole)


def _stray(pair: Collection[Place], wording: Place, likeness: Likeness) -> Place:
    return min(pair, key=lambda one: (one == wording, likeness.of(one, wording), one))


def _keys(one: Place, other: Place, articles: Sequence[Article]) -> frozenset[str]:
    return frozenset(pair_keys(articles[one[0]], articles[other[0]], [(one[1], other[1])]))
