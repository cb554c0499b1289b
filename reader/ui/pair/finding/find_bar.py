"""Finding words in both stories at once, with a count for each."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLineEdit, QPushButton, QWidget

from reader.model.comparison import Side
from reader.ui.widgets.plain_text import PlainLabel
from reader.wording.kinds import side_letter


class FindBar(QFrame):
    """A line below the texts.

    Signals: `query_changed` (what is typed), `step_asked` (1 or -1), `closed`.
    """

    query_changed = Signal(str)
    step_asked = Signal(int)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.query = QLineEdit()
        self.query.setPlaceholderText(self.tr("Find in both stories"))
        self.query.setAccessibleName(self.tr("Find in both stories"))
        self.query.setClearButtonEnabled(True)
        self.query.setMaximumWidth(360)
        self.query.textChanged.connect(self.query_changed)
        self._counts = PlainLabel()
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 4, 10, 4)
        # The room beside is for the counts: of what there is, the field needs more, or its own words are cut at 800 px.
        row.addWidget(self.query, 4)
        for name, direction in ((self.tr("Previous"), -1), (self.tr("Next"), 1)):
            button = QPushButton(name)
            button.clicked.connect(self._on_previous if direction < 0 else self._on_next)
            row.addWidget(button)
        row.addWidget(self._counts)
        row.addStretch(1)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.close_bar)
        row.addWidget(close)
        self.hide()

    def open_bar(self) -> None:
        """Show the bar and put the cursor into it."""
        self.show()
        self.query.setFocus()
        self.query.selectAll()
        self.query_changed.emit(self.query.text())

    def show_query(self, query: str) -> None:
        """Show the bar with these words, and leave the keyboard where it is."""
        self.show()
        self.query.setText(query)
        self.query_changed.emit(query)

    def close_bar(self) -> None:
        """Hide the bar and what it found."""
        # Told first: Qt gives the keyboard of what is hidden to whatever comes next, such as a button of the toolbar.
        self.closed.emit()
        self.hide()

    def has_keyboard(self) -> bool:
        """Tell whether the keyboard is in the bar."""
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def show_counts(self, counts: dict[Side, int], at: int | None = None) -> None:
        """Say how often the words occur in each story that is open, and which of the places (its index) is gone to."""
        text = ", ".join(f"{side_letter(side)}: {count}" for side, count in counts.items())
        if at is not None:
            where = self.tr("{} of {}").format(at + 1, sum(counts.values()))
            text = f"{where} · {text}"
        self._counts.setText(text if self.query.text().strip() else "")

    def counts_text(self) -> str:
        """Return what is said of the counts."""
        return self._counts.text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Enter, back with Shift+Enter, away with Esc."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.step_asked.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)

    def _on_next(self) -> None:
        self.step_asked.emit(1)

    def _on_previous(self) -> None:
        self.step_asked.emit(-1)
