"""How near two stories are: what they share, of which the topic's share is taken off, by how near they are in time.

Reports on one topic share most of their words for months, so what counts is how much nearer two stories are than each
is to its neighbours. This is the local scaling that takes hubs out of nearest-neighbour searches (CSLS: Conneau et al.,
"Word Translation Without Parallel Data", 2018).
"""

import math
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from heapq import nlargest

from reader.gathering.clustering import Pair
from reader.gathering.grouping.terms import WeighedTerms
from reader.gathering.times import MOST_DAYS, StoryTime, are_dated, exact_day, worth_of

# Found on one half of 1,445 labelled stories, by event, and checked on the other: .4 to .7 of the three to six nearest
# did as well within noise. More would part the stories of a large event, which are their own neighbours.
_NEIGHBOURS = 3
_TOPIC = 0.5


@dataclass(frozen=True, slots=True)
class Need:
    """What a pair needs beyond its topic, and what every topic shares, so that two stories alone have one too."""

    beyond: float
    topic: float


# More where no date tells an event from the next on its topic. Topics of the labelled stories share .15 and .28 in the
# median.
_DATED = Need(beyond=0.06, topic=0.1)
_UNDATED = Need(beyond=0.13, topic=0.2)
# A pair is looked at if one story has a telling term of the other among its own: the heaviest, unless too many have it.
_TELLING_TERMS = 25
_MOST_HOLDERS = 500
_MOST_CANDIDATES = 60
_FAR = 0.05  # pairs that share less are no neighbours


def find_near_pairs(stories: Sequence[WeighedTerms], times: Sequence[StoryTime]) -> dict[Pair, float]:
    """Return the pairs of stories that share something beyond their topic, 1 being what a pair needs."""
    shared = _find_shared(stories, times)
    neighbours: list[list[float]] = [[] for _ in stories]
    for (one, other), value in shared.items():
        neighbours[one].append(value)
        neighbours[other].append(value)
    topics = [math.fsum(nlargest(_NEIGHBOURS, values)) / _NEIGHBOURS for values in neighbours]
    near = {}
    for (one, other), value in shared.items():
        need = _DATED if are_dated(times[one], times[other]) else _UNDATED
        topic = (max(topics[one], need.topic) + max(topics[other], need.topic)) / 2
        beyond = value - _TOPIC * topic
        if beyond > 0:
            near[one, other] = beyond / need.beyond
    return near


def _find_shared(stories: Sequence[WeighedTerms], times: Sequence[StoryTime]) -> dict[Pair, float]:
    """Return what pairs of stories share, 0 to 1, by how near they are in time."""
    shared = {}
    for one, other in _find_candidates(stories, times):
        value = stories[one].shared(stories[other]) * worth_of(times[one], times[other])
        if value > _FAR:
            shared[one, other] = value
    return shared


def _find_candidates(stories: Sequence[WeighedTerms], times: Sequence[StoryTime]) -> list[Pair]:
    """Return for each story the pairs with those that share most of its telling terms; lower index first."""
    holders: defaultdict[str, list[tuple[int, float]]] = defaultdict(list)
    for number, story in enumerate(stories):
        for term, weight in (story.own if story.common is story.own else {**story.common, **story.own}).items():
            holders[term].append((number, weight))
    days = [exact_day(time) for time in times]
    chosen: set[Pair] = set()
    for number, story in enumerate(stories):
        telling = nlargest(_TELLING_TERMS, ((weight, term) for term, weight in story.common.items()))
        if story.common is not story.own:
            telling += nlargest(_TELLING_TERMS, ((weight, term) for term, weight in story.own.items()))
        shared: defaultdict[int, float] = defaultdict(float)
        for weight, term in telling:
            if 1 < len(holders[term]) <= _MOST_HOLDERS:
                for other, its_weight in holders[term]:
                    shared[other] += weight * its_weight
        shared.pop(number, None)
        day = days[number]
        near = [
            (value, -other)
            for other, value in shared.items()
            if day is None or (its := days[other]) is None or abs(day - its) <= MOST_DAYS
        ]
        chosen.update((min(number, -other), max(number, -other)) for _, other in nlargest(_MOST_CANDIDATES, near))
    return sorted(chosen)
