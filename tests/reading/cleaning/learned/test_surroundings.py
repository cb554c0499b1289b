"""What a first look says of each unit's neighbours."""

from reader.reading.cleaning.learned.headline import Titles
from reader.reading.cleaning.learned.surroundings import add_surroundings
from reader.reading.cleaning.learned.unit_columns import Columns
from reader.reading.cleaning.lines.units import Unit
from reader.reading.cleaning.measures.page_features import Page

TEXTS = ["Menu", *["The crane fell on the quay at noon on Sunday."] * 2, "Share", "The crane is gone.", "Contact"]


def surroundings(likely: list[float]) -> Columns:
    page = Page([Unit(text, n, n) for n, text in enumerate(TEXTS)])
    columns = Columns(page, Titles({}))
    add_surroundings(columns, page, likely)
    return columns


def test_the_best_run_goes_on_over_a_line_that_is_unlikely() -> None:
    columns = surroundings([0.1, 0.9, 0.9, 0.3, 0.9, 0.1])
    assert list(columns["from run start"]) == [-1, 0, 1, 2, 3, 4]
    assert list(columns["to run end"]) == [4, 3, 2, 1, 0, -1]


def test_a_page_without_anything_likely_has_no_run() -> None:
    columns = surroundings([0.1] * 6)
    assert columns["run gain"] == [0.0] * 6


def test_distances_go_to_the_next_likely_unit_on_both_sides() -> None:
    columns = surroundings([0.1, 0.9, 0.9, 0.3, 0.9, 0.1])
    assert columns["since likely"] == [60, 60, 1, 1, 2, 1]
    assert columns["to likely"] == [1, 1, 2, 1, 60, 60]


def test_a_units_words_are_not_shared_with_itself() -> None:
    columns = surroundings([0.1, 0.9, 0.1, 0.1, 0.1, 0.1])
    assert columns["run cohesion"][1] == 0.0
    assert columns["run cohesion"][2] == 1.0
