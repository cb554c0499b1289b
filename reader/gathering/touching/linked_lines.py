"""Which stories have a line that tells no claim, and that their pair links with a sentence that tells one.

A line of capitals names another story, and a question tells nothing: but what a pair shows as linked is not nowhere.
"""

from collections.abc import Collection, Sequence

from reader.model.events.claim import Claim, Place


def find_linked_lines(claims: Sequence[Claim], links: Collection[tuple[Place, Place]]) -> tuple[frozenset[int], ...]:
    """Return for each claim the stories of which a sentence, be it none that can tell anything, is linked to it."""
    linked: dict[Place, set[int]] = {}
    for one, other in links:
        linked.setdefault(one, set()).add(other[0])
        linked.setdefault(other, set()).add(one[0])
    return tuple(frozenset[int]().union(*(linked.get(one.place, ()) for one in claim.tellers())) for claim in claims)
