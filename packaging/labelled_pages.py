"""Labelled pages to learn cleaning from: reading them, labelling their units, and measuring what was found."""

import gzip
import hashlib
import json
import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlparse

from cleaning_parameters import DUMPS, LEAST_SHARE, MOST_PAGES, NO_NEWS, SOURCES

FOLDS = 4
CJK = r"\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af"
WORD = re.compile(rf"[{CJK}]|[^\W{CJK}]+")
Scores = tuple[float, float, bool | None]


@dataclass
class Dump:
    """One dump of a page with what is true of it."""

    dumper: str
    source: str
    site: str
    language: str
    news: bool
    fold: int
    body: str
    text: str
    headline: str
    weight: float = 0.0
    learned: bool = True
    rows: dict[str, Any] = field(default_factory=dict)


def words_of(text: str) -> list[str]:
    """List the words in lower case; a letter of a script without blanks is a word."""
    return WORD.findall(text.lower())


def site_of(url: str) -> str:
    """Return the host without www."""
    return urlparse(url).netloc.removeprefix("www.")


def read_pages(path: Path) -> list[dict[str, Any]]:
    """Read the pages of a file, in an order that has nothing to do with their sites."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        pages: list[dict[str, Any]] = [json.loads(line) for line in file]
    return sorted(pages, key=lambda page: number_of(page["id"]))


def load(folder: Path, dumps_learned: int = DUMPS) -> list[Dump]:
    """Load the dumps of all pages; of each page `dumps_learned` are learned from, all are tested."""
    seen, dumps = Counter[str](), []
    for name in ("dev", "train"):
        for page in read_pages(folder / f"{name}.jsonl.gz"):
            site = site_of(page["url"]) if name == "dev" else page["site"]
            seen[site] += 1
            if seen[site] > MOST_PAGES:
                continue
            shares = page.get("ceiling", {})
            fit = sorted(d for d, text in page["dumps"].items() if text and shares.get(d, 1) >= LEAST_SHARE)
            fit = [dumper for dumper in fit if name == "train" or dumper != "resimain"]
            source, news = page.get("source", "dev"), page.get("news", True)
            by_chance = sorted(fit, key=lambda dumper: number_of(page["id"] + dumper))
            learned = by_chance[: dumps_learned * (2 if name == "dev" else 1)]
            for dumper in fit:
                dump = Dump(
                    *(dumper, source, site, page.get("language", "en"), news, fold_of(site)),
                    *(page["body"], page["dumps"][dumper], page.get("title") or ""),
                )
                dump.learned = dumper in learned
                dump.weight = SOURCES[source] * (1 if news else NO_NEWS) / max(1, len(learned))
                dumps.append(dump)
    for dump in dumps:
        dump.weight /= seen[dump.site] ** 0.5
    return dumps


def load_web(folder: Path) -> list[Dump]:
    """Load the web pages; the text of each is its markup."""
    seen, pages = Counter[str](), []
    for page in read_pages(folder / "html-train.jsonl.gz"):
        seen[page["site"]] += 1
        if seen[page["site"]] <= MOST_PAGES:
            news = bool(page.get("news"))
            dump = Dump(
                *("html", page["source"], page["site"], page["language"], news, fold_of(page["site"])),
                *(page["body"], page["html"], page.get("title") or ""),
            )
            dump.weight = SOURCES[page["source"]] * (1 if news else NO_NEWS)
            pages.append(dump)
    for dump in pages:
        dump.weight /= seen[dump.site] ** 0.5
    return pages


def fold_of(site: str) -> int:
    """Return the fold of a site."""
    return number_of(site) % FOLDS


def number_of(text: str) -> int:
    """Return a number that is the same for a text on every machine, and chance else."""
    return int(hashlib.md5(text.encode(), usedforsecurity=False).hexdigest(), 16)


def label_units(texts: Sequence[str], body: str) -> tuple[list[bool], list[int]]:
    """Say of each unit whether most of its words lie in a run of four words of the true text, and count them."""
    true = words_of(body)
    fours = {tuple(true[n : n + 4]) for n in range(len(true) - 3)}
    words = [words_of(text) for text in texts]
    stream = [word for own in words for word in own]
    covered = [False] * len(stream)
    for n in range(len(stream) - 3):
        if tuple(stream[n : n + 4]) in fours:
            covered[n : n + 4] = [True] * 4
    labels, start = [], 0
    for own in words:
        labels.append(bool(own) and sum(covered[start : start + len(own)]) >= len(own) / 2)
        start += len(own)
    return labels, [len(own) for own in words]


def shingles(words: list[str]) -> Counter[tuple[str, ...]]:
    """Count the runs of four words."""
    size = min(4, len(words)) or 1
    return Counter(tuple(words[n : n + size]) for n in range(len(words) - size + 1)) if words else Counter()


def holds(line: str, words: list[str]) -> bool:
    """Tell whether half of the runs of a line's words are in a text's words."""
    own = words_of(line)
    size = min(4, len(own))
    runs = {tuple(words[n : n + size]) for n in range(len(words) - size + 1)}
    found = [tuple(own[n : n + size]) in runs for n in range(len(own) - size + 1)]
    return bool(own) and 2 * sum(found) >= len(found)


def measure(found: str, dump: Dump) -> Scores:
    """Return precision, recall, and whether the first long paragraph was lost (None: there is none in the dump)."""
    words, true = words_of(found), words_of(dump.body)
    f, t = shingles(words), shingles(true)
    both = (f & t).total()
    long, there = (50 if dump.language in ("zh", "ja") else 25), words_of(dump.text)
    first = next((line for line in dump.body.split("\n") if len(words_of(line)) >= long and holds(line, there)), None)
    return both / max(1, f.total()), both / max(1, t.total()), None if first is None else not holds(first, words)


def report(dumps: Sequence[Dump], scores: Sequence[Scores]) -> None:
    """Print a line for each set, source, language and dumper of twenty dumps."""
    groups: dict[str, list[Scores]] = defaultdict(list)
    for dump, found in zip(dumps, scores, strict=True):
        part = "first set" if dump.source == "dev" else "second set"
        groups[part].append(found)
        groups[f"{part}, {dump.dumper}"].append(found)
        if dump.source != "dev":
            kinds = ["news" if dump.news else "no news", *(["news en"] if dump.news and dump.language == "en" else [])]
            for name in (f"source {dump.source}", f"language {dump.language}", *kinds):
                groups[name].append(found)
    for name, found in sorted(groups.items()):
        if len(found) >= 20:
            p, r = (sum(s[n] for s in found) / len(found) for n in (0, 1))
            each = [2 * a * b / (a + b) if a + b else 0.0 for a, b, _ in found]
            firsts = [lost for _, _, lost in found if lost is not None]
            print(
                f"{name:24} n {len(found):5} F1 {2 * p * r / (p + r):.3f}  P {p:.3f}  R {r:.3f}  under .8 "
                f"{sum(f < 0.8 for f in each) / len(each):.1%}  lost {sum(s[1] < 0.2 for s in found) / len(found):.1%}"
                f"  first {sum(firsts) / max(1, len(firsts)):.1%}"
            )
