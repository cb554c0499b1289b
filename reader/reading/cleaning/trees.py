"""Boosted decision trees, learned by `packaging/train_cleaning.py`, over columns of numbers.

A tree asks one question of many units at once: which of them have at most so much of something. So it costs two
comprehensions a question, and not a walk a unit.
"""

import json
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources

# A leaf adds its number; a branch is the number of a column, what is at most on its left side, left, right.
Tree = float | tuple[int, float, "Tree", "Tree"]


@dataclass(frozen=True, slots=True)
class Trees:
    """The trees, the log odds that they begin with, and the names of the columns that they ask."""

    bias: float
    columns: tuple[str, ...]
    trees: tuple[Tree, ...]

    def probabilities(self, column_of: Callable[[str], Sequence[float]], numbers: Sequence[int]) -> list[float]:
        """Return the probability of each of the units `numbers`, which the columns hold more of."""
        columns = [[column[number] for number in numbers] for column in map(column_of, self.columns)]
        scores = [self.bias] * len(numbers)
        for tree in self.trees:
            _add(tree, columns, scores, range(len(numbers)))
        return [1.0 / (1.0 + math.exp(-score)) for score in scores]


def _add(tree: Tree, columns: Sequence[Sequence[float]], scores: list[float], places: Sequence[int]) -> None:
    """Add what a tree says of the units at these places to their scores."""
    if isinstance(tree, tuple):
        column, most, left, right = tree
        asked = columns[column]
        if low := [place for place in places if asked[place] <= most]:
            _add(left, columns, scores, low)
        if len(low) < len(places):
            _add(right, columns, scores, [place for place in places if asked[place] > most])
    else:
        for place in places:
            scores[place] += tree


@cache
def load_trees(name: str) -> Trees:
    """Load the model `name`: "unit", "context" or "web"."""
    text = resources.files("reader.reading.cleaning").joinpath("trees.json").read_text(encoding="utf-8")
    model = json.loads(text)[name]
    return Trees(model["bias"], tuple(model["columns"]), tuple(map(_tree, model["trees"])))


def _tree(value: float | list[object]) -> Tree:
    if isinstance(value, list):
        column, most, left, right = value
        return int(column), float(most), _tree(left), _tree(right)  # type: ignore[call-overload, arg-type]
    return float(value)
