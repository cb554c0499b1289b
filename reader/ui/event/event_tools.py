"""What narrows the event: the story that it is held against, copies, what is sought; and how far it is compared."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QProgressBar, QPushButton, QWidget

from reader.model.events.event import GatheringProgress
from reader.ui.widgets.fitting.elided_combo_box import ElidedComboBox
from reader.ui.widgets.plain_text import set_tool_tip

# A search starts when the typist rests for so long.
_TYPING_MS = 150


class EventTools(QWidget):
    """A row of what is set for all views of an event.

    Signals: `narrowed` (copies or what is sought), `entered` (Return in the search), `base_chosen` (a story's number).
    """

    narrowed = Signal()
    entered = Signal()
    base_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._base = ElidedComboBox()
        self._copies = QCheckBox(self.tr("Show copies"))
        self.search = QLineEdit()
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._progress = QProgressBar()
        self.again = QPushButton(self.tr("Try again"))
        self._lay_out()
        self._base.currentIndexChanged.connect(self._on_base_chosen)
        self._copies.toggled.connect(self.narrowed)
        self.search.textChanged.connect(self._typing.start)
        self._typing.timeout.connect(self.narrowed)
        self.search.returnPressed.connect(self._on_search_entered)

    @property
    def shows_copies(self) -> bool:
        """Whether stories that print the text of another have a column of their own."""
        return self._copies.isChecked()

    def show_bases(self, names: Sequence[str]) -> None:
        """Offer the stories of another event, or none."""
        with QSignalBlocker(self._base):
            self._base.clear()
            self._base.addItems([self.tr("Base: {}").format(name) for name in names])

    def set_base(self, base: int) -> None:
        """Show against which story the others are held."""
        with QSignalBlocker(self._base):
            self._base.setCurrentIndex(base)

    def offer_copies(self, *, has_copies: bool) -> None:
        """Offer to show copies where there are any."""
        self._copies.setVisible(has_copies)

    def show_progress(self, progress: GatheringProgress | None) -> None:
        """Show how far the stories are compared; None where that is not known yet."""
        self._progress.setRange(0, 0 if progress is None else max(1, progress.total))
        if progress is not None:
            self._progress.setValue(progress.done)

    def show_state(self, *, is_at_work: bool, has_failed: bool) -> None:
        """Show whether stories are being compared, and offer another try where that failed."""
        self._progress.setVisible(is_at_work)
        self.again.setVisible(has_failed)

    # Steps

    def _lay_out(self) -> None:
        self._base.setAccessibleName(self.tr("The story that the others are held against"))
        self._base.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._base.setMinimumContentsLength(18)
        set_tool_tip(self._base, self.tr("The story that the others are held against: it is the first column"))
        set_tool_tip(self._copies, self.tr("Give stories that print the text of another one a column of their own"))
        self.search.setPlaceholderText(self.tr("Find what is told"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self.search.setMaximumWidth(220)
        self._progress.setAccessibleName(self.tr("Comparing the stories of the event"))
        self._progress.setMaximumWidth(160)
        self._progress.setTextVisible(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for widget in (self.again, self._progress, self.search, self._copies, self._base):
            row.addWidget(widget)

    def _on_base_chosen(self, base: int) -> None:
        if base >= 0:
            self.base_chosen.emit(base)

    def _on_search_entered(self) -> None:
        self._typing.stop()
        self.entered.emit()
