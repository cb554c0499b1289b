"""All links as a plain table: the full equal of the ribbons, for those who cannot see them. Enter goes there."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from reader.model.comparison import Comparison, Link, Side
from reader.ui.widgets.copyable_table import CopyableTable
from reader.ui.widgets.fitting.screen_room import size_on_screen
from reader.wording.kinds import side_letter, unsure_name
from reader.wording.pair.links import how_moved, link_kind, link_reasons


class LinksDialog(QDialog):
    """A row a link: number, kind and whether it moved, left text, right text, score; why it was made, as a tooltip.

    Signals: `link_chosen` (its index), on Enter or a double click, `unlinking_asked` (that of a link that is none).
    Both close the table.
    """

    link_chosen = Signal(int)
    unlinking_asked = Signal(int)

    def __init__(self, comparison: Comparison, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("All links"))
        self.resize(size_on_screen(self, QSize(1000, 560)))
        names = [self.tr("Number"), self.tr("Kind"), *map(side_letter, Side), self.tr("Score")]
        cells = [_cells(comparison, row, link) for row, link in enumerate(comparison.links)]
        self.table = CopyableTable(self.tr("All links"), names, cells, nothing=self.tr("No links."))
        for row, link in enumerate(comparison.links):
            self.table.explain(row, link_reasons(comparison, link))
        self.table.row_chosen.connect(self._on_row_chosen)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        self.unlinking = buttons.addButton(self.tr("Not a link"), QDialogButtonBox.ButtonRole.ActionRole)
        self.unlinking.clicked.connect(self._on_unlinking_clicked)
        self.table.itemSelectionChanged.connect(self._look_at_row)
        self._look_at_row()
        rows = QVBoxLayout(self)
        rows.addWidget(self.table)
        rows.addWidget(buttons)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def _look_at_row(self) -> None:
        self.unlinking.setEnabled(self.table.place() is not None)

    def _on_unlinking_clicked(self) -> None:
        place = self.table.place()
        if place is not None:
            self.accept()
            self.unlinking_asked.emit(place)

    def _on_row_chosen(self, row: int) -> None:
        self.accept()
        self.link_chosen.emit(row)


def _cells(comparison: Comparison, row: int, link: Link) -> tuple[str, ...]:
    kind = link_kind(comparison, link)
    kind += f", {how_moved(comparison, link, Side.LEFT)}" if link.moved else ""
    kind += f", {unsure_name()}" if link.unsure else ""
    left, right = (_sentences(comparison, side, link) for side in Side)
    return (str(row + 1), kind, left, right, f"{link.score:.2f}")


def _sentences(comparison: Comparison, side: Side, link: Link) -> str:
    """Return the sentences of a side, each after its number among those that are counted."""
    article = comparison.article(side)
    return " ".join(f"{article.number_of(index)}: {article.sentence_text(index)}" for index in link.of(side))
