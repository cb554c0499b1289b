"""Puts sentences together that tell the same on average; a sentence may tell several claims.

1. The surest pair that is in no claim yet begins one.
2. The sentence that is nearest to the members of other stories on average joins, as long as it is near enough, a pair
   without a score being 0: so no chain of likenesses grows, as it would in connected components. Where the claim has a
   member of its own story it must be like that: a sentence that tells two things is like both of two that tell one.
3. A claim nearly all of whose members another one has is the same claim.
"""

from collections.abc import Callable, Collection, Iterator, Mapping
from itertools import combinations

from reader.comparing.linking.alignment import SURE
from reader.gathering.claims.likeness import Place

# What a pair needs to begin a claim is what a link needs at the default strictness. To join, a sentence needs more, as
# it is held against all members: of .5 to .75, .65 gave the best F1 of pairs on five labelled events, and .60 to .70
# less by a hundredth.
_JOINING = 0.65


def grow_claims(
    pairs: Mapping[tuple[Place, Place], float], are_alike: Callable[[Place, Place], bool]
) -> list[tuple[Place, ...]]:
    """Return the claims that pairs of sentences make, each as its members in order.

    `are_alike` tells whether two sentences of one story may tell one thing.
    """
    partners: dict[Place, dict[Place, float]] = {}
    for (one, other), score in sorted(pairs.items()):
        partners.setdefault(one, {})[other] = score
        partners.setdefault(other, {})[one] = score
    claims: list[frozenset[Place]] = []
    holders: dict[Place, list[int]] = {}
    covered: set[tuple[Place, Place]] = set()
    for seed, _ in sorted(((pair, score) for pair, score in pairs.items() if score >= SURE), key=_surest):
        if seed in covered:
            continue
        members = _grow(seed, partners, are_alike)
        covered.update(combinations(sorted(members), 2))
        if not any(4 * len(members & claims[n]) > 3 * len(members) for n in _touching(members, holders)):
            for member in members:
                holders.setdefault(member, []).append(len(claims))
            claims.append(members)
    return sorted(tuple(sorted(members)) for members in claims)


def _surest(pair: tuple[tuple[Place, Place], float]) -> tuple[float, tuple[Place, Place]]:
    return -pair[1], pair[0]


def _grow(
    seed: tuple[Place, Place],
    partners: Mapping[Place, Mapping[Place, float]],
    are_alike: Callable[[Place, Place], bool],
) -> frozenset[Place]:
    """Let the nearest sentence join until none is near enough to all members on average."""
    members: set[Place] = set()
    stories: dict[int, int] = {}
    sums: dict[Place, float] = {}
    joining: Place | None = seed[0]
    while joining is not None:
        members.add(joining)
        stories[joining[0]] = stories.get(joining[0], 0) + 1
        sums.pop(joining, None)
        for partner, score in partners[joining].items():
            if partner not in members:
                sums[partner] = sums.get(partner, 0.0) + score
        if len(members) == 1:
            joining = seed[1]
            continue
        means = [(total / (len(members) - stories.get(place[0], 0)), place) for place, total in sums.items()]
        near = sorted((-mean, place) for mean, place in means if mean >= _JOINING)
        joining = next(
            (
                place
                for _, place in near
                if place[0] not in stories
                or any(are_alike(place, member) for member in members if member[0] == place[0])
            ),
            None,
        )
    return frozenset(members)


def _touching(members: Collection[Place], holders: Mapping[Place, list[int]]) -> Iterator[int]:
    return iter(sorted({n for member in members for n in holders.get(member, ())}))
