"""Make reader/comparing/weights.json from labelled pairs of articles, and say how good it is on pairs it has not seen.

    python packaging/train_linking.py ../shared/data/linking

Needs `pip install numpy scikit-learn` beside the runtime dependencies. DATA holds *.jsonl.gz; a line is a case with `a`
and `b` (paragraphs of sentences) and `links`. Six folds by event, three times; then the table is made from all cases.
"""

import gzip
import json
import math
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier

from reader.article import Article, Paragraph, Role, Sentence, Span
from reader.comparing.features import FEATURES
from reader.comparing.profiles import describe_group, group_sentences
from reader.comparing.similarity import pair_features

WEIGHTS = Path(__file__).resolve().parents[1] / "reader" / "comparing" / "weights.json"
# How much each set counts, whatever its size. Natural pairs count most; pairs with nothing to link keep it sober.
SHARES = {
    "basil": 7, "basil-null": 7, "ose": 2, "ose-mix": 2, "wmt-para": 1.5, "wmt-mt": 2, "flores-argos": 0.5,
    "flores-berg": 0.5, "flores-fa": 0.5, "superpal": 3, "deplain": 1,
}  # fmt: skip
# Sets whose texts were written independently: what a probability means is measured on them.
NATURAL = {"basil", "basil-null", "ose", "superpal", "wmt-para"}
FALLING = {"quotes_clash", "names_alone", "numbers_clash", "rank_less", "rank_more", "kin"}
FREE = {"names_shared", "length_ratio", "shorter_mass", "longer_mass", "headlines", "strongest"}
CUT = 0.6  # best cut of the cross-validated probabilities before calibration, swept 0.35-0.70 by 0.05
NEAR_BEST = 0.9  # as in reader/comparing/alignment.py
FOLDS, SEEDS = 6, (1, 2, 3)

Array = np.ndarray[Any, Any]


@dataclass
class Case:
    """A labelled pair: features and labels (1 link, 0 none, -1 optional) of its candidates, and the gold."""

    name: str
    group: str
    pairs: list[tuple[int, int]]
    features: Array
    labels: Array
    identical: list[tuple[int, int]]
    required: dict[tuple[int, int], set[tuple[int, int]]]
    optional: set[tuple[int, int]]


def make_article(paragraphs: Sequence[Sequence[str]], language: str) -> Article:
    """Make an article of bare sentences; its first paragraph is the headline."""
    text = "\n\n".join(" ".join(sentences) for sentences in paragraphs)
    spans: list[Paragraph] = []
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


def read_cases(folder: Path) -> Iterator[Case]:
    """Read the cases of all files, with the features of their candidates."""
    for file in sorted(folder.glob("*.jsonl.gz")):
        with gzip.open(file, "rt", encoding="utf-8") as lines:
            for record in map(json.loads, lines):
                yield read_case(record)


def read_case(record: dict[str, Any]) -> Case:
    """Measure the candidates of one case."""
    languages = tuple(record.get("lang") or ("en", "en"))
    left, right = make_article(record["a"], languages[0]), make_article(record["b"], languages[1])
    groups = group_sentences(left), group_sentences(right)
    same = groups[0].keys() & groups[1].keys()
    sides = [
        [describe_group(article, places) for key, places in sorted(of_side.items()) if key not in same]
        for article, of_side in zip((left, right), groups, strict=True)
    ]
    found = pair_features(sides[0], sides[1], (languages[0], languages[1]))
    required: dict[tuple[int, int], set[tuple[int, int]]] = defaultdict(set)
    optional = set()
    for number, link in enumerate(record["links"]):
        for i in link["a"]:
            for j in link["b"]:
                if link["optional"]:
                    optional.add((i, j))
                else:
                    required[i, j].add((number, j if len(link["b"]) >= len(link["a"]) else i))
    pairs = [(sides[0][i].places[0], sides[1][j].places[0]) for i, j in found]
    labels = [1 if pair in required else -1 if pair in optional else 0 for pair in pairs]
    identical = [pair for key in same for pair in zip(groups[0][key], groups[1][key], strict=False)]
    features = np.array(list(found.values())).reshape(len(pairs), len(FEATURES))
    return Case(record["set"], group_of(record), pairs, features, np.array(labels), identical, dict(required), optional)


def group_of(record: dict[str, Any]) -> str:
    """Name the event: cases of one event never stand on both sides of a fold."""
    name, key = record["set"], record["id"]
    if name == "basil":
        return "basil " + key[:8]
    if name == "basil-null":
        return "null " + key.split(":")[1]
    return f"{name.split('-')[0]} {key.split(':')[0] if name == 'superpal' else key}"


def folds_of(cases: Sequence[Case], seed: int) -> dict[str, int]:
    """Deal the events to the folds, those of basil evenly."""
    names = sorted({case.group for case in cases})
    basil = [name for name in names if name.startswith("basil ")]
    others = [name for name in names if name not in basil]
    Random(seed).shuffle(others)  # noqa: S311 - no secret
    dealt = {name: at % FOLDS for at, name in enumerate(others)}
    return dealt | {name: at * FOLDS // len(basil) for at, name in enumerate(basil)}


def train(cases: Sequence[Case]) -> HistGradientBoostingClassifier:
    """Boost stumps on the cases; curves rise or fall where common sense says so."""
    sizes: dict[str, int] = defaultdict(int)
    for case in cases:
        sizes[case.name] += len(case.pairs)
    filled = [case for case in cases if case.pairs]
    weights = np.concatenate([np.full(len(c.labels), 1000 * SHARES[c.name] / sizes[c.name]) for c in filled])
    features, labels = np.vstack([c.features for c in filled]), np.concatenate([c.labels for c in filled])
    slopes = [-1 if name in FALLING else 0 if name in FREE else 1 for name in FEATURES]
    model = HistGradientBoostingClassifier(
        max_iter=150, learning_rate=0.1, max_depth=1, min_samples_leaf=20, l2_regularization=5, max_bins=64,
        monotonic_cst=slopes, early_stopping=False, random_state=0,
    )  # fmt: skip
    return model.fit(features[labels >= 0], labels[labels >= 0], sample_weight=weights[labels >= 0])


def predict(model: HistGradientBoostingClassifier, case: Case) -> Array:
    """Give the log-odds of the candidates of a case."""
    return model.decision_function(case.features) if case.pairs else np.zeros(0)


def calibrate(cases: Sequence[Case], odds: Sequence[Array]) -> float:
    """Give the slope that makes odds through the cut honest on natural pairs (Platt scaling with one parameter)."""
    chosen = [(case, values) for case, values in zip(cases, odds, strict=True) if case.name in NATURAL]
    values = np.concatenate([v for _, v in chosen]) - math.log(CUT / (1 - CUT))
    labels = np.concatenate([case.labels for case, v in chosen])
    values, signs = values[labels >= 0], np.where(labels[labels >= 0] == 1, 1, -1)
    slopes = [step / 100 for step in range(40, 160)]
    return min(slopes, key=lambda slope: float(np.mean(np.logaddexp(0, -slope * signs * values))))


def report(cases: Sequence[Case], odds: Sequence[Array]) -> None:
    """Print precision, recall and F1 of each set, and false links a case."""
    counts: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0, 0, 0])
    for case, values in zip(cases, odds, strict=True):
        scores = 1 / (1 + np.exp(-values))
        rows: dict[int, float] = defaultdict(float)
        columns: dict[int, float] = defaultdict(float)
        for (i, j), score in zip(case.pairs, scores, strict=True):
            rows[i], columns[j] = max(rows[i], score), max(columns[j], score)
        kept = case.identical + [
            (i, j)
            for (i, j), score in zip(case.pairs, scores, strict=True)
            if score >= CUT and score >= NEAR_BEST * min(rows[i], columns[j])
        ]
        hits = [pair for pair in kept if pair in case.required]
        of_set = counts[case.name]
        of_set[0] += len(hits)
        of_set[1] += sum(pair not in case.required and pair not in case.optional for pair in kept)
        of_set[2] += len({unit for pair in hits for unit in case.required[pair]})
        of_set[3] += len({unit for units in case.required.values() for unit in units})
        of_set[4] += 1
    for name, (hit, false, found, units, size) in counts.items():
        precision, recall = hit / max(1, hit + false), found / max(1, units)
        f1 = 2 * precision * recall / max(1e-9, precision + recall)
        print(f"{name:14} P {precision:.3f} R {recall:.3f} F1 {f1:.3f} false links a case {false / size:.2f}")


def write_table(model: HistGradientBoostingClassifier, slope: float) -> None:
    """Add up the stumps of each feature to a curve of votes, and write the table."""
    start = float(model._baseline_prediction.ravel()[0])  # noqa: SLF001 - scikit-learn shows its trees nowhere else
    stumps: dict[int, list[tuple[float, float, float]]] = defaultdict(list)
    for (tree,) in model._predictors:  # noqa: SLF001
        root = tree.nodes[0]
        if root["is_leaf"]:
            start += float(root["value"])
        else:
            below, above = (float(tree.nodes[root[side]]["value"]) for side in ("left", "right"))
            stumps[int(root["feature_idx"])].append((round(float(root["num_threshold"]), 4), below, above))
    curves = {}
    for feature, found in sorted(stumps.items()):
        edges = sorted({edge for edge, _, _ in found})
        sums = [sum(below if lower < edge else above for edge, below, above in found) for lower in (-math.inf, *edges)]
        curves[FEATURES[feature]] = {"edges": edges, "votes": [round(1000 * slope * value) for value in sums]}
    lines = [
        f'  "{name}": {{\n   "edges": {json.dumps(curve["edges"])},\n   "votes": {json.dumps(curve["votes"])}\n  }}'
        for name, curve in curves.items()
    ]
    shift = round(1000 * slope * (start - math.log(CUT / (1 - CUT))))
    text = f'{{\n "start": {shift},\n "curves": {{\n' + ",\n".join(lines) + "\n }\n}\n"
    WEIGHTS.write_text(text, encoding="utf-8")


def main(folder: Path) -> None:
    """Cross-validate, then train on all cases and write the table."""
    cases = list(read_cases(folder))
    slopes = []
    for seed in SEEDS:
        fold = folds_of(cases, seed)
        models = [train([c for c in cases if fold[c.group] != number]) for number in range(FOLDS)]
        odds = [predict(models[fold[case.group]], case) for case in cases]
        slopes.append(calibrate(cases, odds))
        print(f"seed {seed}, slope {slopes[-1]}")
        report(cases, odds)
    write_table(train(cases), sum(slopes) / len(slopes))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
