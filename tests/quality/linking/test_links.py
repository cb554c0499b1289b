"""Floors under the quality of links, each set by itself; `floors.json` pins them.

A set may fall by .005 (false links a pair by .05) before its test fails. A floor only moves down with a reason, written
in the commit that moves it. To see the figures: `pytest tests/quality/linking/test_links.py -rP`.
"""

import json
from collections.abc import Iterable
from pathlib import Path

import pytest

from tests.quality.linking.link_scores import (
    Case,
    read_own_case,
    read_seed_cases,
    read_shared_cases,
    read_story_cases,
    score_compared,
)

FLOORS: dict[str, dict[str, float]] = json.loads((Path(__file__).parent / "floors.json").read_text(encoding="utf-8"))
OWN = Path(__file__).parent / "stories"
LEEWAY = 0.005
LEEWAY_OF_FALSE_LINKS = 0.05


def assert_above_floor(name: str, cases: Iterable[Case]) -> None:
    found, floor = score_compared(name, cases), FLOORS[name]
    for measure in ("f1", "precision", "divergent_f1"):
        assert getattr(found, measure) >= floor[measure] - LEEWAY, measure
    assert found.false_links <= floor["false_links"] + LEEWAY_OF_FALSE_LINKS


def test_own_pairs_keep_their_floor() -> None:
    assert_above_floor("own", (read_own_case(file) for file in sorted(OWN.glob("*.txt"))))


@pytest.mark.parametrize("name", sorted(set(FLOORS) - {"own", "seeds", "stories"}))
def test_shared_pairs_keep_their_floor(shared: Path, name: str) -> None:
    assert_above_floor(name, read_shared_cases(shared / "data" / "linking" / f"{name}.jsonl.gz"))


def test_the_seeds_keep_their_floor(shared: Path) -> None:
    assert_above_floor("seeds", read_seed_cases(shared / "seeds"))


def test_stories_that_nothing_is_learned_from_keep_their_floor(shared: Path) -> None:
    assert_above_floor("stories", read_story_cases(shared))


@pytest.mark.parametrize("name", ["same-mayor-other-story", "same-topic-other-fire"])
def test_stories_that_share_a_person_or_a_topic_have_no_link(name: str) -> None:
    assert score_compared(name, [read_own_case(OWN / f"{name}.txt")]).false_links == 0
