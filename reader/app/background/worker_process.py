"""A child process: requests go in as frames, answers come out; what it says wrongly or too late is told."""

import math
import os
from collections import deque
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QObject, QProcess, QProcessEnvironment, QTimer, Signal

from reader.app.background.lanes import Lane
from reader.processes.protocol import FrameReader, Message, Progress, ProtocolError, Request, frame

_TAIL_BYTES = 4_000
# Answers that arrive together are taken in turns, so that clicks and paints come between them.
_TURN_MS = 8


class Worker(QObject):
    """One child process, the request it works on, and those that wait inside it.

    Signals: `answered` (this worker, an answer of the protocol), `died` (this worker, how; its `request` is still set),
    `stalled` (this worker, the request's number).
    """

    answered = Signal(object, object)
    died = Signal(object, str)
    stalled = Signal(object, int)

    def __init__(self, lane: Lane, command: tuple[str, ...], stall_ms: int, parent: QObject) -> None:
        super().__init__(parent)
        self.lane = lane
        self._requests: deque[Request] = deque()
        self._reader = FrameReader()
        self._tail = b""
        self._silence = QTimer(self, singleShot=True, interval=stall_ms)
        self._silence.timeout.connect(self._on_silence)
        self._rest = QTimer(self, singleShot=True, interval=0)
        self._rest.timeout.connect(self._on_output)
        self._process = QProcess(self)
        self._process.setProcessEnvironment(_environment())
        self._process.readyReadStandardOutput.connect(self._on_output)
        self._process.readyReadStandardError.connect(self._on_error_output)
        self._process.finished.connect(self._on_finished)
        self._process.errorOccurred.connect(self._on_error)
        self._process.start(command[0], list(command[1:]))

    @property
    def request(self) -> Request | None:
        """The request that the process works on."""
        return self._requests[0] if self._requests else None

    @property
    def held(self) -> int:
        """How many requests were sent and not answered."""
        return len(self._requests)

    @property
    def numbers(self) -> tuple[int, ...]:
        """The numbers of the requests that were sent and not answered."""
        return tuple(request.number for request in self._requests)

    def is_busy_with(self, number: int) -> bool:
        """Whether the request `number` runs here."""
        return self.request is not None and self.request.number == number

    def start(self, request: Request) -> None:
        """Send the request; it waits for those that were sent before it."""
        self._requests.append(request)
        self._process.write(frame(request))
        if len(self._requests) == 1:
            self._silence.start()

    def take_back(self, numbers: frozenset[int]) -> None:
        """Care no more for requests that wait; the process will answer them, and is not heard."""
        waiting = [request for request in list(self._requests)[1:] if request.number not in numbers]
        self._requests = deque([*list(self._requests)[:1], *waiting])

    def take_all_back(self) -> list[Request]:
        """Care no more for any request that waits, and give them in their order."""
        waiting = list(self._requests)[1:]
        self._requests = deque(list(self._requests)[:1])
        return waiting

    def kill(self) -> None:
        """End the process at once and say nothing more."""
        self.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self._silence.stop()
        self._rest.stop()
        self._process.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        if self._process.state() is not QProcess.ProcessState.NotRunning:
            self._process.kill()
            self._process.waitForFinished(1_000)
        self.deleteLater()

    def _on_output(self) -> None:
        self._take_answers(_TURN_MS)

    def _take_answers(self, turn_ms: float) -> None:
        turn = QElapsedTimer()
        turn.start()
        try:
            for message in self._reader.feed(bytes(self._process.readAllStandardOutput().data())):
                if self._is_awaited(message):
                    self._heed(message)
                if turn.elapsed() > turn_ms:
                    self._rest.start()
                    return
        except ProtocolError:
            self.died.emit(self, "the process that read it answered nonsense")

    def _is_awaited(self, message: Message) -> bool:
        return not isinstance(message, Request) and self.is_busy_with(message.number)

    def _heed(self, message: Message) -> None:
        if not isinstance(message, Progress):
            self._requests.popleft()
        if self._requests:
            self._silence.start()
        else:
            self._silence.stop()
        self.answered.emit(self, message)

    def _on_error_output(self) -> None:
        self._tail = (self._tail + bytes(self._process.readAllStandardError().data()))[-_TAIL_BYTES:]

    def _on_silence(self) -> None:
        if self.request is not None:
            self._silence.start()
            self.stalled.emit(self, self.request.number)

    def _on_finished(self, _code: int, _status: QProcess.ExitStatus) -> None:
        self._take_answers(math.inf)  # what it said before it ended still counts
        self._silence.stop()
        self.died.emit(self, "the process that read it broke down")

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self.died.emit(self, "no process could be started to read it")


def _environment() -> QProcessEnvironment:
    """Give the environment of a child: this very package, first in Python's path."""
    environment = QProcessEnvironment.systemEnvironment()
    package_parent = str(Path(__file__).resolve().parents[3])
    paths = [package_parent, environment.value("PYTHONPATH")]
    environment.insert("PYTHONPATH", os.pathsep.join(path for path in paths if path))
    # The language model multiplies small matrices: threads for that would only take the cores of other processes.
    environment.insert("OPENBLAS_NUM_THREADS", "1")
    return environment
