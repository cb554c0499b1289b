"""Looks for the files of a folder in a child process, one folder at a time."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.app.background.job import Job
from reader.app.background.jobs import Jobs
from reader.model.errors import ReaderError

if TYPE_CHECKING:
    from reader.processes.requests.listing import FoundFiles


class FolderListing(QObject):
    """Says what is in a folder, part by part.

    Signals: `found` (a FoundFiles), `listed` (that was all), `failed` (a ReaderError), `crashed` (a report of our bug);
    with each of the last three it is over.
    """

    found = Signal(object)
    listed = Signal()
    failed = Signal(object)
    crashed = Signal(str)

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._job: Job[FoundFiles, None] | None = None
        self._was_through = False

    @property
    def is_running(self) -> bool:
        """Whether it looks for files."""
        return self._job is not None

    @property
    def is_first(self) -> bool:
        """Whether it looks, and has not been through this folder before."""
        return self.is_running and not self._was_through

    def begin(self, folder: Path) -> None:
        """Look for the files of a folder."""
        from reader.processes.requests.listing import ListFiles

        self._job = self._jobs.submit(ListFiles(folder))
        self._job.progressed.connect(self.found.emit)
        self._job.done.connect(self._on_done)
        self._job.failed.connect(self._on_failed)
        self._job.crashed.connect(self._on_crashed)

    def cancel(self) -> None:
        """Look no further."""
        if self._job is not None:
            self._jobs.cancel(self._job)
            self._job = None

    def forget(self) -> None:
        """Begin anew: whoever cancelled all jobs has cancelled this one."""
        self._job, self._was_through = None, False

    def _on_done(self, _nothing: None) -> None:
        self._job, self._was_through = None, True
        self.listed.emit()

    def _on_failed(self, error: ReaderError) -> None:
        self._job, self._was_through = None, True
        self.failed.emit(error)

    def _on_crashed(self, report: str) -> None:
        self._job, self._was_through = None, True
        self.crashed.emit(report)
