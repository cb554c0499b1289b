"""Language packages: what is installed, what is offered, and getting more from a file or over the network."""

from enum import Enum
from pathlib import Path

from PySide6.QtCore import QSize, QStandardPaths, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.app.background.language_packages import LanguagePackages
from reader.app.session import Session
from reader.model.errors import ReaderError
from reader.model.package_versions import is_known_bad
from reader.model.translation import (
    BrokenPackage,
    InstalledPackage,
    KnownPackages,
    OfferedPackage,
    Package,
    Transfer,
    is_language,
)
from reader.ui.widgets.fitting.screen_room import size_on_screen
from reader.ui.widgets.plain_text import PlainLabel, set_tool_tip
from reader.ui.widgets.usual_folder import usual_folder
from reader.ui.window_texts import size_text
from reader.wording.catalogue import tr

_Entry = InstalledPackage | BrokenPackage | OfferedPackage
_ENTRY = Qt.ItemDataRole.UserRole
_PERMILLE = 1_000


class _Column(Enum):
    LANGUAGES = 0
    VERSION = 1
    SIZE = 2
    STATE = 3
    STORIES = 4


class LanguagesDialog(QDialog):
    """Shows the packages; every button says what it will do, and the host before anything is asked of it."""

    def __init__(self, packages: LanguagePackages, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._packages = packages
        self._session = session
        self._has_news = False
        self.setWindowTitle(self.tr("Language packages"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(size_on_screen(self, QSize(760, 560)))
        self.tree = QTreeWidget()
        self.tree.setColumnCount(len(_Column))
        self.tree.setHeaderLabels(
            [self.tr("Languages"), self.tr("Version"), self.tr("Size"), self.tr("State"), self.tr("Stories")]
        )
        self.tree.setRootIsDecorated(False)
        self.tree.setUniformRowHeights(True)
        self.tree.setAccessibleName(self.tr("Language packages"))
        self.readme = QPlainTextEdit()
        self.readme.setReadOnly(True)
        self.readme.setAccessibleName(self.tr("About the package"))
        self.said = PlainLabel()
        self.said.setWordWrap(True)
        self.progress = QProgressBar()
        self.from_file = self._button(self.tr("Install from a file …"), self._install_from_file)
        self.ask = self._button("", packages.ask_index)
        self.fetch = self._button(self.tr("Fetch"), self._fetch)
        self.remove = self._button(self.tr("Remove"), self._remove)
        self.stop = self._button(self.tr("Cancel"), packages.cancel)
        self.close_button = self._button(self.tr("Close"), self.close)
        self._lay_out()
        self.tree.currentItemChanged.connect(self._on_current_changed)
        packages.known_changed.connect(self._show_known)
        packages.work_changed.connect(self._show_work)
        packages.transferred.connect(self._on_transferred)
        packages.failed.connect(self._on_failed)
        packages.installed.connect(self._on_installed)
        self._show_known()
        self._show_work()
        packages.look()

    def _lay_out(self) -> None:
        # Two rows: names of hosts and the words of other languages would make one wider than half a laptop's screen.
        rows = QHBoxLayout(), QHBoxLayout()
        for row, buttons in zip(rows, ((self.from_file, self.ask), (self.fetch, self.remove)), strict=True):
            for button in buttons:
                row.addWidget(button)
            row.addStretch(1)
        rows[1].addWidget(self.close_button)
        work = QHBoxLayout()
        work.addWidget(self.progress, 1)
        work.addWidget(self.stop)
        column = QVBoxLayout(self)
        column.addWidget(self.said)
        column.addWidget(self.tree, 3)
        column.addWidget(self.readme, 1)
        column.addLayout(work)
        for row in rows:
            column.addLayout(row)

    def _button(self, name: str, on_clicked: object) -> QPushButton:
        button = QPushButton(name)
        button.setAutoDefault(False)
        button.clicked.connect(on_clicked)
        return button

    def _show_known(self) -> None:
        known = self._packages.known or KnownPackages()
        chosen = self._entry()
        self.tree.clear()
        entries: list[_Entry] = [*known.installed, *known.broken, *_not_installed(known)]
        for entry in entries:
            self.tree.addTopLevelItem(self._item(entry))
        for column in _Column:
            self.tree.resizeColumnToContents(column.value)
        row = entries.index(chosen) if chosen in entries else 0
        if (current := self.tree.topLevelItem(row)) is not None:
            self.tree.setCurrentItem(current)
        self.ask.setText(self.tr("Ask {} what it offers").format(known.host or "…"))
        set_tool_tip(self.ask, self.tr("Connects to {} and fetches its list of packages").format(known.host))
        if self._packages.known is not None and not self._has_news:
            self.said.setText("" if known.installed else self._words_for_none(known.host))
        self._on_current_changed()

    def _words_for_none(self, host: str) -> str:
        return self.tr(
            "No language package is installed. Stories are translated on this computer; the packages for it come from "
            "a file, or over the network from {}."
        ).format(host)

    def _say(self, text: str) -> None:
        self._has_news = True
        self.said.setText(text)

    def _item(self, entry: _Entry) -> QTreeWidgetItem:
        item = QTreeWidgetItem(self._texts_of(entry))
        item.setData(0, _ENTRY, entry)
        return item

    def _texts_of(self, entry: _Entry) -> list[str]:
        match entry:
            case BrokenPackage(folder, reason):
                return [folder.name, "", "", self.tr("can't be used: {}").format(reason), ""]
            case InstalledPackage(package, size, _, origin):
                state = self.tr("installed")
                if origin is not None:
                    checked = self.tr("SHA-256 as the index says") if origin.is_verified else self.tr("unverified")
                    state = f"{state}, {checked}"
                state = _judged(package, state)
                stories = self._stories_for(package.from_code, package.to_code)
                return [_names(package), package.version, size_text(size), state, stories]
        stories = self._stories_for(entry.from_code, entry.to_code)
        return [_names(entry), entry.version, size_text(entry.size_bytes), _judged(entry, self.tr("offered")), stories]

    def _stories_for(self, from_code: str, to_code: str) -> str:
        """Count the open stories that a package can translate into the reading language."""
        if not is_language(to_code, self._session.translations.reading_language):
            return ""
        languages = [story.language for story in self._session.stories if story.language]
        return str(sum(is_language(language, from_code) for language in languages) or "")

    def _entry(self) -> object:
        item = self.tree.currentItem()
        return None if item is None else item.data(0, _ENTRY)

    def _on_current_changed(self) -> None:
        entry = self._entry()
        host = self._packages.known.host if self._packages.known else ""
        is_free = not self._packages.is_working
        self.fetch.setEnabled(is_free and isinstance(entry, OfferedPackage))
        self.fetch.setText(self.tr("Fetch from {}").format(entry.host if isinstance(entry, OfferedPackage) else host))
        self.remove.setEnabled(is_free and isinstance(entry, InstalledPackage | BrokenPackage))
        self.readme.setPlainText(_about(entry))

    def _show_work(self) -> None:
        is_working = self._packages.is_working
        self.progress.setVisible(is_working)
        self.progress.setRange(0, 0)
        self.stop.setVisible(is_working)
        self.from_file.setEnabled(not is_working)
        self.ask.setEnabled(not is_working)
        self._on_current_changed()

    def _on_transferred(self, transfer: Transfer) -> None:
        if transfer.total_bytes:
            self.progress.setRange(0, _PERMILLE)
            self.progress.setValue(_PERMILLE * transfer.done_bytes // transfer.total_bytes)
        self._say(self.tr("Fetching: {} of {}").format(size_text(transfer.done_bytes), size_text(transfer.total_bytes)))

    def _on_failed(self, error: ReaderError) -> None:
        self._say(str(error))

    def _on_installed(self, package: Package) -> None:
        self._say(_judged(package, self.tr("Installed: {} {}").format(_names(package), package.version)))

    def _install_from_file(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Install a language package"),
            str(usual_folder(QStandardPaths.StandardLocation.DownloadLocation)),
            filter=self.tr("Language packages (*.argosmodel *.zip);;All files (*)"),
        )
        if chosen:
            self._packages.install(Path(chosen))

    def _fetch(self) -> None:
        entry = self._entry()
        if isinstance(entry, OfferedPackage):
            self._packages.fetch(entry)

    def _remove(self) -> None:
        entry = self._entry()
        if isinstance(entry, InstalledPackage):
            self._packages.remove(entry.package.folder)
        elif isinstance(entry, BrokenPackage):
            self._packages.remove(entry.folder)


def _not_installed(known: KnownPackages) -> list[OfferedPackage]:
    there = {(entry.package.name, entry.package.version) for entry in known.installed}
    return [entry for entry in known.offered if (entry.name, entry.version) not in there]


def _names(package: Package | OfferedPackage) -> str:
    return f"{package.from_name} → {package.to_name}"


def _judged(package: Package | OfferedPackage, told: str) -> str:
    """Add to what is told of a package that it is known to be bad, if it is."""
    if not is_known_bad(package.name, package.version):
        return told
    return tr("{}; this version is known to translate badly").format(told)


def _about(entry: object) -> str:
    """Return a package's own words about its makers and licence, and where it came from."""
    match entry:
        case InstalledPackage(_, _, readme, origin):
            came = "" if origin is None else f"{origin.source}\nSHA-256 {origin.sha256}\n\n"
            return f"{came}{readme}"
        case BrokenPackage(folder, reason):
            return f"{folder}\n{reason}"
        case OfferedPackage():
            return entry.address
    return ""
