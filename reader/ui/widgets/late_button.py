"""A button that takes no click which was under way before it was there: it was meant for what stood in its place."""

from PySide6.QtCore import QElapsedTimer, Qt
from PySide6.QtGui import QMouseEvent, QShowEvent
from PySide6.QtWidgets import QPushButton

# Who sees something new needs 200 to 300 ms before a finger moves, and Qt takes two clicks within 400 for a double one.
TOO_SOON_MS = 400


class LateButton(QPushButton):
    """Takes clicks of the mouse from 400 ms after it appeared; a key needs it to be chosen first, and is taken."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        # A click leaves the keyboard where it is read, as those of a toolbar do.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._there_for = QElapsedTimer()

    def appear(self) -> None:
        """Begin to wait: it is there, or says something else from now on."""
        self._there_for.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Wait from when it is shown; a window that comes back from its icon shows nothing new."""
        super().showEvent(event)
        if not event.spontaneous():
            self.appear()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Leave a click alone that comes too soon: nobody else gets it either."""
        if self._there_for.isValid() and not self._there_for.hasExpired(TOO_SOON_MS):
            event.accept()
        else:
            super().mousePressEvent(event)
