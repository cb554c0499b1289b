"""Work in child processes: a queue a lane, progress, skip, cancel, restart.

Cancel is kill: a process that is stopped is replaced at the next request. A process that dies fails the one request it
worked on, and the queue goes on. In some lanes a second request waits inside the process, which then never waits for
the window.
"""

from collections import deque
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, QTimer

from reader.app.background.job import Job
from reader.processes import child_command
from reader.processes.lanes import Lane, patience_s

# Sockets, frames and the channel are loaded with the first process, which a window without a folder does not have.
if TYPE_CHECKING:
    from reader.app.background.worker_process import Worker
    from reader.processes.requests.request import Request

STALL_MS = 10_000

Part = TypeVar("Part")
Result = TypeVar("Result")
AnyJob = Job[Any, Any]


class Jobs(QObject):
    """Sends requests to child processes; each job says itself what came of it."""

    def __init__(self, parent: QObject | None = None, command: Sequence[str] = (), stall_ms: int = STALL_MS) -> None:
        super().__init__(parent)
        self._command = tuple(command) or child_command.WORKER_COMMAND
        self._stall_ms = stall_ms
        self._next_number = 1
        self._queues: dict[Lane, deque[AnyJob]] = {lane: deque() for lane in Lane}
        self._workers: dict[Lane, list[Worker]] = {lane: [] for lane in Lane}
        self._foreseen: dict[Request[Any, Any], AnyJob] = {}

    def get_ready(self, lane: Lane, processes: int) -> None:
        """Start this many processes of a lane, as far as it may have them, before there is work for them."""
        while len(self._workers[lane]) < min(processes, lane.value.processes):
            self._start_worker(lane)

    def has_process(self, lane: Lane) -> bool:
        """Tell whether a process of a lane was started and has not ended."""
        return bool(self._workers[lane])

    def foresee(self, request: "Request[Any, Any]") -> None:
        """Begin with a request before anybody asks for it: `submit` with the same request returns its job.

        The processes that are ready share what is foreseen. Answers wait for the event loop; `forget_foreseen` stops
        what nobody asked for until then.
        """
        job = self._job(request)
        self._foreseen[request] = job
        self.get_ready(request.lane, 1)
        worker = min(self._workers[request.lane], key=lambda worker: worker.held)
        worker.start(job)
        worker.send_now()

    def forget_foreseen(self) -> None:
        """Stop every request that was foreseen wrongly."""
        jobs = tuple(self._foreseen.values())
        self._foreseen.clear()
        self.cancel(*jobs)

    def submit(self, request: "Request[Part, Result]") -> Job[Part, Result]:
        """Put a request at the end of its lane's queue."""
        if self._foreseen and (foreseen := self._foreseen.pop(request, None)) is not None:
            return foreseen
        job = self._job(request)
        self._queues[request.lane].append(job)
        self._feed(request.lane)
        return job

    def submit_first(self, request: "Request[Part, Result]") -> Job[Part, Result]:
        """Put a request before all that wait, because somebody waits for it."""
        job = self._job(request)
        self._queues[request.lane].appendleft(job)
        self._feed(request.lane)
        return job

    def cancel(self, *jobs: AnyJob) -> None:
        """Drop jobs: no signal of them follows. Those that wait go before a process could begin with one."""
        forgotten = frozenset(jobs)
        for lane, queue in self._queues.items():
            self._queues[lane] = deque(job for job in queue if job not in forgotten)
            for worker in list(self._workers[lane]):
                worker.take_back(forgotten)
                if worker.job in forgotten:
                    self._stop_worker(worker)
        for lane in Lane:
            self._feed(lane)

    def let_end(self, job: AnyJob, within_ms: int) -> None:
        """Cancel a job that nobody waits for, unless it ends soon: a new process has everything to load again.

        What it tells until then is told.
        """
        if any(worker.job is job for worker in self._workers[job.request.lane]):
            QTimer.singleShot(within_ms, self, partial(self.cancel, job))
        else:
            self.cancel(job)

    def skip(self, job: AnyJob) -> None:
        """Stop a job that takes too long; it fails, and the queue goes on."""
        is_running = any(worker.job is job for worker in self._workers[job.request.lane])
        self.cancel(job)
        if is_running:
            job.failed.emit(job.request.failure("skipped, it took too long"))

    def cancel_all(self) -> None:
        """Forget every request that was asked for, and stop every process that has one."""
        waiting = (job for queue in self._queues.values() for job in queue)
        held = (job for workers in self._workers.values() for worker in workers for job in worker.jobs)
        self.cancel(*{*waiting, *held}.difference(self._foreseen.values()))

    def close(self) -> None:
        """Stop all processes; call before the application ends."""
        for lane in Lane:
            self._queues[lane].clear()
            for worker in list(self._workers[lane]):
                worker.take_all_back()
                self._stop_worker(worker)

    def is_idle(self) -> bool:
        """Tell whether no request waits or runs."""
        return not any(self._queues.values()) and not any(
            worker.job for workers in self._workers.values() for worker in workers
        )

    def _job(self, request: "Request[Part, Result]") -> Job[Part, Result]:
        job = Job(self._next_number, request)
        self._next_number += 1
        return job

    def _feed(self, lane: Lane) -> None:
        queue = self._queues[lane]
        while queue:
            # One that has stalled is replaced at once: two slow files would else hold up a whole folder. As many may
            # stall as there are others, for the memory that they take.
            workers = [worker for worker in self._workers[lane] if not (lane.value.gives_up and worker.silences)]
            may_start = len(workers) < lane.value.processes and len(self._workers[lane]) < 2 * lane.value.processes
            free = min(workers, key=lambda worker: worker.held / worker.most_held, default=None)
            if (free is None or free.held) and may_start:
                free = self._start_worker(lane)
            if free is None or free.held >= free.most_held:
                return
            free.start(queue.popleft())

    def _start_worker(self, lane: Lane) -> "Worker":
        from reader.app.background.worker_process import Worker

        worker = Worker(lane, (*self._command, lane.value.name), self._stall_ms, self)
        worker.freed.connect(self._on_freed)
        worker.died.connect(self._on_died)
        worker.stalled.connect(self._on_stalled)
        self._workers[lane].append(worker)
        return worker

    def _stop_worker(self, worker: "Worker") -> None:
        """Stop a process; what waits in it comes first in the queue again."""
        self._queues[worker.lane].extendleft(reversed(worker.take_all_back()))
        self._workers[worker.lane].remove(worker)
        worker.kill()

    def _on_freed(self, worker: "Worker") -> None:
        if worker.lane.value.is_single_use and worker in self._workers[worker.lane]:
            self._stop_worker(worker)
        self._feed(worker.lane)

    def _on_stalled(self, worker: "Worker") -> None:
        """Report a job that takes long, and let others do what waits behind it; stop one that takes too long."""
        lane = worker.lane
        self._queues[lane].extendleft(reversed(worker.take_all_back()))
        job = worker.job
        path = None if job is None else job.request.about()
        is_given_up = lane.value.gives_up and worker.silences * self._stall_ms >= 1000 * patience_s(path)
        if is_given_up:
            self._stop_worker(worker)
        self._feed(lane)
        if job is not None and is_given_up:
            job.failed.emit(job.request.failure("it took too long"))
        elif job is not None and worker.silences == 1:
            job.stalled.emit(None)

    def _on_died(self, worker: "Worker", how: str) -> None:
        job = worker.job
        if worker in self._workers[worker.lane]:
            self._stop_worker(worker)
        self._feed(worker.lane)
        if job is not None:
            job.failed.emit(job.request.failure(how))
