"""Which sentences of further stories are linked to a member of a claim.

To be a member, a sentence must be like all members on average. Where it is linked to one of them as a pair, the story
tells the claim at least in part: it must not stand there as one that doesn't tell it. Two claims most of whose members
are linked across are one thing in two wordings, as in two languages: a member of the one tells the other in part.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from reader.gathering.claims.likeness import Likeness, Place
from reader.model.event import Claim, Extent, Member

_SAME = 0.5  # of the pairs of members of two stories: links, or one sentence that is a member of both


def with_linked(claims: Sequence[Claim], likeness: Likeness) -> tuple[Claim, ...]:
    """Return the claims with the sentences that are linked to their members, of stories that have no member."""
    members = [frozenset((one.story, one.sentence) for one in claim.members) for claim in claims]
    linked = [frozenset(other for one in own for other in likeness.linked.get(one, ())) for own in members]
    told = [
        linked[number].union(
            *(
                members[other]
                for other in range(len(claims))
                if other != number and _are_same(members[number], members[other], likeness)
            )
        )
        for number in range(len(claims))
    ]
    return tuple(_with(claim, places) for claim, places in zip(claims, told, strict=True))


def _are_same(left: Iterable[Place], right: Iterable[Place], likeness: Likeness) -> bool:
    across = [(one, other) for one in left for other in right if one == other or one[0] != other[0]]
    tied = sum(one == other or other in likeness.linked.get(one, ()) for one, other in across)
    return 0 < _SAME * len(across) <= tied


def _with(claim: Claim, places: Iterable[Place]) -> Claim:
    stories = claim.stories()
    return replace(claim, linked=tuple(Member(*one, Extent.PART) for one in sorted(places) if one[0] not in stories))
