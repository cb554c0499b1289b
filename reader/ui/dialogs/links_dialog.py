"""All links as a plain table: the full equal of the ribbons, for those who cannot see them. Enter goes there."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.model.comparison import Comparison, Link, Side
from reader.ui.widgets.plain_text import set_tool_tip
from reader.wording.kinds import side_letter
from reader.wording.links import how_moved, link_kind, link_reasons

# Rows that show their sentences whole have to be measured, which takes about 0.3 ms each.
_MOST_WHOLE_ROWS = 400


class LinksDialog(QDialog):
    """A row a link: number, kind and whether it moved, left text, right text, score; why it was made, as a tooltip.

    Signals: `link_chosen` (its index), on Enter or a double click, which close the table.
    """

    link_chosen = Signal(int)

    def __init__(self, comparison: Comparison, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("All links"))
        self.resize(1000, 560)
        self.table = QTableWidget(len(comparison.links), 5)
        self.table.setAccessibleName(self.tr("All links"))
        names = [self.tr("Number"), self.tr("Kind"), *map(side_letter, Side), self.tr("Score")]
        self.table.setHorizontalHeaderLabels(names)
        self.table.verticalHeader().setVisible(False)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        for column in (2, 3):
            self.table.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        for row, link in enumerate(comparison.links):
            for column, text in enumerate(_cells(comparison, row, link)):
                cell = QTableWidgetItem(text)
                set_tool_tip(cell, link_reasons(comparison, link), wraps=True)
                self.table.setItem(row, column, cell)
        for column in (0, 1, 4):
            self.table.resizeColumnToContents(column)
        if len(comparison.links) <= _MOST_WHOLE_ROWS:
            self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        if comparison.links:
            self.table.selectRow(0)
        self.table.cellActivated.connect(self._on_activated)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        rows = QVBoxLayout(self)
        rows.addWidget(self.table)
        rows.addWidget(buttons)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def _on_activated(self, row: int, _column: int) -> None:
        self.accept()
        self.link_chosen.emit(row)


def _cells(comparison: Comparison, row: int, link: Link) -> tuple[str, ...]:
    kind = link_kind(comparison, link)
    kind += f", {how_moved(comparison, link, Side.LEFT)}" if link.moved else ""
    left, right = (_sentences(comparison, side, link) for side in Side)
    return (str(row + 1), kind, left, right, f"{link.score:.2f}")


def _sentences(comparison: Comparison, side: Side, link: Link) -> str:
    """Return the sentences of a side, each after its number among those that are counted."""
    article = comparison.article(side)
    return " ".join(f"{article.number_of(index)}: {article.sentence_text(index)}" for index in link.of(side))
