"""The models of cleaning: fitting them, and writing them as the program reads them."""

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from cleaning_parameters import (
    COLUMNS,
    FEWEST_SITES,
    FEWEST_UNITS_OF_A_LEAF,
    LEAF_PENALTY,
    PARAMETERS,
    TITLE_STRENGTH,
    TREES,
    digest_of,
    digests_of_words,
)
from labelled_pages import Dump
from scipy import sparse
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.linear_model import LogisticRegression

from reader.reading.cleaning.learned import model, trees
from tests.reading.cleaning.learned.trained_example import measure_example


def learn_titles(rows: Sequence[tuple[Dump, list[tuple[list[str], bool]]]]) -> model.Weights:
    """Fit the model of headlines."""
    sites: dict[str, set[str]] = defaultdict(set)
    for dump, found in rows:
        for traits, _ in found:
            for trait in traits:
                sites[trait].add(dump.site)
    index = {trait: n for n, trait in enumerate(sorted(t for t, seen in sites.items() if len(seen) >= FEWEST_SITES))}
    cells = [[index[t] for t in traits if t in index] for _, found in rows for traits, _ in found]
    starts = np.cumsum([0, *map(len, cells)])
    columns = [column for cell in cells for column in cell]
    matrix = sparse.csr_matrix((np.ones(len(columns)), columns, starts), shape=(len(cells), len(index)))
    weights = np.array([dump.weight for dump, found in rows for _ in found])
    fitted = LogisticRegression(C=TITLE_STRENGTH, max_iter=300)
    fitted.fit(matrix, [gold for _, found in rows for _, gold in found], weights / weights.mean() * 0.1)
    learned = {trait: round(float(fitted.coef_[0][n]), 3) for trait, n in index.items()}
    return model.Weights(round(float(fitted.intercept_[0]), 3), {t: w for t, w in learned.items() if w})


def learn_trees(name: str, matrix: Any, labels: Any, weights: Any) -> trees.Trees:
    """Fit boosted trees and write them as the program reads them."""
    fitted = HistGradientBoostingClassifier(
        min_samples_leaf=FEWEST_UNITS_OF_A_LEAF,
        l2_regularization=LEAF_PENALTY,
        early_stopping=False,
        random_state=0,
        **TREES[name],
    )
    fitted.fit(matrix, labels, sample_weight=weights / weights.mean())
    names = COLUMNS[name]
    nodes_of = [predictor.nodes for [predictor] in fitted._predictors]  # noqa: SLF001  # nothing else shows the trees
    used = sorted({int(node["feature_idx"]) for nodes in nodes_of for node in nodes if not node["is_leaf"]})
    place = {column: n for n, column in enumerate(used)}

    def tree(nodes: Any, n: int) -> Any:
        node = nodes[n]
        if node["is_leaf"]:
            return round(float(node["value"]), 4)
        most = float(f"{node['num_threshold']:.5g}")
        return (place[int(node["feature_idx"])], most, tree(nodes, node["left"]), tree(nodes, node["right"]))

    bias = round(float(np.ravel(fitted._baseline_prediction)[0]), 4)  # noqa: SLF001
    return trees.Trees(bias, tuple(names[n] for n in used), tuple(tree(nodes, 0) for nodes in nodes_of))


def predict(fitted: trees.Trees, name: str, matrix: Any) -> Any:
    """Return the probabilities that the trees give to the rows of a matrix."""
    places = [COLUMNS[name].index(column) for column in fitted.columns]
    return np.array(fitted.probabilities(matrix[:, places].tolist()))


def changed_words() -> list[str]:
    """List the names of the lists of words that are not those from which the models that ship were learned."""
    path = Path(model.__file__).parent / "trees.json"
    learned = json.loads(path.read_text(encoding="utf-8"))["made"].get("words", {})
    return [name for name, digest in digests_of_words().items() if learned.get(name) != digest]


def files_of(models: Mapping[str, Any], data: Mapping[str, str]) -> dict[Path, str]:
    """Return what the files beside the program's modules are to hold; `data` are digests of what was learned from."""
    folder = Path(model.__file__).parent
    title = models["title"]
    weights = {"title": {"bias": title.bias, "weights": dict(sorted(title.weights.items()))}}
    grown = {
        name: {"bias": models[name].bias, "columns": models[name].columns, "trees": models[name].trees}
        for name in ("unit", "context", "web")
    }
    asked = sorted({column for name in ("unit", "context") for column in models[name].columns})
    made = {
        "parameters": PARAMETERS,
        "data": data,
        "words": digests_of_words(),
        "models": digest_of([weights, grown]),
    }
    lines = [f'"made": {json.dumps(made)}', f'"example": {json.dumps(measure_example(asked), ensure_ascii=False)}']
    for name, fitted in grown.items():
        rows = ",\n".join(json.dumps(tree, separators=(",", ":")) for tree in fitted["trees"])
        columns = json.dumps(fitted["columns"], ensure_ascii=False)
        lines.append(f'"{name}": {{"bias": {fitted["bias"]}, "columns": {columns}, "trees": [\n{rows}\n]}}')
    return {
        folder / "weights.json": json.dumps(weights, indent=1, ensure_ascii=False) + "\n",
        folder / "trees.json": "{" + ",\n".join(lines) + "}\n",
    }
