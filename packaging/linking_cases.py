"""The labelled pairs that the linker learns from, and which of them tell of one event.

SHARED is the folder beside the checkout: `data/linking` holds pairs of articles, `data/events` stories of one event
with the claims that they share, `data/differences` sentences of our own that tell one fact in two ways, `seeds` the
articles of `tests/quality/linking/labels/seed.json`.
"""

import json
import tempfile
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations, product
from pathlib import Path
from random import Random
from typing import Any

from reader.reading import Cleaning, read_article
from tests.quality.events.claim_scores import match_sentences, read_events
from tests.quality.linking.link_scores import (
    Case,
    Pair,
    build_article,
    cover_itself,
    read_seed_cases,
    read_shared_cases,
)

ARTICLES = (
    *("basil", "basil-null", "deplain", "flores-argos", "flores-berg", "flores-fa", "ose", "ose-mix", "superpal"),
    *("wmt-mt", "wmt-para"),
)
# Sets whose texts were written independently: what a probability means is measured on them.
NATURAL = frozenset({"basil", "basil-null", "ose", "superpal", "seeds", "claims"})
_TOGETHER = 12  # sentences that tell one fact in two ways, in a pair of stories made of them


def read_cases(shared: Path) -> Iterator[Case]:
    """Yield all cases, set by set."""
    for name in ARTICLES:
        yield from read_shared_cases(shared / "data" / "linking" / f"{name}.jsonl.gz")
    yield from read_seed_cases(shared / "seeds")
    yield from _read_claims(shared)
    yield from _read_same_facts(shared)


def event_of(case: Case) -> str:
    """Name the event: cases of one event never stand on both sides of a fold."""
    match case.name:
        case "basil" | "claims":
            return f"{case.name} {case.id[:8]}"
        case "basil-null":
            return "null " + case.id.split(":")[1]
        case "superpal":
            return "superpal " + case.id.split(":")[0]
        case "seeds":
            return "seeds"
        case name:
            return f"{name.split('-')[0]} {case.id}"


def deal_folds(cases: Sequence[Case], folds: int, seed: int) -> list[int]:
    """Return the fold of each case; the events of three outlets are dealt evenly."""
    names = sorted({event_of(case) for case in cases})
    reports = [name for name in names if name.startswith(("basil ", "claims "))]
    others = [name for name in names if name not in reports]
    for dealt in (reports, others):
        Random(seed).shuffle(dealt)  # noqa: S311 - no secret
    at = {name: n % folds for n, name in enumerate(others)}
    at |= {name: n * folds // len(reports) for n, name in enumerate(reports)}
    return [at[event_of(case)] for case in cases]


def _read_claims(shared: Path) -> Iterator[Case]:
    """Yield every two stories of the events whose claims are labelled: sentences that share a claim are linked."""
    with tempfile.TemporaryDirectory() as folder:
        for event in read_events(shared):
            articles = []
            for number, doc in enumerate(event["docs"]):
                file = Path(folder) / f"{number}.txt"
                file.write_text(doc["text"] + "\n", encoding="utf-8")
                articles.append(read_article(file, Cleaning.NONE))
            covers = [tuple(map(tuple, match_sentences(*of))) for of in zip(articles, event["docs"], strict=True)]
            for left, right in combinations(range(len(articles)), 2):
                docs = event["docs"][left], event["docs"][right]
                required, optional = _pairs_of_claims(event["claims"], (docs[0]["doc"], docs[1]["doc"]))
                yield Case(
                    "claims",
                    f"{event['event']} {left} {right}",
                    articles[left],
                    articles[right],
                    (covers[left], covers[right]),
                    (len(docs[0]["spans"]), len(docs[1]["spans"])),
                    {pair: frozenset({pair}) for pair in required},
                    frozenset(optional),
                )


def _pairs_of_claims(claims: Sequence[dict[str, Any]], docs: tuple[str, str]) -> tuple[set[Pair], set[Pair]]:
    required: set[Pair] = set()
    optional: set[Pair] = set()
    for claim in claims:
        lefts, rights = ([member for member in claim["members"] if member["doc"] == doc] for doc in docs)
        for one, other in product(lefts, rights):
            unsure = one["optional"] or other["optional"]
            (optional if unsure else required).add((one["sentence"], other["sentence"]))
    return required, optional


def _read_same_facts(shared: Path) -> Iterator[Case]:
    """Yield stories made of the controlled pairs of sentences, whose order is shuffled on the right."""
    by_language: dict[str, list[dict[str, Any]]] = defaultdict(list)
    with (shared / "data" / "differences" / "clashes.jsonl").open(encoding="utf-8") as lines:
        for record in map(json.loads, lines):
            if record["origin"] == "controlled":
                by_language[record["language"]].append(record)
    for language, records in sorted(by_language.items()):
        records.sort(key=lambda record: str(record["id"]))
        Random(1).shuffle(records)  # noqa: S311 - no secret
        for start in range(0, len(records), _TOGETHER):
            own = records[start : start + _TOGETHER]
            order = list(range(len(own)))
            Random(2).shuffle(order)  # noqa: S311 - no secret
            left = build_article([record["a"] for record in own], language)
            right = build_article([own[n]["b"] for n in order], language)
            yield Case(
                "same facts",
                f"{language} {start}",
                left,
                right,
                (cover_itself(left), cover_itself(right)),
                (len(own), len(own)),
                {(n, at): frozenset({(n, at)}) for at, n in enumerate(order)},
                frozenset(),
            )
