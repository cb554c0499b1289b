"""Says something to whoever listens to a screen reader, wherever the keyboard is."""

from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str) -> None:
    """Have a text of `widget` read out after what is being said; nothing for an empty one."""
    if text:
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
