"""Boosted stumps on labelled pairs of sentences, and the tables of votes that the program reads them as.

Needs `pip install numpy scikit-learn==1.9.1` beside the runtime dependencies: another version may split elsewhere.
"""

import json
import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier

from tests.quality.linking.link_scores import Case

Array = np.ndarray[Any, Any]


@dataclass
class Example:
    """A case with the features and the labels (1 link, 0 none, -1 optional) of the pairs worth asking, and these."""

    case: Case
    features: Array
    labels: Array
    pairs: Sequence[tuple[int, int]] = ()


@dataclass(frozen=True)
class Teaching:
    """What a table is learned by.

    `shares`: how much each set counts, whatever its size; `falling` and `free` are the features whose curve falls, or
    does what it likes; those `unlearned` make none; all others rise. The last of `names` makes no curve: it says how
    much each of the two tables counts. `learned` is the learning rate of all `rounds` together.
    """

    names: Sequence[str]
    shares: Mapping[str, float]
    falling: frozenset[str]
    free: frozenset[str]
    rounds: int = 150
    learned: float = 15
    unlearned: Sequence[str] = ()


@dataclass
class Trained:
    """The stumps for reports on an event, and those for versions of a text."""

    reports: HistGradientBoostingClassifier
    versions: HistGradientBoostingClassifier

    def odds(self, one: Example) -> Array:
        """Return the log-odds of the pairs of a case."""
        if not len(one.features):
            return np.zeros(0)
        parallel, features = one.features[:, -1], one.features[:, :-1]
        reports, versions = (table.decision_function(features) for table in (self.reports, self.versions))
        return np.asarray((1 - parallel) * reports + parallel * versions)

    def tables(self, names: Sequence[str], cuts: tuple[float, float], digits: int = 4) -> dict[str, Any]:
        """Return both tables; of each the probability in `cuts` becomes .5; edges have so many digits."""
        return {
            "reports": make_table(self.reports, names, cuts[0], digits),
            "versions": make_table(self.versions, names, cuts[1], digits),
        }


def train(examples: Sequence[Example], teaching: Teaching) -> Trained:
    """Learn about reports from all cases, and about versions from versions alone.

    Reports are few, and what two translations have in common is true of them too; not the other way round.
    """
    return Trained(
        _boost(examples, teaching, [np.ones(len(one.labels)) for one in examples]),
        _boost(examples, teaching, [one.features[:, -1] for one in examples]),
    )


def _boost(
    examples: Sequence[Example], teaching: Teaching, importance: Sequence[Array]
) -> HistGradientBoostingClassifier:
    sizes: dict[str, int] = defaultdict(int)
    for one in examples:
        sizes[one.case.name] += len(one.labels)
    weights = np.concatenate([
        1000 * teaching.shares[one.case.name] / max(1, sizes[one.case.name]) * own
        for one, own in zip(examples, importance, strict=True)
    ])  # fmt: skip
    features, labels = np.vstack([one.features for one in examples]), np.concatenate([one.labels for one in examples])
    features[:, [teaching.names.index(name) for name in teaching.unlearned]] = 0  # nothing to split
    asked = (labels >= 0) & (weights > 0)
    slopes = [-1 if name in teaching.falling else 0 if name in teaching.free else 1 for name in teaching.names[:-1]]
    model = HistGradientBoostingClassifier(
        max_iter=teaching.rounds, learning_rate=teaching.learned / teaching.rounds, max_depth=1, min_samples_leaf=20,
        l2_regularization=5, max_bins=64,
        monotonic_cst=slopes, early_stopping=False, random_state=0,
    )  # fmt: skip
    return model.fit(features[asked, :-1], labels[asked], sample_weight=weights[asked])


def make_table(model: HistGradientBoostingClassifier, names: Sequence[str], cut: float, digits: int) -> dict[str, Any]:
    """Add up the stumps of each feature to a curve of votes."""
    start = float(model._baseline_prediction.ravel()[0])  # noqa: SLF001 - scikit-learn shows its trees nowhere else
    stumps: dict[int, list[tuple[float, float, float]]] = defaultdict(list)
    for (tree,) in model._predictors:  # noqa: SLF001
        root = tree.nodes[0]
        if root["is_leaf"]:
            start += float(root["value"])
        else:
            below, above = (float(tree.nodes[root[side]]["value"]) for side in ("left", "right"))
            stumps[int(root["feature_idx"])].append((round(float(root["num_threshold"]), digits), below, above))
    curves = {}
    for feature, found in sorted(stumps.items()):
        edges = sorted({edge for edge, _, _ in found})
        sums = [sum(below if lower < edge else above for edge, below, above in found) for lower in (-math.inf, *edges)]
        curves[names[feature]] = {"edges": edges, "votes": [round(1000 * value) for value in sums]}
    return {"start": round(1000 * (start - math.log(cut / (1 - cut)))), "curves": curves}


def write_tables(tables: Mapping[str, Any]) -> str:
    """Return tables as JSON, a line for the edges and one for the votes of a curve."""
    return json.dumps(tables, indent=1).replace("\n     ", " ").replace("[ ", "[").replace("\n    ]", "]") + "\n"
