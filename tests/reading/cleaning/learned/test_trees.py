"""Boosted trees over columns."""

import math

import pytest

from reader.reading.cleaning.learned.trees import Trees, load_trees

ROWS = [(2.0, 0.9), (30.0, 0.0), (12.0, 0.8)]
TREES = Trees(-0.5, ("words", "linked"), ((0, 10.0, -1.0, (1, 0.5, 2.0, 0.25)), 0.5))


def test_each_unit_gets_the_sum_of_its_leaves_as_a_probability() -> None:
    found = TREES.probabilities(ROWS)
    assert found == [pytest.approx(1 / (1 + math.exp(-score))) for score in (-1.0, 2.0, 0.25)]


@pytest.mark.parametrize("name", ["unit", "context", "web"])
def test_the_learned_trees_ask_columns_that_they_name(name: str) -> None:
    learned = load_trees(name)

    def columns_of(tree: object) -> set[int]:
        return {tree[0]} | columns_of(tree[2]) | columns_of(tree[3]) if isinstance(tree, tuple) else set()

    asked = set[int]().union(*map(columns_of, learned.trees))
    assert asked == set(range(len(learned.columns)))
