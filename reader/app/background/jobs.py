"""Work in child processes: a queue a lane, progress, skip, cancel, restart.

Cancel is kill: a process that is stopped is replaced at the next request. A process that dies fails the one request it
worked on, and the queue goes on. In some lanes a second request waits inside the process, which then never waits for
the window.
"""

import sys
from collections import deque
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from reader.app.background.lanes import Lane
from reader.app.background.worker_process import Worker
from reader.model.article import Article
from reader.model.errors import ReaderError, UnreadableFile
from reader.processes.protocol import Crashed, Done, Failed, Progress, Request, Task

STALL_MS = 10_000
# -P keeps the folder in which the program was started out of Python's path: a `random.py` there must not run.
WORKER_COMMAND = (sys.executable, "-P", "-m", "reader", "--worker")


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
        self._workers: dict[Lane, list[Worker]] = {lane: [] for lane in Lane}
        self._foreseen: dict[tuple[Task, tuple[object, ...]], int] = {}

    def get_ready(self, lane: Lane, processes: int) -> None:
        """Start so many processes of a lane, as far as it may have them, before there is work for them."""
        while len(self._workers[lane]) < min(processes, lane.processes):
            self._hire(lane)

    def foresee(self, task: Task, *arguments: object) -> None:
        """Begin with a request before anybody asks for it: `submit` with the same arguments will give its number.

        The processes that are ready share what is foreseen. Answers wait for the event loop; `forget_foreseen` stops
        what nobody asked for until then.
        """
        request = self._request(task, arguments)
        self._foreseen[task, arguments] = request.number
        self.get_ready(LANE_OF_TASK[task], 1)
        min(self._workers[LANE_OF_TASK[task]], key=lambda worker: worker.held).start(request)

    def forget_foreseen(self) -> None:
        """Stop every request that was foreseen wrongly."""
        numbers = tuple(self._foreseen.values())
        self._foreseen.clear()
        self.cancel(*numbers)

    def submit(self, task: Task, *arguments: object) -> int:
        """Put a request at the end of its lane's queue and give its number."""
        if self._foreseen and (foreseen := self._foreseen.pop((task, arguments), None)) is not None:
            return foreseen
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

    def cancel(self, *numbers: int) -> None:
        """Forget requests: nothing more is heard of them. Those that wait go before a process could begin with one."""
        forgotten = frozenset(numbers)
        for lane, queue in self._queues.items():
            self._queues[lane] = deque(request for request in queue if request.number not in forgotten)
            for worker in list(self._workers[lane]):
                worker.take_back(forgotten)
                if worker.request is not None and worker.request.number in forgotten:
                    self._dismiss(worker)
        for lane in Lane:
            self._feed(lane)

    def skip(self, number: int) -> None:
        """Stop a request that takes too long; it fails, and the queue goes on."""
        request = self._running(number)
        self.cancel(number)
        if request is not None:
            self.failed.emit(number, UnreadableFile(_path_of(request), "skipped, it took too long"))

    def cancel_all(self) -> None:
        """Forget every request that was asked for, and stop every process that has one."""
        waiting = (request.number for queue in self._queues.values() for request in queue)
        held = (number for workers in self._workers.values() for worker in workers for number in worker.numbers)
        self.cancel(*{*waiting, *held}.difference(self._foreseen.values()))

    def close(self) -> None:
        """Stop all processes; call before the application ends."""
        for lane in Lane:
            self._queues[lane].clear()
            for worker in list(self._workers[lane]):
                worker.take_all_back()
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
            free = min(workers, key=lambda worker: worker.held, default=None)
            if (free is None or free.held) and len(workers) < lane.processes:
                free = self._hire(lane)
            if free is None or free.held >= lane.depth:
                return
            free.start(queue.popleft())

    def _hire(self, lane: Lane) -> Worker:
        worker = Worker(lane, (*self._command, lane.value[0]), self._stall_ms, self)
        worker.answered.connect(self._on_answered)
        worker.died.connect(self._on_died)
        worker.stalled.connect(self._on_stalled)
        self._workers[lane].append(worker)
        return worker

    def _dismiss(self, worker: Worker) -> None:
        """Stop a process; what waits in it comes first in the queue again."""
        self._queues[worker.lane].extendleft(reversed(worker.take_all_back()))
        self._workers[worker.lane].remove(worker)
        worker.kill()

    def _on_stalled(self, worker: Worker, number: int) -> None:
        """Tell, and let another process have what waits behind the request that takes long."""
        self._queues[worker.lane].extendleft(reversed(worker.take_all_back()))
        self._feed(worker.lane)
        self.stalled.emit(number)

    def _on_answered(self, worker: Worker, answer: object) -> None:
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

    def _on_died(self, worker: Worker, how: str) -> None:
        request = worker.request
        if worker in self._workers[worker.lane]:
            self._dismiss(worker)
        self._feed(worker.lane)
        if request is not None:
            error: ReaderError = UnreadableFile(_path_of(request), how)
            self.failed.emit(request.number, error)


def _path_of(request: Request) -> Path:
    first = request.arguments[0] if request.arguments else None
    return first if isinstance(first, Path) else first.path if isinstance(first, Article) else Path()
