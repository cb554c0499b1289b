"""A larger event takes in what its own size kept out, and gives up what shares but its names.

The reports of a larger event are one another's nearest neighbours. What they share passes for their topic then, and a
report that is a little farther, as the next day's or one on a side of it, would have to share more than that. So it is
asked of a few stories beside a larger group how much nearer they are to it than both are to what is left of the folder,
and so of each story of the group. Names that a whole group shares tell who and where, so that words must tell the rest,
and of days it is asked that they are few: the analysis of the third day is as much of the event.

A folder may hold hardly anything but one event. Then its reports have only each other for neighbours, all that they
share passes for their topic, and no group becomes a larger one. So it is asked of any two that would be one together,
if the days of their stories are known, and they must share much more.

Without days, one story alone is taken in, and no smaller group: the next event of a kind, with a minister in common, is
as near to a group as a report on a side of it, but has reports of its own. Copies of one text are asked once: two of an
agency's first report are as far from the analysis of the third day as one.
"""

import math
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from itertools import combinations

from reader.gathering.clustering import Pair
from reader.gathering.grouping.nearness import Need, is_topical, likelihood_of, topic_among
from reader.gathering.times import MOST_DAYS, StoryTime, are_dated, days_between

# Of 1,445 labelled stories on events of three at most no group has as many.
_LARGE = 5
_LIKELY = 0.5
# What a pair needs where nothing is left that tells its topic. With events to which mixtures of their own stories were
# added, a topic of .1 to .25 finds as many of their pairs; below .2 what is on their topic comes along.
_DATED = Need(beyond=0.015, topic=0.2)
_UNDATED = Need(beyond=0.03, topic=0.2)
# What two groups need that are a larger one only together: midway between what other matters of a town share, .28 at
# most, and what eight reports in seven languages on one event did, .43.
_TOGETHER = Need(beyond=0.15, topic=0.2)
# Two stories of one language that share more are copies of a text, or hardly more than that: of 400 labelled pairs on
# one event two do, one of them a copy, and 49 of 50 share less than .61.
_ONE_TEXT = 0.75


def with_absorbed(
    groups: Sequence[Sequence[int]],
    shared: Mapping[Pair, float],
    times: Sequence[StoryTime],
    outlets: Sequence[str | None],
    languages: Sequence[str | None],
    *,
    shared_in_words: Callable[[int, int], float],
) -> list[list[int]]:
    """Return the groups, of which the larger ones have what is likely of their event, and nothing else.

    `shared` is what pairs of stories share, 0 if not listed; `shared_in_words` what two of them do on any days, and
    where names tell nothing.
    """
    folder = _Folder(groups, shared, times, outlets, languages, shared_in_words=shared_in_words)
    for number, group in enumerate(groups):
        if len(group) >= _LARGE:
            folder.part_from(number)
    offers = {number: folder.best(number) for number, group in enumerate(folder.groups) if len(group) > 1}
    while offers:
        value, large, small = max((value, -number, small) for number, (value, small) in offers.items())
        if value < _LIKELY:
            break
        folder.join(-large, small)
        stale = [number for number, (_, taken) in offers.items() if number == -large or taken == small]
        offers |= {number: folder.best(number) for number in stale}
    return sorted(sorted(group) for group in folder.groups if group)


class _Folder:
    """The groups of a folder as they grow."""

    def __init__(
        self,
        groups: Sequence[Sequence[int]],
        shared: Mapping[Pair, float],
        times: Sequence[StoryTime],
        outlets: Sequence[str | None],
        languages: Sequence[str | None],
        *,
        shared_in_words: Callable[[int, int], float],
    ) -> None:
        self.groups = [list(group) for group in groups]
        self._home = {story: number for number, group in enumerate(groups) for story in group}
        self._times, self._outlets, self._languages = times, outlets, languages
        self._shared_in_words = shared_in_words
        self._worded: dict[Pair, float] = {}
        near: defaultdict[int, dict[int, float]] = defaultdict(dict)
        for (one, other), value in shared.items():
            near[one][other] = near[other][one] = value
        self._near = near

    def part_from(self, large: int) -> None:
        """Put out of a larger group, each into one of its own, the stories that are not likely of its event."""
        group = self.groups[large]
        topics = {need: {story: self._topic(story, group, need) for story in group} for need in (_DATED, _UNDATED)}
        weights = dict(self._voices(group))
        likely: dict[int, dict[int, float]] = {story: {} for story in group}
        for one, other in combinations(group, 2):
            need = _DATED if are_dated(self._times[one], self._times[other]) else _UNDATED
            likely[one][other] = likely[other][one] = self._likely(one, other, topics[need], need)
        sums = {
            story: math.fsum(weights[other] * value for other, value in near.items()) for story, near in likely.items()
        }
        total = math.fsum(weights.values())
        while len(group) >= _LARGE:
            value, story = min((sums[story] / (total - weights[story]), story) for story in group)
            if value >= _LIKELY:
                return
            group.remove(story)
            total -= weights[story]
            for other in group:
                sums[other] -= weights[story] * likely[story][other]
            self._home[story] = len(self.groups)
            self.groups.append([story])

    def best(self, large: int) -> tuple[float, int]:
        """Return the smaller group that is likeliest of a large one's event, and how likely; 0 if there is none."""
        group = self.groups[large]
        others = sorted({self._home[other] for story in group for other in self._near[story]} - {large})
        small = [n for n in others if len(self.groups[n]) < _LARGE <= len(group) + len(self.groups[n])]
        return max(((self._likelihood(large, number), number) for number in small), default=(0.0, -1))

    def join(self, large: int, small: int) -> None:
        """Put the stories of a smaller group into a larger one."""
        for story in self.groups[small]:
            self._home[story] = large
        self.groups[large] += self.groups[small]
        self.groups[small] = []

    def _likelihood(self, large: int, small: int) -> float:
        """Return how likely two groups tell one event, on average of their pairs.

        Where most days are known, those with dates are asked; where they aren't, it is 0 for more than one story, and
        where neither is a larger one.
        """
        within = {*self.groups[large], *self.groups[small]}
        weights = {story: weight for group in (large, small) for story, weight in self._voices(self.groups[group])}
        pairs = [(one, other) for one in self.groups[large] for other in self.groups[small]]
        dated = [(one, other) for one, other in pairs if are_dated(self._times[one], self._times[other])]
        is_dated = 2 * len(dated) >= len(pairs)
        is_large = len(self.groups[large]) >= _LARGE
        if not is_dated and (len(self.groups[small]) > 1 or not is_large):
            return 0.0
        need = (_DATED if is_large else _TOGETHER) if is_dated else _UNDATED
        asked = dated if is_dated else pairs
        topics = {story: self._topic(story, within, need) for story in within}
        likely = (weights[one] * weights[other] * self._likely(one, other, topics, need) for one, other in asked)
        return math.fsum(likely) / math.fsum(weights[one] * weights[other] for one, other in asked)

    def _likely(self, one: int, other: int, topics: Mapping[int, float], need: Need) -> float:
        """Return how likely two stories tell one event, by what they share in words."""
        is_one_outlet = bool(self._outlets[one]) and self._outlets[one] == self._outlets[other]
        topic = (topics[one] + topics[other]) / 2
        return likelihood_of(self._in_words(one, other), topic, need, is_one_outlet=is_one_outlet)

    def _in_words(self, one: int, other: int) -> float:
        """Return what two stories share where names tell nothing; 0 if they are too far apart in time."""
        if other not in self._near[one]:
            return 0.0
        pair = min(one, other), max(one, other)
        if pair not in self._worded:
            days = days_between(self._times[one], self._times[other])
            is_far = days is not None and days > MOST_DAYS
            self._worded[pair] = 0.0 if is_far else self._shared_in_words(*pair)
        return self._worded[pair]

    def _voices(self, group: Sequence[int]) -> Iterator[tuple[int, float]]:
        """Yield the stories of a group, each with its share in the text that it prints."""
        for story in group:
            copies = [
                other
                for other in group
                if self._languages[other] == self._languages[story]
                and self._near[story].get(other, 0.0) >= _ONE_TEXT
                and other != story
            ]
            yield story, 1 / (1 + len(copies))

    def _topic(self, story: int, within: Collection[int], need: Need) -> float:
        """Return what a story shares with its neighbours elsewhere."""
        values = (value for other, value in self._near[story].items() if other not in within and is_topical(value))
        return topic_among(values, need)
