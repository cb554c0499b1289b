"""Work in child processes: a queue a lane, progress, skip, cancel, restart.

Cancel is kill: a process that is stopped is replaced at the next request. A process that dies fails the one request it
had, and the queue goes on.
"""

import math
import os
import sys
from collections import deque
from collections.abc import Sequence
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QObject, QProcess, QProcessEnvironment, QTimer, Signal

from reader.article import Article
from reader.errors import ReaderError, UnreadableFile
from reader.protocol import Crashed, Done, Failed, FrameReader, Progress, ProtocolError, Request, Task, frame

STALL_MS = 10_000
_TAIL_BYTES = 4_000
# Answers that arrive together are taken in turns, so that clicks and paints come between them.
_TURN_MS = 8
# -P keeps the folder in which the program was started out of Python's path: a `random.py` there must not run.
WORKER_COMMAND = (sys.executable, "-P", "-m", "reader", "--worker")


class Lane(Enum):
    """Which processes a request may use: the number of them is the value's second part."""

    DOCUMENTS = ("documents", max(1, min(4, os.cpu_count() or 1)))
    COMPARING = ("comparing", 1)
    TRANSLATING = ("translating", 1)  # it holds the models
    EXPORTING = ("exporting", 1)
    PACKAGES = ("packages", 1)  # its downloads can be cancelled without harm to a translation

    @property
    def processes(self) -> int:
        """How many processes work side by side."""
        return self.value[1]


LANE_OF_TASK = {
    Task.LIST: Lane.COMPARING,
    Task.READ: Lane.DOCUMENTS,
    Task.COMPARE: Lane.COMPARING,
    Task.RECALL: Lane.COMPARING,
    Task.TRANSLATE: Lane.TRANSLATING,
    Task.EXPORT: Lane.EXPORTING,
    Task.PREVIEW: Lane.EXPORTING,
    Task.LIST_PACKAGES: Lane.COMPARING,
    Task.ASK_INDEX: Lane.PACKAGES,
    Task.FETCH_PACKAGE: Lane.PACKAGES,
    Task.INSTALL_PACKAGE: Lane.PACKAGES,
    Task.REMOVE_PACKAGE: Lane.PACKAGES,
}


class Jobs(QObject):
    """Sends requests to child processes and says what came of them.

    Signals, each with the request's number: `progressed` (a part of the result), `done` (the result), `failed` (a
    ReaderError), `crashed` (a report of our bug, as text), `stalled` (nothing was heard for ten seconds; the request
    goes on until it is skipped).
    """

    progressed = Signal(int, object)
    done = Signal(int, object)
    failed = Signal(int, object)
    crashed = Signal(int, str)
    stalled = Signal(int)

    def __init__(
        self, parent: QObject | None = None, command: Sequence[str] = WORKER_COMMAND, stall_ms: int = STALL_MS
    ) -> None:
        super().__init__(parent)
        self._command = tuple(command)
        self._stall_ms = stall_ms
        self._next_number = 1
        self._queues: dict[Lane, deque[Request]] = {lane: deque() for lane in Lane}
        self._workers: dict[Lane, list[_Worker]] = {lane: [] for lane in Lane}

    def submit(self, task: Task, *arguments: object) -> int:
        """Put a request at the end of its lane's queue and give its number."""
        request = self._request(task, arguments)
        self._queues[LANE_OF_TASK[task]].append(request)
        self._feed(LANE_OF_TASK[task])
        return request.number

    def submit_first(self, task: Task, *arguments: object) -> int:
        """Put a request before all that wait, because somebody waits for it, and give its number."""
        request = self._request(task, arguments)
        self._queues[LANE_OF_TASK[task]].appendleft(request)
        self._feed(LANE_OF_TASK[task])
        return request.number

    def cancel(self, number: int) -> None:
        """Forget a request: nothing more is heard of it."""
        for lane, queue in self._queues.items():
            for request in queue:
                if request.number == number:
                    queue.remove(request)
                    return
            for worker in self._workers[lane]:
                if worker.is_busy_with(number):
                    self._dismiss(worker)
                    self._feed(lane)
                    return

    def skip(self, number: int) -> None:
        """Stop a request that takes too long; it fails, and the queue goes on."""
        request = self._running(number)
        self.cancel(number)
        if request is not None:
            self.failed.emit(number, UnreadableFile(_path_of(request), "skipped, it took too long"))

    def cancel_all(self) -> None:
        """Forget every request and stop every process that has one."""
        for lane in Lane:
            self._queues[lane].clear()
            for worker in [worker for worker in self._workers[lane] if worker.request is not None]:
                self._dismiss(worker)

    def close(self) -> None:
        """Stop all processes; call before the application ends."""
        for lane in Lane:
            self._queues[lane].clear()
            for worker in list(self._workers[lane]):
                self._dismiss(worker)

    def is_idle(self) -> bool:
        """Whether no request waits or runs."""
        return not any(self._queues.values()) and not any(
            worker.request for workers in self._workers.values() for worker in workers
        )

    def _request(self, task: Task, arguments: tuple[object, ...]) -> Request:
        request = Request(self._next_number, task, arguments)
        self._next_number += 1
        return request

    def _running(self, number: int) -> Request | None:
        for workers in self._workers.values():
            for worker in workers:
                if worker.is_busy_with(number):
                    return worker.request
        return None

    def _feed(self, lane: Lane) -> None:
        queue, workers = self._queues[lane], self._workers[lane]
        while queue:
            free = next((worker for worker in workers if worker.request is None), None)
            if free is None:
                if len(workers) >= lane.processes:
                    return
                free = self._hire(lane)
            free.start(queue.popleft())

    def _hire(self, lane: Lane) -> "_Worker":
        worker = _Worker(lane, self._command, self._stall_ms, self)
        worker.answered.connect(self._on_answered)
        worker.died.connect(self._on_died)
        worker.stalled.connect(self.stalled)
        self._workers[lane].append(worker)
        return worker

    def _dismiss(self, worker: "_Worker") -> None:
        self._workers[worker.lane].remove(worker)
        worker.kill()

    def _on_answered(self, worker: "_Worker", answer: object) -> None:
        match answer:
            case Progress(number, part):
                self.progressed.emit(number, part)
                return
            case Done(number, result):
                self._feed(worker.lane)
                self.done.emit(number, result)
            case Failed(number, error):
                self._feed(worker.lane)
                self.failed.emit(number, error)
            case Crashed(number, report):
                self._feed(worker.lane)
                self.crashed.emit(number, report)

    def _on_died(self, worker: "_Worker", how: str) -> None:
        request = worker.request
        if worker in self._workers[worker.lane]:
            self._dismiss(worker)
        self._feed(worker.lane)
        if request is not None:
            error: ReaderError = UnreadableFile(_path_of(request), how)
            self.failed.emit(request.number, error)


class _Worker(QObject):
    """One child process and the request it works on.

    Signals: `answered` (this worker, an answer of the protocol), `died` (this worker, how; its `request` is still set),
    `stalled` (the request's number).
    """

    answered = Signal(object, object)
    died = Signal(object, str)
    stalled = Signal(int)

    def __init__(self, lane: Lane, command: tuple[str, ...], stall_ms: int, parent: QObject) -> None:
        super().__init__(parent)
        self.lane = lane
        self.request: Request | None = None
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

    def is_busy_with(self, number: int) -> bool:
        """Whether the request `number` runs here."""
        return self.request is not None and self.request.number == number

    def start(self, request: Request) -> None:
        """Send the request; there must be none running."""
        assert self.request is None
        self.request = request
        self._process.write(frame(request))
        self._silence.start()

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
                if isinstance(message, Progress):
                    self._silence.start()
                else:
                    self._silence.stop()
                    self.request = None
                self.answered.emit(self, message)
                if turn.elapsed() > turn_ms:
                    self._rest.start()
                    return
        except ProtocolError:
            self.died.emit(self, "the process that read it answered nonsense")

    def _on_error_output(self) -> None:
        self._tail = (self._tail + bytes(self._process.readAllStandardError().data()))[-_TAIL_BYTES:]

    def _on_silence(self) -> None:
        if self.request is not None:
            self.stalled.emit(self.request.number)
            self._silence.start()

    def _on_finished(self, _code: int, _status: QProcess.ExitStatus) -> None:
        self._take_answers(math.inf)  # what it said before it ended still counts
        self._silence.stop()
        self.died.emit(self, "the process that read it broke down")

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self.died.emit(self, "no process could be started to read it")


def _path_of(request: Request) -> Path:
    first = request.arguments[0] if request.arguments else None
    return first if isinstance(first, Path) else first.path if isinstance(first, Article) else Path()


def _environment() -> QProcessEnvironment:
    """Give the environment of a child: this very package, first in Python's path."""
    environment = QProcessEnvironment.systemEnvironment()
    package_parent = str(Path(__file__).resolve().parents[2])
    paths = [package_parent, environment.value("PYTHONPATH")]
    environment.insert("PYTHONPATH", os.pathsep.join(path for path in paths if path))
    return environment
