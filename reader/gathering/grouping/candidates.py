"""Find the stories that may share most with another one, by the terms that tell most of it."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from heapq import nlargest

from reader.gathering.grouping.terms import WeighedTerms

# A story is looked at if it has a telling term of the other among its own: the heaviest, unless too many have it.
_TELLING_TERMS = 25
_MOST_HOLDERS = 500


class Candidates:
    """Which stories of a folder have which terms."""

    def __init__(self, stories: Sequence[WeighedTerms]) -> None:
        self._stories = stories
        holders: defaultdict[str, list[tuple[int, float]]] = defaultdict(list)
        for number, story in enumerate(stories):
            for term, weight in (story.own if story.common is story.own else {**story.common, **story.own}).items():
                holders[term].append((number, weight))
        self._holders = holders

    def of(self, number: int) -> Mapping[int, float]:
        """Return the stories that have telling terms of a story, and how much of them they have."""
        story = self._stories[number]
        telling = nlargest(_TELLING_TERMS, ((weight, term) for term, weight in story.common.items()))
        if story.common is not story.own:
            telling += nlargest(_TELLING_TERMS, ((weight, term) for term, weight in story.own.items()))
        shared: defaultdict[int, float] = defaultdict(float)
        for weight, term in telling:
            if 1 < len(self._holders[term]) <= _MOST_HOLDERS:
                for other, its_weight in self._holders[term]:
                    shared[other] += weight * its_weight
        shared.pop(number, None)
        return shared
