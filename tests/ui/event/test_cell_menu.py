"""What the menu of a cell of the matrix offers."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from reader.model.comparison import Side
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
    _, copy, base = menu.actions()
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
