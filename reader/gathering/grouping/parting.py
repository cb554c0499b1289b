"""Stories leave a larger group with whose others they hardly share a word: names and numbers had put them there.

The opening of a bypass and the collapse of a bridge, two days later, have their town, its mayor and "about 40
spectators" in common. In a folder of that town alone nothing tells how little these say. What the others of the group
share in words is known, however. Of 37 stories on six events each shared half as much with the others as these with
each other, or more; of six that explain these events three days later one had .31, the next .47; twelve on other
matters of the same towns had .31 at most. What came before all the others needs more: it can't be a look back.
"""

import math
from collections.abc import Sequence
from itertools import combinations

from reader.gathering.grouping.terms import WeighedTerms
from reader.gathering.times import StoryTime, exact_day

_FEWEST_OTHERS = 3
# What is asked of each pair takes the square of a group's size.
_MOST_STORIES = 60
_OF_OTHERS, _OF_OTHERS_BEFORE = 0.28, 0.4
# Copies share all their words, and say nothing of how much others would.
_MOST_SHARED = 0.45


def with_parted(
    groups: Sequence[Sequence[int]], weighed: Sequence[WeighedTerms], times: Sequence[StoryTime]
) -> list[list[int]]:
    """Return the groups, each story that shares hardly a word with the others of its group in one of its own."""
    parted: list[list[int]] = []
    for group in groups:
        kept = list(group)
        if _FEWEST_OTHERS < len(group) <= _MOST_STORIES:
            parted += [[story] for story in _leave(kept, weighed, times)]
        parted.append(kept)
    return sorted(sorted(group) for group in parted)


def _leave(group: list[int], weighed: Sequence[WeighedTerms], times: Sequence[StoryTime]) -> list[int]:
    """Take out of a group the stories that share too little with the others, the farthest first, and return them."""
    shared = {
        (one, other): min(_MOST_SHARED, weighed[one].shared_words(weighed[other]))
        for one, other in combinations(sorted(group), 2)
    }
    left: list[int] = []
    while len(group) > _FEWEST_OTHERS:
        share, story = min((_share(story, group, shared), story) for story in group)
        if share >= (_OF_OTHERS_BEFORE if _is_before(story, group, times) else _OF_OTHERS):
            break
        group.remove(story)
        left.append(story)
    return left


def _share(story: int, group: Sequence[int], shared: dict[tuple[int, int], float]) -> float:
    """Return what a story shares with the others of its group, as a share of what they share with each other."""
    others = sorted(other for other in group if other != story)
    own = math.fsum(shared[min(story, other), max(story, other)] for other in others) / len(others)
    pairs = list(combinations(others, 2))
    within = math.fsum(shared[pair] for pair in pairs) / len(pairs)
    return own / within if within else 1.0


def _is_before(story: int, group: Sequence[int], times: Sequence[StoryTime]) -> bool:
    """Tell whether a story was published on a day before those of all others, so far as these are known."""
    day = exact_day(times[story])
    days = [other_day for other in group if other != story and (other_day := exact_day(times[other])) is not None]
    return day is not None and bool(days) and day < min(days)
