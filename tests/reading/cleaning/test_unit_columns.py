"""Columns of numbers that the models see of a page."""

import pytest

from reader.reading.cleaning.headline import Titles
from reader.reading.cleaning.page_features import Page
from reader.reading.cleaning.unit_columns import Columns
from reader.reading.cleaning.units import Unit

TEXTS = ["Menu", "Quay at Elsin closed", "The crane fell on the quay at noon on Sunday, he said.", "Menu"]


@pytest.fixture
def columns() -> Columns:
    return Columns(Page([Unit(text, n, n) for n, text in enumerate(TEXTS)]), Titles({1: 0.5}))


def test_a_simple_column_has_a_number_for_each_unit(columns: Columns) -> None:
    assert columns["words"] == [1, 4, 12, 1]
    assert columns["prose words"] == [0, 0, 12, 0]


def test_a_neighbour_that_is_not_there_is_less_than_nothing(columns: Columns) -> None:
    assert columns["words@1"] == [4, 12, 1, -1]
    assert columns["words@-2"] == [-1, -1, 1, 4]


def test_a_window_is_cut_at_the_ends_of_the_page(columns: Columns) -> None:
    assert columns["words<2"] == [0, 1, 5, 16]
    assert columns["words>2"] == [16, 13, 1, 0]
    assert columns["words>9"] == [17, 13, 1, 0]


def test_a_second_copy_is_seen(columns: Columns) -> None:
    assert columns["copied"] == [True, False, False, True]
    assert columns["copied before"] == [0, 0, 0, 1]


def test_places_are_counted_from_the_likeliest_headline(columns: Columns) -> None:
    assert columns["from title"] == [-1, 0, 1, 2]
    assert columns["title odds"][1] == 0.5


def test_what_an_earlier_model_says_is_a_column_too(columns: Columns) -> None:
    columns["likely"] = [0.0, 0.25, 0.5, 0.0]
    assert columns["likely@-1"] == [-1, 0.0, 0.25, 0.5]
