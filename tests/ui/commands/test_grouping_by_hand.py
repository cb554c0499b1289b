"""Grouping by hand says what went where, and does nothing that is out of sight."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from reader.app.events.library_rows import RowKind
from reader.ui.window.main_window import MainWindow
from tests.ui.conftest import WAIT_MS

GROUPING = ("put_beside", "put_apart", "leave_to_machine")


def rows_of(window: MainWindow, kind: RowKind) -> list[int]:
    stories = window.library.stories
    return [row for row in range(stories.rowCount()) if stories.row_at(row).kind is kind]


def stand_at(window: MainWindow, row: int) -> tuple[int, ...]:
    """Put the list's cursor at a row, and return its stories."""
    window.library.setFocus()
    window.library.setCurrentIndex(window.library.stories.index(row, 0))
    return window.library.current_stories()


def headline(window: MainWindow, story: int) -> str:
    return window.session.stories[story].title or ""


def group(window: MainWindow, qtbot: QtBot, name: str) -> None:
    """Run a command, and wait for the groups that it makes."""
    with qtbot.waitSignal(window.story_events.changed, timeout=WAIT_MS):
        window.commands[name].trigger()
    qtbot.waitUntil(lambda: not window.story_events.is_grouping, timeout=WAIT_MS)


def undo(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.story_events.changed, timeout=WAIT_MS):
        next(one for one in window.messages.findChildren(QPushButton) if one.text() == "Undo").click()
    qtbot.waitUntil(lambda: not window.story_events.is_grouping, timeout=WAIT_MS)


def test_a_story_goes_into_the_event_of_the_left_one_and_both_are_named(listed: MainWindow, qtbot: QtBot) -> None:
    before = listed.story_events.groups
    (left,) = stand_at(listed, rows_of(listed, RowKind.STORY)[0])
    QTest.keyClick(listed.library, Qt.Key.Key_Space)
    (moved,) = stand_at(listed, rows_of(listed, RowKind.STORY)[3])
    group(listed, qtbot, "put_beside")
    told = f"“{headline(listed, moved)}” was put into the event “{headline(listed, left)}”."
    assert listed.messages.text == told
    assert headline(listed, moved) != headline(listed, left)
    assert listed.story_events.group_of(moved) is listed.story_events.group_of(left)
    undo(listed, qtbot)
    assert listed.status.currentMessage() == f"Taken back: {told}"
    assert listed.story_events.groups == before


def test_over_an_event_a_story_goes_into_that_and_not_into_the_pairs(listed: MainWindow, qtbot: QtBot) -> None:
    for row in rows_of(listed, RowKind.STORY)[:2]:
        stand_at(listed, row)
        QTest.keyClick(listed.library, Qt.Key.Key_Space)
    shown = stand_at(listed, rows_of(listed, RowKind.EVENT)[1])
    QTest.keyClick(listed.library, Qt.Key.Key_Space)
    moved = stand_at(listed, rows_of(listed, RowKind.EVENT)[2])
    group(listed, qtbot, "put_beside")
    assert set(listed.event_command.opened.stories) == {*shown, *moved}
    told = f"“{headline(listed, moved[0])}” and 1 more were put into the event “{headline(listed, shown[0])}”."
    assert listed.messages.text == told
    assert set(listed.library.stories.row_at(0).stories) == {*shown, *moved}, "the largest event is the first"


def test_what_is_taken_out_is_said_with_what_stays(listed: MainWindow, qtbot: QtBot) -> None:
    pair = stand_at(listed, rows_of(listed, RowKind.EVENT)[0])
    (story,) = stand_at(listed, listed.library.stories.row_of(pair[1]) or 0)
    group(listed, qtbot, "put_apart")
    stayed = headline(listed, pair[0])
    assert listed.messages.text == f"“{headline(listed, story)}” was taken out of the event “{stayed}”."
    row = listed.library.stories.row_of(story)
    assert row is not None
    stand_at(listed, row)
    listed.library.scrollTo(listed.library.currentIndex())
    group(listed, qtbot, "leave_to_machine")
    assert listed.messages.text == f"“{headline(listed, story)}” is grouped by the machine again."


def test_the_list_stays_where_it_is_when_a_story_goes_elsewhere(listed: MainWindow, qtbot: QtBot) -> None:
    first = listed.library.stories.row_at(0).stories
    listed.session.choose(first[1])
    group(listed, qtbot, "put_apart")
    row = listed.library.stories.row_of(first[1])
    assert row is not None
    assert row > 10, "it stands at the list's end"
    assert listed.library.verticalScrollBar().value() < listed.library.verticalScrollBar().maximum() / 2
    undo(listed, qtbot)
    assert listed.library.verticalScrollBar().value() < listed.library.verticalScrollBar().maximum() / 2


@pytest.mark.parametrize("name", GROUPING)
def test_nothing_is_grouped_that_is_out_of_sight(listed: MainWindow, qtbot: QtBot, name: str) -> None:
    before = listed.story_events.groups
    stand_at(listed, rows_of(listed, RowKind.STORY)[-1])
    QTest.keyClick(listed.library, Qt.Key.Key_Space)
    stand_at(listed, rows_of(listed, RowKind.STORY)[1])
    listed.library.scrollToBottom()
    listed.commands[name].trigger()
    assert "out of sight" in listed.status.currentMessage()
    assert listed.library.is_current_in_view()
    listed.commands["library"].trigger()
    listed.commands[name].trigger()
    assert "F9" in listed.status.currentMessage()
    assert not listed.story_events.is_grouping
    assert listed.story_events.groups == before
    assert listed.corrections.correcting.undoable is None


def test_a_story_that_stands_where_it_would_be_put_is_not_put_there(listed: MainWindow) -> None:
    stand_at(listed, rows_of(listed, RowKind.EVENT)[1])
    QTest.keyClick(listed.library, Qt.Key.Key_Space)
    listed.commands["put_beside"].trigger()
    assert "in that event already" in listed.status.currentMessage()
    assert listed.corrections.correcting.undoable is None


def test_a_story_of_the_event_of_the_left_one_is_not_put_there_again(listed: MainWindow, qtbot: QtBot) -> None:
    stand_at(listed, rows_of(listed, RowKind.STORY)[0])
    QTest.keyClick(listed.library, Qt.Key.Key_Space)
    (moved,) = stand_at(listed, rows_of(listed, RowKind.STORY)[3])
    group(listed, qtbot, "put_beside")
    done = listed.corrections.correcting.undoable
    row = next(row for row in rows_of(listed, RowKind.STORY) if stand_at(listed, row) == (moved,))
    assert stand_at(listed, row) == (moved,)
    listed.commands["put_beside"].trigger()
    assert "in that event already" in listed.status.currentMessage()
    assert listed.corrections.correcting.undoable is done
