import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from reader.app.background import jobs as jobs_module
from reader.app.background.job import Job
from reader.app.background.jobs import Jobs
from reader.app.background.worker_process import Worker
from reader.library.packing import PackedArticle
from reader.model.errors import ReaderError, UnreadableFile
from reader.processes.lanes import Lane
from reader.processes.requests.stories import Read

WAIT_MS = 20_000


ReadingJob = Job[PackedArticle, None]


class Heard:
    """What jobs said, in order."""

    def __init__(self) -> None:
        self.articles: dict[ReadingJob, PackedArticle] = {}
        self.done: list[ReadingJob] = []
        self.failed: dict[ReadingJob, str] = {}
        self.crashed: dict[ReadingJob, str] = {}
        self.stalled: list[ReadingJob] = []

    def of(self, job: ReadingJob) -> ReadingJob:
        """Listen to a job."""
        job.progressed.connect(partial(self.articles.__setitem__, job))
        job.done.connect(lambda _: self.done.append(job))
        job.failed.connect(partial(self._on_failed, job))
        job.crashed.connect(partial(self.crashed.__setitem__, job))
        job.stalled.connect(lambda _: self.stalled.append(job))
        return job

    def _on_failed(self, job: ReadingJob, error: ReaderError) -> None:
        assert isinstance(error, UnreadableFile)
        self.failed[job] = error.reason


def test_hung_worker_leaves_the_loop_alive_and_can_be_skipped(
    qtbot: QtBot, odd_jobs: Jobs, write_story: Callable[..., Path]
) -> None:
    heard = Heard()
    ticks: list[None] = []
    timer = QTimer(odd_jobs, interval=10)
    timer.timeout.connect(lambda: ticks.append(None))
    timer.start()
    hung = [
        heard.of(odd_jobs.submit(Read(write_story(f"hang-{n}.txt")))) for n in range(Lane.DOCUMENTS.value.processes)
    ]
    good = heard.of(odd_jobs.submit(Read(write_story("good.txt"))))
    qtbot.waitUntil(lambda: set(heard.stalled) == set(hung), timeout=WAIT_MS)
    assert len(ticks) >= 10
    odd_jobs.skip(hung[0])
    assert "skipped" in heard.failed[hung[0]]
    qtbot.waitUntil(lambda: good in heard.done, timeout=WAIT_MS)


def test_hung_workers_are_replaced_at_once(qtbot: QtBot, odd_jobs: Jobs, write_story: Callable[..., Path]) -> None:
    heard = Heard()
    hung = [odd_jobs.submit(Read(write_story(f"hang-{n}.txt"))) for n in range(Lane.DOCUMENTS.value.processes)]
    good = [heard.of(odd_jobs.submit(Read(write_story(f"good-{n}.txt")))) for n in range(8)]
    qtbot.waitUntil(lambda: len(heard.done) == len(good), timeout=WAIT_MS)
    assert {worker.job for worker in odd_jobs.findChildren(Worker)} >= set(hung)


def test_file_that_takes_too_long_is_given_up(
    qtbot: QtBot, odd_jobs: Jobs, write_story: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(jobs_module, "patience_s", lambda _path: 0.9)
    heard = Heard()
    hung = heard.of(odd_jobs.submit(Read(write_story("hang.txt"))))
    qtbot.waitUntil(lambda: hung in heard.failed, timeout=WAIT_MS)
    assert heard.failed[hung] == "it took too long"
    assert heard.stalled == [hung]


def test_dead_worker_fails_its_file_and_the_queue_goes_on(
    qtbot: QtBot, odd_jobs: Jobs, write_story: Callable[..., Path]
) -> None:
    heard = Heard()
    names = ["die-1.txt", "good-1.txt", "die-2.txt", "good-2.txt", "good-3.txt"]
    jobs = [heard.of(odd_jobs.submit(Read(write_story(name)))) for name in names]
    qtbot.waitUntil(odd_jobs.is_idle, timeout=WAIT_MS)
    assert set(heard.failed) == {jobs[0], jobs[2]}
    assert "broke down" in heard.failed[jobs[0]]
    assert set(heard.done) == {jobs[1], jobs[3], jobs[4]}


def test_our_own_bug_is_reported_as_one(qtbot: QtBot, odd_jobs: Jobs, write_story: Callable[..., Path]) -> None:
    heard = Heard()
    job = heard.of(odd_jobs.submit(Read(write_story("crash.txt"))))
    qtbot.waitUntil(odd_jobs.is_idle, timeout=WAIT_MS)
    assert "ZeroDivisionError" in heard.crashed[job]


def test_what_libraries_print_does_not_reach_the_channel(
    qtbot: QtBot, odd_jobs: Jobs, write_story: Callable[..., Path]
) -> None:
    heard = Heard()
    job = heard.of(odd_jobs.submit(Read(write_story("print.txt"))))
    qtbot.waitUntil(odd_jobs.is_idle, timeout=WAIT_MS)
    assert heard.articles[job].title == "Dam at Oreva gives way after rain"


def test_cancelled_request_is_not_heard_of_again(
    qtbot: QtBot, odd_jobs: Jobs, write_story: Callable[..., Path]
) -> None:
    heard = Heard()
    cancelled = heard.of(odd_jobs.submit(Read(write_story("good-1.txt"))))
    odd_jobs.cancel(cancelled)
    kept = heard.of(odd_jobs.submit(Read(write_story("good-2.txt"))))
    qtbot.waitUntil(odd_jobs.is_idle, timeout=WAIT_MS)
    assert heard.done == [kept]


def test_request_nobody_waits_for_ends_in_its_process(
    qtbot: QtBot, patient_jobs: Jobs, write_story: Callable[..., Path]
) -> None:
    heard = Heard()
    left = heard.of(patient_jobs.submit(Read(write_story("good-1.txt"))))
    patient_jobs.let_end(left, WAIT_MS)
    kept = heard.of(patient_jobs.submit(Read(write_story("good-2.txt"))))
    qtbot.waitUntil(patient_jobs.is_idle, timeout=WAIT_MS)
    assert set(heard.done) == {left, kept}


def test_request_nobody_waits_for_is_stopped_if_it_goes_on(
    qtbot: QtBot, patient_jobs: Jobs, write_story: Callable[..., Path]
) -> None:
    heard = Heard()
    hung = [
        heard.of(patient_jobs.submit(Read(write_story(f"hang-{n}.txt")))) for n in range(Lane.DOCUMENTS.value.processes)
    ]
    good = heard.of(patient_jobs.submit(Read(write_story("good.txt"))))
    patient_jobs.let_end(hung[0], 10)
    qtbot.waitUntil(lambda: good in heard.done, timeout=WAIT_MS)
    assert not heard.failed
    for job in hung[1:]:
        patient_jobs.cancel(job)
    qtbot.waitUntil(patient_jobs.is_idle, timeout=WAIT_MS)


def test_request_nobody_waits_for_that_waits_itself_is_dropped(
    qtbot: QtBot, odd_jobs: Jobs, write_story: Callable[..., Path]
) -> None:
    heard = Heard()
    jobs = [heard.of(odd_jobs.submit(Read(write_story(f"good-{n}.txt")))) for n in range(20)]
    odd_jobs.let_end(jobs[-1], WAIT_MS)
    qtbot.waitUntil(odd_jobs.is_idle, timeout=WAIT_MS)
    assert set(heard.done) == set(jobs[:-1])


def test_foreseen_request_is_begun_and_then_asked_for(
    qtbot: QtBot, odd_jobs: Jobs, write_story: Callable[..., Path]
) -> None:
    heard = Heard()
    path = write_story("good.txt")
    odd_jobs.foresee(Read(path))
    asked = heard.of(odd_jobs.submit(Read(path)))
    again = heard.of(odd_jobs.submit(Read(path)))
    qtbot.waitUntil(odd_jobs.is_idle, timeout=WAIT_MS)
    assert again != asked
    assert set(heard.done) == {asked, again}


def test_foreseen_requests_share_the_processes_that_are_ready(odd_jobs: Jobs, write_story: Callable[..., Path]) -> None:
    for name in ("good-1.txt", "good-2.txt", "good-3.txt"):
        odd_jobs.foresee(Read(write_story(name)))
    assert [worker.held for worker in odd_jobs.findChildren(Worker)] == [3]


def test_cancelling_everything_leaves_what_is_foreseen(
    qtbot: QtBot, odd_jobs: Jobs, write_story: Callable[..., Path]
) -> None:
    heard = Heard()
    path = write_story("good-1.txt")
    odd_jobs.foresee(Read(path))
    heard.of(odd_jobs.submit(Read(write_story("good-2.txt"))))
    odd_jobs.cancel_all()
    asked = heard.of(odd_jobs.submit(Read(path)))
    qtbot.waitUntil(odd_jobs.is_idle, timeout=WAIT_MS)
    assert heard.done == [asked]


def test_request_foreseen_wrongly_is_not_heard_of(
    qtbot: QtBot, odd_jobs: Jobs, write_story: Callable[..., Path]
) -> None:
    heard = Heard()
    odd_jobs.foresee(Read(write_story("good-1.txt")))
    asked = heard.of(odd_jobs.submit(Read(write_story("good-2.txt"))))
    odd_jobs.forget_foreseen()
    qtbot.waitUntil(odd_jobs.is_idle, timeout=WAIT_MS)
    assert heard.done == [asked]


def test_urgent_request_goes_before_those_that_wait(
    qtbot: QtBot, patient_jobs: Jobs, write_story: Callable[..., Path]
) -> None:
    heard = Heard()
    waiting = [heard.of(patient_jobs.submit(Read(write_story(f"good-{n}.txt")))) for n in range(12)]
    urgent = heard.of(patient_jobs.submit_first(Read(write_story("urgent.txt"))))
    qtbot.waitUntil(patient_jobs.is_idle, timeout=WAIT_MS)
    assert heard.done.index(urgent) < heard.done.index(waiting[-1])
    assert len(heard.done) == len(waiting) + 1


def test_what_waits_in_a_hung_process_is_done_by_another(
    qtbot: QtBot, odd_jobs: Jobs, write_story: Callable[..., Path]
) -> None:
    heard = Heard()
    names = [
        "hang.txt",
        *(f"good-{n}.txt" for n in range(Lane.DOCUMENTS.value.processes * Lane.DOCUMENTS.value.depth + 2)),
    ]
    hung, *good = [heard.of(odd_jobs.submit(Read(write_story(name)))) for name in names]
    qtbot.waitUntil(lambda: len(heard.done) >= len(good), timeout=WAIT_MS)
    assert set(heard.done) == set(good)
    assert hung in heard.stalled


def test_waiting_request_can_be_cancelled_inside_its_process(
    qtbot: QtBot, odd_jobs: Jobs, write_story: Callable[..., Path]
) -> None:
    heard = Heard()
    jobs = [
        heard.of(odd_jobs.submit(Read(write_story(f"good-{n}.txt")))) for n in range(Lane.DOCUMENTS.value.processes * 2)
    ]
    odd_jobs.cancel(jobs[-1])
    qtbot.waitUntil(odd_jobs.is_idle, timeout=WAIT_MS)
    after = heard.of(odd_jobs.submit(Read(write_story("good-after.txt"))))
    qtbot.waitUntil(odd_jobs.is_idle, timeout=WAIT_MS)
    assert set(heard.done) == {*jobs[:-1], after}


def test_thousands_of_requests_are_forgotten_at_once(
    qtbot: QtBot, odd_jobs: Jobs, write_story: Callable[..., Path]
) -> None:
    heard = Heard()
    path = write_story("good.txt")
    jobs = [heard.of(odd_jobs.submit(Read(path))) for _ in range(5_000)]
    started = time.process_time()
    odd_jobs.cancel(*jobs)
    # One by one, each would have had a process of its own to be stopped: half a minute.
    assert time.process_time() - started < 1
    assert odd_jobs.is_idle()
    kept = heard.of(odd_jobs.submit(Read(path)))
    qtbot.waitUntil(odd_jobs.is_idle, timeout=WAIT_MS)
    assert heard.done == [kept]


@pytest.mark.parametrize(
    ("program", "how"), [("no such program", "no process could be started"), ("false", "broke down")]
)
def test_what_happens_before_anybody_listens_is_told_to_who_asks(
    program: str, how: str, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "false").write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
    (tmp_path / "false").chmod(0o700)
    made = Jobs(command=(str(tmp_path / program),))
    made.foresee(Read(tmp_path / "a.txt"))
    time.sleep(0.3)  # for the program to end, of which nothing tells before the event loop runs
    heard = Heard()
    job = heard.of(made.submit(Read(tmp_path / "a.txt")))
    qtbot.waitUntil(lambda: job in heard.failed, timeout=WAIT_MS)
    assert how in heard.failed[job]


def test_foreseen_request_is_done_before_the_event_loop_runs(tmp_path: Path) -> None:
    program = tmp_path / "program"
    program.write_text(f"#!/bin/sh\nhead -c 9 > {tmp_path}/asked\nmv {tmp_path}/asked {tmp_path}/heard\nsleep 60\n")
    program.chmod(0o700)
    made = Jobs(command=(str(program),))
    made.foresee(Read(tmp_path / "a.txt"))
    until = time.monotonic() + WAIT_MS / 1000
    while not (tmp_path / "heard").exists() and time.monotonic() < until:
        time.sleep(0.01)
    assert len((tmp_path / "heard").read_bytes()) == 9
    made.close()


def test_missing_program_fails_the_request(qtbot: QtBot, tmp_path: Path) -> None:
    made = Jobs(command=(str(tmp_path / "no such program"),))
    heard = Heard()
    job = heard.of(made.submit(Read(tmp_path / "a.txt")))
    qtbot.waitUntil(lambda: job in heard.failed, timeout=WAIT_MS)
    assert "no process could be started" in heard.failed[job]
    made.close()


def test_processes_that_were_got_ready_take_the_requests(
    qtbot: QtBot, odd_jobs: Jobs, write_story: Callable[..., Path]
) -> None:
    heard = Heard()
    odd_jobs.get_ready(Lane.DOCUMENTS, 1)
    (ready,) = odd_jobs.findChildren(Worker)
    assert odd_jobs.is_idle()
    odd_jobs.cancel_all()
    job = heard.of(odd_jobs.submit(Read(write_story("good.txt"))))
    assert ready.job is job
    qtbot.waitUntil(lambda: heard.done == [job], timeout=WAIT_MS)
    assert odd_jobs.findChildren(Worker) == [ready]


def test_no_more_processes_are_got_ready_than_a_lane_has(qtbot: QtBot, odd_jobs: Jobs) -> None:
    odd_jobs.get_ready(Lane.COMPARING, 5)
    assert len(odd_jobs.findChildren(Worker)) == Lane.COMPARING.value.processes
