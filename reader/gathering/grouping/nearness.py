"""How likely two stories tell one event: by what they share beyond their topic, by how near they are in time.

Reports on one topic share most of their words for months, so what counts is how much nearer two stories are than each
is to its other neighbours. This is the local scaling that takes hubs out of nearest-neighbour searches (CSLS: Conneau
et al., "Word Translation Without Parallel Data", 2018).
"""

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from heapq import nlargest

from reader.gathering.clustering import Pair
from reader.gathering.grouping.candidates import Candidates
from reader.gathering.grouping.crowds import Crowds
from reader.gathering.grouping.terms import WeighedTerms
from reader.gathering.times import StoryTime, are_dated, exact_day, worth_of

# All of these were found on one half of 1,445 labelled stories, by event, and checked on the other, beside events to
# which copies and mixtures of their own stories were added: the labelled ones have three stories at most, and what is
# best for them alone parts larger ones, whose stories are their own neighbours.
_NEIGHBOURS = 3
_SURELY_ONE_EVENT = 0.5  # stories nearer than this tell nothing of the topic: copies, versions
_MOST_TOPIC = 0.4
# What two stories share beyond their topic that makes them likelier by the odds of e to 1.
_STEP = 0.025
_LEAST_LIKELY = 0.05


@dataclass(frozen=True, slots=True)
class Need:
    """What a pair needs beyond its topic to be as likely as not, and what every topic shares, so that two have one."""

    beyond: float
    topic: float


# More where no date tells an event from the next on its topic.
_DATED = Need(beyond=0.015, topic=0.1)
_UNDATED = Need(beyond=0.03, topic=0.18)
# Where all stories are of the same days: more than without dates, as the days between two stories count for
# nothing there, and weekdays aren't asked.
_CROWDED = Need(beyond=0.05, topic=0.18)
# What names count less beside words there, so that the same mayor and one word are no event. .2 to .4 did as well on
# the folders of other matters that were looked at, and on those that weren't.
_LESS_NAMED = 0.3
# What two stories of one outlet need more, which seldom tells an event twice, and has its own words for a topic. It is
# half of what the labelled events would have, which never have two of one outlet since they were put together so.
_SAME_OUTLET = 0.1
_MOST_CANDIDATES = 60  # of a story
_FAR = 0.05  # pairs that share less are no neighbours


def find_likely_pairs(
    shared: Mapping[Pair, float],
    times: Sequence[StoryTime],
    outlets: Sequence[str | None],
    are_of_one: Callable[[int, int], bool] = lambda _one, _other: True,
) -> dict[Pair, float]:
    """Return how likely pairs of stories tell one event, 0 to 1, by what they share; of those left out none is.

    `are_of_one` tells whether two stories may be on one event, however much they share.
    """
    neighbours = _nearest_neighbours(shared, len(times))
    crowds = Crowds(times)
    likely = {}
    for (one, other), value in shared.items():
        is_dated = are_dated(times[one], times[other])
        need = _need_in(crowds.around(one, other)) if is_dated else _UNDATED
        topic = (_topic(neighbours[one], other, need) + _topic(neighbours[other], one, need)) / 2
        is_one_outlet = bool(outlets[one]) and outlets[one] == outlets[other]
        likelihood = likelihood_of(value, topic, need, is_one_outlet=is_one_outlet)
        if likelihood >= _LEAST_LIKELY and are_of_one(one, other):
            likely[one, other] = likelihood
    return likely


def _need_in(crowd: float) -> Need:
    """Return what a dated pair needs where its dates tell so little."""
    return Need(
        beyond=_DATED.beyond + crowd * (_CROWDED.beyond - _DATED.beyond),
        topic=_DATED.topic + crowd * (_CROWDED.topic - _DATED.topic),
    )


def likelihood_of(value: float, topic: float, need: Need, *, is_one_outlet: bool) -> float:
    """Return how likely two stories tell one event that share so much, and so much with others on their topic."""
    beyond = need.beyond + (_SAME_OUTLET if is_one_outlet else 0.0)
    return 1 / (1 + math.exp((topic + beyond - value) / _STEP))


def is_topical(value: float) -> bool:
    """Tell whether stories that share so much may share a topic alone."""
    return value < _SURELY_ONE_EVENT


def topic_among(values: Iterable[float], need: Need) -> float:
    """Return what a story shares with its topic, by what it shares with neighbours."""
    return max(math.fsum(min(value, _MOST_TOPIC) for value in nlargest(_NEIGHBOURS, values)) / _NEIGHBOURS, need.topic)


def _nearest_neighbours(shared: Mapping[Pair, float], count: int) -> list[list[tuple[float, int]]]:
    """Return for each story the neighbours that tell its topic, one more than are counted."""
    neighbours: list[list[tuple[float, int]]] = [[] for _ in range(count)]
    for (one, other), value in shared.items():
        if is_topical(value):
            neighbours[one].append((value, other))
            neighbours[other].append((value, one))
    return [nlargest(_NEIGHBOURS + 1, near) for near in neighbours]


def _topic(neighbours: Sequence[tuple[float, int]], other: int, need: Need) -> float:
    """Return what a story shares with its neighbours but for the other story."""
    return topic_among((value for value, neighbour in neighbours if neighbour != other), need)


def find_shared(stories: Sequence[WeighedTerms], times: Sequence[StoryTime]) -> dict[Pair, float]:
    """Return what pairs of stories share, 0 to 1, by how near they are in time."""
    crowds = Crowds(times)
    shared = {}
    for one, other in _find_candidates(stories, times, crowds):
        worth = worth_of(times[one], times[other])
        crowd = crowds.around(one, other)
        worth += max(0.0, 1 - worth) * crowd  # a day more is no less where all are of one week
        value = stories[one].shared(stories[other], most_named=1 - _LESS_NAMED * crowd) * worth
        if value > _FAR:
            shared[one, other] = value
    return shared


def _find_candidates(stories: Sequence[WeighedTerms], times: Sequence[StoryTime], crowds: Crowds) -> list[Pair]:
    """Return for each story the pairs with those that share most of its telling terms; lower index first."""
    candidates = Candidates(stories)
    days = [exact_day(time) for time in times]
    chosen: set[Pair] = set()
    for number in range(len(stories)):
        day, most_days = days[number], crowds.most_days(number)
        near = [
            (value, -other)
            for other, value in candidates.of(number).items()
            if day is None or (its := days[other]) is None or abs(day - its) <= most_days
        ]
        chosen.update((min(number, -other), max(number, -other)) for _, other in nlargest(_MOST_CANDIDATES, near))
    return sorted(chosen)
