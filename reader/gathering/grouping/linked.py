"""Groups of the same days are joined where their stories tell the same, in words and in sentences that are linked.

Nearness asks what two stories share beyond what each shares with its neighbours in the folder. In a folder of one event
these all are on it, and reports that tell it each in its own way share hardly more with one of them than with the next.
So it is asked once more without them: what groups tell in words (`tellings`), how many sentences of their stories are
linked, and what all of this is to what is told of their topic at other times (`topics`). What else lies in the folder
changes none of it: an event is whole with other matters of its town, and without.
"""

import math
from collections.abc import Mapping, Sequence
from itertools import combinations, product

from reader.comparing import ArticleProfile, compare, profile
from reader.gathering.clustering import Pair
from reader.gathering.grouping.tellings import Tellings
from reader.gathering.grouping.terms import WeighedTerms
from reader.gathering.grouping.topics import Topics
from reader.gathering.times import MOST_DAYS, StoryTime, are_dated, days_between, exact_day, worth_of
from reader.model.article import Article

# What two groups must share to be compared at all, on average of their pairs: on these days, and in words.
_NEAR, _NEAR_IN_WORDS = 0.1, 0.06
# What they must tell in common. Other matters of a town share .07 in words, and .15 at most, stories on one event .12
# where each tells it in its own way.
_NEEDED = 0.15
# What they must tell in common beyond their topic. From .05 to .1 did as well on the labelled events.
_BEYOND = 0.1
# The share of what one's own stories tell in common that is asked between two, and how much of that is counted: what
# tells much less is another event of the kind, unless they are copies.
_OF_WITHIN, _MOST_WITHIN = 0.6, 0.3
# What an undated story needs more: its weekdays are all that is known of when it was told.
_UNDATED = 0.03
# What a link of two stories is worth that is likelier than this, another one being half of it; how many are counted.
# Of 450 pairs of stories on two matters of a town one in twenty has such a link, of 220 on one event four in five.
_LIKELY, _LINK, _MOST_LINKS = 2 / 3, 0.018, 2
# Pairs of stories that are compared, nearest groups first: each takes some thousandths of a second.
_MOST_COMPARED = 200


def with_linked(
    groups: Sequence[Sequence[int]],
    stories: Sequence[Article],
    times: Sequence[StoryTime],
    shared: Mapping[Pair, float],
    weighed: Sequence[WeighedTerms],
) -> list[list[int]]:
    """Return the groups, those joined whose stories tell one event.

    `shared` is what pairs of stories share, 0 if not listed; `weighed` are the terms of their openings.
    """
    folder = _Folder(groups, stories, times, shared, weighed)
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
        weighed: Sequence[WeighedTerms],
    ) -> None:
        self.groups = [list(group) for group in groups]
        self._stories, self._times, self._shared, self._weighed = stories, times, shared, weighed
        self._topics = Topics(weighed, times)
        self._tellings = Tellings(stories, weighed, ())
        self._profiles: dict[int, ArticleProfile] = {}
        self._links: dict[Pair, float] = {}

    def near(self) -> list[Pair]:
        """Return the groups that share enough to be compared, the nearest first."""
        home = {story: number for number, group in enumerate(self.groups) for story in group}
        sums: dict[Pair, float] = {}
        for (one, other), value in self._shared.items():
            pair = min(home[one], home[other]), max(home[one], home[other])
            if pair[0] != pair[1]:
                sums[pair] = sums.get(pair, 0.0) + value
        means = {(a, b): value / (len(self.groups[a]) * len(self.groups[b])) for (a, b), value in sums.items()}
        near = sorted((pair for pair, mean in means.items() if mean >= _NEAR), key=lambda pair: (-means[pair], pair))
        near = [pair for pair in near if self._share_words(*pair)]
        self._tellings = Tellings(
            self._stories, self._weighed, {story for pair in near for n in pair for story in self.groups[n]}
        )
        return near

    def join(self, one: int, other: int) -> None:
        """Put the stories of a group into another one."""
        self.groups[one] += self.groups[other]
        self.groups[other] = []

    def likelihood(self, one: int, other: int) -> float:
        """Return how much of what is needed two groups tell in common; 0 where that can't be enough, or days say no."""
        pairs = self._pairs(one, other)
        words = math.fsum(self._told(*pair) for pair in pairs) / len(pairs)
        most = words + _LINK * _MOST_LINKS
        if most < _NEEDED or words < _OF_WITHIN * max(self._within(one), self._within(other)):
            return 0.0
        days = self._days(one, other)
        if not days:
            return 0.0
        needed = max(_NEEDED, self._topic(one, other, min(days)) + _BEYOND)
        if self._is_undated(one) or self._is_undated(other):
            needed += _UNDATED
        if words >= needed or most < needed:
            return words / needed
        if len(self._links) + sum(pair not in self._links for pair in pairs) > _MOST_COMPARED:
            return 0.0
        links = math.fsum(min(_MOST_LINKS, self._count_links(pair)) for pair in pairs) / len(pairs)
        return (words + _LINK * links) / needed

    def _pairs(self, one: int, other: int) -> list[Pair]:
        return [(min(pair), max(pair)) for pair in product(self.groups[one], self.groups[other])]

    def _share_words(self, one: int, other: int) -> bool:
        """Tell whether the openings of two groups' stories share some words."""
        pairs = self._pairs(one, other)
        words = math.fsum(self._weighed[a].shared_words(self._weighed[b]) for a, b in pairs)
        return words >= _NEAR_IN_WORDS * len(pairs)

    def _days(self, one: int, other: int) -> list[int]:
        """Return the days of two groups' stories; none if they are too far apart, or not known.

        Of one story they may be unknown, beside several of which they are known.
        """
        dated = [pair for pair in self._pairs(one, other) if are_dated(*(self._times[story] for story in pair))]
        is_known = 2 * len(dated) >= len(self.groups[one]) * len(self.groups[other])
        sizes = {self._is_undated(n): len(self.groups[n]) for n in (one, other)}
        is_one_unknown = sizes.get(True) == 1 and sizes.get(False, 0) > 1
        if not (is_known or is_one_unknown) or any(self._are_far(*pair) for pair in dated):
            return []
        days = (exact_day(self._times[story]) for n in (one, other) for story in self.groups[n])
        return [day for day in days if day is not None]

    def _is_undated(self, number: int) -> bool:
        return all(exact_day(self._times[story]) is None for story in self.groups[number])

    def _are_far(self, one: int, other: int) -> bool:
        days = days_between(self._times[one], self._times[other])
        return days is not None and days > MOST_DAYS

    def _told(self, one: int, other: int) -> float:
        """Return what two stories share in words, by their weekdays where their days aren't known."""
        words = self._tellings.shared(one, other)
        if are_dated(self._times[one], self._times[other]):
            return words
        return words * worth_of(self._times[one], self._times[other])

    def _within(self, number: int) -> float:
        """Return what the stories of a group share in words with each other."""
        pairs = list(combinations(self.groups[number], 2))
        if not pairs:
            return 0.0
        return math.fsum(min(_MOST_WITHIN, self._told(*pair)) for pair in pairs) / len(pairs)

    def _topic(self, one: int, other: int, day: int) -> float:
        """Return what two groups share with their topic."""
        topics = (
            math.fsum(self._topics.around(story, day) for story in self.groups[n]) / len(self.groups[n])
            for n in (one, other)
        )
        return math.fsum(topics) / 2

    def _count_links(self, pair: Pair) -> float:
        """Count the sentences that two stories share, in the story that has fewer of them; less likely ones by half."""
        if pair not in self._links:
            links = compare(self._profile(pair[0]), self._profile(pair[1])).links
            likely = [link for link in links if link.score >= _LIKELY]
            sides = (
                {place for link in likely for place in link.left},
                {place for link in likely for place in link.right},
            )
            self._links[pair] = min(map(len, sides)) + (len(links) - len(likely)) / 2
        return self._links[pair]

    def _profile(self, story: int) -> ArticleProfile:
        if story not in self._profiles:
            self._profiles[story] = profile(self._stories[story])
        return self._profiles[story]
