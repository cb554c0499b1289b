"""The sheet of keys: every action of the window with its keys, under the menu that holds it."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QMenu,
    QMenuBar,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.ui.widgets.fitting.screen_room import size_on_screen

Row = tuple[str, str]


class KeysDialog(QDialog):
    """A table of two columns: what is done, and the keys for it."""

    def __init__(self, menus: QMenuBar, others: Sequence[Row], parent: QWidget) -> None:
        """Show the actions of `menus`, and `others`: what the keyboard does that is no action, and its keys."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(size_on_screen(self, QSize(620, 680)))
        rows = [*_rows_of(menus), (self.tr("In the list and in the stories"), ""), *others]
        table = QTableWidget(len(rows), 2)
        table.setAccessibleName(self.tr("Keys"))
        table.setHorizontalHeaderLabels([self.tr("Action"), self.tr("Keys")])
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        table.verticalHeader().setVisible(False)
        table.setShowGrid(False)
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        for row, (name, keys) in enumerate(rows):
            for column, text in enumerate((name, keys)):
                table.setItem(row, column, _cell(text, is_title=not keys))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column_layout = QVBoxLayout(self)
        column_layout.addWidget(table)
        column_layout.addWidget(buttons)


def _rows_of(menus: QMenuBar) -> Iterator[Row]:
    """Yield each menu's name, and then its actions that have keys, with those of the menus inside it."""
    for action in menus.actions():
        menu = action.menu()
        if isinstance(menu, QMenu):
            yield _plain(action.text()), ""
            yield from _actions_of(menu, "")


def _actions_of(menu: QMenu, prefix: str) -> Iterator[Row]:
    for action in menu.actions():
        inner = action.menu()
        keys = ", ".join(_names_of(action.shortcuts()))
        if isinstance(inner, QMenu):
            yield from _actions_of(inner, f"{_plain(action.text())}: ")
        elif keys:
            yield prefix + _plain(action.text()), keys


def _names_of(keys: Sequence[QKeySequence]) -> Iterator[str]:
    """Name the keys; those that only some keyboards have for one purpose, such as "Open", are left out."""
    for key in keys:
        name = key.toString(QKeySequence.SequenceFormat.NativeText)
        if "+" in name or (name.startswith("F") and name[1:].isdigit()):
            yield name


def _plain(text: str) -> str:
    return text.replace("&", "")


def _cell(text: str, *, is_title: bool) -> QTableWidgetItem:
    cell = QTableWidgetItem(text)
    if is_title:
        font = cell.font()
        font.setBold(True)
        cell.setFont(font)
    return cell
