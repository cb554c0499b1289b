"""Labels, tooltips and message boxes that show text as plain text, whatever it holds; no others may be used.

Qt takes text that looks like markup for markup, and loads what that names: a byline `<img src=file:///dev/zero>` ended
the window as soon as the mouse rested on it. `tests/ui/widgets/test_plain_text.py` finds others.
"""

from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget


class PlainMessageBox(QMessageBox):
    """A question or a message that shows every character as it is."""

    def __init__(self, icon: QMessageBox.Icon, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(icon, title, "", parent=parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)


class HasToolTip(Protocol):
    """A widget, an action, or a cell of a table."""

    def setToolTip(self, text: str, /) -> None:
        """Set it, as Qt does."""


class PlainLabel(QLabel):
    """A label that shows every character as it is."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)


class WrappedLabel(PlainLabel):
    """Lines of text in a place whose height is given, whatever they say.

    Else all that stands around it would ask for its height at each width, whenever anything there is laid out again.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setWordWrap(True)

    def hasHeightForWidth(self) -> bool:
        """Tell whether its place is higher where it is narrower: it is not."""
        return False


def set_tool_tip(target: HasToolTip, text: str, *, wraps: bool = False) -> None:
    """Set a tooltip that shows every character as it is; a long one `wraps` at the width that Qt gives it."""
    target.setToolTip(plain_tooltip(text) if wraps or GuiQt.mightBeRichText(text) else text)


def plain_tooltip(text: str) -> str:
    """Return markup that shows every character of a text as it is."""
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\n", "<br>")
    return f"<p>{escaped}</p>" if text else ""
