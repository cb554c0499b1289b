"""Puts together what is near on average: greedy agglomerative clustering with average linkage.

Two groups are as near as the mean over all pairs between them, a pair that is not listed being 0. So one near pair, or
a chain of them, never joins two groups that are otherwise apart, as connected components would.

Of two things of two kinds, as stories in two languages are, less is known: their pair counts for less.
"""

from collections import Counter
from collections.abc import Hashable, Mapping, Sequence
from heapq import heapify, heappop, heappush

Pair = tuple[int, int]

# Of a pair of two kinds, beside one of one kind: a story that two sure ones of its language are near to would else stay
# apart because of a third one in another language, of which a dictionary knows half the words. Of .5 to .8, .8 alone
# loses no piece that explains an event of our towns.
_OF_TWO_KINDS = 0.8


def average_link(
    nearness: Mapping[Pair, float], count: int, least: float, kinds: Sequence[Hashable] = ()
) -> list[list[int]]:
    """Group the things 0 to `count` - 1: join the two nearest groups as long as they are `least` near on average.

    Of pairs as near, the one of lower indices is joined first. Groups and their members ascend. Things are of one kind
    unless `kinds` says otherwise.
    """
    members: dict[int, list[int]] = {n: [n] for n in range(count)}
    kinds_in = {n: Counter([kinds[n] if kinds else None]) for n in range(count)}
    sums: dict[int, dict[int, float]] = {n: {} for n in range(count)}
    queue: list[tuple[float, int, int]] = []
    for (one, other), value in sorted(nearness.items()):
        sums[one][other] = sums[other][one] = value * _weight(kinds_in[one], kinds_in[other])
        if value >= least:
            queue.append((-value, min(one, other), max(one, other)))
    heapify(queue)
    number = count
    while queue:
        _, one, other = heappop(queue)
        if one not in members or other not in members:
            continue
        joined = members.pop(one) + members.pop(other)
        joined_kinds = kinds_in.pop(one) + kinds_in.pop(other)
        row: dict[int, float] = {}
        for part in (one, other):
            for third, value in sums.pop(part).items():
                if third in members:
                    row[third] = row.get(third, 0.0) + value
        for third, value in row.items():
            sums[third].pop(one, None)
            sums[third].pop(other, None)
            sums[third][number] = value
            mean = value / _weight(joined_kinds, kinds_in[third])
            if mean >= least:
                heappush(queue, (-mean, third, number))
        members[number], kinds_in[number], sums[number] = joined, joined_kinds, row
        number += 1
    return sorted(sorted(group) for group in members.values())


def _weight(one: Counter[Hashable], other: Counter[Hashable]) -> float:
    """Return how much all pairs between two groups count."""
    pairs = one.total() * other.total()
    of_one_kind = sum(number * other[kind] for kind, number in one.items())
    return of_one_kind + _OF_TWO_KINDS * (pairs - of_one_kind)
