"""Jobs that need no processes: most tests of the window are about what it shows, not about who did the work."""

from collections import deque
from io import BytesIO
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QTimer

from reader.app.background.job import Job
from reader.app.background.jobs import AnyJob, Jobs
from reader.processes.frames import FrameReader, MessageKind
from reader.processes.requests.coding import read_answer, write_request
from reader.processes.requests.corrections import CheckDates
from reader.processes.requests.events import GatherEvent, GroupStories
from reader.processes.requests.every_request import read_request
from reader.processes.requests.listing import ListFiles
from reader.processes.requests.pairs import Compare
from reader.processes.requests.renderings import FindQuotations
from reader.processes.requests.request import Request
from reader.processes.requests.stories import Read
from reader.processes.worker import answer_to

Part = TypeVar("Part")
Result = TypeVar("Result")

# What depends on the files alone; what is installed and was translated is remembered by its process.
DIRECT = frozenset({ListFiles, Read, CheckDates, Compare, FindQuotations, GroupStories, GatherEvent})


class DirectJobs(Jobs):
    """Does itself what is asked most, in turns of the event loop, one job after the other.

    Requests and answers pass through the worker's own code and the channel's format: the window gets what a process
    would send it. All else is done by processes.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: deque[AnyJob] = deque()
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._do_one)

    def submit(self, request: Request[Part, Result]) -> Job[Part, Result]:
        return self._take(request, at_front=False) if type(request) in DIRECT else super().submit(request)

    def submit_first(self, request: Request[Part, Result]) -> Job[Part, Result]:
        return self._take(request, at_front=True) if type(request) in DIRECT else super().submit_first(request)

    def cancel(self, *jobs: AnyJob) -> None:
        forgotten = frozenset(jobs)
        self._waiting = deque(job for job in self._waiting if job not in forgotten)
        super().cancel(*jobs)

    def cancel_all(self) -> None:
        self._waiting.clear()
        super().cancel_all()

    def close(self) -> None:
        self._waiting.clear()
        self._turn.stop()
        super().close()

    def is_idle(self) -> bool:
        return not self._waiting and super().is_idle()

    def _take(self, request: Request[Part, Result], *, at_front: bool) -> Job[Part, Result]:
        job = self._job(request)
        if at_front:
            self._waiting.appendleft(job)
        else:
            self._waiting.append(job)
        self._turn.start()
        return job

    def _do_one(self) -> None:
        if not self._waiting:
            self._turn.stop()
            return
        job: Job[Any, Any] = self._waiting.popleft()
        answers = BytesIO()
        last = answer_to(job.number, read_request(write_request(job.request)), answers, None)
        for message in FrameReader().feed(answers.getvalue() + last.to_bytes()):
            answer = read_answer(job.request, message)
            match message.kind:
                case MessageKind.PROGRESS:
                    job.progressed.emit(answer)
                case MessageKind.DONE:
                    job.done.emit(answer)
                case MessageKind.FAILED:
                    job.failed.emit(answer)
                case _:
                    job.crashed.emit(answer)
