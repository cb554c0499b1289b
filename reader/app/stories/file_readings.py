"""Reads files in child processes, many at a time, and says whose answer each is."""

from collections.abc import Callable, Iterator
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.app.background.job import Job
from reader.app.background.jobs import Jobs
from reader.app.stories.reading import FileReading
from reader.model.correction import FileCorrections
from reader.model.errors import ReaderError, UnreadableFile

if TYPE_CHECKING:
    from reader.library.packing import PackedArticle
    from reader.processes.requests.stories import Read


class FileReadings(QObject):
    """The files that are being read, from when they are asked for until `end` says that their answers were taken.

    Signals: `article_read` (FileReading, PackedArticle), `file_read` (a FileReading: that was all), `failed` (a
    FileReading and the reason), `crashed` (a FileReading and a report of our bug), `stalled` (a FileReading).
    """

    article_read = Signal(object, object)
    file_read = Signal(object)
    failed = Signal(object, str)
    crashed = Signal(object, str)
    stalled = Signal(object)

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        """Ask child processes through `jobs`."""
        super().__init__(parent)
        self._jobs = jobs
        self._running: dict[FileReading, Job[PackedArticle, None]] = {}

    def __len__(self) -> int:
        return len(self._running)

    def __iter__(self) -> Iterator[FileReading]:
        return iter(self._running)

    def begin(self, path: Path, corrections: FileCorrections, reading: FileReading) -> None:
        """Read a file as it is corrected."""
        job = self._jobs.submit(_kind_of_request()(path, corrections))
        job.progressed.connect(partial(self.article_read.emit, reading))
        job.done.connect(partial(self._on_done, reading))
        job.failed.connect(partial(self._on_failed, reading))
        job.crashed.connect(partial(self.crashed.emit, reading))
        job.stalled.connect(partial(self._on_stalled, reading))
        self._running[reading] = job

    def check_dates(self, corrections: FileCorrections, told: Callable[[tuple[str, ...]], None]) -> None:
        """Tell what of corrections is no clear date, before all that waits: somebody has typed it."""
        from reader.processes.requests.corrections import CheckDates

        job = self._jobs.submit_first(CheckDates(corrections))
        job.done.connect(told)
        job.failed.connect(lambda _error: told(()))
        job.crashed.connect(lambda _report: told(()))

    def end(self, reading: FileReading) -> None:
        """Forget a file whose answers were taken."""
        del self._running[reading]

    def skip(self, story: int) -> None:
        """Stop reading the file whose first row is `story`: it fails."""
        for job in [job for reading, job in self._running.items() if reading.story == story]:
            self._jobs.skip(job)

    def cancel(self) -> None:
        """Stop reading all files; nothing more is said of them."""
        self._jobs.cancel(*self._running.values())
        self._running.clear()

    def forget(self) -> None:
        """Begin anew: whoever cancelled all jobs has cancelled these."""
        self._running.clear()

    def _on_done(self, reading: FileReading, _nothing: None) -> None:
        self.file_read.emit(reading)

    def _on_failed(self, reading: FileReading, error: ReaderError) -> None:
        self.failed.emit(reading, error.reason if isinstance(error, UnreadableFile) else str(error))

    def _on_stalled(self, reading: FileReading, _nothing: None) -> None:
        self.stalled.emit(reading)


@cache
def _kind_of_request() -> "type[Read]":
    # PySide6 looks at each import: at every file that would be a hundredth of the window's work.
    from reader.processes.requests.stories import Read

    return Read
