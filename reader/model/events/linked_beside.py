"""Which sentence of a story is linked with one that tells a claim, and tells it not: its cell leads there."""

from typing import NamedTuple

from reader.model.events.claim import Claim, Place
from reader.model.events.event import Event


class LinkedBeside(NamedTuple):
    """A sentence that tells a claim, and the one of another story that is linked with it; `is_sure` as a pair says."""

    teller: Place
    own: Place
    is_sure: bool


def linked_beside(event: Event, claim: Claim, story: int) -> LinkedBeside | None:
    """Return the surest link of a story with a claim that makes none of it tell that; that of its words first."""
    tellers = [one.place for one in (claim.worded_by, *claim.tellers())]
    told = set(tellers)
    rank = {place: number for number, place in reversed(list(enumerate(tellers)))}
    unsure = frozenset(event.unsure)
    found = [
        LinkedBeside(one, other, pair not in unsure)
        for pair in event.links
        for one, other in (pair, pair[::-1])
        if one in told and other not in told and other[0] == story
    ]
    return min(found, key=lambda link: (not link.is_sure, rank[link.teller], link.own), default=None)
