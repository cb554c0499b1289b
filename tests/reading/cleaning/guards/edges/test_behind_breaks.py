"""Sentences of a story behind a line that interrupts it at its end."""

import pytest

from reader.reading.cleaning.guards.edges.behind_breaks import sentences_behind_break
from reader.reading.cleaning.lines.units import Unit
from reader.reading.cleaning.measures.page_features import Page

TITLE = "Ferry service resumes off Elsin"
FIRST = "The crane fell on the quay of Elsin at noon on Sunday, the harbour office said."


def page_of(*texts: str) -> Page:
    return Page([Unit(text, number, number) for number, text in enumerate(texts)])


@pytest.mark.parametrize("line", ["Read also: Goat wins the race again", "Advertisement", "Czytaj też: Koza wygrała"])
def test_a_sentence_that_tells_of_the_same_belongs_to_the_story(line: str) -> None:
    page = page_of(TITLE, FIRST, line, "The ferry sails again on Monday.", "Have you a question to us?")
    assert sentences_behind_break(page, [1], 0) == range(3, 4)


def test_a_sentence_of_something_else_does_not() -> None:
    page = page_of(TITLE, FIRST, "Read also: Goat wins the race again", "You have come to our last line.")
    assert not sentences_behind_break(page, [1], 0)


def test_without_an_interruption_nothing_is_said_of_what_is_behind() -> None:
    page = page_of(TITLE, FIRST, "More from the islands", "The ferry sails again on Monday.")
    assert not sentences_behind_break(page, [1], 0)
