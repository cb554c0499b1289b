"""Columns of numbers that the models see of a page."""

import pytest

from reader.reading.cleaning.learned.headline import Titles
from reader.reading.cleaning.learned.unit_columns import Columns
from reader.reading.cleaning.lines.units import Unit
from reader.reading.cleaning.measures.page_features import Page

TEXTS = ["Menu", "Quay at Elsin closed", "The crane fell on the quay at noon on Sunday, he said.", "Menu"]


@pytest.fixture
def columns() -> Columns:
    return Columns(Page([Unit(text, n, n) for n, text in enumerate(TEXTS)]), Titles({1: 0.5}))


def test_a_simple_column_has_a_number_for_each_unit(columns: Columns) -> None:
    assert list(columns["words"]) == [1, 4, 12, 1]
    assert columns["prose words"] == [0, 0, 12, 0]


def test_a_neighbour_that_is_not_there_is_less_than_nothing(columns: Columns) -> None:
    assert columns["words@1"] == [4, 12, 1, -1]
    assert columns["words@-2"] == [-1, -1, 1, 4]


def test_a_window_is_cut_at_the_ends_of_the_page(columns: Columns) -> None:
    assert columns["words<2"] == [0, 1, 5, 16]
    assert columns["words>2"] == [16, 13, 1, 0]
    assert columns["words>9"] == [17, 13, 1, 0]


def test_a_second_copy_is_seen(columns: Columns) -> None:
    assert list(columns["copied"]) == [True, False, False, True]
    assert columns["copied before"] == [0, 0, 0, 1]


def test_places_are_counted_from_the_likeliest_headline(columns: Columns) -> None:
    assert columns["from title"] == [-1, 0, 1, 2]
    assert columns["title odds"][1] == 0.5


def test_what_an_earlier_model_says_is_a_column_too(columns: Columns) -> None:
    columns["likely"] = [0.0, 0.25, 0.5, 0.0]
    assert columns["likely@-1"] == [-1, 0.0, 0.25, 0.5]


def test_rows_hold_what_the_columns_hold_of_the_units_that_are_asked_for() -> None:
    page = Page([Unit(text, n, n) for n, text in enumerate(TEXTS * 3)])
    names = [
        "words",
        "colon",
        "words<2",
        "words>3",
        "ended@1",
        "quote@-1",
        "cohesion",
        "shared with next",
        "from title",
    ]
    asked = [1, 2, 3, 6, 10, 11]
    whole = Columns(page, Titles({1: 0.5}))
    rows = list(Columns(page, Titles({1: 0.5}), asked).rows_of(names))
    assert rows == [tuple(float(whole[name][number]) for name in names) for number in asked]


def test_nothing_is_asked_of_a_page_without_units() -> None:
    assert list(Columns(Page([]), Titles({})).rows_of(["words", "words<2", "ended@1"])) == []


def test_a_column_of_nothing_adds_up_to_nothing_in_every_window() -> None:
    page = Page([Unit(text, n, n) for n, text in enumerate(TEXTS)])
    assert list(Columns(page, Titles({}), [1, 3]).rows_of(["bullet<2", "bullet>2", "bullet@-1"])) == [(0.0,) * 3] * 2


def test_no_window_is_wider_than_those_that_the_sums_have_room_for(columns: Columns) -> None:
    with pytest.raises(ValueError, match="words<26"):
        columns["words<26"]


def test_what_a_look_says_of_some_units_is_nothing_elsewhere() -> None:
    columns = Columns(Page([Unit(text, n, n) for n, text in enumerate(TEXTS)]), Titles({}), [1, 2])
    columns.add_asked("run cohesion", [0.5, 1.0])
    assert list(columns["run cohesion"]) == [0.0, 0.5, 1.0, 0.0]
    assert list(columns.rows_of(["run cohesion"])) == [(0.5,), (1.0,)]
