"""Language packages for a window: what is installed and offered, and getting more, in processes of their own."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal

from reader.app.background.job import Job
from reader.app.background.jobs import Jobs
from reader.model.errors import ReaderError

# What can be asked for is loaded when it is: most windows never ask for a package.
if TYPE_CHECKING:
    from reader.model.translation import KnownPackages, OfferedPackage, Package
    from reader.processes.requests.request import Request

Part = TypeVar("Part")
Result = TypeVar("Result")


class LanguagePackages(QObject):
    """One change at a time; nothing is asked of the network but by `ask_index` and `fetch`.

    Signals: `known_changed`, `work_changed` (something began or ended), `transferred` (a Transfer), `installed` (a
    Package), `failed` (a ReaderError), `crashed` (a report of our bug).
    """

    known_changed = Signal()
    work_changed = Signal()
    transferred = Signal(object)
    installed = Signal(object)
    failed = Signal(object)
    crashed = Signal(str)

    def __init__(self, parent: QObject | None = None, command: Sequence[str] = ()) -> None:
        super().__init__(parent)
        self.known: KnownPackages | None = None
        # Jobs of its own: opening another folder cancels those of the stories.
        self._jobs = Jobs(self, command)
        self._listing: Job[Any, KnownPackages] | None = None
        self._working: Job[Any, Any] | None = None
        self._host: str | None = None

    @property
    def is_working(self) -> bool:
        """Whether something is fetched, installed or removed."""
        return self._working is not None

    @property
    def asked_host(self) -> str | None:
        """The host that is asked for something just now; None while nothing goes over the network."""
        return self._host if self.is_working else None

    def close(self) -> None:
        """Stop all work."""
        self._jobs.close()

    def look(self) -> None:
        """Look at what is installed, and at what the index offered last."""
        if self._listing is None:
            from reader.processes.requests.packages import ListPackages

            self._listing = self._jobs.submit(ListPackages())
            self._listing.done.connect(self._on_listed)
            self._listing.failed.connect(self._on_not_listed)
            self._listing.crashed.connect(self._on_listing_crashed)

    def ask_index(self) -> None:
        """Ask the index on `known.host` what it offers: the user has agreed."""
        from reader.processes.requests.packages import AskIndex

        job = self._work(AskIndex(), "" if self.known is None else self.known.host)
        if job is not None:
            job.done.connect(self._on_asked)

    def fetch(self, offered: "OfferedPackage") -> None:
        """Fetch a package and install it: the user has agreed."""
        from reader.processes.requests.packages import FetchPackage

        job = self._work(FetchPackage(offered), offered.host)
        if job is not None:
            job.progressed.connect(self.transferred.emit)
            job.done.connect(self._on_installed)

    def install(self, archive: Path) -> None:
        """Install a package from a file."""
        from reader.processes.requests.packages import InstallPackage

        job = self._work(InstallPackage(archive))
        if job is not None:
            job.done.connect(self._on_installed)

    def remove(self, folder: Path) -> None:
        """Remove an installed package, or a folder that can't be used as one."""
        from reader.processes.requests.packages import RemovePackage

        job = self._work(RemovePackage(folder))
        if job is not None:
            job.done.connect(self._on_removed)

    def cancel(self) -> None:
        """Stop at once; what was fetched is gone on with the next time."""
        if self._working is not None:
            job, self._working = self._working, None
            self._jobs.cancel(job)
            self.work_changed.emit()

    def _work(self, request: "Request[Part, Result]", host: str | None = None) -> Job[Part, Result] | None:
        """Begin with the one change, over the network if it has a host; None if there is another one under way."""
        if self._working is not None:
            return None
        self._host = host
        self._working = job = self._jobs.submit(request)
        job.failed.connect(self._on_failed)
        job.crashed.connect(self._on_crashed)
        self.work_changed.emit()
        return job

    def _on_listed(self, known: "KnownPackages") -> None:
        self._listing = None
        self.known = known
        self.known_changed.emit()

    def _on_not_listed(self, error: ReaderError) -> None:
        self._listing = None
        self.failed.emit(error)

    def _on_listing_crashed(self, report: str) -> None:
        self._listing = None
        self.crashed.emit(report)

    def _on_asked(self, known: "KnownPackages") -> None:
        self._end_work()
        self.known = known
        self.known_changed.emit()

    def _on_installed(self, package: "Package") -> None:
        self._end_work()
        self.look()
        self.installed.emit(package)

    def _on_removed(self, _nothing: None) -> None:
        self._end_work()
        self.look()

    def _on_failed(self, error: ReaderError) -> None:
        self._end_work()
        self.failed.emit(error)

    def _on_crashed(self, report: str) -> None:
        self._end_work()
        self.crashed.emit(report)

    def _end_work(self) -> None:
        self._working = None
        self.work_changed.emit()
