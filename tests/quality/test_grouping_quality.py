"""Floors under the grouping of stories by event, on labelled stories that lie beside the checkout.

The figures are those of `../shared/tools/eval_grouping.py`. To see them: `pytest tests/quality/test_grouping_quality.py
-rP`. A floor only moves down with a reason, written in the commit that moves it.
"""

import gzip
import json
import sys
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from reader.gathering import group_stories
from reader.model.article import Article
from reader.reading import read_articles

STORIES = 700
LEEWAY = 0.005


@pytest.fixture(scope="module")
def rows(shared: Path) -> list[dict[str, Any]]:
    with gzip.open(shared / "data" / "events" / "grouping-dev.jsonl.gz", "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines][:STORIES]


@pytest.fixture(scope="module")
def articles(rows: list[dict[str, Any]], tmp_path_factory: pytest.TempPathFactory) -> list[Article]:
    folder = tmp_path_factory.mktemp("stories")
    found: list[Article] = []
    for row in rows:
        file = folder / f"{row['id']}.json"
        story = {"title": row["title"], "text": row["lead"], "source": row["outlet"], "date": row["date"]}
        file.write_text(json.dumps(story, ensure_ascii=False), encoding="utf-8")
        found += read_articles(file)
    return found


def f1(precision: float, recall: float) -> float:
    return 2 * precision * recall / (precision + recall)


def scores_of(groups: tuple[tuple[int, ...], ...], gold: list[str]) -> tuple[float, float]:
    """F1 of B-cubed over stories, and F1 of pairs."""
    sizes = Counter(gold)
    inside = [Counter(gold[n] for n in group) for group in groups]
    precision = sum(n * n / len(group) for group, counts in zip(groups, inside, strict=True) for n in counts.values())
    recall = sum(n * n / sizes[event] for counts in inside for event, n in counts.items())
    right = sum(n * (n - 1) for counts in inside for n in counts.values())
    found = sum(len(group) * (len(group) - 1) for group in groups)
    there = sum(n * (n - 1) for n in sizes.values())
    return f1(precision / len(gold), recall / len(gold)), f1(right / found, right / there)


@pytest.mark.parametrize(
    ("dated", "least_bcubed", "least_pairs"), [(True, 0.985, 0.961), (False, 0.937, 0.850)], ids=["dates", "no dates"]
)
def test_grouping_keeps_its_floor(
    rows: list[dict[str, Any]], articles: list[Article], dated: bool, least_bcubed: float, least_pairs: float
) -> None:
    stories = articles if dated else [replace(article, published=None) for article in articles]
    bcubed, pairs = scores_of(group_stories(stories), [row["event"] for row in rows])
    sys.stdout.write(f"B-cubed {bcubed:.3f} pairs {pairs:.3f}\n")
    assert bcubed >= least_bcubed - LEEWAY
    assert pairs >= least_pairs - LEEWAY


def test_the_seeds_that_tell_one_event_are_one_group_and_the_older_story_is_not(shared: Path) -> None:
    stories = [next(iter(read_articles(file))) for file in sorted((shared / "seeds").glob("*.txt"))]
    names = [{stories[n].path.name[:3] for n in group} for group in group_stories(stories)]
    assert names == [{"000", "001", "002", "004"}, {"003"}]  # 002 is Greek, by dictionary words alone
