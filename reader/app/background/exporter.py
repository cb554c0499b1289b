"""Exporting in a child process: the window draws nothing, waits for no disk, and can stop it at any moment.

Drawing in turns of the window's event loop was tried first: each step is short but for two, embedding the fonts and
adding the links, and those alone stopped the window for 160 ms with 2 x 10,000 words.
"""

from collections.abc import Iterator
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from reader.app.background.jobs import Jobs
from reader.exporting.options import ExportOptions, Format
from reader.exporting.progress import ExportProgress
from reader.model.comparison import Comparison
from reader.model.errors import ReaderError, UnreadableFile, UnwritableFile
from reader.processes.portions import portions_of
from reader.processes.protocol import Task
from reader.storage.atomic_write import remove_leftovers

# Clicks and paints come between the turns in which a comparison is encoded for the child.
_TURN_MS = 8


class Exporter(QObject):
    """Makes one file, or one preview, at a time.

    Signals: `progressed` (ExportProgress), `page_drawn` (a PNG, of a preview), `finished`, `failed` (a ReaderError),
    `crashed` (a report of our bug).
    """

    progressed = Signal(object)
    page_drawn = Signal(bytes)
    finished = Signal()
    failed = Signal(object)
    crashed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = Jobs(self)
        self._jobs.progressed.connect(self._on_progressed)
        self._jobs.done.connect(self._on_done)
        self._jobs.failed.connect(self._on_failed)
        self._jobs.crashed.connect(self._on_crashed)
        self._task = Task.EXPORT
        self._arguments: tuple[Path | int | Enum | ExportOptions, ...] = ()
        self._source: Iterator[bytes] = iter(())
        self._portions: list[bytes] = []
        self._is_working = False
        self._packing = QTimer(self, interval=0)
        self._packing.timeout.connect(self._pack)

    @property
    def is_working(self) -> bool:
        """Whether something is being made."""
        return self._is_working

    def export(self, comparison: Comparison, target: Path, form: Format, options: ExportOptions) -> None:
        """Write the comparison into `target`; what was being made is given up."""
        self._start(Task.EXPORT, comparison, target, form, options)

    def preview(self, comparison: Comparison, width_px: int, options: ExportOptions) -> None:
        """Draw the pages of the PDF as pictures of a width; what was being made is given up."""
        self._start(Task.PREVIEW, comparison, Path(), width_px, options)

    def cancel(self) -> None:
        """Stop at once; the old file, if there was one, stays as it was."""
        if not self._is_working:
            return
        self._rest()
        if self._task is Task.EXPORT:
            target = self._arguments[0]
            assert isinstance(target, Path)
            remove_leftovers(target)

    def _start(self, task: Task, comparison: Comparison, *arguments: Path | int | Enum | ExportOptions) -> None:
        self.cancel()
        self._task, self._arguments = task, arguments
        self._source, self._portions = portions_of(comparison), []
        self._is_working = True
        self._packing.start()

    def _pack(self) -> None:
        turn = QElapsedTimer()
        turn.start()
        for portion in self._source:
            self._portions.append(portion)
            if turn.elapsed() >= _TURN_MS:
                return
        self._packing.stop()
        self._jobs.submit(self._task, *self._arguments, tuple(self._portions))
        self._portions = []

    def _rest(self) -> None:
        """Stop the child: Qt and its fonts are not kept in memory for the next export."""
        self._is_working = False
        self._packing.stop()
        self._jobs.close()

    def _on_progressed(self, _number: int, part: object) -> None:
        if isinstance(part, ExportProgress):
            self.progressed.emit(part)
        else:
            self.page_drawn.emit(part)

    def _on_done(self, _number: int, _result: object) -> None:
        self._rest()
        self.finished.emit()

    def _on_failed(self, _number: int, error: ReaderError) -> None:
        self._rest()
        if isinstance(error, UnreadableFile):  # what Jobs says of a child that died
            error = UnwritableFile(error.path, "the process that made it broke down")
        self.failed.emit(error)

    def _on_crashed(self, _number: int, report: str) -> None:
        self._rest()
        self.crashed.emit(report)
