"""Keys that a view of an event leaves to its page."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent


def is_for_page(event: QKeyEvent) -> bool:
    """Tell whether a key leads out of the view: Esc, and Ctrl+Page Down and Up."""
    is_controlled = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    is_turning = is_controlled and event.key() in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)
    return is_turning or event.key() == Qt.Key.Key_Escape
