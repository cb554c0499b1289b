"""Boosted trees over columns."""

import math

import pytest

from reader.reading.cleaning.trees import Trees, load_trees

COLUMNS = {"words": [2.0, 30.0, 12.0], "linked": [0.9, 0.0, 0.8]}
TREES = Trees(-0.5, ("words", "linked"), ((0, 10.0, -1.0, (1, 0.5, 2.0, 0.25)), 0.5))


def test_each_unit_gets_the_sum_of_its_leaves_as_a_probability() -> None:
    found = TREES.probabilities(COLUMNS.__getitem__, [0, 1, 2])
    assert found == [pytest.approx(1 / (1 + math.exp(-score))) for score in (-1.0, 2.0, 0.25)]


def test_only_the_units_that_are_asked_for_are_looked_at() -> None:
    assert TREES.probabilities(COLUMNS.__getitem__, [1]) == TREES.probabilities(COLUMNS.__getitem__, [0, 1])[1:]
    assert TREES.probabilities(COLUMNS.__getitem__, []) == []


@pytest.mark.parametrize("name", ["unit", "context", "web"])
def test_the_learned_trees_ask_columns_that_they_name(name: str) -> None:
    learned = load_trees(name)

    def columns_of(tree: object) -> set[int]:
        return {tree[0]} | columns_of(tree[2]) | columns_of(tree[3]) if isinstance(tree, tuple) else set()

    asked = set[int]().union(*map(columns_of, learned.trees))
    assert asked == set(range(len(learned.columns)))
