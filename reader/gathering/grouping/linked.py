"""Groups of the same days are joined where their stories have sentences in common: what words alone leave open.

Reports in several languages, and such as tell an event each in its own way, share few words, hardly more than other
matters of the town do. But these tell nothing that the reports tell: of 450 pairs of stories on two matters of a town
one in twenty has a sentence that is surely linked, and of 220 pairs on one event four in five have.
"""

import math
from collections.abc import Callable, Mapping, Sequence
from itertools import product

from reader.comparing import ArticleProfile, compare, profile
from reader.gathering.clustering import Pair
from reader.gathering.times import MOST_DAYS, StoryTime, are_dated, days_between
from reader.model.article import Article

# What two groups must share to be compared at all, on average of their pairs: on these days, and in words on any.
_NEAR, _NEAR_IN_WORDS = 0.15, 0.2
# Sure links of two stories that are counted, and how many there must be on average: 1.5 at most had a report and those
# on another matter of a town, and less than .8 two groups of reports.
_MOST_LINKS = 3
_LINKS, _LINKS_OF_ONE = 1.2, 1.75
# Pairs of stories that are compared, nearest groups first: each takes some thousandths of a second.
_MOST_COMPARED = 600


def with_linked(
    groups: Sequence[Sequence[int]],
    stories: Sequence[Article],
    times: Sequence[StoryTime],
    shared: Mapping[Pair, float],
    shared_in_words: Callable[[int, int], float],
) -> list[list[int]]:
    """Return the groups, those joined of which sentences say that they tell one event.

    `shared` and `shared_in_words` are as `with_absorbed` takes them.
    """
    folder = _Folder(groups, stories, times, shared, shared_in_words)
    likely = {pair: folder.likelihood(*pair) for pair in folder.near()}
    while likely:
        (one, other), best = max(likely.items(), key=lambda item: (item[1], -item[0][0], -item[0][1]))
        if best < 1:
            break
        folder.join(one, other)
        beside = {number for pair in likely if {one, other} & {*pair} for number in pair} - {one, other}
        likely = {pair: value for pair, value in likely.items() if not {one, other} & {*pair}}
        likely |= {pair: folder.likelihood(*pair) for n in sorted(beside) for pair in [(min(one, n), max(one, n))]}
    return sorted(sorted(group) for group in folder.groups if group)


class _Folder:
    """The groups of a folder as they are joined; each pair of stories is compared once."""

    def __init__(
        self,
        groups: Sequence[Sequence[int]],
        stories: Sequence[Article],
        times: Sequence[StoryTime],
        shared: Mapping[Pair, float],
        shared_in_words: Callable[[int, int], float],
    ) -> None:
        self.groups = [list(group) for group in groups]
        self._stories, self._times = stories, times
        self._shared, self._shared_in_words = shared, shared_in_words
        self._profiles: dict[int, ArticleProfile] = {}
        self._links: dict[Pair, int] = {}

    def near(self) -> list[Pair]:
        """Return the groups that share enough to be compared, the nearest first."""
        home = {story: number for number, group in enumerate(self.groups) for story in group}
        sums: dict[Pair, float] = {}
        for (one, other), value in self._shared.items():
            pair = min(home[one], home[other]), max(home[one], home[other])
            if pair[0] != pair[1]:
                sums[pair] = sums.get(pair, 0.0) + value
        means = {(a, b): value / (len(self.groups[a]) * len(self.groups[b])) for (a, b), value in sums.items()}
        return sorted((pair for pair, mean in means.items() if mean >= _NEAR), key=lambda pair: (-means[pair], pair))

    def join(self, one: int, other: int) -> None:
        """Put the stories of a group into another one."""
        self.groups[one] += self.groups[other]
        self.groups[other] = []

    def likelihood(self, one: int, other: int) -> float:
        """Return how much of the links that are needed pairs of two groups have; 0 where days or words say no."""
        pairs = [(min(pair), max(pair)) for pair in product(self.groups[one], self.groups[other])]
        dated = [pair for pair in pairs if are_dated(*(self._times[story] for story in pair))]
        if 2 * len(dated) < len(pairs) or any(self._are_far(*pair) for pair in dated):
            return 0.0
        if math.fsum(self._shared_in_words(*pair) for pair in pairs) < _NEAR_IN_WORDS * len(pairs):
            return 0.0
        if len(self._links) + sum(pair not in self._links for pair in pairs) > _MOST_COMPARED:
            return 0.0
        needed = _LINKS_OF_ONE if 1 in map(len, (self.groups[one], self.groups[other])) else _LINKS
        return sum(min(_MOST_LINKS, self._count_links(pair)) for pair in pairs) / (needed * len(pairs))

    def _are_far(self, one: int, other: int) -> bool:
        days = days_between(self._times[one], self._times[other])
        return days is not None and days > MOST_DAYS

    def _count_links(self, pair: Pair) -> int:
        """Count the sentences that two stories surely share, in the story that has fewer of them."""
        if pair not in self._links:
            found = compare(self._profile(pair[0]), self._profile(pair[1]))
            links = [link for link in found.links if not link.unsure]
            sides = {place for link in links for place in link.left}, {place for link in links for place in link.right}
            self._links[pair] = min(map(len, sides))
        return self._links[pair]

    def _profile(self, story: int) -> ArticleProfile:
        if story not in self._profiles:
            self._profiles[story] = profile(self._stories[story])
        return self._profiles[story]
