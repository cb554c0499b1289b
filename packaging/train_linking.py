"""Make reader/comparing/linking/weights.json from labelled pairs, and say how good it is on pairs it has not seen.

    python packaging/train_linking.py ../shared [--write | --check]

`stumps.py` says what it needs, `linking_cases.py` what SHARED holds. What is learned from and judged is what the
program sees: its own sentences, features and choice of links. Six folds by event, three times; what scores mean is
learned from the pairs that were held out; then the tables are made from all cases. `--check` fails where they are not
the ones that ship: it passes at 92859636^, and `docs/figures.md` says why they stay.
"""

import argparse
import os
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
os.environ["OMP_NUM_THREADS"] = "1"  # sums of several threads differ in their last digits

import numpy as np
from calibration import Judged, calibrate
from linking_cases import NATURAL, deal_folds, read_cases
from linking_parameters import (
    CANDIDATES,
    CUTS,
    DIGITS,
    FALLING,
    FOLDS,
    FREE,
    LEARNED,
    PARAMETERS,
    ROUNDS,
    SEEDS,
    SHARES,
    UNLEARNED,
)
from stumps import Array, Example, Teaching, Trained, train, write_tables

from reader.comparing import score_pair
from reader.comparing.article_profiles import describe_sides, profile
from reader.comparing.linking.alignment import SURE, keep_best
from reader.comparing.linking.features import FEATURES
from reader.comparing.linking.model import Model, parse_model
from reader.comparing.linking.relatedness import Standing
from reader.comparing.linking.sharing.guards import may_link
from reader.comparing.linking.similarity import Likeness, pair_features
from tests.comparing.trained_example import measure_example, sum_of_tables
from tests.quality.linking.link_scores import score

WEIGHTS = Path(__file__).resolve().parents[1] / "reader" / "comparing" / "linking" / "weights.json"
_RELATEDNESS, _PARALLEL = FEATURES.index("strangers"), FEATURES.index("parallel")
TEACHING = Teaching(FEATURES, SHARES, frozenset(FALLING), frozenset(FREE), ROUNDS, LEARNED, UNLEARNED)


def read_examples(shared: Path) -> Iterator[Example]:
    """Read the cases and measure their pairs."""
    for case in read_cases(shared):
        _, lefts, rights = describe_sides(profile(case.left), profile(case.right))
        languages = (case.left.language or "", case.right.language or "")
        found = pair_features(lefts, rights, languages, candidates=CANDIDATES)
        places = [(lefts[i].places[0], rights[j].places[0]) for i, j in found]
        labels = [1 if case.units(*pair) else -1 if case.is_optional(*pair) else 0 for pair in places]
        features = np.array(list(found.values())).reshape(len(found), len(FEATURES))
        yield Example(case, features, np.array(labels), tuple(found))


def are_shown(one: Example, model: Model) -> Array:
    """Tell which pairs of a case would be shown at some strictness, and are labelled."""
    asked = [
        Likeness(*pair, *model.judge(features))
        for pair, features in zip(one.pairs, one.features.tolist(), strict=True)
        if may_link(features, Standing(features[_RELATEDNESS], features[_PARALLEL]))
    ]
    kept = {(pair.left, pair.right) for pair in keep_best(asked)}
    return np.array([pair in kept for pair in one.pairs], dtype=bool) & (one.labels >= 0)


def judge(examples: Sequence[Example], folds: Sequence[int], trained: dict[int, Trained]) -> dict[str, Judged]:
    """Return, for each table, the pairs that it did not learn from, for reports natural ones alone."""
    models = {fold: parse_model(one.tables(FEATURES, CUTS, DIGITS)) for fold, one in trained.items()}
    parts: dict[str, list[tuple[Array, ...]]] = defaultdict(list)
    for one, fold in zip(examples, folds, strict=True):
        if not len(one.features):
            continue
        shown = are_shown(one, models[fold])
        parallel = one.features[shown, -1]
        tables = {"versions": (models[fold].versions, parallel)}
        if one.case.name in NATURAL:
            tables["reports"] = (models[fold].reports, 1 - parallel)
        for name, (table, share) in tables.items():
            votes = np.array([table.votes(features) for features in one.features[shown].tolist()])
            parts[name].append((votes, one.labels[shown], share, np.full(len(votes), fold)))
    return {name: Judged(*map(np.concatenate, zip(*found, strict=True))) for name, found in parts.items()}


def joined(judged: Sequence[Judged]) -> Judged:
    """Return all of several times over."""
    names = ("votes", "labels", "weights", "folds")
    return Judged(*(np.concatenate([getattr(one, name) for one in judged]) for name in names))


def make_tables(
    trained: Trained, judged: dict[str, Judged], repeats: int, without: int | None = None
) -> dict[str, Any]:
    """Return tables whose probabilities come true on the judged pairs, but for those of the fold `without`."""
    tables = trained.tables(FEATURES, CUTS, DIGITS)
    for name, found in judged.items():
        tables[name]["calibration"] = calibrate(found, found.folds != without, repeats)
    return tables


def print_scores(examples: Sequence[Example], models: Sequence[Model]) -> None:
    """Print how well each set's links are found; `models` holds one for each case, that has not seen it."""
    found = defaultdict(list)
    for one, model in zip(examples, models, strict=True):
        scores = score_pair(one.case.left, one.case.right, model)
        found[one.case.name].append((one.case, [c for c in scores.candidates if c.score >= SURE]))
    for name, results in found.items():
        measures = " ".join(f"{measure} {value:.3f}" for measure, value in asdict(score(results)).items())
        print(f"{name:14} {measures}")


def print_reliability(examples: Sequence[Example], models: Sequence[Model]) -> None:
    """Print how often a probability came true, by tenths, of the pairs that would be shown."""
    for title, natural in (("reports", True), ("versions", False)):
        bins: dict[int, list[tuple[float, int]]] = defaultdict(list)
        for one, model in zip(examples, models, strict=True):
            if (one.case.name in NATURAL) is natural and len(one.features):
                for at in np.flatnonzero(are_shown(one, model)):
                    _, probability = model.judge(one.features[at].tolist())
                    bins[min(9, int(10 * probability))].append((probability, one.labels[at]))
        told = (
            f".{tenth}: said {np.mean([v for v, _ in own]):.2f} true {np.mean([n for _, n in own]):.2f} of {len(own)}"
            for tenth, own in sorted(bins.items())
        )
        print(f"{title}: " + "; ".join(told))


def cross_validate(examples: Sequence[Example]) -> dict[str, Any]:
    """Print figures of held-out events, and return the tables that all cases make."""
    times = []
    for seed in SEEDS:
        folds = deal_folds([one.case for one in examples], FOLDS, seed)
        trained = {
            held: train([one for one, n in zip(examples, folds, strict=True) if n != held], TEACHING)
            for held in range(FOLDS)
        }
        judged = judge(examples, folds, trained)
        times.append(judged)
        of_fold = {n: parse_model(make_tables(one, judged, 1, without=n)) for n, one in trained.items()}
        models = [of_fold[n] for n in folds]
        print(f"seed {seed}")
        print_scores(examples, models)
        print_reliability(examples, models)
    all_judged = {name: joined([judged[name] for judged in times]) for name in times[0]}
    return make_tables(train(examples, TEACHING), all_judged, len(SEEDS))


def main() -> None:
    """Cross-validate, then make the tables from all cases."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("shared", type=Path)
    asked = parser.add_mutually_exclusive_group()
    asked.add_argument("--write", action="store_true", help="replace the tables that ship")
    asked.add_argument("--check", action="store_true", help="fail if other tables ship")
    options = parser.parse_args()
    tables = cross_validate(list(read_examples(options.shared)))
    made = {"parameters": PARAMETERS, "sum": sum_of_tables(tables)}
    text = write_tables(tables | {"made": made, "example": measure_example()})
    if options.write:
        WEIGHTS.write_text(text, encoding="utf-8")
    elif options.check and text != WEIGHTS.read_text(encoding="utf-8"):
        sys.exit("Other tables ship than these cases make: --write replaces them.")


if __name__ == "__main__":
    main()
