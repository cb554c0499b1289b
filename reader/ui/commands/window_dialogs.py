"""The dialogs of a window; each is loaded when it is asked for, so that a start does not wait for any."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMainWindow

from reader.app.session import Session
from reader.model.comparison import Side
from reader.ui.windows import Windows
from reader.wording.stories import file_name


class WindowDialogs(QObject):
    """Opens the dialogs over its window.

    Signals: `folder_chosen` (a path as text), `link_chosen` (the number of a link), `sentence_chosen` (its
    side and index), `dismissal_asked` (the number of a link and its difference), `unlinking_asked` (the number of a
    link), `forget_folder_asked`.
    """

    folder_chosen = Signal(str)
    link_chosen = Signal(int)
    sentence_chosen = Signal(Side, int)
    dismissal_asked = Signal(int, object)
    unlinking_asked = Signal(int)
    forget_folder_asked = Signal()

    def __init__(self, session: Session, windows: Windows, window: QMainWindow) -> None:
        super().__init__(window)
        self._session = session
        self._windows = windows
        self._window = window

    def ask_for_folder(self) -> None:
        """Let the user choose a folder."""
        from PySide6.QtWidgets import QFileDialog

        begins_in = self._session.folder or Path.home()
        title = self.tr("Open a folder of saved articles")
        folder = QFileDialog.getExistingDirectory(self._window, title, str(begins_in))
        if folder:
            self.folder_chosen.emit(folder)

    def show_settings(self) -> None:
        """Show the settings."""
        from reader.ui.dialogs.settings_dialog import SettingsDialog

        folder: Path | None = self._session.folder
        dialog = SettingsDialog(self._windows, None if folder is None else file_name(str(folder)), self._window)
        dialog.forget_folder_asked.connect(dialog.close)
        dialog.forget_folder_asked.connect(self.forget_folder_asked)
        dialog.forget_all_asked.connect(self._ask_to_forget_all)
        dialog.open()

    def show_links(self) -> None:
        """Show all links as a table; Enter there goes to one."""
        from reader.ui.dialogs.links_dialog import LinksDialog

        if self._session.comparison is not None:
            dialog = LinksDialog(self._session.comparison, self._window)
            dialog.link_chosen.connect(self.link_chosen)
            dialog.unlinking_asked.connect(self.unlinking_asked)
            dialog.open()

    def show_differences(self, *, shows_quotations: bool) -> None:
        """Show what differs and what is quoted as tables; Enter there goes to one."""
        from reader.ui.dialogs.differences_dialog import DifferencesDialog

        if self._session.comparison is not None:
            dialog = DifferencesDialog(self._session.comparison, self._window, shows_quotations=shows_quotations)
            dialog.link_chosen.connect(self.link_chosen)
            dialog.sentence_chosen.connect(self.sentence_chosen)
            dialog.dismissal_asked.connect(self.dismissal_asked)
            dialog.open()

    def show_keys(self) -> None:
        """Show the sheet of keys."""
        from reader.ui.dialogs.keys_dialog import KeysDialog

        others = (
            (self.tr("In the list: choose a story, as a click does"), self.tr("Space")),
            (self.tr("In the list: open a story on the left"), self.tr("Enter")),
            (self.tr("In the list: open a story on the right"), self.tr("Shift+Enter")),
            (self.tr("In the list: fold an event, unfold it"), self.tr("←, →")),
            (self.tr("In an event: open the sentences of a cell or a row"), self.tr("Enter")),
            (self.tr("In an event: back; in a pair of it: back to the cell"), self.tr("Esc")),
            (self.tr("In an event: next view, previous view"), self.tr("Ctrl+PgDown, Ctrl+PgUp")),
            (self.tr("In a story: go to the linked sentence, or unfold"), self.tr("Enter")),
            (self.tr("In a story: back to before the click"), self.tr("Esc")),
            (self.tr("In a story: to its start, to its end"), self.tr("Home, End")),
            (self.tr("In a story: select by characters, by words"), self.tr("Shift+←→, Ctrl+Shift+←→")),
        )
        KeysDialog(self._window.menuBar(), others, self._window).open()

    def show_guide(self, *, of_event: bool) -> None:
        """Show how to read the view, or an event."""
        from reader.ui.dialogs.guide_dialog import PageDialog, guide

        heading = self.tr("One event, many outlets") if of_event else ""
        PageDialog(self.tr("How to read this view"), guide(), self._window, heading).open()

    def show_about(self) -> None:
        """Show what the program is and under which terms."""
        from reader.ui.dialogs.guide_dialog import PageDialog, about

        PageDialog(self.tr("About Reader"), about(), self._window).open()

    def show_crash(self, report: str) -> None:
        """Show a report of our own bug."""
        from reader.ui.dialogs.crash_dialog import show_crash

        show_crash(report, self._window)

    def _ask_to_forget_all(self) -> None:
        from PySide6.QtWidgets import QMessageBox

        from reader.ui.widgets.plain_text import PlainMessageBox

        text = self.tr("Forget every story that was read, every translation and correction, and all recent folders?")
        more = self.tr("It can't be undone. Your files, the settings and installed language packages stay.")
        box = PlainMessageBox(QMessageBox.Icon.Question, self.tr("Forget everything"), text, self._window)
        box.setInformativeText(more)
        box.addButton(self.tr("Forget everything"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.accepted.connect(self._windows.forget_everything)
        box.open()
