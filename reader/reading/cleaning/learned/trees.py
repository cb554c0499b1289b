"""Boosted decision trees, learned by `packaging/train_cleaning.py`, over columns of numbers.

All trees become one function of Python, which takes the numbers of a unit: it asks some four questions a tree, without
a loop or a look-up. That takes two fifths of the time of a walk over the trees, and 15 ms once.
"""

import math
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from typing import Any

from reader.text.tables import read_json

# A leaf adds its number; a branch is the number of a column, what is at most on its left side, left, right.
Tree = float | tuple[int, float, "Tree", "Tree"]


class Trees:
    """The trees, the log odds that they begin with, and the names of the columns that they ask."""

    __slots__ = ("_score", "bias", "columns", "trees")

    def __init__(self, bias: float, columns: tuple[str, ...], trees: tuple[Tree, ...]) -> None:
        self.bias = bias
        self.columns = columns
        self.trees = trees
        self._score: Callable[..., float] | None = None

    def __reduce__(self) -> tuple[type["Trees"], tuple[float, tuple[str, ...], tuple[Tree, ...]]]:
        """Leave out the function, which can't be sent to another process."""
        return Trees, (self.bias, self.columns, self.trees)

    def probabilities(self, rows: Iterable[Sequence[float]]) -> list[float]:
        """Return the probability of each unit; its row holds its numbers in `columns`."""
        if self._score is None:
            self._score = _compile(self)
        score, exp = self._score, math.exp
        return [1.0 / (1.0 + exp(-score(*row))) for row in rows]


def _compile(trees: Trees) -> Callable[..., float]:
    """Make the function that returns the log odds; it is made of numbers alone."""
    arguments = ", ".join([f"c{number}" for number in range(len(trees.columns))])
    # The sum is of one expression: a variable that each tree adds to takes a tenth longer.
    summed = " + ".join([repr(float(trees.bias)), *map(_expression, trees.trees)])
    source = f"def score({arguments}):\n    return {summed}"
    made: dict[str, Callable[..., float]] = {}
    exec(compile(source, "trees.json", "exec"), made)  # noqa: S102  # `_expression` lets nothing but numbers in
    return made["score"]


def _expression(tree: Tree) -> str:
    if not isinstance(tree, tuple):
        return repr(float(tree))
    column, most, left, right = tree
    return f"({_expression(left)} if c{int(column)} <= {float(most)!r} else {_expression(right)})"


@cache
def _models() -> dict[str, Any]:
    return read_json(__package__, "trees.json")


@cache
def load_trees(name: str) -> Trees:
    """Load the model `name`: "unit", "context" or "web"."""
    model = _models()[name]
    return Trees(model["bias"], tuple(model["columns"]), tuple(map(_tree, model["trees"])))


def _tree(value: float | list[object]) -> Tree:
    if isinstance(value, list):
        column, most, left, right = value
        return int(column), float(most), _tree(left), _tree(right)  # type: ignore[call-overload, arg-type]
    return float(value)
