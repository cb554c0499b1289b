"""Four invented towns of which most stories are on other matters, and few on the event; one explains it days later.

Our own wording, two to three languages each, written before the rule; the gas leak and the mix-up in the hospital were
looked at, the mill's fire and the crane only counted. To see the figures:
`pytest tests/quality/grouping/test_crowded.py -rP`.
"""

import random
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from reader.gathering import group_stories
from tests.quality.grouping.towns import ANALYSIS, EVENT, Town, read_town

FOLDER = Path(__file__).parent / "crowded"
LOOKED_AT, UNREAD = ("gas-leak", "hospital-mixup"), ("crane-fall", "mill-fire")


@dataclass
class Found:
    """What became of pairs of reports on one matter, of pairs on two, and of the pieces that explain the event."""

    right: int = 0
    there: int = 0
    wrong: int = 0
    explained: int = 0
    analyses: int = 0
    astray: int = 0

    def add(self, town: Town) -> None:
        self.there += pairs_in(Counter(matter for matter in town.matters if matter != ANALYSIS))
        for group in group_stories(town.stories):
            matters = Counter(town.matters[n] for n in group)
            analyses = matters.pop(ANALYSIS, 0)
            self.right += pairs_in(matters)
            self.wrong += pairs_in(Counter({"any": matters.total()})) - pairs_in(matters)
            self.analyses += analyses
            self.explained += analyses if matters[EVENT] else 0
            self.astray += analyses * (matters.total() - matters[EVENT])


def pairs_in(matters: Counter[str]) -> int:
    return sum(count * (count - 1) // 2 for count in matters.values())


def some_of(town: Town, chance: random.Random) -> Town:
    """Leave out some stories: two of the event are kept, four of other matters, and what explains the event."""
    told = [n for n, matter in enumerate(town.matters) if matter == EVENT]
    others = [n for n, matter in enumerate(town.matters) if matter not in {EVENT, ANALYSIS}]
    kept = chance.sample(told, chance.randint(2, len(told))) + chance.sample(others, chance.randint(4, len(others)))
    chosen = sorted([*kept, *(n for n, matter in enumerate(town.matters) if matter == ANALYSIS)])
    return town.with_only(chosen)


def found_in(names: Sequence[str], *, dated: bool) -> Found:
    chance, found = random.Random(5), Found()
    for town in [read_town(FOLDER / f"{name}.txt") for name in names]:
        for _ in range(20):
            some = some_of(town, chance)
            found.add(some if dated else some.without_dates())
    sys.stdout.write(f"{found}\n")
    return found


@pytest.mark.parametrize(
    ("names", "dated", "most_wrong", "least_explained", "most_astray"),
    [
        (LOOKED_AT, True, 20, 33, 0),
        (LOOKED_AT, False, 23, 32, 0),
        (UNREAD, True, 8, 33, 0),
        (UNREAD, False, 20, 27, 13),
    ],
    ids=["looked at", "looked at, no dates", "unread", "unread, no dates"],
)
def test_an_event_is_whole_in_a_folder_of_other_matters(
    names: Sequence[str], dated: bool, most_wrong: int, least_explained: int, most_astray: int
) -> None:
    found = found_in(names, dated=dated)
    assert found.right == found.there
    assert found.wrong <= most_wrong
    assert found.explained >= least_explained
    assert found.astray <= most_astray
