"""One comparison at a time, of the latest pair, with the latest settings."""

from functools import partial
from typing import Never

from PySide6.QtCore import QObject, Signal

from reader.app.background.job import Job
from reader.app.background.jobs import Jobs
from reader.model.article import Article
from reader.model.comparison import Comparison, ComparisonSettings
from reader.model.errors import ReaderError
from reader.processes.lanes import Lane

# Most comparisons take less. To kill one and to load everything again takes longer, and who walks through a list of
# stories asks for the next pair before the last one is compared.
_MOST_LEFT_MS = 300


class Comparer(QObject):
    """Remembers which comparison is under way, and whether it is out of date already.

    Signals: `compared` (a Comparison), `outdated` (an answer came that is of no use any more), `failed` (a
    ReaderError), `crashed` (a report of our bug).
    """

    compared = Signal(object)
    outdated = Signal()
    failed = Signal(object)
    crashed = Signal(str)

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._job: Job[Never, Comparison] | None = None
        self._is_outdated = False
        self._was_told = False

    @property
    def is_comparing(self) -> bool:
        """Whether a comparison is under way."""
        return self._job is not None

    def get_ready(self) -> None:
        """Let the process that listed a folder load what comparing needs, before two stories are chosen.

        Another one has loaded it: whoever has nothing to do when it starts does so.
        """
        if not self._was_told and self._jobs.has_process(Lane.COMPARING):
            self._was_told = True
            from reader.processes.requests.pairs import GetReady

            self._jobs.submit(GetReady())

    def begin_anew(self) -> None:
        """Stop comparing, as another folder is opened, which a process lists."""
        self.cancel()
        self._was_told = False

    def outdate(self) -> bool:
        """Let the answer under way be waited for, not killed, and not be used; False if none is under way."""
        self._is_outdated = self._job is not None
        return self._is_outdated

    def cancel(self) -> None:
        """Stop the comparison that is being made."""
        self._is_outdated = False
        if self._job is not None:
            self._jobs.cancel(self._job)
            self._job = None

    def leave(self) -> None:
        """Heed the comparison under way no more; it is stopped if it goes on for long."""
        self._is_outdated = False
        if self._job is not None:
            self._jobs.let_end(self._job, _MOST_LEFT_MS)
            self._job = None

    def start(self, left: Article, right: Article, settings: ComparisonSettings) -> None:
        """Compare two stories, before all else that waits."""
        self.leave()
        from reader.processes.requests.pairs import Compare

        self._job = job = self._jobs.submit_first(Compare(left, right, settings))
        job.done.connect(partial(self._on_done, job.number))
        job.failed.connect(partial(self._on_failed, job.number))
        job.crashed.connect(partial(self._on_crashed, job.number))

    def _on_done(self, number: int, comparison: Comparison) -> None:
        if not self._ends(number):
            return
        if self._is_outdated:
            self.outdated.emit()
        else:
            self.compared.emit(comparison)

    def _on_failed(self, number: int, error: ReaderError) -> None:
        if self._ends(number):
            self.failed.emit(error)

    def _on_crashed(self, number: int, report: str) -> None:
        if self._ends(number):
            self.crashed.emit(report)

    def _ends(self, number: int) -> bool:
        """Tell whether the job that ended is the one that is waited for, which then is none."""
        is_own = self._job is not None and self._job.number == number
        if is_own:
            self._job = None
        return is_own
