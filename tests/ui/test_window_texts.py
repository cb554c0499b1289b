from pathlib import Path

import pytest
from PySide6.QtGui import QTextLayout
from PySide6.QtWidgets import QApplication

from reader.app.navigation import Route
from reader.app.stories.story import StoryRow, StoryState
from reader.model.unclear_date import UnclearDate
from reader.ui.window_texts import file_in, hits_text, nothing_to_walk, story_facts
from tests.wording.comparisons import of_two_times


@pytest.mark.parametrize(("words", "told"), [(1, "1 word"), (2, "2 words"), (12, "12 words")])
def test_row_counts_words(words: int, told: str) -> None:
    story = StoryRow(Path("a.txt"), state=StoryState.READ, words=words)
    assert story_facts(story).endswith(told)


def test_one_hit_is_no_hits() -> None:
    assert [hits_text(hits) for hits in (0, 1, 2)] == ["0 hits", "1 hit", "2 hits"]


def test_what_became_of_the_file_is_said_first() -> None:
    story = StoryRow(Path("a.txt"), state=StoryState.READ, outlet="Herald", words=90, reason="no such file any more")
    assert story_facts(story).startswith("no such file any more · Herald ·")


def test_row_says_the_hour_without_its_zone() -> None:
    story = StoryRow(Path("a.txt"), state=StoryState.READ, published="2024-03-06T08:15:00+00:00", words=90)
    assert story_facts(story) == "outlet unknown · 2024-03-06 08:15 · unknown language · 90 words"


def test_row_of_a_day_keeps_its_date() -> None:
    story = StoryRow(Path("a.txt"), state=StoryState.READ, published="2024-03-06", words=90)
    assert story_facts(story).startswith("outlet unknown · 2024-03-06 ·")


def test_story_without_an_outlet_is_named_by_its_file() -> None:
    story = StoryRow(Path("npa-wire.txt"), state=StoryState.READ, title="Dam breaks", language="en", words=90)
    assert story_facts(story) == "outlet unknown, npa-wire.txt · day not known · English · 90 words"


def test_a_date_of_two_readings_is_asked_and_one_that_is_known_is_not() -> None:
    story = StoryRow(Path("a.txt"), state=StoryState.READ, outlet="Herald", language="en", words=90)
    unclear = UnclearDate("10/03/2026")
    told = [story_facts(story, None, modified, unclear) for modified in (None, "2026-03-10T14:30")]
    assert told == [
        f"Herald · {when} · English · 90 words"
        for when in ("10/03/2026: day or month first?", "updated 2026-03-10 14:30")
    ]


def test_row_without_any_text_says_so_instead_of_a_language() -> None:
    assert story_facts(StoryRow(Path("a.txt"), state=StoryState.READ)) == "no story found in it"


def test_file_of_a_namesake_stands_after_the_outlet() -> None:
    story = StoryRow(Path("a.txt"), state=StoryState.READ, outlet="Herald", language="en", words=90)
    assert story_facts(story, "in/a.txt") == "Herald · in/a.txt · day not known · English · 90 words"


def test_file_is_named_as_it_is_reached_from_the_folder() -> None:
    inside, outside = StoryRow(Path("/news/march/a.txt")), StoryRow(Path("/other/b.jsonl"), record=2)
    assert [file_in(Path("/news"), story) for story in (inside, outside)] == ["march/a.txt", "b.jsonl, no. 3"]
    assert file_in(None, inside) == "a.txt"


def test_where_nothing_differs_later_reports_are_counted() -> None:
    found = nothing_to_walk(Route.DIFFERING, of_two_times(), 0)
    assert found == "Nothing differs, as far as a machine sees · 1 later report: Ctrl+Shift+D lists them"


def test_of_two_versions_the_row_says_first_when_it_was_updated() -> None:
    story = StoryRow(Path("a.txt"), state=StoryState.READ, outlet="Globe", published="2025-05-14T05:10+01:00", words=90)
    same_day = story_facts(story, None, "2025-05-14T14:30+01:00")
    assert same_day == "Globe · updated 14:30 · 2025-05-14 05:10 · unknown language · 90 words"
    next_day = story_facts(story, None, "2025-05-15T14:30+01:00")
    assert next_day.startswith("Globe · updated 2025-05-15 14:30 · 2025-05-14 05:10")
    assert "updated" not in story_facts(story, None, story.published)


def test_the_date_behind_an_arabic_outlet_is_read_from_its_year(qapp: QApplication) -> None:
    story = StoryRow(Path("a.txt"), state=StoryState.READ, outlet="صحيفة النهار", published="2024-03-14", words=90)
    told = story_facts(story)
    layout = QTextLayout(told)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    year, day = (line.cursorToX(told.index(part)) for part in ("2024", "-14"))  # each with its position
    assert isinstance(year, tuple)
    assert isinstance(day, tuple)
    assert year[0] < day[0]
