"""The tables of votes."""

import runpy
from pathlib import Path

import pytest

from reader.comparing.linking.features import FEATURES
from reader.comparing.linking.model import Calibration, Model, Table, read_model, read_tables
from tests.comparing.trained_example import NEAR, measure_example, sum_of_tables

PARALLEL = FEATURES.index("parallel")


def features(first: float, parallel: float) -> list[float]:
    return [first, *[0.0] * (PARALLEL - 1), parallel]


def test_votes_add_up_to_a_score() -> None:
    reports = Table(0, ((0, (0.5,), (-1000, 1000)), (1, (), (0,))))
    model = Model(reports, Table(0, ()))
    assert [model.judge(features(value, 0)) for value in (0.5, 0.6)] == [(0.2689, 0.2689), (0.7311, 0.7311)]


def test_a_probability_is_what_a_score_turned_out_to_be_worth() -> None:
    reports = Table(1000, (), Calibration((0, 2000), (-1000, 1000)))
    assert Model(reports, Table(0, ())).judge(features(0, 0)) == (0.7311, 0.5)


@pytest.mark.parametrize(("votes", "worth"), [(-500, -1500), (0, -1000), (500, 0), (1000, 1000), (1500, 1500)])
def test_between_the_points_of_a_calibration_are_straight_lines(votes: int, worth: int) -> None:
    assert Calibration((0, 1000), (-1000, 1000)).worth_of(votes) == worth


@pytest.mark.parametrize(("parallel", "score"), [(0, 0.7311), (0.5, 0.5), (1, 0.2689)])
def test_the_more_two_stories_are_versions_the_more_their_table_counts(parallel: float, score: float) -> None:
    model = Model(Table(1000, ()), Table(-1000, ()))
    assert model.judge(features(0, parallel)) == (score, score)


@pytest.mark.parametrize("table", [read_model().reports, read_model().versions])
def test_the_tables_that_ship_are_whole(table: Table) -> None:
    assert table.curves
    for _, edges, votes in table.curves:
        assert len(votes) == len(edges) + 1
        assert list(edges) == sorted(edges)


@pytest.mark.parametrize("table", [read_model().reports, read_model().versions])
def test_the_surer_a_pair_is_the_more_it_is_worth(table: Table) -> None:
    votes, worth = table.calibration.votes, table.calibration.worth
    assert len(votes) == len(worth) > 1
    assert list(votes) == sorted(set(votes))
    assert list(worth) == sorted(set(worth))


@pytest.mark.parametrize("parallel", [0, 1])
def test_a_pair_with_nothing_in_common_is_no_link(parallel: int) -> None:
    assert max(read_model().judge(features(0, parallel))) < 0.1


def test_the_tables_that_ship_were_learned_from_the_features_that_are_measured() -> None:
    assert measure_example() == pytest.approx(read_tables()["example"], rel=NEAR, abs=NEAR)


def test_the_tables_that_ship_were_learned_with_the_parameters_of_the_script() -> None:
    script = runpy.run_path(str(Path(__file__).parents[3] / "packaging" / "linking_parameters.py"))
    assert read_tables()["made"]["parameters"] == script["PARAMETERS"]


def test_nobody_changed_the_tables_by_hand() -> None:
    assert read_tables()["made"]["sum"] == sum_of_tables(read_tables())
