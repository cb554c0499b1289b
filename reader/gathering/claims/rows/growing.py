"""Puts sentences together that tell the same on average; a sentence may tell several claims.

1. The surest pair that is in no claim yet begins one; a weak pair only if it shares more than names.
2. The sentence that is nearest to the members of other stories on average joins, as long as it is near enough, a pair
   without a score being 0: so no chain of likenesses grows, as it would in connected components. Of stories in two
   languages that nothing compares, nothing is known, and they count for nothing. Where the claim has a member of its
   own story it must be like that: a sentence that tells two things is like both of two that tell one.
3. What tells a member again in its own story joins too, if it is somewhat like those of other stories.
4. A claim most of whose members another one has is the same claim: the two are put together.
"""

from collections.abc import Callable, Collection, Iterator, Mapping
from itertools import combinations
from types import MappingProxyType

from reader.model.events.claim import Place

# A pair needs to begin a claim what a link needs at the default strictness: of .45 to .5, .45 finds most on five
# labelled events, and is as precise. To join, a sentence needs more, as it is held against all members: of .55 to .65,
# .6 finds most before precision is lost.
_BEGINNING = 0.45
_JOINING = 0.6
# Below, two sentences may be alike by whom and what they name alone. Of .6 to 1, .85 is the most precise on the five
# events before recall is lost.
_PLAIN = 0.85
# On average, of what tells a member again: of 0 to .3, 0 let in what tells of the same people, and .3 found half.
_SOMEWHAT = 0.1
# Of the members of the smaller of two claims. Less joined more that is none than that is one.
_SAME = 0.75


def grow_claims(
    pairs: Mapping[tuple[Place, Place], float],
    are_alike: Callable[[Place, Place], bool],
    share_more_than_names: Callable[[Place, Place], bool],
    restatements: Mapping[Place, Collection[Place]] = MappingProxyType({}),
    are_comparable: Callable[[int, int], bool] = lambda _one, _other: True,
) -> list[tuple[Place, ...]]:
    """Return the claims that pairs of sentences make, each as its members in order.

    `are_alike` tells whether two sentences of one story may tell one thing, `share_more_than_names` whether two of two
    stories say something of what both of them name; `restatements` are those of one story that tell the same.
    """
    partners: dict[Place, dict[Place, float]] = {}
    for (one, other), score in sorted(pairs.items()):
        partners.setdefault(one, {})[other] = score
        partners.setdefault(other, {})[one] = score
    claims: list[frozenset[Place]] = []
    holders: dict[Place, list[int]] = {}
    covered: set[tuple[Place, Place]] = set()
    for seed, _ in sorted(((pair, score) for pair, score in pairs.items() if score >= _BEGINNING), key=_surest):
        if seed in covered or (pairs[seed] < _PLAIN and not share_more_than_names(*seed)):
            continue
        members = _grow(seed, partners, are_alike, are_comparable)
        members = _with_restated(members, restatements, partners)
        covered.update(combinations(sorted(members), 2))
        same = next((n for n in _touching(members, holders) if _are_same(members, claims[n])), len(claims))
        known = claims[same] if same < len(claims) else frozenset[Place]()
        claims[same:] = [members | known, *claims[same + 1 :]]
        for member in members - known:
            holders.setdefault(member, []).append(same)
    return sorted(tuple(sorted(members)) for members in claims)


def _are_same(one: frozenset[Place], other: frozenset[Place]) -> bool:
    return len(one & other) >= _SAME * min(len(one), len(other))


def _surest(pair: tuple[tuple[Place, Place], float]) -> tuple[float, tuple[Place, Place]]:
    return -pair[1], pair[0]


def _grow(
    seed: tuple[Place, Place],
    partners: Mapping[Place, Mapping[Place, float]],
    are_alike: Callable[[Place, Place], bool],
    are_comparable: Callable[[int, int], bool],
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
        means = [(total / max(1, _compared(place[0], stories, are_comparable)), place) for place, total in sums.items()]
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


def _compared(story: int, stories: Mapping[int, int], are_comparable: Callable[[int, int], bool]) -> int:
    """Count the members of other stories that a sentence of a story is held against."""
    return sum([count for other, count in stories.items() if other != story and are_comparable(story, other)])


def _with_restated(
    members: frozenset[Place],
    restatements: Mapping[Place, Collection[Place]],
    partners: Mapping[Place, Mapping[Place, float]],
) -> frozenset[Place]:
    """Return the members with what tells one of them again, and is somewhat like those of other stories."""
    joined = set(members)
    for place in sorted({place for member in members for place in restatements.get(member, ())} - members):
        others = [member for member in joined if member[0] != place[0]]
        scores = partners.get(place, {})
        if sum([scores.get(member, 0.0) for member in others]) >= _SOMEWHAT * len(others):
            joined.add(place)
    return frozenset(joined)


def _touching(members: Collection[Place], holders: Mapping[Place, list[int]]) -> Iterator[int]:
    return iter(sorted({n for member in members for n in holders.get(member, ())}))
