"""Which sentences of further stories are linked to a member of a claim.

To be a member, a sentence must be very like all members on average. Where it is linked to the one that words the claim,
or is somewhat like all of them, the story tells the claim in part. A link to another member alone doesn't make it tell
what the claim says: two sentences may both be like a third one that tells two things. Two claims most of whose members
are linked across are one thing in two wordings, as in two languages.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from reader.gathering.claims.likeness import Likeness
from reader.model.events.claim import Claim, Extent, Member, Place

_NEAR = 0.5  # to all members on average, pairs that are not listed being 0
_SAME = 0.5  # of the pairs of members of two stories: links, or one sentence that is a member of both


def with_linked(claims: Sequence[Claim], likeness: Likeness) -> tuple[Claim, ...]:
    """Return the claims with the sentences that are linked to them, of stories that have no member."""
    members = [frozenset(one.place for one in claim.members) for claim in claims]
    linked = [frozenset(other for one in own for other in likeness.linked.get(one, ())) for own in members]
    holders: dict[Place, set[int]] = {}
    for number, own in enumerate(members):
        for place in own:
            holders.setdefault(place, set()).add(number)
    told = [
        linked[number].union(
            *(
                members[other]
                for other in set[int]().union(*(holders.get(place, ()) for place in own | linked[number])) - {number}
                if _are_same(own, members[other], likeness)
            )
        )
        for number, own in enumerate(members)
    ]
    return tuple(_with(claim, places, likeness) for claim, places in zip(claims, told, strict=True))


def _are_same(left: Iterable[Place], right: Iterable[Place], likeness: Likeness) -> bool:
    across = [(one, other) for one in left for other in right if one == other or one[0] != other[0]]
    tied = sum(one == other or other in likeness.linked.get(one, ()) for one, other in across)
    return 0 < _SAME * len(across) <= tied


def _with(claim: Claim, places: Iterable[Place], likeness: Likeness) -> Claim:
    stories = claim.stories()
    near = sorted(place for place in places if place[0] not in stories and _is_near(place, claim, likeness))
    return replace(claim, linked=tuple(Member(*place, Extent.PART) for place in near))


def _is_near(place: Place, claim: Claim, likeness: Likeness) -> bool:
    wording, *others = sorted(claim.members, key=claim.worded_by.__ne__)
    scores = [likeness.of(place, member.place) for member in (wording, *others)]
    is_linked = wording.place in likeness.linked.get(place, ())
    return is_linked or sum(scores) >= _NEAR * len(scores)
