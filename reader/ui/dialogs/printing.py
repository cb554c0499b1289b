"""Printing from the window: the same pages as in the PDF, a few a turn of the event loop."""

import time
from collections.abc import Generator
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from reader.exporting.options import ExportOptions, Orientation, PageSize
from reader.model.comparison import Comparison

if TYPE_CHECKING:
    from reader.exporting.progress import ExportProgress

# The window answers within 100 ms; a page takes about 5 ms.
_TURN_S = 0.03
_DOTS_AN_INCH = 720


class Printing(QObject):
    """Asks for a printer and prints.

    A printer belongs to the window's process: Qt hands it to no other, so that here pages are drawn in turns.
    Signals: `progressed` (ExportProgress), `finished`, `failed` (why).
    """

    progressed = Signal(object)
    finished = Signal()
    failed = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._steps: Generator[ExportProgress, None, None] | None = None
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._work)

    @property
    def is_working(self) -> bool:
        """Whether pages are being printed."""
        return self._steps is not None

    def ask(self, comparison: Comparison, options: ExportOptions) -> None:
        """Let the user choose a printer, and print."""
        from reader.exporting.pdf.devices import page_layout  # noqa: PLC0415 - the first paint must not pay for it

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(page_layout(options))
        dialog = QPrintDialog(printer, self._window)
        if dialog.exec() == QPrintDialog.DialogCode.Accepted:
            self.print(comparison, printer, options)

    def print(self, comparison: Comparison, printer: QPrinter, options: ExportOptions) -> None:
        """Print on the paper that was chosen for the printer, as far as it is one of ours."""
        from reader.exporting.pdf.devices import printing_steps  # noqa: PLC0415 - as above

        self.cancel()
        printer.setResolution(_DOTS_AN_INCH)
        printer.setFullPage(True)
        printer.setDocName("Reader")
        self._steps = printing_steps(comparison, printer, _on_paper_of(printer, options))
        self._timer.start()

    def cancel(self) -> None:
        """Stop printing; what was sent to the printer stays sent."""
        self._timer.stop()
        if self._steps is not None:
            self._steps.close()
        self._steps = None

    def _work(self) -> None:
        assert self._steps is not None
        ends = time.monotonic() + _TURN_S
        try:
            while time.monotonic() < ends:
                progress = next(self._steps)
        except StopIteration:
            self.cancel()
            self.finished.emit()
        except OSError as error:
            self.cancel()
            self.failed.emit(str(error))
        else:
            self.progressed.emit(progress)


def _on_paper_of(printer: QPrinter, options: ExportOptions) -> ExportOptions:
    layout = printer.pageLayout()
    sizes = {QPageSize.PageSizeId.A4: PageSize.A4, QPageSize.PageSizeId.Letter: PageSize.LETTER}
    is_upright = layout.orientation() is QPageLayout.Orientation.Portrait
    return replace(
        options,
        page_size=sizes.get(layout.pageSize().id(), options.page_size),
        orientation=Orientation.PORTRAIT if is_upright else Orientation.LANDSCAPE,
    )
