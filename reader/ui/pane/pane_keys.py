"""Keys that a text would take for itself, and the line that shows which pane has the keyboard."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence

from reader.ui.pane.pane import Pane

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PaneKeys(QObject):
    """Watches one pane.

    Signals: `entered` (Enter was pressed in the text).
    """

    entered = Signal()

    def __init__(self, pane: Pane) -> None:
        super().__init__(pane)
        self._pane = pane
        pane.browser.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave copying to the window's action, take Enter, Home and End, and note where the keyboard is."""
        match event.type():
            case QEvent.Type.ShortcutOverride if isinstance(event, QKeyEvent) and _is_ours(event):
                event.ignore()
                return True
            case QEvent.Type.KeyPress if isinstance(event, QKeyEvent) and event.key() in _ENTER:
                self.entered.emit()
                return True
            case QEvent.Type.KeyPress if isinstance(event, QKeyEvent) and _goes_to_an_end(event):
                # The text's own way is to the ends of the line with its cursor, which may be far out of sight.
                bar = self._pane.browser.verticalScrollBar()
                bar.setValue(bar.minimum() if event.key() == Qt.Key.Key_Home else bar.maximum())
                return True
            case QEvent.Type.FocusIn | QEvent.Type.FocusOut:
                self._pane.show_focus(has_focus=event.type() is QEvent.Type.FocusIn)
        return super().eventFilter(watched, event)


def _goes_to_an_end(event: QKeyEvent) -> bool:
    is_plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
    return is_plain and event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End)


def _is_ours(event: QKeyEvent) -> bool:
    """Tell whether the window has an action for these keys, for which a text would do something of its own."""
    sentence = event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down)
    is_control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
    return event.matches(QKeySequence.StandardKey.Copy) or (sentence and is_control)
