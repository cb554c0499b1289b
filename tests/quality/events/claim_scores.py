"""How right claims and omissions are, by events that were read sentence by sentence.

The figures are those of `../shared/tools/eval_claims.py`: pairs of sentences of two stories that share a claim, those
that the labels merely allow neither rewarded nor punished; and omissions.
"""

import gzip
import json
from collections import Counter
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from typing import Any

from reader.gathering import gather_event
from reader.model.article import Article
from reader.model.events.event import Event
from reader.reading import Cleaning, read_article

Place = tuple[int, int]
Pair = frozenset[Place]


def read_events(shared: Path) -> Iterator[dict[str, Any]]:
    """Yield the labelled events."""
    with gzip.open(shared / "data" / "events" / "claims-dev.jsonl.gz", "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def count(event: dict[str, Any], folder: Path) -> Counter[str]:
    """Count what is right, wrong, found and there in one event."""
    articles = []
    for number, doc in enumerate(event["docs"]):
        file = folder / f"{event['event']}-{number}.txt"
        file.write_text(doc["text"] + "\n", encoding="utf-8")
        articles.append(read_article(file, Cleaning.NONE))
    places = [match_sentences(article, doc) for article, doc in zip(articles, event["docs"], strict=True)]
    return _count(event, gather_event(articles), places)


def match_sentences(article: Article, doc: dict[str, Any]) -> list[list[int]]:
    """Return the labelled sentences of which each sentence of ours holds half, or the other way round."""

    def letters(text: str, start: int, end: int) -> tuple[int, int]:
        return sum(map(str.isalnum, text[:start])), sum(map(str.isalnum, text[:end]))

    gold = [letters(doc["text"], *span) for span in doc["spans"]]
    ours = [letters(article.text, s.span.start, s.span.end) for s in article.sentences]
    return [
        [n for n, (a, b) in enumerate(gold) if min(end, b) - max(start, a) >= 0.5 * max(1, min(end - start, b - a))]
        for start, end in ours
    ]


def _pairs(claims: list[frozenset[Place]]) -> set[Pair]:
    return {frozenset(two) for claim in claims for two in combinations(claim, 2) if len({s for s, _ in two}) == 2}


def _count(event: dict[str, Any], found: Event, places: list[list[list[int]]]) -> Counter[str]:
    numbers = {doc["doc"]: n for n, doc in enumerate(event["docs"])}
    allowed = {c["id"]: frozenset((numbers[m["doc"]], m["sentence"]) for m in c["members"]) for c in event["claims"]}
    firm = {
        c["id"]: frozenset((numbers[m["doc"]], m["sentence"]) for m in c["members"] if not m["optional"])
        for c in event["claims"]
    }
    ours = [
        frozenset((m.story, n) for m in claim.members for n in places[m.story][m.sentence]) for claim in found.claims
    ]
    required, made = _pairs(list(firm.values())), _pairs(ours)
    counts = Counter(
        right=len(made & required), wrong=len(made - required - _pairs(list(allowed.values()))), there=len(required)
    )
    guesses = {one.story: [ours[n] for n in one.claims] for one in found.omissions}
    for doc, names in event["omissions"].items():
        story = numbers[doc]
        defensible = [
            claim
            for name, claim in allowed.items()
            if story not in {s for s, _ in firm[name]} and len({s for s, _ in claim} - {story}) > 1
        ]
        for guess in guesses.get(story, []):
            hit = any(guess & allowed[name] for name in names)
            counts["omissions right"] += hit
            counts["omissions wrong"] += not hit and not any(guess & claim for claim in defensible)
        counts["omissions found"] += sum(any(guess & firm[name] for guess in guesses.get(story, [])) for name in names)
        counts["omissions there"] += len(names)
    return counts
