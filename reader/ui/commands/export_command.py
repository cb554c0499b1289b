"""Exporting from the window: asks what and where to, has the file made in a child process, says how it went."""

from collections.abc import Set
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from reader.app.session import Session
from reader.exporting.options import AS_USUAL, EventFormat, ExportOptions, Format
from reader.model.comparison import Comparison
from reader.model.errors import ReaderError
from reader.rendering.small_differences import Ignored, tell_small_differences
from reader.ui.widgets.message_bar import About, MessageBar

if TYPE_CHECKING:
    from reader.app.background.exporter import Exporter
    from reader.exporting.progress import ExportProgress
    from reader.model.events.event import Event
    from reader.ui.dialogs.printing import Printing

# Fewer pages are there before anybody has read that they are coming.
_PAGES_WORTH_A_MESSAGE = 20


class ExportCommand(QObject):
    """Exports, prints and previews the comparison that is shown."""

    def __init__(self, session: Session, messages: MessageBar, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._messages = messages
        self._window = window
        self._target = Path()
        self._form = Format.PDF
        self._options = AS_USUAL
        self._event_form = EventFormat.PDF
        self._ignored: Set[Ignored] = frozenset(Ignored)
        self._printing: Printing | None = None

    @property
    def is_working(self) -> bool:
        """Whether a file is being made."""
        return self._has_exporter() and self._exporter.is_working

    def set_ignored(self, ignored: Set[Ignored]) -> None:
        """Leave these small differences unmarked, as the window does."""
        self._ignored = ignored

    def ask(self) -> None:
        """Ask what of the comparison that is shown is exported, and how."""
        from reader.ui.dialogs.export_dialog import ExportDialog

        comparison = self._session.comparison
        if comparison is None:
            return
        dialog = ExportDialog(comparison, self._form, self._options, self._window)
        dialog.save_requested.connect(self.ask_where)
        dialog.preview_requested.connect(self.preview)
        dialog.print_requested.connect(self.print)
        dialog.open()

    def ask_where(self, form: Format, options: ExportOptions) -> None:
        """Ask for a file, with a sensible name proposed, and export into it."""
        from reader.exporting.naming import proposed_name

        comparison = self._session.comparison
        if comparison is None:
            return
        self._form, self._options = form, options
        proposed = str(_documents() / proposed_name(comparison, form.value, options.identity))
        chosen, _ = self._ask_for_file(self.tr("Export"), proposed, f"*{form.value}")
        if not chosen:
            return
        target = with_suffix(Path(chosen), form)
        if target == Path(chosen) or self._may_replace(target):
            self.export(target, options)

    def export(self, target: Path, options: ExportOptions = AS_USUAL) -> None:
        """Write the comparison that is shown into `target`, in the format of its suffix."""
        form = Format(target.suffix)
        # Where no marks are shown, the links are as they were found.
        comparison = self._marked() if form.traits.is_laid_out else self._session.comparison
        if comparison is not None:
            self._target = target
            self._exporter.export(comparison, target, form, options)

    def ask_for_event(self, event: "Event") -> None:
        """Ask in which format an event is exported."""
        from reader.ui.dialogs.event_export_dialog import EventExportDialog

        dialog = EventExportDialog(self._event_form, self._window)
        dialog.save_requested.connect(partial(self.ask_where_for_event, event))
        dialog.preview_requested.connect(partial(self.preview_event, event))
        dialog.open()

    def ask_where_for_event(self, event: "Event", form: EventFormat) -> None:
        """Ask for a file, and write an event into it."""
        from reader.exporting.naming import proposed_event_name

        self._event_form = form
        proposed = str(_documents() / proposed_event_name(event, form))
        chosen, _ = self._ask_for_file(self.tr("Export the event"), proposed, f"*{form.suffix}")
        if not chosen:
            return
        path = Path(chosen)
        typed = next((one for one in EventFormat if one.suffix == path.suffix.lower()), None)
        if typed is not None and typed.suffix != form.suffix:
            form = typed  # who types "event.html" wants a web page, whatever was chosen before
        bare = path if typed is None else path.with_suffix("")
        self._target = bare.with_name(bare.name + form.suffix)
        if self._target == path or self._may_replace(self._target):
            self._exporter.export_event(event, self._target, form)

    def preview_event(self, event: "Event") -> None:
        """Show the pages of an event's PDF."""
        from reader.ui.dialogs.preview_dialog import PreviewDialog

        PreviewDialog(event, AS_USUAL, self._window).open()

    def preview(self, options: ExportOptions) -> None:
        """Show the pages of the PDF."""
        from reader.ui.dialogs.preview_dialog import PreviewDialog

        comparison = self._marked()
        if comparison is not None:
            dialog = PreviewDialog(comparison, options, self._window)
            dialog.print_requested.connect(partial(self.print, options))
            dialog.open()

    def print(self, options: ExportOptions) -> None:
        """Ask for a printer and print the pages of the PDF."""
        from reader.ui.dialogs.printing import Printing

        if self._printing is None:
            self._printing = Printing(self._window)
            self._printing.progressed.connect(self._on_printed)
            self._printing.finished.connect(self._on_all_printed)
            self._printing.failed.connect(self._on_printing_failed)
        comparison = self._marked()
        if comparison is not None:
            self._printing.ask(comparison, options)

    def preview_as_last(self) -> None:
        """Show the pages as they were asked for last."""
        self.preview(self._options)

    def print_as_last(self) -> None:
        """Print the pages as they were asked for last."""
        self.print(self._options)

    def cancel(self) -> None:
        """Stop; no file is written, and no further page is printed."""
        if self._has_exporter():
            self._exporter.cancel()
        if self._printing is not None:
            self._printing.cancel()

    @cached_property
    def _exporter(self) -> "Exporter":
        """What makes the files; made when it is asked for first."""
        from reader.app.background.exporter import Exporter

        exporter = Exporter(self)
        exporter.progressed.connect(self._on_progressed)
        exporter.finished.connect(self._on_finished)
        exporter.failed.connect(self._on_failed)
        exporter.crashed.connect(self._session.crashed)
        return exporter

    def _has_exporter(self) -> bool:
        return "_exporter" in vars(self)

    def _marked(self) -> Comparison | None:
        """Return the comparison with the small differences that the window marks."""
        comparison = self._session.comparison
        return None if comparison is None else tell_small_differences(comparison, self._ignored)

    def _ask_for_file(self, title: str, proposed: str, filters: str) -> tuple[str, str]:
        """Return the file that is chosen, nothing if none is, and the filter under which it was."""
        from PySide6.QtWidgets import QFileDialog

        chosen, name = QFileDialog.getSaveFileName(self._window, title, proposed, filters)
        # Where the dialog goes together with its question whether to replace, some window managers give the keyboard to
        # nobody.
        self._window.activateWindow()
        return chosen, name

    def _may_replace(self, target: Path) -> bool:
        """Ask before a file is replaced that the file dialog did not ask about: its name had no suffix there."""
        from PySide6.QtWidgets import QMessageBox

        from reader.ui.widgets.plain_text import PlainMessageBox

        if not target.exists():
            return True
        question = self.tr("{} is there already. Replace it?").format(target.name)
        box = PlainMessageBox(QMessageBox.Icon.Question, self.tr("Export"), question, self._window)
        box.setStandardButtons(QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No)
        return box.exec() == QMessageBox.StandardButton.Yes

    def _on_progressed(self, progress: "ExportProgress") -> None:
        if progress.total > _PAGES_WORTH_A_MESSAGE:
            text = self.tr("Exporting page {} of {} …").format(progress.drawn, progress.total)
            self._messages.show_message(text, About.PROGRAM, {self.tr("Cancel"): self.cancel})

    def _on_finished(self) -> None:
        told = self.tr("Exported to {}").format(self._target)
        self._messages.show_message(told, About.PAIR, {self.tr("Open"): partial(_open, self._target)})

    def _on_failed(self, error: ReaderError) -> None:
        self._messages.show_message(self.tr("The file could not be written. {}").format(error), About.PAIR)

    def _on_printed(self, progress: "ExportProgress") -> None:
        if progress.total > _PAGES_WORTH_A_MESSAGE:
            text = self.tr("Printing page {} of {} …").format(progress.drawn, progress.total)
            self._messages.show_message(text, About.PROGRAM, {self.tr("Cancel"): self.cancel})

    def _on_printing_failed(self, reason: str) -> None:
        self._messages.show_message(self.tr("The printer could not be used: {}").format(reason), About.PAIR)

    def _on_all_printed(self) -> None:
        self._messages.show_message(self.tr("The pages were sent to the printer."), About.PAIR)


def with_suffix(path: Path, form: Format) -> Path:
    """Return the path with the suffix of the format; a dot in a name such as "Marn 2.0" begins no suffix."""
    own = path.suffix.lower()
    if own == form.value:
        return path.with_suffix(own)
    known = {other.value for other in Format}
    return path.with_suffix(form.value) if own in known else path.with_name(path.name + form.value)


def _documents() -> Path:
    from PySide6.QtCore import QStandardPaths

    from reader.ui.widgets.usual_folder import usual_folder

    return usual_folder(QStandardPaths.StandardLocation.DocumentsLocation)


def _open(file: Path) -> None:
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))
