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

from reader.comparison import Comparison, Link, Side
from reader.ui.wording import kind_name


class LinksDialog(QDialog):
    """A row a link: number, kind, left text, right text, score.

    Signals: `link_chosen` (its index), on Enter or a double click.
    """

    link_chosen = Signal(int)

    def __init__(self, comparison: Comparison, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("All links"))
        self.resize(1000, 560)
        self.table = QTableWidget(len(comparison.links), 5)
        self.table.setAccessibleName(self.tr("All links"))
        names = [self.tr("Number"), self.tr("Kind"), self.tr("Left"), self.tr("Right"), self.tr("Score")]
        self.table.setHorizontalHeaderLabels(names)
        self.table.verticalHeader().setVisible(False)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        for column in (2, 3):
            self.table.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        for row, link in enumerate(comparison.links):
            for column, text in enumerate(_cells(comparison, row, link)):
                self.table.setItem(row, column, QTableWidgetItem(text))
        self.table.cellActivated.connect(self._on_activated)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        rows = QVBoxLayout(self)
        rows.addWidget(self.table)
        rows.addWidget(buttons)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def _on_activated(self, row: int, _column: int) -> None:
        self.link_chosen.emit(row)


def _cells(comparison: Comparison, row: int, link: Link) -> tuple[str, ...]:
    kind = kind_name(link.kind) + (" ↕" if link.moved else "")
    left, right = (" ".join(comparison.article(side).sentence_text(index) for index in link.of(side)) for side in Side)
    return (str(row + 1), kind, left, right, f"{link.score:.2f}")
