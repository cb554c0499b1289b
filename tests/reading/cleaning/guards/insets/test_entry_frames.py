"""Entries of a live blog that buttons part."""

from reader.reading.cleaning.guards.insets.entry_frames import settle_framed_entries
from reader.reading.cleaning.lines.units import Unit
from reader.reading.cleaning.measures.page_features import Page

TOLD = (
    "Divers have found the anchor of the ferry in forty metres of water.",
    "The captain says that he heard a bang at six and thought of a rock.",
    "All ninety people are ashore and have been given tea by the islanders.",
    "The ferry line will pay for every car that went down with its ship.",
)
TIMES = ("14:05", "12:40", "11:15", "09:50")


def page_of(*texts: str) -> Page:
    return Page([Unit(text, number, number) for number, text in enumerate(texts)])


def test_all_entries_are_told_and_no_button() -> None:
    page = page_of(*(text for pair in zip(TIMES, TOLD, strict=True) for text in (*pair, "Share", "Copy link")))
    assert settle_framed_entries(page, [1, 2]) == [1, 5, 9, 13]


def test_the_time_may_stand_below_its_entry() -> None:
    page = page_of(*(text for pair in zip(TOLD, TIMES, strict=True) for text in (pair[0], "Share", pair[1])))
    assert settle_framed_entries(page, [0]) == [0, 3, 6, 9]


def test_entries_without_a_button_are_left_as_they_are() -> None:
    page = page_of(*(text for pair in zip(TIMES, TOLD, strict=True) for text in pair))
    assert settle_framed_entries(page, [1]) == [1]


def test_what_stands_beside_another_story_is_none_of_it() -> None:
    entries = (text for pair in zip(TIMES, TOLD, strict=True) for text in (*pair, "Share", "Copy link"))
    page = page_of("The swan of Halm was freed from the ice by a vet on Monday morning.", *["Menu"] * 5, *entries)
    assert settle_framed_entries(page, [0]) == [0]
