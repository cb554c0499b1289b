"""Paragraphs of a story behind a box that asks to subscribe."""

from reader.reading.cleaning.guards.edges.behind_boxes import paragraphs_behind_box
from reader.reading.cleaning.lines.units import Unit
from reader.reading.cleaning.measures.page_features import Page

FIRST = "The crane fell on the quay of Elsin at noon on Sunday, the harbour office said."
BOX = ("Newsletter", "Every morning in your mail", "Send")
BEHIND = "Divers will look at the foot of the crane as soon as the water is clear again."


def page_of(*texts: str) -> Page:
    return Page([Unit(text, number, number) for number, text in enumerate(texts)])


def test_a_paragraph_that_tells_of_the_same_belongs_to_the_story() -> None:
    page = page_of(FIRST, *BOX, BEHIND, "More from the islands")
    assert paragraphs_behind_box(page, [0], [0.9, 0.1, 0.1, 0.1, 0.4, 0.1]) == range(4, 5)


def test_one_of_something_else_or_in_greater_doubt_does_not() -> None:
    other = page_of(FIRST, *BOX, "Goats from three villages ran down the hill for the golden bell on Saturday.")
    assert not paragraphs_behind_box(other, [0], [0.9, 0.1, 0.1, 0.1, 0.4])
    assert not paragraphs_behind_box(page_of(FIRST, *BOX, BEHIND), [0], [0.9, 0.1, 0.1, 0.1, 0.3])
    assert not paragraphs_behind_box(page_of(FIRST, *BOX, BEHIND), [0], [0.9, 0.1, 0.3, 0.1, 0.5])


def test_what_stands_below_a_heading_of_other_stories_or_no_box_does_not() -> None:
    for line in ("Related stories", "The harbour at noon"):
        page = page_of(FIRST, line, BEHIND)
        assert not paragraphs_behind_box(page, [0], [0.9, 0.1, 0.4])
