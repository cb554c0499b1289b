"""Puts together what is near on average: greedy agglomerative clustering with average linkage.

Two groups are as near as the mean over all pairs between them, a pair that is not listed being 0. So one near pair, or
a chain of them, never joins two groups that are otherwise apart, as connected components would.
"""

from collections.abc import Mapping
from heapq import heapify, heappop, heappush

Pair = tuple[int, int]


def average_link(nearness: Mapping[Pair, float], count: int, least: float) -> list[list[int]]:
    """Group the things 0 to `count` - 1: join the two nearest groups as long as they are `least` near on average.

    Of pairs as near, the one of lower indices is joined first. Groups and their members ascend.
    """
    members: dict[int, list[int]] = {n: [n] for n in range(count)}
    sums: dict[int, dict[int, float]] = {n: {} for n in range(count)}
    queue: list[tuple[float, int, int]] = []
    for (one, other), value in sorted(nearness.items()):
        sums[one][other] = sums[other][one] = value
        if value >= least:
            queue.append((-value, min(one, other), max(one, other)))
    heapify(queue)
    number = count
    while queue:
        _, one, other = heappop(queue)
        if one not in members or other not in members:
            continue
        joined = members.pop(one) + members.pop(other)
        row: dict[int, float] = {}
        for part in (one, other):
            for third, value in sums.pop(part).items():
                if third in members:
                    row[third] = row.get(third, 0.0) + value
        for third, value in row.items():
            sums[third].pop(one, None)
            sums[third].pop(other, None)
            sums[third][number] = value
            mean = value / (len(joined) * len(members[third]))
            if mean >= least:
                heappush(queue, (-mean, third, number))
        members[number], sums[number] = joined, row
        number += 1
    return sorted(sorted(group) for group in members.values())
