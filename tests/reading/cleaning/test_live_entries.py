"""Entries of a live blog."""

import pytest

from reader.reading.cleaning.live_entries import entries_behind, heads_of_entries
from reader.reading.cleaning.page_features import Page
from reader.reading.cleaning.units import Unit

SAYS = "The harbour office of Halm says that the night ferry is afloat again."
ENTRIES = [part for hour in (14, 13, 12, 11, 10) for part in (f"{hour}.05", f"Ferry, {hour} o'clock", SAYS, "Share")]
PAGE = Page([Unit(text, number, number) for number, text in enumerate(ENTRIES)])


def test_older_entries_behind_those_that_were_kept_are_told() -> None:
    assert list(entries_behind(PAGE, [2, 6, 10])) == [14, 18]


def test_two_times_make_no_live_blog() -> None:
    assert list(entries_behind(PAGE, [2, 6])) == []


@pytest.mark.parametrize("line", ["Ferry, 10 o'clock", "14:05, updated by Ann Orr"])
def test_a_line_with_more_than_the_time_begins_no_entry(line: str) -> None:
    texts = [line if text.endswith(".05") else text for text in ENTRIES]
    page = Page([Unit(text, number, number) for number, text in enumerate(texts)])
    assert list(entries_behind(page, [2, 6, 10])) == []


def test_what_stands_below_a_time_is_the_head_of_an_entry() -> None:
    assert heads_of_entries(PAGE) == {1, 5, 9, 13, 17}
    assert heads_of_entries(Page(PAGE.units[:8])) == frozenset()
