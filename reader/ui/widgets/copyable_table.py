"""A table of texts that sorts by any column, is copied with Ctrl+C, and goes somewhere with Enter."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from reader.ui.widgets.fitting.column_widths import column_widths, need_of
from reader.ui.widgets.plain_text import set_tool_tip

# Rows that show their texts whole have to be measured, which takes about 0.3 ms each.
_MOST_WHOLE_ROWS = 400
_ROOM_PX = 16
_PLACE = Qt.ItemDataRole.UserRole


class CopyableTable(QTableWidget):
    """A row each of texts, which are never edited; a screen reader hears the column's name with each.

    Signals: `row_chosen` (the place of the row among those that were given, however it is sorted), on Enter or a
    double click.
    """

    row_chosen = Signal(int)

    def __init__(
        self,
        name: str,
        columns: Sequence[str],
        rows: Sequence[Sequence[str]],
        parent: QWidget | None = None,
        *,
        nothing: str = "",
    ) -> None:
        """Show `rows`, as far as there is room whole; where there are none, say so by `nothing`."""
        super().__init__(len(rows), len(columns), parent)
        self.setAccessibleName(name)
        self.setHorizontalHeaderLabels(list(columns))
        self.verticalHeader().setVisible(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        for place, row in enumerate(rows):
            for column, text in enumerate(row):
                cell = _Cell(text)
                cell.setData(_PLACE, place)
                cell.setData(Qt.ItemDataRole.AccessibleTextRole, f"{columns[column]}: {text}")
                self.setItem(place, column, cell)
        # Of a long table what comes first tells enough.
        texts = [[row[column] for row in rows[:_MOST_WHOLE_ROWS]] for column in range(len(columns))]
        self._needs = [need_of(*told, self.fontMetrics()) for told in zip(columns, texts, strict=True)]
        if len(rows) <= _MOST_WHOLE_ROWS:
            self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)  # as given, until a column is clicked
        self.setSortingEnabled(True)
        self._nothing = "" if rows else nothing
        if rows:
            self.selectRow(0)
        else:
            self.setAccessibleDescription(nothing)
            self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.cellActivated.connect(self._on_activated)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the columns again."""
        super().resizeEvent(event)
        for column, width in enumerate(column_widths(self.viewport().width(), self._needs)):
            self.setColumnWidth(column, width)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Say in an empty table that there is nothing."""
        super().paintEvent(event)
        if self._nothing:
            painter = QPainter(self.viewport())
            painter.setPen(self.palette().text().color())
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.viewport().rect().adjusted(_ROOM_PX, 0, -_ROOM_PX, 0), flags, self._nothing)
            painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy whole rows, where Qt would copy one cell."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def explain(self, row: int, text: str) -> None:
        """Say more of a row under the mouse."""
        for column in range(self.columnCount()):
            if (cell := self.item(row, column)) is not None:
                set_tool_tip(cell, text, wraps=True)

    def place(self) -> int | None:
        """Return the place of the current row among those that were given, if there is one."""
        cell = self.item(self.currentRow(), 0)
        return None if cell is None else int(cell.data(_PLACE))

    def copy(self) -> None:
        """Copy the selected rows, in the order shown, with tabs between their texts."""
        rows = sorted({index.row() for index in self.selectedIndexes()})
        lines = ("\t".join(self._text(row, column) for column in range(self.columnCount())) for row in rows)
        QGuiApplication.clipboard().setText("\n".join(lines))

    def _text(self, row: int, column: int) -> str:
        cell = self.item(row, column)
        return " ".join(cell.text().split()) if cell is not None else ""

    def _on_activated(self, row: int, column: int) -> None:
        cell = self.item(row, column)
        if cell is not None:
            self.row_chosen.emit(cell.data(_PLACE))


class _Cell(QTableWidgetItem):
    """A text that is sorted as people sort: numbers by their value, words whatever their case."""

    def __lt__(self, other: QTableWidgetItem) -> bool:
        return _sort_key(self.text()) < _sort_key(other.text())


def _sort_key(text: str) -> tuple[int, float, str]:
    return (0, float(text), "") if text.isdecimal() else (1, 0.0, text.casefold())
