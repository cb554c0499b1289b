"""The file as it is on the disk, before anything was cleaned."""

from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from reader.ui.widgets.fitting.screen_room import size_on_screen
from reader.ui.widgets.plain_text import PlainLabel
from reader.wording.stories import file_name

# Enough for any article; a book or a dump is cut, and the dialog says so.
_MOST_BYTES = 2_000_000
_HEX_BYTES = 4_096
_HEX_WIDTH = 16


class RawDialog(QDialog):
    """Shows the bytes of a file as text, or in hexadecimal where they are no text."""

    def __init__(self, path: Path, encoding: str | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Raw file: {}").format(file_name(path.name)))
        self.resize(size_on_screen(self, QSize(900, 700)))
        note = PlainLabel(file_name(str(path)))
        note.setWordWrap(True)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setAccessibleName(self.tr("Raw file"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (note, self.text, buttons):
            column.addWidget(widget)
        try:
            with path.open("rb") as file:
                data = file.read(_MOST_BYTES + 1)
        except OSError as error:
            self.text.setPlainText(self.tr("It cannot be read: {}").format(error.strerror))
            return
        if len(data) > _MOST_BYTES:
            note.setText(self.tr("{} (its first 2 MB)").format(note.text()))
        self.text.setPlainText(raw_text(data[:_MOST_BYTES], encoding))


def raw_text(data: bytes, encoding: str | None) -> str:
    """Return bytes as text, or, where they are none, the first of them in hexadecimal."""
    try:
        text = data.decode(encoding or "utf-8", "replace")
    except LookupError:
        text = "\0"
    return _hexadecimal(data) if "\0" in text else text


def _hexadecimal(data: bytes) -> str:
    rows = (data[n : n + _HEX_WIDTH] for n in range(0, min(len(data), _HEX_BYTES), _HEX_WIDTH))
    lines = (
        f"{number * _HEX_WIDTH:06x}  {row.hex(' '):<48} " + "".join(chr(b) if 32 <= b < 127 else "·" for b in row)
        for number, row in enumerate(rows)
    )
    return "\n".join(lines) + (" …" if len(data) > _HEX_BYTES else "")
