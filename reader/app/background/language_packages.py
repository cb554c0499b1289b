"""Language packages for a window: what is installed and offered, and getting more, in processes of their own."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from reader.app.background.jobs import WORKER_COMMAND, Jobs
from reader.model.errors import ReaderError
from reader.model.translation import OfferedPackage, Package, PackageShelf, Transfer
from reader.processes.protocol import Task


class LanguagePackages(QObject):
    """One change at a time; nothing is asked of the network but by `ask_index` and `fetch`.

    Signals: `shelf_changed`, `work_changed` (something began or ended), `transferred` (a Transfer), `installed` (a
    Package), `failed` (a ReaderError), `crashed` (a report of our bug).
    """

    shelf_changed = Signal()
    work_changed = Signal()
    transferred = Signal(object)
    installed = Signal(object)
    failed = Signal(object)
    crashed = Signal(str)

    def __init__(self, parent: QObject | None = None, command: Sequence[str] = WORKER_COMMAND) -> None:
        super().__init__(parent)
        self.shelf: PackageShelf | None = None
        # Jobs of its own: opening another folder cancels those of the stories.
        self._jobs = Jobs(self, command)
        self._listing: int | None = None
        self._working: int | None = None
        self._jobs.progressed.connect(self._on_progressed)
        self._jobs.done.connect(self._on_done)
        self._jobs.failed.connect(self._on_failed)
        self._jobs.crashed.connect(self._on_crashed)

    @property
    def is_working(self) -> bool:
        """Whether something is fetched, installed or removed."""
        return self._working is not None

    def close(self) -> None:
        """Stop all work."""
        self._jobs.close()

    def look(self) -> None:
        """Look at what is installed, and at what the index offered last."""
        if self._listing is None:
            self._listing = self._jobs.submit(Task.LIST_PACKAGES)

    def ask_index(self) -> None:
        """Ask the index on `shelf.host` what it offers: the user has agreed."""
        self._work(Task.ASK_INDEX)

    def fetch(self, offered: OfferedPackage) -> None:
        """Fetch a package and install it: the user has agreed."""
        self._work(Task.FETCH_PACKAGE, offered)

    def install(self, archive: Path) -> None:
        """Install a package from a file."""
        self._work(Task.INSTALL_PACKAGE, archive)

    def remove(self, folder: Path) -> None:
        """Remove an installed package, or a folder that can't be used as one."""
        self._work(Task.REMOVE_PACKAGE, folder)

    def cancel(self) -> None:
        """Stop at once; what was fetched is gone on with the next time."""
        if self._working is not None:
            number, self._working = self._working, None
            self._jobs.cancel(number)
            self.work_changed.emit()

    def _work(self, task: Task, *arguments: object) -> None:
        if self._working is None:
            self._working = self._jobs.submit(task, *arguments)
            self.work_changed.emit()

    def _on_progressed(self, number: int, part: object) -> None:
        if number == self._working and isinstance(part, Transfer):
            self.transferred.emit(part)

    def _on_done(self, number: int, result: object) -> None:
        self._end(number)
        if isinstance(result, PackageShelf):
            self.shelf = result
            self.shelf_changed.emit()
            return
        self.look()
        if isinstance(result, Package):
            self.installed.emit(result)

    def _on_failed(self, number: int, error: ReaderError) -> None:
        self._end(number)
        self.failed.emit(error)

    def _on_crashed(self, number: int, report: str) -> None:
        self._end(number)
        self.crashed.emit(report)

    def _end(self, number: int) -> None:
        if number == self._listing:
            self._listing = None
        else:
            self._working = None
            self.work_changed.emit()
