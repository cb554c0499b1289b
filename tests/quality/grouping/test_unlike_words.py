"""An event that each outlet tells in its own words is one group, whatever else lies in the folder.

Three invented events beside other matters of their towns. The power cut, nine outlets in six languages, was written by
somebody who had no part in the rules; the cable car was looked at, the dead fish only counted: these are told in few
words, and mostly apart still. To see the figures: `pytest tests/quality/grouping/test_unlike_words.py -rP`.
"""

import random
import sys
from collections import Counter
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest

from reader.gathering import group_stories
from tests.quality.events.cell_scores import read_event
from tests.quality.grouping.towns import EVENT, TOWNS, Town, read_town

FOLDER = Path(__file__).parent / "unlike_words"
Kept = tuple[int, ...]


def subsets(town: Town, count: int) -> Iterator[tuple[Kept, Kept]]:
    """Yield some stories on the event, and some on other matters: all, those of each language, and by chance."""
    told = tuple(n for n, matter in enumerate(town.matters) if matter == EVENT)
    others = tuple(n for n, matter in enumerate(town.matters) if not matter.startswith(EVENT))
    languages = sorted({town.stories[n].language or "" for n in told})
    spoken = [tuple(n for n in told if town.stories[n].language == language) for language in languages]
    for own in (told, *(some for some in spoken if len(some) > 1)):
        yield own, others
        yield own, ()
    chance = random.Random(3)
    for _ in range(count):
        some = tuple(sorted(chance.sample(told, chance.randint(2, len(told)))))
        yield some, tuple(sorted(chance.sample(others, chance.randint(0, len(others)))))


def pairs_in(town: Town) -> tuple[int, int]:
    """Count the pairs on the event that are together, and the wrong ones."""
    right = wrong = 0
    for group in group_stories(town.stories):
        matters = Counter(town.matters[n] for n in group)
        right += matters[EVENT] * (matters[EVENT] - 1) // 2
        wrong += sum(one * other for one, other in combinations(matters.values(), 2))
    return right, wrong


@pytest.mark.parametrize(
    ("name", "least_found", "most_wrong"), [("power-cut", 0.97, 2), ("cable-car", 0.1, 9), ("dead-fish", 0.1, 9)]
)
def test_an_event_is_one_group_in_any_folder(name: str, least_found: float, most_wrong: int) -> None:
    town = read_town(FOLDER / f"{name}.txt")
    found = there = wrong = 0
    for told, others in subsets(town, 24):
        right, false = pairs_in(town.with_only(told + others))
        found, wrong, there = found + right, wrong + false, there + len(told) * (len(told) - 1) // 2
    sys.stdout.write(f"{name}: {found} of {there}, wrong {wrong}\n")
    assert found >= least_found * there
    assert wrong <= most_wrong


def together(town: Town, told: Kept, others: Kept) -> set[Kept]:
    """Return the pairs on the event that are together in a folder with these other stories."""
    groups = group_stories(town.with_only(told + others).stories)
    return {pair for group in groups for pair in combinations(sorted(told[n] for n in group if n < len(told)), 2)}


def law_towns() -> Iterator[Town]:
    """Yield the power cut, invented towns, and events of outlets beside another town's other matters."""
    power_cut = read_town(FOLDER / "power-cut.txt")
    yield power_cut
    yield from map(read_town, TOWNS)
    strangers = [n for n, matter in enumerate(power_cut.matters) if matter != EVENT]
    for name in ("grounded-ferry", "bankrupt-hospital"):
        stories = tuple(read_event(name).articles)
        beside = power_cut.with_only(strangers)
        yield Town((*stories, *beside.stories), (*(EVENT for _ in stories), *beside.matters))


def test_an_unrelated_story_splits_no_event() -> None:
    asked = changed = 0
    for town in law_towns():
        for told, others in subsets(town, 8):
            asked += 1
            changed += together(town, told, others) != together(town, told, ())
    sys.stdout.write(f"law: {changed} of {asked} differ\n")
    assert changed <= 1
