"""Which processes are told to get ready for a comparison, and which of two answers is heeded."""

from pathlib import Path
from typing import Any, cast

from pytestqt.qtbot import QtBot

from reader.app.background.comparer import Comparer
from reader.app.background.job import Job
from reader.app.background.jobs import Jobs
from reader.model.article import Article
from reader.model.comparison import Comparison, ComparisonSettings
from reader.model.errors import ReaderError
from reader.processes.lanes import Lane
from reader.processes.requests.pairs import GetReady


class FewJobs:
    """Remembers what it was asked for; `has_listed` is whether a process has."""

    def __init__(self, *, has_listed: bool) -> None:
        self.has_listed = has_listed
        self.asked: list[object] = []
        self.begun: list[Job[Any, Any]] = []
        self.left: list[Job[Any, Any]] = []
        self.cancelled: list[Job[Any, Any]] = []

    def has_process(self, lane: Lane) -> bool:
        return lane is Lane.COMPARING and self.has_listed

    def submit(self, request: object) -> None:
        self.asked.append(request)

    def submit_first(self, request: Any) -> Job[Any, Any]:
        self.begun.append(Job(len(self.begun), request))
        return self.begun[-1]

    def let_end(self, job: Job[Any, Any], within_ms: int) -> None:
        assert within_ms < 1_000
        self.left.append(job)

    def cancel(self, job: Job[Any, Any]) -> None:
        self.cancelled.append(job)


def test_process_that_listed_a_folder_is_told_once(qtbot: QtBot) -> None:
    jobs = FewJobs(has_listed=True)
    comparer = Comparer(cast("Jobs", jobs))

    comparer.get_ready()
    comparer.get_ready()

    assert jobs.asked == [GetReady()]
    comparer.begin_anew()
    comparer.get_ready()
    assert jobs.asked == [GetReady(), GetReady()]


def test_no_process_is_started_to_get_ready(qtbot: QtBot) -> None:
    jobs = FewJobs(has_listed=False)
    comparer = Comparer(cast("Jobs", jobs))

    comparer.get_ready()

    assert not jobs.asked


def test_only_the_answer_about_the_latest_pair_is_heeded(qtbot: QtBot) -> None:
    jobs = FewJobs(has_listed=True)
    comparer = Comparer(cast("Jobs", jobs))
    heard: list[object] = []
    comparer.compared.connect(heard.append)
    comparer.failed.connect(heard.append)
    comparer.crashed.connect(heard.append)
    one, other = Article(Path("one"), "", "One."), Article(Path("other"), "", "Other.")
    first, second = Comparison(one, other, (), ()), Comparison(other, one, (), ())

    comparer.start(one, other, ComparisonSettings())
    comparer.start(one, other, ComparisonSettings())
    comparer.start(other, one, ComparisonSettings())
    assert jobs.left == jobs.begun[:2]
    assert not jobs.cancelled  # to kill a process takes longer than what it does
    jobs.begun[0].done.emit(first)
    jobs.begun[1].failed.emit(ReaderError())
    jobs.begun[1].crashed.emit("a report")
    assert comparer.is_comparing
    assert not heard
    jobs.begun[2].done.emit(second)
    assert not comparer.is_comparing
    assert heard == [second]


def test_what_the_user_cancels_is_stopped(qtbot: QtBot) -> None:
    jobs = FewJobs(has_listed=True)
    comparer = Comparer(cast("Jobs", jobs))

    comparer.start(Article(Path("one"), "", ""), Article(Path("other"), "", ""), ComparisonSettings())
    comparer.cancel()

    assert jobs.cancelled == jobs.begun
    assert not jobs.left
    assert not comparer.is_comparing
