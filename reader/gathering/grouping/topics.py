"""Measure what a story shares with its topic: with those stories that are too far in time to be on its event.

The neighbours of a report are others on its event, if the folder has them, and what all of these share would pass for
their topic. What was told weeks before or after is not on the event, whatever lies in the folder, so it alone is asked.
"""

import math
from collections.abc import Sequence
from heapq import nlargest

from reader.gathering.grouping.candidates import Candidates
from reader.gathering.grouping.terms import WeighedTerms
from reader.gathering.times import StoryTime, exact_day

# Reports on an event that explain it come some days later; what is farther is on another one.
_FAR_DAYS = 7
# As many neighbours as the nearness of stories asks; one or five tell two events of a topic apart as well.
_NEIGHBOURS = 3
_MOST_CANDIDATES = 20


class Topics:
    """What stories of a folder share in words with others on their topic."""

    def __init__(self, stories: Sequence[WeighedTerms], times: Sequence[StoryTime]) -> None:
        self._stories = stories
        self._days = [exact_day(time) for time in times]
        self._candidates: Candidates | None = None
        self._topics: dict[tuple[int, int], float] = {}

    def around(self, story: int, day: int) -> float:
        """Return what a story shares with its topic, as it is told by stories far from a day; 0 if there are none."""
        if (story, day) not in self._topics:
            self._topics[story, day] = self._measure(story, day)
        return self._topics[story, day]

    def _measure(self, story: int, day: int) -> float:
        if self._candidates is None:
            self._candidates = Candidates(self._stories)
        far = (
            (value, -other)
            for other, value in self._candidates.of(story).items()
            if (its := self._days[other]) is not None and abs(its - day) > _FAR_DAYS
        )
        nearest = [-other for _, other in nlargest(_MOST_CANDIDATES, far)]
        values = nlargest(_NEIGHBOURS, (self._stories[story].shared_words(self._stories[other]) for other in nearest))
        return math.fsum(values) / _NEIGHBOURS
