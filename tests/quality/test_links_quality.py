"""Floors under the quality of links, each set by itself; `link_floors.json` pins them.

A set may fall by .005 (false links a pair by .05) before its test fails. A floor only moves down with a reason, written
in the commit that moves it. To see the figures: `pytest tests/quality/test_links_quality.py -rP`.
"""

import json
import sys
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path

import pytest

from reader.comparing import compare
from tests.quality.link_scores import (
    Case,
    Score,
    read_own_case,
    read_seed_cases,
    read_shared_cases,
    read_story_cases,
    score,
)

FLOORS: dict[str, dict[str, float]] = json.loads(
    (Path(__file__).parent / "link_floors.json").read_text(encoding="utf-8")
)
OWN = Path(__file__).parent / "links"
LEEWAY = 0.005
LEEWAY_OF_FALSE_LINKS = 0.05


def assert_above_floor(name: str, found: Score) -> None:
    sys.stdout.write(f"{name} {asdict(found)}\n")
    floor = FLOORS[name]
    for measure in ("f1", "precision", "divergent_f1"):
        assert getattr(found, measure) >= floor[measure] - LEEWAY, measure
    assert found.false_links <= floor["false_links"] + LEEWAY_OF_FALSE_LINKS


def scored(cases: Iterable[Case]) -> Score:
    return score((case, compare(case.left, case.right).links) for case in cases)


def test_own_pairs_keep_their_floor() -> None:
    assert_above_floor("own", scored(read_own_case(file) for file in sorted(OWN.glob("*.txt"))))


@pytest.mark.parametrize("name", sorted(set(FLOORS) - {"own", "seeds", "stories"}))
def test_shared_pairs_keep_their_floor(shared: Path, name: str) -> None:
    assert_above_floor(name, scored(read_shared_cases(shared / "data" / "linking" / f"{name}.jsonl.gz")))


def test_the_seeds_keep_their_floor(shared: Path) -> None:
    assert_above_floor("seeds", scored(read_seed_cases(shared / "seeds")))


def test_stories_that_nothing_is_learned_from_keep_their_floor(shared: Path) -> None:
    assert_above_floor("stories", scored(read_story_cases(shared)))


@pytest.mark.parametrize("name", ["same-mayor-other-story", "same-topic-other-fire"])
def test_stories_that_share_a_person_or_a_topic_have_no_link(name: str) -> None:
    assert scored([read_own_case(OWN / f"{name}.txt")]).false_links == 0
