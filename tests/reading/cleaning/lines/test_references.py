"""The list of addresses that lynx puts below a page."""

import pytest

from reader.reading.cleaning.lines.references import split_references

LIST = ["References", "", "   Visible links:", "   1. https://courier.example/", "   2. file:///islands", ""]
HIDDEN = ["   Hidden links:", "   3. /top#start", ""]


def test_the_list_is_parted_from_the_page() -> None:
    story = ["[1]Home", "", "The [2]ferry ran aground.", ""]
    assert split_references([*story, *LIST, *HIDDEN]) == (story, [*LIST, *HIDDEN])


def test_a_list_without_labels_is_one_too() -> None:
    assert split_references(["The ferry ran aground.", "", *LIST[3:]])[0] == ["The ferry ran aground.", ""]


@pytest.mark.parametrize(
    "lines",
    [
        ["What to bring:", "", "1. Milk.", "2. Bread"],
        ["The captain said:", "", ""],
        ["References"],
        [],
        [""],
    ],
)
def test_a_text_without_addresses_at_its_end_is_left_whole(lines: list[str]) -> None:
    assert split_references(lines) == (lines, [])


def test_a_short_line_above_the_list_is_the_story() -> None:
    assert split_references(["The end", "", "1. https://courier.example/"])[0] == ["The end", ""]


def test_only_labels_right_above_the_list_belong_to_it() -> None:
    story = ["The captain said:", "", "We wait.", ""]
    assert split_references([*story, *LIST]) == (story, LIST)
