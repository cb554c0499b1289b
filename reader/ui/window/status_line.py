"""The line below the texts: counts, where a walk is, what the sentence is; how far reading has come."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QStatusBar, QWidget

from reader.app.navigation import Step
from reader.app.stories.reading import ReadingProgress
from reader.model.comparison import Comparison
from reader.ui.widgets.announcing import announce
from reader.ui.widgets.elided_label import ElidedLabel
from reader.ui.wording import counts_definition, counts_text

_MESSAGE_MS = 4_000


class StatusLine(QStatusBar):
    """Says what is so, to a screen reader too; it asks for nothing but to cancel.

    Signals: `cancel_asked`.
    """

    cancel_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Each gives way: what is said below the texts never makes the window wider.
        self._counts = ElidedLabel()
        self._step = QLabel()
        self._described = ElidedLabel()
        self._progress = QProgressBar()
        self._progress.setMaximumWidth(180)
        self._progress.setAccessibleName(self.tr("Reading the folder"))
        self._cancel = QPushButton(self.tr("Cancel"))
        self._cancel.setToolTip(self.tr("Stop opening; what was read stays"))
        self._cancel.clicked.connect(self.cancel_asked)
        for label in (self._counts, self._step, self._described):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setContentsMargins(8, 0, 8, 0)
        self._counts.setToolTip(counts_definition())
        self.addWidget(self._counts, 2)
        self.addWidget(self._step)
        self.addWidget(self._described, 1)
        self.addPermanentWidget(self._progress)
        self.addPermanentWidget(self._cancel)
        offline = QLabel(self.tr("Offline"))
        offline.setToolTip(self.tr("Reader makes no connection; everything happens on this computer"))
        self.addPermanentWidget(offline)

    @property
    def counts(self) -> str:
        """The counts that are shown."""
        return self._counts.text()

    def show_comparison(self, comparison: Comparison | None) -> None:
        """Count what is shared, and forget what was said of another comparison."""
        self._counts.setText("" if comparison is None else counts_text(comparison))
        self._step.clear()
        self._described.clear()
        announce(self, self.counts)

    def describe(self, sentence: str) -> None:
        """Say what the sentence is that the mouse or the keyboard is on."""
        self._described.setText(sentence)

    def tell(self, what: str) -> None:
        """Say for a moment what was done."""
        self.showMessage(what, _MESSAGE_MS)
        announce(self, what)

    def show_step(self, step: Step | None) -> None:
        """Say where a walk is; None where there is nothing to walk through."""
        if step is None:
            self.tell(self.tr("There is nothing to walk through"))
            return
        text = self.tr("{} of {}").format(step.number, step.total)
        self._step.setText(f"{text}, {self.tr('round the end')}" if step.wrapped else text)
        announce(self, f"{self._step.text()}. {self._described.text()}")

    def show_progress(self, progress: ReadingProgress) -> None:
        """Say how far reading has come, as long as it goes on."""
        is_reading = progress.finished < progress.total
        self._progress.setVisible(is_reading)
        self._cancel.setVisible(is_reading)
        self._progress.setMaximum(max(1, progress.total))
        self._progress.setValue(progress.finished)
