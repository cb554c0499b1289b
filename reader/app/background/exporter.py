"""Exporting in a child process: the window draws nothing, waits for no disk, and can stop it at any moment.

Drawing in turns of the window's event loop was tried first: each step is short but for two, embedding the fonts and
adding the links, and those alone stopped the window for 160 ms with 2 x 10,000 words.
"""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from reader.app.background.job import Job
from reader.app.background.jobs import Jobs
from reader.exporting.options import EventFormat, ExportOptions, Format
from reader.model.comparison import Comparison
from reader.model.errors import ReaderError, UnwritableFile
from reader.model.events.event import Event
from reader.processes.portions import Portion, portions_of
from reader.processes.requests.exports import Export, ExportEvent, Preview, PreviewEvent
from reader.storage.files.part_files import clear_parts
from reader.wording.catalogue import language

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
        self._source: Iterator[Portion] = iter(())
        self._portions: list[Portion] = []
        self._request: Export | ExportEvent | Preview | PreviewEvent | None = None
        self._packing = QTimer(self, interval=0)
        self._packing.timeout.connect(self._pack)

    @property
    def is_working(self) -> bool:
        """Whether something is being made."""
        return self._request is not None

    def export(self, comparison: Comparison, target: Path, form: Format, options: ExportOptions) -> None:
        """Write the comparison into `target`; what was being made is given up."""
        self._start(comparison, Export(target, form, options, (), language()))

    def preview(self, comparison: Comparison, width_px: int, options: ExportOptions) -> None:
        """Draw the pages of the PDF as pictures of a width; what was being made is given up."""
        self._start(comparison, Preview(width_px, options, (), language()))

    def export_event(self, event: Event, target: Path, form: EventFormat) -> None:
        """Write an event into `target`; what was being made is given up."""
        self.cancel()
        self._request = request = ExportEvent(target, form, event, language())
        exporting = self._jobs.submit(request)
        exporting.progressed.connect(self.progressed.emit)
        self._listen(exporting)

    def preview_event(self, event: Event, width_px: int) -> None:
        """Draw the pages of an event's PDF as pictures of a width; what was being made is given up."""
        self.cancel()
        self._request = request = PreviewEvent(width_px, event, language())
        drawing = self._jobs.submit(request)
        drawing.progressed.connect(self.page_drawn.emit)
        self._listen(drawing)

    def cancel(self) -> None:
        """Stop at once; the old file, if there was one, stays as it was."""
        request = self._request
        self._rest()
        if isinstance(request, Export | ExportEvent):
            clear_parts(request.target.parent)

    def _start(self, comparison: Comparison, request: Export | Preview) -> None:
        self.cancel()
        self._request = request
        self._source, self._portions = portions_of(comparison), []
        self._packing.start()

    def _pack(self) -> None:
        turn = QElapsedTimer()
        turn.start()
        for portion in self._source:
            self._portions.append(portion)
            if turn.elapsed() >= _TURN_MS:
                return
        self._packing.stop()
        portions, self._portions = tuple(self._portions), []
        match self._request:
            case Export() as request:
                exporting = self._jobs.submit(replace(request, portions=portions))
                exporting.progressed.connect(self.progressed.emit)
                self._listen(exporting)
            case Preview() as request:
                drawing = self._jobs.submit(replace(request, portions=portions))
                drawing.progressed.connect(self.page_drawn.emit)
                self._listen(drawing)

    def _listen(self, job: Job[Any, None]) -> None:
        job.done.connect(self._on_done)
        job.failed.connect(self._on_failed)
        job.crashed.connect(self._on_crashed)

    def _rest(self) -> None:
        """Stop the child: Qt and its fonts are not kept in memory for the next export."""
        self._request = None
        self._packing.stop()
        self._jobs.close()

    def _on_done(self, _nothing: None) -> None:
        self._rest()
        self.finished.emit()

    def _on_failed(self, error: ReaderError) -> None:
        target = self._request.target if isinstance(self._request, Export | ExportEvent) else Path()
        self._rest()
        if not isinstance(error, UnwritableFile):  # of a process that died, or had not enough memory
            error = UnwritableFile(target, str(error))
        self.failed.emit(error)

    def _on_crashed(self, report: str) -> None:
        self._rest()
        self.crashed.emit(report)
