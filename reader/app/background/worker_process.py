"""A child process: requests go in as frames, answers come out; what it says wrongly or too late is told."""

import contextlib
import math
import os
import socket
import sys
import weakref
from collections import deque
from typing import Any

from PySide6.QtCore import QElapsedTimer, QObject, QProcess, QProcessEnvironment, QSignalBlocker, QTimer, Signal

from reader.app.background.answer_pipe import PAUSE_MS, AnswerPipe
from reader.app.background.job import Job
from reader.processes.child_command import worker_environment
from reader.processes.documents import send_document
from reader.processes.frames import FrameError, FrameReader, Message, MessageKind
from reader.processes.lanes import Lane
from reader.processes.requests.coding import read_answer, write_request
from reader.storage.messagepack import DecodingError

_TAIL_BYTES = 4_000
# Answers that arrive together are taken in turns, so that clicks and paints come between them.
_TURN_MS = 8
# A pipe takes a request as soon as there is a process, which takes 1 to 10 ms.
_SENDING_MS = 200
# Small files: a few for each pause of the pipe. More would only wait longer behind one that turns out to be slow.
_MOST_HELD = 20


class Worker(QObject):
    """One child process, the job it works on, and those that wait inside it.

    What comes of a job, the job tells. Signals, each with this worker: `freed` (a request was answered), `died` (and
    how; its `job` is still set), `stalled` (nothing was heard of its `job` for a while).
    """

    freed = Signal(object)
    died = Signal(object, str)
    stalled = Signal(object)

    def __init__(self, lane: Lane, command: tuple[str, ...], stall_ms: int, parent: QObject) -> None:
        super().__init__(parent)
        self.lane = lane
        self.silences = 0
        """How many times nothing was heard of the job for a while; 0 again with each answer."""
        self._jobs: deque[Job[Any, Any]] = deque()
        self.most_held = lane.value.depth
        """How many requests it may hold: of quick ones as many as keep it busy while its answers wait."""
        self._since_turn = QElapsedTimer()
        self._reader = FrameReader()
        self._tail = b""
        self._silence = QTimer(self, singleShot=True, interval=stall_ms)
        self._silence.timeout.connect(self._on_silence)
        self._rest = QTimer(self, singleShot=True, interval=0)
        self._rest.timeout.connect(self._on_rest)
        self._process = QProcess(self)
        self._process.setProcessEnvironment(_environment())
        self._process.readyReadStandardOutput.connect(self._on_output)
        self._process.readyReadStandardError.connect(self._on_error_output)
        self._process.finished.connect(self._on_ended)
        self._process.errorOccurred.connect(self._on_error)
        self._documents: socket.socket | None = None
        self._answers: AnswerPipe | None = None
        if self.lane is Lane.DOCUMENTS and sys.platform == "linux":
            self._documents, self._answers = self._start_to_read(command)
        else:
            self._process.start(command[0], list(command[1:]))

    def _start_to_read(self, command: tuple[str, ...]) -> tuple[socket.socket, AnswerPipe]:
        """Start a process that reads in a sandbox; return the socket by which it gets its documents, and its pipe."""
        ours, theirs = socket.socketpair()
        answers = AnswerPipe(self)
        answers.arrived.connect(self._on_output)
        with theirs:
            # Until it is started, which happens at once: no other process gets them.
            theirs.set_inheritable(True)
            self._process.start(command[0], [*command[1:], str(theirs.fileno()), str(answers.theirs)])
        os.close(answers.theirs)
        ours.setblocking(False)  # noqa: FBT003 - Python's own signature
        weakref.finalize(self, ours.close)  # whoever deletes us as Qt's objects are deleted closes nothing
        return ours, answers

    @property
    def job(self) -> Job[Any, Any] | None:
        """The job that the process works on."""
        return self._jobs[0] if self._jobs else None

    @property
    def held(self) -> int:
        """How many requests were sent and not answered."""
        return len(self._jobs)

    @property
    def jobs(self) -> tuple[Job[Any, Any], ...]:
        """The jobs that were sent and not answered."""
        return tuple(self._jobs)

    def start(self, job: Job[Any, Any]) -> None:
        """Send the job's request; it waits for those that were sent before it."""
        self._jobs.append(job)
        document = job.request.about()
        if self._documents is not None and document is not None:
            with contextlib.suppress(OSError):  # the process is gone, which is heard of soon
                send_document(self._documents, job.number, document)
        message = Message(job.number, MessageKind.REQUEST, write_request(job.request))
        self._process.write(message.to_bytes())
        if len(self._jobs) == 1:
            self._silence.start()

    def send_now(self) -> None:
        """Hand over what was started: Qt does so in the event loop, which a window that still loads is far from.

        What comes of it is told in the event loop, as ever: nobody listens yet.
        """
        with QSignalBlocker(self._process):
            self._process.waitForBytesWritten(_SENDING_MS)
        self._rest.start()

    def take_back(self, jobs: frozenset[Job[Any, Any]]) -> None:
        """Ignore the answers to jobs that wait: the process does them all the same."""
        waiting = [job for job in list(self._jobs)[1:] if job not in jobs]
        self._jobs = deque([*list(self._jobs)[:1], *waiting])

    def take_all_back(self) -> list[Job[Any, Any]]:
        """Ignore the answers to all jobs that wait, and return these jobs in their order."""
        waiting = list(self._jobs)[1:]
        self._jobs = deque(list(self._jobs)[:1])
        return waiting

    def kill(self) -> None:
        """End the process at once and say nothing more."""
        self.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self._jobs.clear()  # who listens to them owns us: Qt objects in circles are best not left to the collector
        if self._documents is not None:
            self._documents.close()
        if self._answers is not None:
            self._answers.close()
        self._silence.stop()
        self._rest.stop()
        self._process.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        if self._process.state() is not QProcess.ProcessState.NotRunning:
            self._process.kill()
            self._process.waitForFinished(1_000)
        self.deleteLater()

    def _on_rest(self) -> None:
        if self._process.state() is QProcess.ProcessState.NotRunning:
            self._on_ended()
        else:
            self._on_output()

    def _on_output(self) -> None:
        self._take_answers(_TURN_MS)

    def _take_answers(self, turn_ms: float) -> None:
        turn = QElapsedTimer()
        turn.start()
        done = 0
        try:
            for message in self._reader.feed(self._read_output()):
                if self._jobs and message.number == self._jobs[0].number:
                    self._heed(self._jobs[0], message)
                    done += message.kind is not MessageKind.PROGRESS
                if turn.elapsed() > turn_ms:
                    self._rest.start()
                    break
        except (FrameError, DecodingError):
            self.died.emit(self, "the process that worked on it answered nonsense")
        except BaseException:
            self._rest.start()  # who listened made a mistake: the other answers wait no longer for that
            raise
        if done and self._answers is not None:
            self._keep_pace(done, self._answers)

    def _read_output(self) -> bytes:
        """Return what the process has said, by its pipe where it has one."""
        if self._answers is None:
            return bytes(self._process.readAllStandardOutput().data())
        return self._answers.read()

    def _keep_pace(self, done: int, answers: AnswerPipe) -> None:
        """Let the next answers wait for each other where the process has work for as long."""
        took_ms = self._since_turn.elapsed() if self._since_turn.isValid() else PAUSE_MS * done
        self._since_turn.start()
        ms_a_job = max(1, took_ms) / done
        self.most_held = max(self.lane.value.depth, min(_MOST_HELD, int(2 * PAUSE_MS / ms_a_job)))
        self.freed.emit(self)
        if self.held * ms_a_job >= PAUSE_MS:
            answers.pause()

    def _heed(self, job: Job[Any, Any], message: Message) -> None:
        answer = read_answer(job.request, message)
        self.silences = 0
        if message.kind is MessageKind.PROGRESS:
            self._silence.start()
            job.progressed.emit(answer)
            return
        self._end_job()
        match message.kind:
            case MessageKind.DONE:
                job.done.emit(answer)
            case MessageKind.FAILED:
                job.failed.emit(answer)
            case _:
                job.crashed.emit(answer)

    def _end_job(self) -> None:
        self._jobs.popleft()
        if self._jobs:
            self._silence.start()
        else:
            self._silence.stop()
        self.freed.emit(self)

    def _on_error_output(self) -> None:
        self._tail = (self._tail + bytes(self._process.readAllStandardError().data()))[-_TAIL_BYTES:]

    def _on_silence(self) -> None:
        if self._jobs:
            self.silences += 1
            self._silence.start()
            self.stalled.emit(self)

    def _on_ended(self) -> None:
        self._take_answers(math.inf)  # what it said before it ended still counts
        self._silence.stop()
        was_started = self._process.error() is not QProcess.ProcessError.FailedToStart
        how = "the process that worked on it broke down" if was_started else "no process could be started for it"
        self.died.emit(self, how)

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._on_ended()


def _environment() -> QProcessEnvironment:
    environment = QProcessEnvironment.systemEnvironment()
    for name, value in worker_environment().items():
        environment.insert(name, value)
    return environment
