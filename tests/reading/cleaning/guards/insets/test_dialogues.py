"""Interviews in which each line begins with who speaks."""

import pytest

from reader.reading.cleaning.guards.insets.dialogues import is_dialogue
from reader.reading.cleaning.lines.units import Unit
from reader.reading.cleaning.measures.page_features import Page
from reader.reading.cleaning.story_run import find_story

INTERVIEW = [
    "The harbour master answers",
    "Q: Did you see it?",
    "A: No.",
    "Q: Who did?",
    "A: The pilot, at noon.",
    "Q: And now?",
]


def page_of(*texts: str) -> Page:
    return Page([Unit(text, number, number) for number, text in enumerate(texts)])


def test_an_interview_is_kept_to_its_shortest_line() -> None:
    assert find_story(page_of(*INTERVIEW)).kept == frozenset(range(len(INTERVIEW)))


@pytest.mark.parametrize(
    "texts",
    [
        ["Port: The pier is shut.", "Sport: Elsin won.", "Weather: It rains.", "School: It is closed."],
        ["Home: x", "Share: y", *INTERVIEW[:2], "Old mill becomes a museum", "Bus fares rise", "Market moves"],
        ["Q: Who?", "Q: When?", "Q: Where?", "Q: Why?"],
    ],
    ids=["labels of news", "a menu", "one speaker"],
)
def test_labels_alone_make_no_interview(texts: list[str]) -> None:
    assert not is_dialogue(page_of(*texts))
