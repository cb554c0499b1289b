"""The table of votes."""

from reader.comparing.features import FEATURES
from reader.comparing.model import Curve, Model, read_model


def test_votes_add_up_to_a_probability() -> None:
    model = Model(0, (Curve(0, (0.5,), (-1000, 1000)), Curve(1, (), (0,))))
    assert (model.probability([0.5, 9]), model.probability([0.6, 9])) == (0.2689, 0.7311)


def test_the_table_that_ships_is_whole() -> None:
    curves = read_model().curves
    assert curves
    for curve in curves:
        assert len(curve.votes) == len(curve.edges) + 1
        assert list(curve.edges) == sorted(curve.edges)


def test_a_pair_with_nothing_in_common_is_no_link() -> None:
    assert read_model().probability([0.0] * len(FEATURES)) < 0.05
