"""What differs between two stories, as lists: facts that clash inside a link, and quotations with who says them."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTabWidget, QVBoxLayout, QWidget

from reader.model.comparison import Comparison, Side
from reader.model.difference import Verdict
from reader.ui.widgets.copyable_table import CopyableTable
from reader.ui.widgets.fitting.screen_room import size_on_screen
from reader.ui.widgets.plain_text import PlainLabel
from reader.wording.catalogue import as_sentence
from reader.wording.kinds import side_letter
from reader.wording.pair.difference_rows import difference_rows, quotation_rows
from reader.wording.pair.differences import caution, count_differing, later_heading, nothing_differs


class DifferencesDialog(QDialog):
    """Two tables on two tabs.

    Signals: `link_chosen` (its index), `sentence_chosen` (its side and index), on Enter or a double click;
    `dismissal_asked` (the index of a link and its difference, which is no clash). All close the dialog.
    """

    link_chosen = Signal(int)
    sentence_chosen = Signal(Side, int)
    dismissal_asked = Signal(int, object)

    def __init__(self, comparison: Comparison, parent: QWidget | None = None, *, shows_quotations: bool) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Differences and quotations"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(size_on_screen(self, QSize(1000, 560)))
        self._differences = difference_rows(comparison)
        self._quotations = quotation_rows(comparison)
        letters = [side_letter(side) for side in Side]
        self.differences = CopyableTable(
            self.tr("Differences"),
            [self.tr("Link"), self.tr("What"), *letters, self.tr("Note")],
            [row.cells for row in self._differences],
            nothing=f"{nothing_differs(comparison)}.",
        )
        said_in = [name.format(letter) for letter in letters for name in (self.tr("Said by, in {}"), self.tr("In {}"))]
        self.quotations = CopyableTable(
            self.tr("Quotations"),
            [self.tr("Pair is"), *said_in],
            [row.cells for row in self._quotations],
            nothing=self.tr("No quotations, as far as a machine sees."),
        )
        self.tabs = QTabWidget()
        self.tabs.addTab(self.differences, self._count_differences(comparison))
        self.tabs.addTab(self.quotations, f"{self.quotations.accessibleName()} ({self.quotations.rowCount()})")
        for tabs in (self.tabs, self.tabs.tabBar()):
            tabs.setAccessibleName(self.windowTitle())
        self.tabs.setCurrentIndex(int(shows_quotations))
        self.differences.row_chosen.connect(self._on_difference_chosen)
        self.quotations.row_chosen.connect(self._on_quotation_chosen)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        self.dismissal = buttons.addButton(self.tr("Not a clash"), QDialogButtonBox.ButtonRole.ActionRole)
        self.dismissal.clicked.connect(self._on_dismissal_clicked)
        self.differences.itemSelectionChanged.connect(self._look_at_row)
        self.tabs.currentChanged.connect(self._look_at_row)
        self._look_at_row()
        rows = QVBoxLayout(self)
        rows.addWidget(self.tabs)
        rows.addWidget(PlainLabel(as_sentence(caution())))
        rows.addWidget(buttons)

    def _count_differences(self, comparison: Comparison) -> str:
        """Count links that differ, as the window and all exports do, and links with later reports apart."""
        later = {row.link for row in self._differences if row.difference.verdict is Verdict.LATER_REPORT}
        more = f", {later_heading(comparison)} ({len(later)})" if later else ""
        return f"{self.differences.accessibleName()} ({count_differing(comparison)}){more}"

    def _look_at_row(self) -> None:
        """Let what clashes be said to be none, and not a later report."""
        place = self.differences.place() if self.tabs.currentWidget() is self.differences else None
        is_clash = place is not None and self._differences[place].difference.verdict is Verdict.CLASH
        self.dismissal.setEnabled(is_clash)

    def _on_dismissal_clicked(self) -> None:
        place = self.differences.place()
        if place is not None:
            row = self._differences[place]
            self.accept()
            self.dismissal_asked.emit(row.link, row.difference)

    def _on_difference_chosen(self, place: int) -> None:
        self.accept()
        self.link_chosen.emit(self._differences[place].link)

    def _on_quotation_chosen(self, place: int) -> None:
        self.accept()
        self.sentence_chosen.emit(*self._quotations[place].place)
