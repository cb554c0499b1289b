"""Exporting from the window: asks where to, makes the file a few pages at a time, says how it went."""

import time
from collections.abc import Generator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, QTimer, QUrl
from PySide6.QtGui import QAction, QDesktopServices, QKeySequence
from PySide6.QtWidgets import QFileDialog, QWidget

from reader.app.session import Session
from reader.errors import UnwritableFile
from reader.ui.message_bar import MessageBar
from reader.writing import atomic_write

if TYPE_CHECKING:
    from reader.exporting.pdf import PdfProgress

# The window answers within 100 ms; a page takes about 5 ms.
_TURN_S = 0.03
# Fewer pages are there before anybody has read that they are coming.
_PAGES_WORTH_A_MESSAGE = 20


class ExportCommand(QObject):
    """The action "Export …", enabled while there is a comparison."""

    def __init__(self, session: Session, messages: MessageBar, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._messages = messages
        self._window = window
        self._steps: Generator[PdfProgress, None, bytes] | None = None
        self._target = Path()
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._work)
        self.action = QAction(self.tr("Export …"), self)
        self.action.setShortcut(QKeySequence("Ctrl+E"))
        self.action.setToolTip(self.tr("Export … (Ctrl+E): PDF, web page, table, text or JSON"))
        self.action.triggered.connect(self.ask)
        session.comparison_changed.connect(self._on_comparison_changed)
        self._on_comparison_changed()

    @property
    def is_working(self) -> bool:
        """Whether a file is being made."""
        return self._steps is not None

    def ask(self) -> None:
        """Ask for a file and export the comparison that is shown."""
        comparison = self._session.comparison
        if comparison is None:
            return
        from reader.exporting.naming import proposed_name  # noqa: PLC0415 - the first paint must not pay for it

        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        proposed = str(Path(folder) / proposed_name(comparison, ".pdf"))
        kinds = {
            self.tr("PDF (*.pdf)"): ".pdf",
            self.tr("Web page (*.html)"): ".html",
            self.tr("Links as a table (*.csv)"): ".csv",
            self.tr("Links as plain text (*.txt)"): ".txt",
            self.tr("Everything as JSON (*.json)"): ".json",
        }
        chosen, kind = QFileDialog.getSaveFileName(self._window, self.tr("Export"), proposed, ";;".join(kinds))
        if chosen:
            self.export(_with_suffix(Path(chosen), kinds.get(kind, ".pdf"), frozenset(kinds.values())))

    def export(self, target: Path) -> None:
        """Write the comparison that is shown into `target`, in the format of its suffix."""
        # The first paint must not pay for these.
        from reader.exporting.formats import Format, render  # noqa: PLC0415
        from reader.exporting.pdf import pdf_steps  # noqa: PLC0415

        comparison = self._session.comparison
        if comparison is None:
            return
        self.cancel()
        self._target = target
        if target.suffix != ".pdf":
            self._write(render(comparison, Format(target.suffix)))
            return
        self._steps = pdf_steps(comparison)
        self._timer.start()

    def cancel(self) -> None:
        """Stop; no file is written."""
        self._timer.stop()
        if self._steps is not None:
            self._steps.close()
        self._steps = None

    def _work(self) -> None:
        """Make pages for a turn of the event loop."""
        assert self._steps is not None
        ends = time.monotonic() + _TURN_S
        try:
            while time.monotonic() < ends:
                progress = next(self._steps)
        except StopIteration as end:
            self.cancel()
            self._write(end.value)
        else:
            self._tell(progress)

    def _tell(self, progress: "PdfProgress") -> None:
        if progress.total > _PAGES_WORTH_A_MESSAGE:
            text = self.tr("Exporting page {} of {} …").format(progress.drawn, progress.total)
            self._messages.show_message(text, Cancel=self.cancel)

    def _write(self, content: bytes) -> None:
        try:
            atomic_write(self._target, content)
        except UnwritableFile as error:
            self._messages.show_message(self.tr("The file could not be written. {}").format(error))
        else:
            told = self.tr("Exported to {}").format(self._target)
            self._messages.show_message(told, Open=partial(_open, self._target))

    def _on_comparison_changed(self) -> None:
        self.action.setEnabled(self._session.comparison is not None)


def _with_suffix(path: Path, wanted: str, known: frozenset[str]) -> Path:
    """Give the path with a suffix that names a format: its own if it has one, else that of the kind that was chosen.

    A proposed name keeps its ".pdf" in some dialogs when another kind is chosen.
    """
    own = path.suffix.lower()
    if own == wanted or (own in known and own != ".pdf"):
        return path.with_suffix(own)
    return path.with_suffix(wanted) if own in known else path.with_name(path.name + wanted)


def _open(file: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))
