"""Labelled pairs of articles, and how well a comparison finds their links."""

import gzip
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reader.article import Article, Paragraph, Role, Sentence, Span
from reader.comparing import compare

Pair = tuple[int, int]


@dataclass(frozen=True)
class Case:
    """Two articles; which pairs of sentences must be linked, each with what it stands for, and which may be."""

    left: Article
    right: Article
    required: dict[Pair, frozenset[tuple[int, int]]]
    optional: frozenset[Pair]


@dataclass(frozen=True)
class Score:
    """Precision, recall and F1 of links, F1 of divergent sentences, false links a case; all of a set together."""

    f1: float
    precision: float
    divergent_f1: float
    false_links: float


def build_article(paragraphs: Sequence[Sequence[str]], language: str) -> Article:
    """An article of bare sentences; its first paragraph is the headline."""
    text = "\n\n".join(" ".join(sentences) for sentences in paragraphs)
    spans = []
    sentences = []
    start = 0
    for index, paragraph in enumerate(paragraphs):
        first = start
        for sentence in paragraph:
            sentences.append(Sentence(Span(start, start + len(sentence)), index))
            start += len(sentence) + 1
        spans.append(Paragraph(Span(first, start - 1), Role.BODY if index else Role.HEADLINE))
        start += 1
    return Article(Path("case"), "", text, tuple(spans), tuple(sentences), language=language)


def read_own_case(file: Path) -> Case:
    """Read a case of tests/quality/links: "= left", "= right", "= links"; a link is "1-2", from 1; "?" is optional."""
    parts: dict[str, list[str]] = {"": []}
    part = ""
    for line in filter(None, file.read_text(encoding="utf-8").splitlines()):
        if line.startswith("= "):
            part = line[2:]
            parts[part] = []
        else:
            parts[part].append(line)
    language = parts[""][0].split(" ")[1] if parts[""] else "en"
    required = {}
    optional = set()
    for number, line in enumerate(parts["links"]):
        ends, *marks = line.split(" ")
        left, right = (int(end) - 1 for end in ends.split("-"))
        if "?" in marks:
            optional.add((left, right))
        else:
            required[left, right] = frozenset({(number, right)})
    left_article, right_article = (build_article([[s] for s in parts[side]], language) for side in ("left", "right"))
    return Case(left_article, right_article, required, frozenset(optional))


def read_shared_cases(file: Path) -> Iterator[Case]:
    """Read the cases of a file of labelled pairs."""
    with gzip.open(file, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield _shared_case(json.loads(line))


def _shared_case(record: dict[str, Any]) -> Case:
    required: dict[Pair, set[tuple[int, int]]] = {}
    optional = set()
    for number, link in enumerate(record["links"]):
        for i in link["a"]:
            for j in link["b"]:
                if link["optional"]:
                    optional.add((i, j))
                else:
                    required.setdefault((i, j), set()).add((number, j if len(link["b"]) >= len(link["a"]) else i))
    left, right = record.get("lang") or ("en", "en")
    return Case(
        build_article(record["a"], left),
        build_article(record["b"], right),
        {pair: frozenset(units) for pair, units in required.items()},
        frozenset(optional),
    )


def score(cases: Iterable[Case]) -> Score:
    """Compare each case at the default strictness and count, as ../shared/tools/eval_links.py does."""
    hits = false = found = units = cases_seen = 0
    both = missed = wrong = 0
    for case in cases:
        links = compare(case.left, case.right).links
        pairs = {(i, j) for link in links for i in link.left for j in link.right}
        right_pairs = pairs & case.required.keys()
        cases_seen += 1
        hits += len(right_pairs)
        false += len(pairs - case.required.keys() - case.optional)
        found += len({unit for pair in right_pairs for unit in case.required[pair]})
        units += len({unit for of_pair in case.required.values() for unit in of_pair})
        for side, article in enumerate((case.left, case.right)):
            required = {pair[side] for pair in case.required}
            unsure = {pair[side] for pair in case.optional} - required
            linked = {pair[side] for pair in pairs}
            for index in set(range(len(article.sentences))) - unsure:
                both += index not in required and index not in linked
                missed += index not in required and index in linked
                wrong += index in required and index not in linked
    precision, recall = _ratio(hits, hits + false), _ratio(found, units)
    return Score(
        f1=_ratio(2 * precision * recall, precision + recall),
        precision=precision,
        divergent_f1=_ratio(2 * both, 2 * both + missed + wrong),
        false_links=false / cases_seen,
    )


def _ratio(part: float, whole: float) -> float:
    return part / whole if whole else 0.0
