"""No pair of real reports is called the same text that isn't, on labelled stories that lie beside the checkout.

Of 1,169 pairs of stories by two outlets on one event, 857 of them openings and 312 whole, two are one text: what the
Guardian and the Washington Times opened with is word by word, or nearly so, what Reuters did.
"""

import gzip
import json
from collections import defaultdict
from pathlib import Path

import pytest

from reader.gathering.copies import find_copies
from reader.model.article import Article
from reader.reading import read_articles


def events_of(data: Path, text: str, folder: Path) -> list[list[Article]]:
    """Read the labelled stories of a file by event."""
    events: defaultdict[str, list[Article]] = defaultdict(list)
    with gzip.open(data, "rt", encoding="utf-8") as lines:
        for row in map(json.loads, lines):
            file = folder / f"{sum(map(len, events.values()))}.json"
            story = {"title": row["title"], "text": row[text], "source": row["outlet"], "date": row["date"]}
            file.write_text(json.dumps(story, ensure_ascii=False), encoding="utf-8")
            events[row["event"]] += read_articles(file)
    return list(events.values())


@pytest.mark.parametrize(
    ("data", "text", "pairs", "same"),
    [
        ("grouping-dev", "lead", 857, [{"Reuters", "Washington Times"}, {"Reuters", "The Guardian"}]),
        ("stories-dev", "text", 312, []),
    ],
    ids=["openings", "whole"],
)
def test_no_two_reports_are_falsely_one_text(
    shared: Path, tmp_path: Path, data: str, text: str, pairs: int, same: list[set[str]]
) -> None:
    events = events_of(shared / "data" / "events" / f"{data}.jsonl.gz", text, tmp_path)
    assert sum(len(stories) * (len(stories) - 1) // 2 for stories in events) == pairs
    found = [{stories[n].outlet or "" for n in group} for stories in events for group in find_copies(stories).same_text]
    assert sorted(map(str, map(sorted, found))) == sorted(map(str, map(sorted, same)))
