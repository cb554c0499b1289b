"""Floors under the grouping of stories by event, on labelled stories that lie beside the checkout.

The figures are those of `../shared/tools/eval_grouping.py`. A floor only moves down with a reason, written in the
commit that moves it. To see the figures: `pytest tests/quality/grouping/test_grouping.py -rP`.
"""

import gzip
import json
import random
import re
import sys
from collections import Counter, defaultdict
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
    return read_rows(rows, tmp_path_factory.mktemp("stories"))


def read_rows(rows: list[dict[str, Any]], folder: Path) -> list[Article]:
    """Read labelled stories as files of a folder."""
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


def mixtures(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return nine more stories of each sixth event of three: sentences of two of its stories, dealt by chance."""
    chance = random.Random(7)
    events: defaultdict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in rows:
        events[row["event"]].append(row)
    found = []
    for event in sorted(event for event, stories in events.items() if len(stories) == 3)[::6]:
        for number in range(9):
            pair = chance.sample(events[event], 2)
            told = [one for row in pair for one in re.split(r"(?<=[.!?])\s+", row["lead"]) if chance.random() < 0.5]
            title = pair[0]["title"] if number % 2 else told[-1][:80]
            date = chance.choice(pair)["date"]
            name = f"{event}-{number}"
            lead = " ".join(told)
            found.append(
                {"id": name, "event": event, "title": title, "lead": lead, "outlet": f"Outlet {number}", "date": date}
            )
    return found


def test_larger_events_are_kept_together(rows: list[dict[str, Any]], articles: list[Article], tmp_path: Path) -> None:
    added = mixtures(rows)
    larger = {row["event"] for row in added}
    stories = [*articles, *read_rows(added, tmp_path)]
    gold = [row["event"] for row in (*rows, *added)]
    groups = group_stories(stories)
    inside = [Counter(gold[n] for n in group) for group in groups]
    right = sum(counts[event] * (counts[event] - 1) for counts in inside for event in larger)
    there = sum(n * (n - 1) for event, n in Counter(gold).items() if event in larger)
    bcubed, pairs = scores_of(groups, gold)
    sys.stdout.write(f"B-cubed {bcubed:.3f} pairs {pairs:.3f} recall of larger {right / there:.3f}\n")
    assert right / there >= 0.853 - LEEWAY
    assert pairs >= 0.935 - LEEWAY


def test_the_seeds_that_tell_one_event_are_one_group_and_the_older_story_is_not(shared: Path) -> None:
    stories = [next(iter(read_articles(file))) for file in sorted((shared / "seeds").glob("*.txt"))]
    names = [{stories[n].path.name[:3] for n in group} for group in group_stories(stories)]
    assert names == [{"000", "001", "002", "004"}, {"003"}]  # 002 is Greek, by dictionary words alone
