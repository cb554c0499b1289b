"""Which processes are told to get ready for a comparison."""

from typing import cast

from pytestqt.qtbot import QtBot

from reader.app.background.comparer import Comparer
from reader.app.background.jobs import Jobs
from reader.processes.lanes import Lane
from reader.processes.requests.pairs import GetReady


class FewJobs:
    """Remembers what it was asked for; `has_listed` is whether a process has."""

    def __init__(self, *, has_listed: bool) -> None:
        self.has_listed = has_listed
        self.asked: list[object] = []

    def has_process(self, lane: Lane) -> bool:
        return lane is Lane.COMPARING and self.has_listed

    def submit(self, request: object) -> None:
        self.asked.append(request)


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
