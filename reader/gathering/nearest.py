"""By which sentence a story comes near to a claim that it tells by none: the one that its pair with a teller shows.

Of several it is one that is linked, then the one most like what tells the claim, or with most of its words.
"""

from collections.abc import Collection, Sequence
from dataclasses import replace

from reader.gathering.claims.likeness import Likeness
from reader.gathering.claims.sentences import telling_terms
from reader.gathering.omissions import places_near
from reader.gathering.touching.asking import Nearby
from reader.model.article import Article
from reader.model.events.claim import Claim, Place


def with_nearest(claim: Claim, nearby: Collection[Nearby], articles: Sequence[Article], likeness: Likeness) -> Claim:
    """Return the claim with the sentence by which each story comes near that has none of it; `nearby` are others."""
    asked = frozenset(claim.near) - {one.story for one in claim.tellers()}
    places = {*places_near(claim, likeness), *((story, n) for story, n in nearby if n is not None)}
    by_story: dict[int, list[Place]] = {}
    for place in sorted(places):
        if place[0] in asked:
            by_story.setdefault(place[0], []).append(place)
    words = frozenset[str]().union(*(telling_terms(articles, one.place) for one in claim.members))

    def rank(place: Place) -> tuple[bool, float, int]:
        is_linked = any(place in likeness.linked.get(one.place, ()) for one in claim.members)
        likest = max(likeness.of(place, one.place) for one in claim.members)
        return is_linked, likest, len(telling_terms(articles, place) & words)

    return replace(claim, near_by=tuple(max(some, key=rank) for some in by_story.values()))
