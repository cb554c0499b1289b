"""A larger event takes in what its own size kept out.

The reports of a larger event are one another's nearest neighbours. What they share passes for their topic then, and a
report that is a little farther, as the next day's or one on a side of it, would have to share more than that. So it is
asked of a few stories beside a larger group how much nearer they are to it than both are to what is left of the folder.
That is asked where the days are known alone: without them, the next event of a kind, with a minister in common, is as
near to a group as a report on a side of it. Copies of one text are asked once: two of an agency's first report are as
far from the analysis of the third day as one.
"""

import math
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence

from reader.gathering.clustering import Pair
from reader.gathering.grouping.nearness import Need, is_topical, likelihood_of, topic_among
from reader.gathering.times import StoryTime, are_dated

# Of 1,445 labelled stories on events of three at most no group has as many.
_LARGE = 5
_LIKELY = 0.5
# What a pair needs where nothing is left that tells its topic. With events to which mixtures of their own stories were
# added, a topic of .1 to .25 finds as many of their pairs; below .2 what is on their topic comes along.
_NEED = Need(beyond=0.015, topic=0.2)
# Two stories of one language that share more are copies of a text, or hardly more than that: of 400 labelled pairs on
# one event two do, one of them a copy, and 49 of 50 share less than .61.
_ONE_TEXT = 0.75


def with_absorbed(
    groups: Sequence[Sequence[int]],
    shared: Mapping[Pair, float],
    times: Sequence[StoryTime],
    outlets: Sequence[str | None],
    languages: Sequence[str | None],
) -> list[list[int]]:
    """Return the groups, of which the larger ones have taken in the smaller ones that are likely of their event.

    `shared` is what pairs of stories share, 0 if not listed.
    """
    if all(len(group) < _LARGE for group in groups):
        return [list(group) for group in groups]
    folder = _Folder(groups, shared, times, outlets, languages)
    offers = {number: folder.best(number) for number, group in enumerate(groups) if len(group) >= _LARGE}
    while True:
        value, large, small = max((value, -number, small) for number, (value, small) in offers.items())
        if value < _LIKELY:
            return sorted(sorted(group) for group in folder.groups if group)
        folder.join(-large, small)
        stale = [number for number, (_, taken) in offers.items() if number == -large or taken == small]
        offers |= {number: folder.best(number) for number in stale}


class _Folder:
    """The groups of a folder as they grow."""

    def __init__(
        self,
        groups: Sequence[Sequence[int]],
        shared: Mapping[Pair, float],
        times: Sequence[StoryTime],
        outlets: Sequence[str | None],
        languages: Sequence[str | None],
    ) -> None:
        self.groups = [list(group) for group in groups]
        self._home = {story: number for number, group in enumerate(groups) for story in group}
        self._times, self._outlets, self._languages = times, outlets, languages
        near: defaultdict[int, dict[int, float]] = defaultdict(dict)
        for (one, other), value in shared.items():
            near[one][other] = near[other][one] = value
        self._near = near

    def best(self, large: int) -> tuple[float, int]:
        """Return the smaller group that is likeliest of a large one's event, and how likely; 0 if there is none."""
        others = sorted({self._home[other] for story in self.groups[large] for other in self._near[story]} - {large})
        small = [number for number in others if len(self.groups[number]) < _LARGE]
        return max(((self._likelihood(large, number), number) for number in small), default=(0.0, -1))

    def join(self, large: int, small: int) -> None:
        """Put the stories of a smaller group into a larger one."""
        for story in self.groups[small]:
            self._home[story] = large
        self.groups[large] += self.groups[small]
        self.groups[small] = []

    def _likelihood(self, large: int, small: int) -> float:
        """Return how likely two groups tell one event, on average of their pairs; 0 where most days are not known."""
        within = {*self.groups[large], *self.groups[small]}
        weights = {story: weight for group in (large, small) for story, weight in self._voices(self.groups[group])}
        pairs = [(one, other) for one in self.groups[large] for other in self.groups[small]]
        dated = [(one, other) for one, other in pairs if are_dated(self._times[one], self._times[other])]
        if 2 * len(dated) < len(pairs):
            return 0.0
        topics = {story: self._topic(story, within) for story in within}
        likely = (
            weights[one]
            * weights[other]
            * likelihood_of(
                self._near[one].get(other, 0.0),
                (topics[one] + topics[other]) / 2,
                _NEED,
                is_one_outlet=bool(self._outlets[one]) and self._outlets[one] == self._outlets[other],
            )
            for one, other in dated
        )
        return math.fsum(likely) / math.fsum(weights[one] * weights[other] for one, other in dated)

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

    def _topic(self, story: int, within: Collection[int]) -> float:
        """Return what a story shares with its neighbours elsewhere."""
        values = (value for other, value in self._near[story].items() if other not in within and is_topical(value))
        return topic_among(values, _NEED)
