"""The tables of votes."""

import pytest

from reader.comparing.linking.features import FEATURES
from reader.comparing.linking.model import Curve, Model, Table, read_model, read_tables
from tests.comparing.trained_example import NEAR, measure_example

PARALLEL = FEATURES.index("parallel")


def features(first: float, parallel: float) -> list[float]:
    return [first, *[0.0] * (PARALLEL - 1), parallel]


def test_votes_add_up_to_a_probability() -> None:
    reports = Table(0, (Curve(0, (0.5,), (-1000, 1000)), Curve(1, (), (0,))))
    model = Model(reports, Table(0, ()))
    assert (model.probability(features(0.5, 0)), model.probability(features(0.6, 0))) == (0.2689, 0.7311)


@pytest.mark.parametrize(("parallel", "probability"), [(0, 0.7311), (0.5, 0.5), (1, 0.2689)])
def test_the_more_two_stories_are_versions_the_more_their_table_counts(parallel: float, probability: float) -> None:
    model = Model(Table(1000, ()), Table(-1000, ()))
    assert model.probability(features(0, parallel)) == probability


@pytest.mark.parametrize("table", [read_model().reports, read_model().versions])
def test_the_tables_that_ship_are_whole(table: Table) -> None:
    assert table.curves
    for curve in table.curves:
        assert len(curve.votes) == len(curve.edges) + 1
        assert list(curve.edges) == sorted(curve.edges)


@pytest.mark.parametrize("parallel", [0, 1])
def test_a_pair_with_nothing_in_common_is_no_link(parallel: int) -> None:
    assert read_model().probability(features(0, parallel)) < 0.1


def test_the_tables_that_ship_were_learned_from_the_features_that_are_measured() -> None:
    assert measure_example() == pytest.approx(read_tables()["example"], rel=NEAR, abs=NEAR)
