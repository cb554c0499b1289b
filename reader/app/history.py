"""Back and forward through the pairs that a window has shown."""

from PySide6.QtCore import QObject, Signal

from reader.app.places import History
from reader.app.session import Session


class PairHistory(QObject):
    """Notes each pair as it is chosen, and goes back to it.

    Signals: `moved` (back or forward, or all of it is forgotten).
    """

    moved = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._history = History()
        session.pair_changed.connect(self._on_pair_changed)

    def can_step(self, direction: int) -> bool:
        """Whether a pair lies in that direction: -1 is back, 1 is forward."""
        return self._history.can_step(direction)

    def step(self, direction: int) -> None:
        """Show the pair before (-1) or after (1) this one, in its folder."""
        place = self._history.step(direction)
        if place is not None:
            self._session.go_to(place)
            self.moved.emit()

    def forget(self) -> None:
        """Forget every pair."""
        self._history.forget()
        self.moved.emit()

    def _on_pair_changed(self) -> None:
        place = self._session.place()
        if place.has_pair:
            self._history.visit(place)
