"""Counted sections, and steps."""

import pytest

from reader.reading.cleaning.guards.counted_sections import counted_sections, steps
from reader.reading.cleaning.lines.units import Unit
from reader.reading.cleaning.measures.page_features import Page

LEAD = "When the siren of Halm sounds, nobody should be near the water, the harbour office says."
TOLD = ("Walk uphill at once.", "The station says when it is safe.", "Others need the lines.", "Then come back.")


def page_of(*texts: str, bullets: bool = False) -> Page:
    return Page([Unit(text, n, n, bullet=bullets and n > 0) for n, text in enumerate(texts)])


@pytest.mark.parametrize("form", ["Step {}: {}", "Schritt {} – {}", "{}) {}", "Rule No. {}: {}"])
def test_the_last_sections_count_on_from_those_that_are_kept(form: str) -> None:
    heads = [form.format(n, head) for n, head in enumerate(("Leave", "Listen", "Call nobody", "Return"), 1)]
    page = page_of(LEAD, *(text for pair in zip(heads, TOLD, strict=True) for text in pair), "Share this page.")
    assert {5, 6, 7, 8} <= set(counted_sections(page, [0, 1, 2, 3, 4])) <= {1, 2, 3, 4, 5, 6, 7, 8}


def test_headlines_that_are_counted_tell_nothing() -> None:
    page = page_of(LEAD, "1) Bridge shut", "2) Crane falls", "3) Ferry found", "4) Swan freed")
    assert not list(counted_sections(page, [0, 1, 2]))


def test_comments_that_are_counted_have_their_dates() -> None:
    said = [text for n in range(1, 5) for text in (f"#{n} Ann on 4 March 2024 at 10:15", "I saw it too, it was loud.")]
    assert not list(counted_sections(page_of(LEAD, *said), [0, 1, 2, 3, 4]))


def test_pictures_that_are_counted_are_no_sections() -> None:
    said = [text for n, told in enumerate(TOLD, 1) for text in (f"Image {n} of 4", told)]
    assert not list(counted_sections(page_of(LEAD, *said), [0, 1, 2, 4]))


def test_steps_below_what_is_kept_are_told_though_one_says_what_pages_say() -> None:
    page = page_of(LEAD, "Press the share button.", "Dust the cover.", "Change the battery.", bullets=True)
    assert list(steps(page, [0])) == [1, 2, 3]


def test_headlines_and_works_that_are_referred_to_are_no_steps() -> None:
    assert not list(steps(page_of(LEAD, "Bridge shut", "Crane falls", "Ferry found", bullets=True), [0]))
    works = [f"Halm Harbour Office (20{n}). Key Figures of Ports and Piers." for n in range(11, 15)]
    assert not list(steps(page_of(LEAD, *works, bullets=True), [0]))
