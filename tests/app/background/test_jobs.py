import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from reader.app.background.jobs import Jobs
from reader.app.background.lanes import Lane
from reader.app.background.worker_process import Worker
from reader.library.packing import PackedArticle
from reader.model.errors import UnreadableFile
from reader.processes.protocol import Task

WAIT_MS = 20_000


class Heard:
    """Everything that Jobs said, in order."""

    def __init__(self, jobs: Jobs) -> None:
        self.articles: dict[int, PackedArticle] = {}
        self.done: list[int] = []
        self.failed: dict[int, str] = {}
        self.crashed: dict[int, str] = {}
        self.stalled: list[int] = []
        jobs.progressed.connect(self._on_progressed)
        jobs.done.connect(self._on_done)
        jobs.failed.connect(self._on_failed)
        jobs.crashed.connect(self._on_crashed)
        jobs.stalled.connect(self.stalled.append)

    def _on_progressed(self, number: int, part: object) -> None:
        assert isinstance(part, PackedArticle)
        self.articles[number] = part

    def _on_done(self, number: int, _result: object) -> None:
        self.done.append(number)

    def _on_failed(self, number: int, error: object) -> None:
        assert isinstance(error, UnreadableFile)
        self.failed[number] = error.reason

    def _on_crashed(self, number: int, report: str) -> None:
        self.crashed[number] = report


def test_hung_worker_leaves_the_loop_alive_and_can_be_skipped(
    qtbot: QtBot, odd_jobs: Jobs, write_story: Callable[..., Path]
) -> None:
    heard = Heard(odd_jobs)
    ticks: list[None] = []
    timer = QTimer(odd_jobs, interval=10)
    timer.timeout.connect(lambda: ticks.append(None))
    timer.start()
    hung = [odd_jobs.submit(Task.READ, write_story(f"hang-{n}.txt")) for n in range(Lane.DOCUMENTS.processes)]
    good = odd_jobs.submit(Task.READ, write_story("good.txt"))
    qtbot.waitUntil(lambda: set(heard.stalled) == set(hung), timeout=WAIT_MS)
    assert len(ticks) >= 10
    assert heard.done == []
    odd_jobs.skip(hung[0])
    assert "skipped" in heard.failed[hung[0]]
    qtbot.waitUntil(lambda: good in heard.done, timeout=WAIT_MS)


def test_dead_worker_fails_its_file_and_the_queue_goes_on(
    qtbot: QtBot, odd_jobs: Jobs, write_story: Callable[..., Path]
) -> None:
    heard = Heard(odd_jobs)
    names = ["die-1.txt", "good-1.txt", "die-2.txt", "good-2.txt", "good-3.txt"]
    numbers = [odd_jobs.submit(Task.READ, write_story(name)) for name in names]
    qtbot.waitUntil(odd_jobs.is_idle, timeout=WAIT_MS)
    assert sorted(heard.failed) == [numbers[0], numbers[2]]
    assert "broke down" in heard.failed[numbers[0]]
    assert sorted(heard.done) == [numbers[1], numbers[3], numbers[4]]


def test_our_own_bug_is_reported_as_one(qtbot: QtBot, odd_jobs: Jobs, write_story: Callable[..., Path]) -> None:
    heard = Heard(odd_jobs)
    number = odd_jobs.submit(Task.READ, write_story("crash.txt"))
    qtbot.waitUntil(odd_jobs.is_idle, timeout=WAIT_MS)
    assert "ZeroDivisionError" in heard.crashed[number]


def test_what_libraries_print_does_not_reach_the_channel(
    qtbot: QtBot, odd_jobs: Jobs, write_story: Callable[..., Path]
) -> None:
    heard = Heard(odd_jobs)
    number = odd_jobs.submit(Task.READ, write_story("print.txt"))
    qtbot.waitUntil(odd_jobs.is_idle, timeout=WAIT_MS)
    assert heard.articles[number].title == "Dam at Oreva gives way after rain"


def test_cancelled_request_is_not_heard_of_again(
    qtbot: QtBot, odd_jobs: Jobs, write_story: Callable[..., Path]
) -> None:
    heard = Heard(odd_jobs)
    cancelled = odd_jobs.submit(Task.READ, write_story("good-1.txt"))
    odd_jobs.cancel(cancelled)
    kept = odd_jobs.submit(Task.READ, write_story("good-2.txt"))
    qtbot.waitUntil(odd_jobs.is_idle, timeout=WAIT_MS)
    assert heard.done == [kept]


def test_foreseen_request_is_begun_and_then_asked_for(
    qtbot: QtBot, odd_jobs: Jobs, write_story: Callable[..., Path]
) -> None:
    heard = Heard(odd_jobs)
    path = write_story("good.txt")
    odd_jobs.foresee(Task.READ, path)
    asked = odd_jobs.submit(Task.READ, path)
    again = odd_jobs.submit(Task.READ, path)
    qtbot.waitUntil(odd_jobs.is_idle, timeout=WAIT_MS)
    assert again != asked
    assert sorted(heard.done) == sorted((asked, again))


def test_foreseen_requests_share_the_processes_that_are_ready(odd_jobs: Jobs, write_story: Callable[..., Path]) -> None:
    for name in ("good-1.txt", "good-2.txt", "good-3.txt"):
        odd_jobs.foresee(Task.READ, write_story(name))
    assert [worker.held for worker in odd_jobs.findChildren(Worker)] == [3]


def test_cancelling_everything_leaves_what_is_foreseen(
    qtbot: QtBot, odd_jobs: Jobs, write_story: Callable[..., Path]
) -> None:
    heard = Heard(odd_jobs)
    path = write_story("good-1.txt")
    odd_jobs.foresee(Task.READ, path)
    odd_jobs.submit(Task.READ, write_story("good-2.txt"))
    odd_jobs.cancel_all()
    asked = odd_jobs.submit(Task.READ, path)
    qtbot.waitUntil(odd_jobs.is_idle, timeout=WAIT_MS)
    assert heard.done == [asked]


def test_request_foreseen_wrongly_is_not_heard_of(
    qtbot: QtBot, odd_jobs: Jobs, write_story: Callable[..., Path]
) -> None:
    heard = Heard(odd_jobs)
    odd_jobs.foresee(Task.READ, write_story("good-1.txt"))
    asked = odd_jobs.submit(Task.READ, write_story("good-2.txt"))
    odd_jobs.forget_foreseen()
    qtbot.waitUntil(odd_jobs.is_idle, timeout=WAIT_MS)
    assert heard.done == [asked]


def test_urgent_request_goes_before_those_that_wait(
    qtbot: QtBot, odd_jobs: Jobs, write_story: Callable[..., Path]
) -> None:
    heard = Heard(odd_jobs)
    waiting = [odd_jobs.submit(Task.READ, write_story(f"good-{n}.txt")) for n in range(12)]
    urgent = odd_jobs.submit_first(Task.READ, write_story("urgent.txt"))
    qtbot.waitUntil(odd_jobs.is_idle, timeout=WAIT_MS)
    assert heard.done.index(urgent) < heard.done.index(waiting[-1])
    assert len(heard.done) == len(waiting) + 1


def test_what_waits_in_a_hung_process_is_done_by_another(
    qtbot: QtBot, odd_jobs: Jobs, write_story: Callable[..., Path]
) -> None:
    heard = Heard(odd_jobs)
    names = ["hang.txt", *(f"good-{n}.txt" for n in range(Lane.DOCUMENTS.processes * Lane.DOCUMENTS.depth + 2))]
    hung, *good = [odd_jobs.submit(Task.READ, write_story(name)) for name in names]
    qtbot.waitUntil(lambda: len(heard.done) >= len(good), timeout=WAIT_MS)
    assert sorted(heard.done) == good
    assert hung in heard.stalled


def test_waiting_request_can_be_cancelled_inside_its_process(
    qtbot: QtBot, odd_jobs: Jobs, write_story: Callable[..., Path]
) -> None:
    heard = Heard(odd_jobs)
    numbers = [odd_jobs.submit(Task.READ, write_story(f"good-{n}.txt")) for n in range(Lane.DOCUMENTS.processes * 2)]
    odd_jobs.cancel(numbers[-1])
    qtbot.waitUntil(odd_jobs.is_idle, timeout=WAIT_MS)
    after = odd_jobs.submit(Task.READ, write_story("good-after.txt"))
    qtbot.waitUntil(odd_jobs.is_idle, timeout=WAIT_MS)
    assert sorted(heard.done) == [*numbers[:-1], after]


def test_thousands_of_requests_are_forgotten_at_once(
    qtbot: QtBot, odd_jobs: Jobs, write_story: Callable[..., Path]
) -> None:
    heard = Heard(odd_jobs)
    path = write_story("good.txt")
    numbers = [odd_jobs.submit(Task.READ, path) for _ in range(5_000)]
    started = time.process_time()
    odd_jobs.cancel(*numbers)
    # One by one, each would have had a process of its own to be stopped: half a minute.
    assert time.process_time() - started < 1
    assert odd_jobs.is_idle()
    kept = odd_jobs.submit(Task.READ, path)
    qtbot.waitUntil(odd_jobs.is_idle, timeout=WAIT_MS)
    assert heard.done == [kept]


def test_missing_program_fails_the_request(qtbot: QtBot, tmp_path: Path) -> None:
    jobs = Jobs(command=(str(tmp_path / "no such program"),))
    heard = Heard(jobs)
    number = jobs.submit(Task.READ, tmp_path / "a.txt")
    qtbot.waitUntil(lambda: number in heard.failed, timeout=WAIT_MS)
    assert "no process could be started" in heard.failed[number]
    jobs.close()


def test_processes_that_were_got_ready_take_the_requests(
    qtbot: QtBot, odd_jobs: Jobs, write_story: Callable[..., Path]
) -> None:
    heard = Heard(odd_jobs)
    odd_jobs.get_ready(Lane.DOCUMENTS, 1)
    (ready,) = odd_jobs.findChildren(Worker)
    assert odd_jobs.is_idle()
    odd_jobs.cancel_all()
    number = odd_jobs.submit(Task.READ, write_story("good.txt"))
    assert ready.is_busy_with(number)
    qtbot.waitUntil(lambda: heard.done == [number], timeout=WAIT_MS)
    assert odd_jobs.findChildren(Worker) == [ready]


def test_no_more_processes_are_got_ready_than_a_lane_has(qtbot: QtBot, odd_jobs: Jobs) -> None:
    odd_jobs.get_ready(Lane.COMPARING, 5)
    assert len(odd_jobs.findChildren(Worker)) == Lane.COMPARING.processes
