"""What is in view in the list stays there, whatever goes elsewhere."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.app.events.library_rows import RowKind
from reader.model.comparison import Side
from reader.ui.library.story_model import StoryRole
from reader.ui.window.main_window import MainWindow
from tests.ui.conftest import WAIT_MS, show_window, wait_until_grouped


def open_event(window: MainWindow, number: int) -> tuple[RowKind, int]:
    """Open an event of several by its heading, and return the name of its row."""
    view, stories = window.library, window.library.stories
    headings = [n for n in range(stories.rowCount()) if stories.row_at(n).kind is RowKind.EVENT]
    view.setFocus()
    view.setCurrentIndex(stories.index(headings[number], 0))
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert window.event_command.is_shown
    return stories.row_at(headings[number]).name


def is_in_view(window: MainWindow, name: tuple[RowKind, int]) -> bool:
    row = window.library.stories.row_named(name)
    assert row is not None
    return (
        window.library.viewport()
        .rect()
        .contains(window.library.visualRect(window.library.stories.index(row, 0)).center())
    )


def marked(window: MainWindow) -> list[tuple[RowKind, int]]:
    stories = window.library.stories
    rows = [n for n in range(stories.rowCount()) if stories.index(n, 0).data(StoryRole.IS_SHOWN)]
    return [stories.row_at(n).name for n in rows]


def test_a_search_that_is_cleared_comes_back_to_the_event_that_is_shown(listed: MainWindow, qtbot: QtBot) -> None:
    name = open_event(listed, -1)
    assert marked(listed) == [name]
    search = listed.library_panel.search
    search.setText("dam")
    qtbot.waitUntil(lambda: listed.library.stories.hits is not None, timeout=WAIT_MS)
    assert {kind for kind, _ in marked(listed)} == {RowKind.STORY}, "without a heading, its stories are marked"
    assert {story for _, story in marked(listed)} == set(listed.event_command.opened.stories)
    search.clear()
    qtbot.waitUntil(lambda: listed.library.stories.hits is None, timeout=WAIT_MS)
    assert is_in_view(listed, name)
    assert marked(listed) == [name]
    listed.event_command.show_pair()
    assert marked(listed) == []


def test_the_event_that_is_shown_stays_in_view_when_the_list_is_plain_and_by_event_again(listed: MainWindow) -> None:
    name = open_event(listed, -1)
    listed.commands["by_event"].trigger()
    rows = [listed.library.stories.row_of(story) for story in listed.event_command.opened.stories]
    assert any(is_in_view(listed, listed.library.stories.row_at(row).name) for row in rows if row is not None)
    listed.commands["by_event"].trigger()
    assert is_in_view(listed, name)


def test_a_search_that_is_cleared_comes_back_to_the_story_that_was_clicked(listed: MainWindow, qtbot: QtBot) -> None:
    last = max(n for group in listed.story_events.groups for n in group.stories)
    search = listed.library_panel.search
    search.setText("dam")
    qtbot.waitUntil(lambda: listed.library.stories.hits is not None, timeout=WAIT_MS)
    listed.library.story_chosen.emit(last)
    search.clear()
    qtbot.waitUntil(lambda: listed.library.stories.hits is None, timeout=WAIT_MS)
    assert is_in_view(listed, (RowKind.STORY, last))


def test_a_story_that_is_grouped_elsewhere_and_back_moves_the_list_nowhere(listed: MainWindow, qtbot: QtBot) -> None:
    name = open_event(listed, 0)
    before = listed.story_events.groups
    stories, view = listed.library.stories, listed.library
    moved = stories.row_at(2).stories[0]
    view.setCurrentIndex(stories.index(2, 0))
    listed.event_command.regrouping.put_apart([moved])
    qtbot.waitUntil(lambda: listed.story_events.groups not in ((), before), timeout=WAIT_MS)
    place = stories.row_of(moved)
    assert place is not None
    assert place > 6, "it stands at the list's end"
    assert stories.row_at(0).kind is RowKind.EVENT
    shown = stories.row_at(0).name
    assert is_in_view(listed, shown)
    listed.commands["undo"].trigger()
    qtbot.waitUntil(lambda: listed.story_events.groups == before, timeout=WAIT_MS)
    assert is_in_view(listed, name)


def test_a_heading_opens_its_own_event_whatever_pair_is_shown(listed: MainWindow, qtbot: QtBot) -> None:
    stories = listed.library.stories
    headings = [stories.row_at(n).stories for n in range(stories.rowCount()) if stories.row_at(n).kind is RowKind.EVENT]
    for story in headings[0]:
        listed.library.story_chosen.emit(story)
    open_event(listed, 1)
    assert set(listed.event_command.opened.stories) == set(headings[1])


def restarted(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """Close a window and bring it back, as the next start does."""
    state = window.state()
    window.close()
    again = show_window(qtbot, 1100, 620)
    again.bring_back(state)
    wait_until_grouped(again, qtbot)
    return again


def test_after_a_restart_the_event_that_is_open_is_marked_in_view(listed: MainWindow, qtbot: QtBot) -> None:
    name = open_event(listed, -1)
    again = restarted(listed, qtbot)
    qtbot.waitUntil(lambda: marked(again) == [name], timeout=WAIT_MS)
    assert is_in_view(again, name)
    again.library.stories.refresh()
    assert is_in_view(again, name), "what is read later fills the list anew"
    assert again.library.stories.row_at(again.library.currentIndex().row()).name == name
    again.close()


def test_a_key_that_is_held_is_no_use_of_the_list(listed: MainWindow) -> None:
    view, story = listed.library, listed.story_events.groups[-1].stories[0]
    view.setFocus()
    listed.session.choose(story)
    QTest.keyClick(view, Qt.Key.Key_Control)
    listed.commands["event"].trigger()
    assert view.currentIndex().data(StoryRole.IS_SHOWN)
    QTest.keyClick(view, Qt.Key.Key_Up)
    place = view.currentIndex()
    listed.commands["event"].trigger()
    assert view.currentIndex() == place


def test_after_a_restart_the_story_that_was_opened_is_in_view(listed: MainWindow, qtbot: QtBot) -> None:
    first, last = (group.stories for group in (listed.story_events.groups[0], listed.story_events.groups[-1]))
    listed.library.story_chosen.emit(last[0])
    listed.library.story_chosen.emit(last[1])
    again = restarted(listed, qtbot)
    qtbot.waitUntil(lambda: is_in_view(again, (RowKind.STORY, last[0])), timeout=WAIT_MS)
    again.library.stories.refresh()
    assert is_in_view(again, (RowKind.STORY, last[0]))
    assert not is_in_view(again, (RowKind.STORY, first[0]))
    again.close()


def test_a_pair_that_a_cell_opens_is_in_view_in_the_list(listed: MainWindow, qtbot: QtBot) -> None:
    open_event(listed, -1)
    listed.library.scrollToTop()
    qtbot.waitUntil(lambda: listed.event_command.opened.found is not None, timeout=WAIT_MS)
    page = listed.event_command.page
    page.matrix.cell_opened.emit(0, 1)
    assert not listed.event_command.is_shown
    for side in Side:
        story = listed.session.chosen(side)
        assert story is not None
        assert is_in_view(listed, (RowKind.STORY, story))


def test_back_and_forward_bring_what_they_show_into_view(listed: MainWindow) -> None:
    names = [open_event(listed, number) for number in (0, -1)]
    assert not is_in_view(listed, names[0])
    listed.commands["back"].trigger()
    assert marked(listed) == [names[0]]
    assert is_in_view(listed, names[0])
    listed.commands["forward"].trigger()
    assert is_in_view(listed, names[1])
    for group in (listed.story_events.groups[0], listed.story_events.groups[-1]):
        for story in group.stories:
            listed.library.story_chosen.emit(story)
    listed.library.scrollToBottom()
    listed.commands["back"].trigger()
    shown = listed.library.stories.shown_row()
    assert shown is not None
    assert is_in_view(listed, listed.library.stories.row_at(shown).name)
