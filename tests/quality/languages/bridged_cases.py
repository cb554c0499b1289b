"""Parallel text of two languages neither of which is English, joined by the English text of both.

What English and each language share is linked; a third of the sentences, as in the sets that it is made of. The rest
of the left side is what the other one has not, and the rest of the right side comes from another part of the corpus.
"""

import gzip
import json
import tempfile
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import Any

from tests.quality.linking.link_scores import Case, read_case

_APART = 60  # sentences of the corpus between two windows that have nothing in common
_FEWEST = 2  # linked sentences of a case
_NULLS = 4  # unrelated windows that a window of a corpus meets in each other language

Window = tuple[str, int]  # a corpus, and the number of its first sentence


@dataclass(frozen=True)
class _Side:
    """The sentences of a window in a language, and those that stand for an English sentence."""

    sentences: Sequence[str]
    by_english: Mapping[str, str]


def read_bridged_cases(folder: Path, languages: Sequence[str]) -> Iterator[Case]:
    """Yield a case for each two languages that share two sentences of a window."""
    windows = _read_windows(folder, languages)
    with tempfile.TemporaryDirectory() as files:
        for window, sides in windows.items():
            for left, right in combinations(sorted(sides), 2):
                shared = sorted(sides[left].by_english.keys() & sides[right].by_english.keys())
                others = [sides[right] for one, sides in windows.items() if _are_apart(one, window) and right in sides]
                if len(shared) >= _FEWEST and others:
                    record = _join(sides[left], sides[right], shared, others[0].sentences)
                    yield read_case(record | {"set": "bridged", "id": f"{left}-{right} {window}"}, Path(files))


def read_unrelated_cases(folder: Path, languages: Sequence[str]) -> Iterator[Case]:
    """Yield pairs of windows that have nothing in common, in two languages each."""
    windows = _read_windows(folder, languages)
    with tempfile.TemporaryDirectory() as files:
        for left, right in combinations(sorted(languages), 2):
            pairs = [
                (one, other)
                for one, sides in windows.items()
                for other, others in windows.items()
                if left in sides and right in others and _are_apart(one, other)
            ]
            for one, other in pairs[:: max(1, len(pairs) // _NULLS)]:
                ends = windows[one][left].sentences, windows[other][right].sentences
                record = {side: [[sentence] for sentence in end] for side, end in zip("ab", ends, strict=True)}
                names = {"set": "unrelated", "id": f"{left}-{right} {one} {other}", "links": []}
                yield read_case(record | names, Path(files))


def _read_windows(folder: Path, languages: Sequence[str]) -> dict[Window, dict[str, _Side]]:
    windows: dict[Window, dict[str, _Side]] = defaultdict(dict)
    for name in ("xling-flores", "xling-wmt"):
        with gzip.open(folder / f"{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
            for record in map(json.loads, lines):
                language = record["lang"][1]
                corpus, _, start = record["id"].replace(f"-{language}", "").rpartition("-")
                if language in languages:
                    windows[corpus, int(start)][language] = _read_side(record)
    return dict(sorted(windows.items()))


def _read_side(record: dict[str, Any]) -> _Side:
    english, own = ([sentence for paragraph in record[side] for sentence in paragraph] for side in "ab")
    return _Side(own, {english[link["a"][0]]: own[link["b"][0]] for link in record["links"]})


def _are_apart(one: Window, other: Window) -> bool:
    return one[0] == other[0] and abs(one[1] - other[1]) >= _APART


def _join(left: _Side, right: _Side, shared: Sequence[str], rest: Sequence[str]) -> dict[str, Any]:
    """Make a case of what two sides share; each side comes in an order of its own, that of its letters."""
    pairs = [(left.by_english[english], right.by_english[english]) for english in shared]
    known = set(left.by_english.values()) - {one for one, _ in pairs}
    ours = sorted(sentence for sentence in left.sentences if sentence not in known)
    theirs = sorted([other for _, other in pairs] + list(rest[: len(ours) - len(pairs)]))
    links = [
        {"a": [ours.index(one)], "b": [theirs.index(other)], "type": "translated", "optional": False}
        for one, other in pairs
    ]
    return {"a": [[one] for one in ours], "b": [[one] for one in theirs], "links": links}
