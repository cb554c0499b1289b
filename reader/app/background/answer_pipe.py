"""The pipe by which a child process answers, where answers may wait in it for a moment without waking the window.

Each answer that wakes the window takes the processor from a process that reads, and the window a turn of its event
loop: of small files a ninth of the window's CPU time. What waits in the pipe is safe there, whatever becomes of the
process.
"""

import contextlib
import os
import weakref

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal

PAUSE_MS = 30
"""So long answers may wait, which nobody sees: the list shows what was read 40 ms later (`ResultBatches`)."""

_BYTES_AT_ONCE = 1024 * 1024


class AnswerPipe(QObject):
    """Reads what a child process writes into `theirs`, a descriptor that is closed here once the process has it.

    Signals: `arrived` (there is something to be read).
    """

    arrived = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._ours, self.theirs = os.pipe()
        os.set_blocking(self._ours, False)
        self._close = weakref.finalize(self, os.close, self._ours)  # Qt may delete us, and closes nothing
        os.set_inheritable(self.theirs, True)  # noqa: FBT003 - Python's own signature
        self._notifier = QSocketNotifier(self._ours, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self.arrived)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._listen_again)

    def read(self) -> bytes:
        """Return what has arrived; nothing where that is nothing, or where nobody hears any more."""
        piece = b""
        if not self._close.alive:  # another file may have its number by now
            return piece
        with contextlib.suppress(BlockingIOError):
            piece = os.read(self._ours, _BYTES_AT_ONCE)
            if not piece:  # the process has ended
                self._notifier.setEnabled(False)
        return piece

    def pause(self) -> None:
        """Let what arrives wait for a moment."""
        self._notifier.setEnabled(False)
        self._pause.start()

    def close(self) -> None:
        """Hear no more."""
        self._pause.stop()
        self._notifier.setEnabled(False)
        self._close()

    def _listen_again(self) -> None:
        self._notifier.setEnabled(True)
