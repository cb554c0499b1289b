"""What the menu of a cell of the matrix offers."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.model.comparison import Side
from reader.model.events.event import State
from reader.ui.event.cell_menu import CellMenu
from reader.ui.window.main_window import MainWindow


def menu_of(window: MainWindow, row: int, column: int) -> CellMenu:
    view = window.event_command.page.matrix
    at = view.visualRect(view.cells.index(row, column)).center()
    view.customContextMenuRequested.emit(at)
    menu = view.findChildren(CellMenu)[-1]
    menu.close()
    return menu


def test_the_menu_of_a_cell_copies_its_words_and_holds_others_against_its_story(opened: MainWindow) -> None:
    page = opened.event_command.page
    menu = menu_of(opened, 0, 1)
    assert page.matrix.place() == (0, 1)
    _, copy, base, *_ = menu.actions()
    copy.trigger()
    words = [text.toPlainText() for text in page.pair.texts]
    assert all(word in QGuiApplication.clipboard().text() for word in words)
    story = page.matrix.cells.matrix.columns[1] if page.matrix.cells.matrix else -1
    base.trigger()
    assert opened.event_command.opened.base == story
    assert not menu_of(opened, 0, 0).actions()[2].isEnabled()  # it is held against others already


def test_the_menu_of_a_cell_opens_its_pair(opened: MainWindow) -> None:
    menu_of(opened, 0, 1).actions()[0].trigger()
    assert not opened.event_command.is_shown
    assert opened.session.chosen(Side.LEFT) is not None


def test_esc_stays_at_an_event_beside_which_no_story_is_open(opened: MainWindow) -> None:
    QTest.keyClick(opened.event_command.page.matrix, Qt.Key.Key_Escape)
    assert opened.event_command.is_shown
    assert "No story is open" in opened.status.currentMessage()


def differing_cell(window: MainWindow) -> tuple[int, int]:
    matrix = window.event_command.page.matrix.cells.matrix
    assert matrix is not None
    row = matrix.differing_rows()[0]
    return row, next(n for n in range(len(matrix.columns)) if matrix.cell(row, n).state is State.DIFFERS)


def clashes(window: MainWindow) -> int:
    found = window.event_command.opened.found
    assert found is not None
    return sum(len(list(claim.clashes())) for claim in found.claims)


def test_what_clashes_in_a_cell_is_said_to_be_none_and_is_one_again_when_that_is_undone(opened: MainWindow) -> None:
    row, column = differing_cell(opened)
    before = clashes(opened)
    dismissal = menu_of(opened, row, column).actions()[-1]
    assert dismissal.text() == "Not a clash"
    dismissal.trigger()
    assert clashes(opened) < before
    assert opened.event_command.page.matrix.place()[1] == column
    assert "No clash, as you said: number" in opened.messages.text
    opened.commands["undo"].trigger()
    assert clashes(opened) == before


def test_a_clash_that_was_none_is_one_after_all_by_the_same_key(opened: MainWindow) -> None:
    opened.event_command.page.matrix.go_to(*differing_cell(opened))
    before = clashes(opened)
    for expected in (False, True):
        opened.commands["not_a_clash"].trigger()
        assert (clashes(opened) == before) is expected


def test_what_is_no_clash_in_the_event_is_none_in_its_pair(opened: MainWindow, qtbot: QtBot) -> None:
    page = opened.event_command.page
    place = differing_cell(opened)
    page.matrix.go_to(*place)
    opened.commands["not_a_clash"].trigger()
    page.matrix.cell_opened.emit(*page.matrix.place())
    qtbot.waitUntil(lambda: opened.session.comparison is not None and not opened.session.is_comparing)
    comparison = opened.session.comparison
    assert comparison is not None
    assert any(link.dismissed for link in comparison.links)


def test_the_event_is_not_turned_off_where_there_is_no_pair_to_go_back_to(opened: MainWindow) -> None:
    opened.commands["event"].trigger()
    assert opened.event_command.is_shown
    assert opened.commands["event"].isChecked()
    assert "No story is open" in opened.status.currentMessage()
    opened.session.open_on(Side.LEFT, 0)
    opened.commands["event"].trigger()
    assert not opened.event_command.is_shown
