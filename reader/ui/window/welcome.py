"""What a window without stories shows: three ways to begin."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from reader.rendering.palette import Palette
from reader.storage.privacy import is_private
from reader.ui.widgets.plain_text import PlainLabel
from reader.wording.stories import file_name


class Welcome(QWidget):
    """An inviting empty state.

    Signals: `open_requested`, `sample_requested`, `folder_requested` (a recent folder's path).
    """

    open_requested = Signal()
    sample_requested = Signal()
    folder_requested = Signal(str)

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = PlainLabel(self.tr("Compare how outlets tell the same event"))
        self._text = PlainLabel(
            self.tr(
                "Drop a folder of saved articles here, or two files.\n"
                "Everything happens on this computer; nothing leaves it."
            )
        )
        if is_private():
            self._text.setText(
                self.tr(
                    "This window is private: what is read, translated, corrected and opened in it\n"
                    "is forgotten when it is closed. Language packages and exports that you ask for stay."
                )
            )
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
        self._open = QPushButton(self.tr("Open folder …"))
        self._open.setDefault(True)
        self._open.clicked.connect(self.open_requested)
        self._sample = QPushButton(self.tr("Open the sample event"))
        self._sample.clicked.connect(self.sample_requested)
        self._recent = QWidget()
        self._recent_rows = QVBoxLayout(self._recent)
        column = QVBoxLayout(self)
        column.addStretch(2)
        for widget in (self._title, self._text):
            column.addWidget(widget)
        column.addSpacing(18)
        for choice in (self._open, self._sample, self._recent):
            column.addWidget(choice, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self.setFocusProxy(self._open)
        self.set_palette(palette)

    def set_palette(self, palette: Palette) -> None:
        """Draw in the colours of another theme."""
        self._title.setStyleSheet(f"font-size: 20pt; font-weight: 600; color: {palette.ink.name()};")
        self._text.setStyleSheet(f"font-size: 12pt; color: {palette.faint_ink.name()};")
        for button in (self._open, self._sample):
            button.setMinimumWidth(230)

    def show_recent(self, folders: list[str]) -> None:
        """Offer the folders that were open before, if they are still there."""
        while item := self._recent_rows.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for folder in folders:
            if Path(folder).is_dir():
                button = QPushButton(file_name(folder).replace("&", "&&"))
                button.setFlat(True)
                button.clicked.connect(lambda _checked=False, folder=folder: self.folder_requested.emit(folder))
                self._recent_rows.addWidget(button)
