"""Six invented towns: stories on one event, two on other matters of the same town and officials, one that explains it.

Our own wording, three to seven languages each. Three were looked at while the rules were made; the house, the tram and
the records were read once, when the rules stood. To see the figures:
`pytest tests/quality/grouping/test_towns.py -rP`.
"""

import random
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import pytest

from reader.gathering import group_stories
from tests.quality.grouping.towns import ANALYSIS, EVENT, TOWNS, Town, read_town


@dataclass
class Found:
    """What became of pairs of stories on the event, of other stories, and of those that explain the event."""

    pairs: int = 0
    pairs_there: int = 0
    strays: int = 0
    others: int = 0
    explained: int = 0
    analyses: int = 0

    def add(self, town: Town) -> None:
        groups = [Counter(town.matters[n] for n in group) for group in group_stories(town.stories)]
        told = town.matters.count(EVENT)
        largest = max(groups, key=lambda group: group[EVENT])
        self.pairs += sum(group[EVENT] * (group[EVENT] - 1) // 2 for group in groups)
        self.pairs_there += told * (told - 1) // 2
        self.strays += sum(
            count
            for group in groups
            if group[EVENT] or group[ANALYSIS]
            for matter, count in group.items()
            if matter not in {EVENT, ANALYSIS}
        )
        self.others += sum(matter not in {EVENT, ANALYSIS} for matter in town.matters)
        self.explained += largest[ANALYSIS]
        self.analyses += town.matters.count(ANALYSIS)


def found_in(towns: Sequence[Town]) -> Found:
    found = Found()
    for town in towns:
        found.add(town)
    sys.stdout.write(f"{found}\n")
    return found


@pytest.mark.parametrize(("is_dated", "least_explained"), [(True, 5), (False, 4)], ids=["dates", "no dates"])
def test_an_event_is_one_group_without_other_matters_of_its_town(is_dated: bool, least_explained: int) -> None:
    towns = [read_town(path) for path in TOWNS]
    found = found_in(towns if is_dated else [town.without_dates() for town in towns])
    assert found.pairs == found.pairs_there
    assert found.strays == 0
    assert found.explained >= least_explained


@pytest.mark.parametrize(
    ("is_dated", "most_strays", "least_explained"), [(True, 0, 38), (False, 0, 44)], ids=["dates", "no dates"]
)
def test_so_is_what_some_of_the_outlets_tell(is_dated: bool, most_strays: int, least_explained: int) -> None:
    chance = random.Random(11)
    some = [town.with_some(chance) for town in map(read_town, TOWNS) for _ in range(12)]
    found = found_in(some if is_dated else [town.without_dates() for town in some])
    assert found.pairs >= 0.97 * found.pairs_there
    assert found.strays <= most_strays
    assert found.explained >= least_explained
