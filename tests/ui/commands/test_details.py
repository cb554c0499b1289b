"""What is typed into the details of a story: what it says, of which story it is, and what it refuses."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.model.comparison import Side
from reader.ui.dialogs.details_dialog import DetailsDialog
from reader.ui.pair.scrolling.scroll_lock import ScrollLock
from reader.ui.window.main_window import MainWindow
from tests.ui.conftest import WAIT_MS, all_read


@pytest.mark.parametrize("typed", ["Thursday maybe", "31 February 2025", "2025-02-31", "03/04/2025"])
def test_a_date_that_is_not_understood_is_said_beside_it_and_nothing_was_corrected(
    compared: MainWindow, qtbot: QtBot, typed: str
) -> None:
    compared.corrections.show_details()
    dialog = compared.findChild(DetailsDialog)
    assert dialog is not None
    dialog.edits["outlet"].setText("The Post")
    dialog.edits["modified"].setText(typed)
    dialog.accept()
    refused = dialog.refused["modified"]
    qtbot.waitUntil(refused.isVisible, timeout=WAIT_MS)
    assert f"“{typed}” is not understood" in refused.text()
    assert dialog.isVisible()
    assert not dialog.refused["published"].isVisible()
    assert compared.corrections.correcting.undoable is None
    QTest.keyClicks(dialog.edits["modified"], "14 March 2024")  # over what was typed, which is chosen
    assert not refused.isVisible()
    dialog.accept()
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=WAIT_MS)
    compared.commands["undo"].trigger()
    assert compared.messages.text == "Taken back in b.txt: outlet, date of change."
    assert compared.corrections.correcting.undoable is None


def test_a_refused_date_that_is_given_up_leaves_nothing_to_undo(compared: MainWindow, qtbot: QtBot) -> None:
    compared.corrections.show_details()
    dialog = compared.findChild(DetailsDialog)
    assert dialog is not None
    dialog.edits["published"].setText("31 February 2025")
    dialog.accept()
    qtbot.waitUntil(dialog.refused["published"].isVisible, timeout=WAIT_MS)
    dialog.reject()
    assert compared.corrections.correcting.undoable is None


def test_details_are_those_of_the_story_that_was_chosen_last(compared: MainWindow) -> None:
    assert compared.corrections.side() is Side.RIGHT
    compared.session.swap()
    assert compared.corrections.side() is Side.LEFT


def details_after_click(window: MainWindow, story: int) -> str:
    """Click a story of the list, ask for its details, and return what the dialog is called."""
    rows = window.library.stories
    row = rows.row_of(story)
    assert row is not None
    place = window.library.visualRect(rows.index(row, 0)).center()
    QTest.mouseClick(window.library.viewport(), Qt.MouseButton.LeftButton, pos=place)
    window.commands["details"].trigger()
    dialog = window.findChild(DetailsDialog)
    assert dialog is not None
    dialog.reject()
    dialog.setParent(None)
    return dialog.windowTitle()


def test_details_are_those_of_the_story_that_was_clicked_and_say_so(compared: MainWindow, qtbot: QtBot) -> None:
    compared.library.setFocus()
    qtbot.waitUntil(compared.library.hasFocus, timeout=WAIT_MS)
    told = [details_after_click(compared, story) for story in (0, 1, 0)]
    assert [title.partition(" · ")[0] for title in told] == [f"Story details: {letter}" for letter in "ABA"]
    assert len({title.partition(" · ")[2] for title in told}) == 2
    compared.library.clearFocus()
    assert compared.corrections.side() is Side.LEFT  # also once the keyboard is elsewhere


def test_details_are_those_of_the_row_where_the_keyboard_is(compared: MainWindow, qtbot: QtBot) -> None:
    compared.library.setFocus()
    qtbot.waitUntil(compared.library.hasFocus, timeout=WAIT_MS)
    row = compared.library.stories.row_of(0)
    assert row is not None
    assert compared.corrections.side() is Side.RIGHT
    compared.library.setCurrentIndex(compared.library.stories.index(row, 0))
    compared.commands["details"].trigger()
    dialog = compared.findChild(DetailsDialog)
    assert dialog is not None
    left = compared.session.article(Side.LEFT)
    assert left is not None
    assert dialog.edits["title"].text() == left.title


def test_date_as_people_write_it_is_understood_without_a_word(compared: MainWindow, qtbot: QtBot) -> None:
    compared.corrections.show_details()
    dialog = compared.findChild(DetailsDialog)
    assert dialog is not None
    dialog.edits["published"].setText("14 March 2024")
    dialog.accept()
    index = compared.session.chosen(compared.corrections.side())
    assert index is not None

    def published() -> str | None:
        article = compared.session.story_list.article_at(index)
        return None if article is None else article.published

    qtbot.waitUntil(lambda: published() == "2024-03-14", timeout=WAIT_MS)
    assert "understood" not in compared.messages.text


@pytest.mark.parametrize("story", [0, 1])
def test_a_headline_that_was_corrected_is_seen_above_that_of_the_page(
    compared: MainWindow, qtbot: QtBot, story: int
) -> None:
    compared.resize(900, 400)
    QTest.qWait(50)
    compared.pair.lead(list(Side)[1 - story])
    compared.corrections.show_details(story)
    dialog = compared.findChild(DetailsDialog)
    assert dialog is not None
    dialog.edits["title"].setText("A headline of my own")
    dialog.accept()
    pane = compared.pair.panes[list(Side)[story]]
    qtbot.waitUntil(lambda: pane.article is not None and pane.article.title == "A headline of my own", timeout=WAIT_MS)
    qtbot.waitUntil(lambda: compared.session.comparison is not None, timeout=WAIT_MS)
    assert pane.browser.story is not None
    heading = pane.browser.story.heading_block()
    assert heading is not None
    lock = compared.pair.findChild(ScrollLock)
    assert isinstance(lock, ScrollLock)
    assert lock.leader is list(Side)[story], "the other story comes to be level with the one that was corrected"
    assert pane.browser.verticalScrollBar().maximum() > 0
    assert pane.browser.verticalScrollBar().value() == 0


@pytest.mark.parametrize("name", ["details", "raw"])
def test_of_a_file_that_could_not_be_read_it_is_said_why_there_is_nothing_to_show(
    compared: MainWindow, folder: Path, qtbot: QtBot, name: str
) -> None:
    (folder / "noise.pdf").write_bytes(bytes(range(256)))
    compared.commands["reload"].trigger()
    story = 2
    qtbot.waitUntil(lambda: len(compared.session.stories) > story and all_read(compared)(), timeout=WAIT_MS)
    row = compared.library.stories.row_of(story)
    assert row is not None
    compared.library.setFocus()
    qtbot.waitUntil(compared.library.hasFocus, timeout=WAIT_MS)
    compared.library.setCurrentIndex(compared.library.stories.index(row, 0))
    compared.commands[name].trigger()
    assert compared.status.currentMessage().startswith("noise.pdf: ")
    assert compared.findChild(DetailsDialog) is None
