"""Which lines tell no claim, and yet are linked, in the pair of two stories, with a sentence that tells one.

A line of capitals names another story, and a question tells nothing: but what a pair shows as linked is not nowhere.
"""

from collections.abc import Collection, Sequence

from reader.model.events.claim import Claim, Place


def find_linked_lines(claims: Sequence[Claim], links: Collection[tuple[Place, Place]]) -> tuple[frozenset[Place], ...]:
    """Return for each claim the sentences that are linked to it, be it such as can tell nothing."""
    linked: dict[Place, set[Place]] = {}
    for one, other in links:
        linked.setdefault(one, set()).add(other)
        linked.setdefault(other, set()).add(one)
    return tuple(frozenset[Place]().union(*(linked.get(one.place, ()) for one in claim.tellers())) for claim in claims)
