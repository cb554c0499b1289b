"""The wheel with Ctrl over texts: it asks for another size of all of them.

Qt enlarges the one text that is under the pointer, and what is drawn over it would stand on other words.
"""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea

_NOTCH = 120  # eighths of a degree


class ZoomWheel(QObject):
    """Takes the wheel with Ctrl from the views that it watches.

    Signals: `turned` (by how many notches, upwards if positive).
    """

    turned = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rest = 0

    def watch(self, view: QAbstractScrollArea) -> None:
        """Take the wheel with Ctrl from a view from now on."""
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell whole notches; a touch pad sends parts of one."""
        if event.type() != QEvent.Type.Wheel or not isinstance(event, QWheelEvent):
            return super().eventFilter(watched, event)
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return super().eventFilter(watched, event)
        self._rest += event.angleDelta().y()
        notches = int(self._rest / _NOTCH)
        self._rest -= notches * _NOTCH
        if notches:
            self.turned.emit(notches)
        return True
