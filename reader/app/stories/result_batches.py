"""Answers of child processes, taken in batches: one write to the index and one signal of progress for many stories."""

from collections import deque
from collections.abc import Callable
from contextlib import AbstractContextManager

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

# 40 ms between two turns: a dozen stories at full speed, and nobody sees that a row came so much later. The first one
# after a rest is taken at once: somebody may wait for it.
_GATHERING_MS = 40
# The window answers its user between two turns.
_TURN_MS = 12

Step = Callable[[], None]


class ResultBatches(QObject):
    """Steps that wait their turn, in the order in which they came.

    Signals: `taken` (some were, and what they did is kept).
    """

    taken = Signal()

    def __init__(self, together: Callable[[], AbstractContextManager[None]], parent: QObject | None = None) -> None:
        """Take the steps of a turn inside of `together()`, which keeps what they do in one write."""
        super().__init__(parent)
        self._together = together
        self._waiting: deque[Step] = deque()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._take_a_turn)
        self._rest = QElapsedTimer()

    def is_idle(self) -> bool:
        """Tell whether no step waits."""
        return not self._waiting

    def add(self, step: Step) -> None:
        """Let a step wait for its turn, which comes soon."""
        self._waiting.append(step)
        if not self._timer.isActive():
            rested_ms = self._rest.elapsed() if self._rest.isValid() else _GATHERING_MS
            self._timer.start(max(0, _GATHERING_MS - rested_ms))

    def take_all(self) -> None:
        """Take every step now."""
        while self._waiting:
            self._take_a_turn()

    def clear(self) -> None:
        """Forget every step that waits."""
        self._waiting.clear()
        self._timer.stop()

    def _take_a_turn(self) -> None:
        turn = QElapsedTimer()
        turn.start()
        with self._together():
            while self._waiting and turn.elapsed() < _TURN_MS:
                self._waiting.popleft()()
        if self._waiting:
            self._timer.start(0)
        self._rest.start()
        self.taken.emit()
