"""The window: toolbar, list of stories, the pair, status line; it turns gestures into the session's commands."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import (
    QAction,
    QActionGroup,
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QFont,
    QGuiApplication,
    QKeySequence,
)
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLabel,
    QMainWindow,
    QProgressBar,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from reader import paths
from reader.app.jobs import Jobs
from reader.app.session import ReadingProgress, Session
from reader.app.story import StoryState
from reader.errors import ReaderError, UnwritableFile
from reader.rendering.marks import Mode
from reader.rendering.palette import palette_of
from reader.settings import Settings, ThemeChoice, save_settings
from reader.ui.crash_dialog import CrashDialog
from reader.ui.library_panel import LibraryPanel
from reader.ui.message_bar import MessageBar
from reader.ui.pair_view import PairView
from reader.ui.theme import apply_palette, theme_of
from reader.ui.welcome import Welcome
from reader.ui.wording import counts_definition, counts_text, story_headline

_LIBRARY_WIDTH_PX = 320
_ZOOM_STEP_PERCENT = 10


class MainWindow(QMainWindow):
    """One window on one folder."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self.session = Session(Jobs(self), paths.data_folder() / "library.sqlite", self)
        palette = palette_of(theme_of(settings.theme))
        self.library_panel = LibraryPanel(self.session, palette)
        self.library = self.library_panel.view
        self.pair = PairView(self.session, palette)
        self.welcome = Welcome(palette)
        self.messages = MessageBar(palette)
        self._counts = QLabel()
        self._described = QLabel()
        self._progress = QProgressBar()
        self._cancel = QPushButton(self.tr("Cancel"))
        self.setWindowTitle("Reader")
        self.setAcceptDrops(True)
        self.resize(1400, 900)
        self._lay_out()
        self._make_actions()
        self._connect()
        self._wear_theme()
        self._restore()
        self._on_stories_reset()

    # Commands

    def open_paths(self, to_open: Sequence[Path]) -> None:
        """Open a folder, or files: the first two are compared."""
        folders = [path for path in to_open if path.is_dir()]
        if folders:
            self.open_folder(folders[0])
        elif to_open:
            self.session.open_files([path.absolute() for path in to_open])

    def open_folder(self, folder: Path) -> None:
        """Open a folder and remember it."""
        self.messages.hide()
        self._settings.remember_folder(folder.absolute())
        self.session.open_folder(folder.absolute())

    def open_sample(self) -> None:
        """Open the sample event."""
        self.messages.hide()
        self.session.open_folder(paths.resource("samples"))

    def set_theme(self, choice: ThemeChoice) -> None:
        """Wear a theme, now and from now on."""
        self._settings.theme = choice
        self._wear_theme()

    def counts_text(self) -> str:
        """Give the line of counts in the status bar."""
        return self._counts.text()

    # What Qt calls

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a folder or files."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped."""
        local = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        self.open_paths(local)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop all work and keep the settings."""
        self.session.close()
        self._settings.window.geometry = bytes(self.saveGeometry().toHex().data()).decode("ascii")
        self._settings.window.splitter = bytes(self._splitter.saveState().toHex().data()).decode("ascii")
        try:
            save_settings(self._settings)
        except (UnwritableFile, OSError) as error:
            self.messages.show_message(self.tr("The settings could not be kept: {}").format(error))
        super().closeEvent(event)

    # Steps

    def _lay_out(self) -> None:
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.addWidget(self.library_panel)
        self._splitter.addWidget(self.pair)
        self._splitter.setSizes([_LIBRARY_WIDTH_PX, 1400 - _LIBRARY_WIDTH_PX])
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setChildrenCollapsible(False)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.welcome)
        self._pages.addWidget(self._splitter)
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.messages)
        column.addWidget(self._pages, 1)
        self.setCentralWidget(centre)
        status = self.statusBar()
        for label in (self._counts, self._described):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setContentsMargins(8, 0, 8, 0)
        self._progress.setMaximumWidth(180)
        self._counts.setToolTip(counts_definition())
        status.addWidget(self._counts)
        status.addWidget(self._described, 1)
        status.addPermanentWidget(self._progress)
        status.addPermanentWidget(self._cancel)
        status.addPermanentWidget(QLabel(self.tr("Offline")))

    def _make_actions(self) -> None:
        bar = QToolBar(self.tr("Main"))
        bar.setObjectName("main")
        bar.setMovable(False)
        self.addToolBar(bar)
        keys = QKeySequence.StandardKey
        self.open_action = self._action(self.tr("Open folder …"), self._on_open, keys.Open)
        self.swap_action = self._action(self.tr("Swap"), self.session.swap, "Ctrl+Shift+S")
        bar.addAction(self.open_action)
        bar.addSeparator()
        modes = QActionGroup(self)
        names = {Mode.READ: self.tr("Read"), Mode.COMPARE: self.tr("Compare"), Mode.WORDS: self.tr("Words")}
        self.mode_actions = {}
        for number, (mode, name) in enumerate(names.items(), 1):
            action = self._action(name, partial(self.pair.set_mode, mode), f"Ctrl+{number}")
            action.setCheckable(True)
            action.setChecked(mode is self.pair.mode)
            modes.addAction(action)
            bar.addAction(action)
            self.mode_actions[mode] = action
        bar.addSeparator()
        bar.addAction(self.swap_action)
        self.lock_action = self._toggle(self.tr("Scroll together"), self.pair.set_locked, "Ctrl+L", is_on=True)
        self.removed_action = self._toggle(
            self.tr("Show set aside"), self.pair.set_shows_removed, "Ctrl+R", is_on=False
        )
        bar.addAction(self.lock_action)
        bar.addAction(self.removed_action)
        self._make_menus(names)

    def _make_menus(self, modes: dict[Mode, str]) -> None:
        files = self.menuBar().addMenu(self.tr("&File"))
        files.addAction(self.open_action)
        files.addAction(self._action(self.tr("Open the sample event"), self.open_sample))
        self._recent_menu = files.addMenu(self.tr("Recent folders"))
        files.addSeparator()
        files.addAction(self._action(self.tr("Quit"), self.close, QKeySequence.StandardKey.Quit))
        view = self.menuBar().addMenu(self.tr("&View"))
        for mode in modes:
            view.addAction(self.mode_actions[mode])
        view.addSeparator()
        for action in (self.swap_action, self.lock_action, self.removed_action):
            view.addAction(action)
        view.addSeparator()
        zoom = partial(self._zoom_by, _ZOOM_STEP_PERCENT)
        view.addAction(self._action(self.tr("Larger text"), zoom, QKeySequence.StandardKey.ZoomIn))
        smaller = partial(self._zoom_by, -_ZOOM_STEP_PERCENT)
        view.addAction(self._action(self.tr("Smaller text"), smaller, QKeySequence.StandardKey.ZoomOut))
        view.addAction(self._action(self.tr("Usual text size"), partial(self._zoom_by, 0), "Ctrl+0"))
        themes = view.addMenu(self.tr("Theme"))
        choices = {
            ThemeChoice.SYSTEM: self.tr("As the system"),
            ThemeChoice.LIGHT: self.tr("Light"),
            ThemeChoice.DARK: self.tr("Dark"),
        }
        group = QActionGroup(self)
        for choice, name in choices.items():
            action = self._action(name, partial(self.set_theme, choice))
            action.setCheckable(True)
            action.setChecked(choice is self._settings.theme)
            group.addAction(action)
            themes.addAction(action)

    def _connect(self) -> None:
        self.library.story_chosen.connect(self._on_story_chosen)
        self.library.story_opened.connect(self.session.open_on)
        self.pair.story_dropped.connect(self.session.open_on)
        self.pair.sentence_described.connect(self._described.setText)
        self.welcome.open_requested.connect(self._on_open)
        self.welcome.sample_requested.connect(self.open_sample)
        self.welcome.folder_requested.connect(self._on_folder_requested)
        self._cancel.clicked.connect(self.session.cancel_reading)
        self.session.stories_reset.connect(self._on_stories_reset)
        self.session.stories_added.connect(self._show_page)
        self.session.reading_progressed.connect(self._on_reading_progressed)
        self.session.comparison_changed.connect(self._on_comparison_changed)
        self.session.story_stalled.connect(self._on_story_stalled)
        self.session.folder_was_empty.connect(self._on_folder_was_empty)
        self.session.failed.connect(self._on_failed)
        self.session.crashed.connect(self._on_crashed)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._wear_theme)

    def _action(
        self, name: str, on_triggered: Callable[[], object], keys: QKeySequence.StandardKey | str | None = None
    ) -> QAction:
        action = QAction(name, self)
        action.triggered.connect(lambda _checked=False: on_triggered())
        if keys is not None:
            action.setShortcut(QKeySequence(keys))
            action.setToolTip(f"{name} ({action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)})")
        return action

    def _toggle(self, name: str, on_toggled: Callable[[bool], None], keys: str, *, is_on: bool) -> QAction:
        action = QAction(name, self, checkable=True, checked=is_on, shortcut=QKeySequence(keys))
        action.toggled.connect(on_toggled)
        return action

    def _restore(self) -> None:
        window = self._settings.window
        self.restoreGeometry(QByteArray.fromHex(window.geometry.encode("ascii", "ignore")))
        self._splitter.restoreState(QByteArray.fromHex(window.splitter.encode("ascii", "ignore")))

    def _wear_theme(self) -> None:
        palette = palette_of(theme_of(self._settings.theme))
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        apply_palette(application, palette)
        for view in (self.library_panel, self.pair, self.welcome, self.messages):
            view.set_palette(palette)
        self._zoom_by(None)

    def _zoom_by(self, step: int | None) -> None:
        """Change the size of the texts by so many per cent; 0 gives the usual size, None sets it anew."""
        if step is not None:
            self._settings.zoom(self._settings.font_percent + step if step else 100)
        font = QFont(QApplication.font())
        font.setPointSizeF(font.pointSizeF() * 1.2 * self._settings.font_percent / 100)
        self.pair.set_text_font(font)

    def _show_page(self) -> None:
        self._pages.setCurrentIndex(1 if self.session.stories else 0)

    def _on_open(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Open a folder of saved articles"))
        if folder:
            self.open_folder(Path(folder))

    def _on_folder_requested(self, folder: str) -> None:
        self.open_folder(Path(folder))

    def _on_story_chosen(self, index: int) -> None:
        story = self.session.stories[index]
        if story.state is StoryState.FAILED:
            self.messages.show_message(f"{story_headline(story)}: {story.reason}")
        else:
            self.session.choose(index)

    def _on_stories_reset(self) -> None:
        self.welcome.show_recent(self._settings.recent_folders)
        self._recent_menu.clear()
        for folder in self._settings.recent_folders:
            self._recent_menu.addAction(self._action(folder, partial(self._on_folder_requested, folder)))
        self._on_reading_progressed(self.session.progress())
        self._show_page()

    def _on_reading_progressed(self, progress: ReadingProgress) -> None:
        is_reading = progress.finished < progress.total
        self._progress.setVisible(is_reading)
        self._cancel.setVisible(is_reading)
        self._progress.setMaximum(max(1, progress.total))
        self._progress.setValue(progress.finished)

    def _on_folder_was_empty(self) -> None:
        self.messages.show_message(self.tr("No files were found in {}").format(self.session.folder))

    def _on_comparison_changed(self) -> None:
        comparison = self.session.comparison
        self._counts.setText("" if comparison is None else counts_text(comparison))
        self._described.clear()

    def _on_story_stalled(self, index: int) -> None:
        name = story_headline(self.session.stories[index])
        self.messages.show_message(
            self.tr("{} takes long to read.").format(name),
            Skip=partial(self.session.skip, index),
            Keep_waiting=self.messages.hide,
        )

    def _on_failed(self, error: ReaderError) -> None:
        self.messages.show_message(str(error))

    def _on_crashed(self, report: str) -> None:
        CrashDialog(report, self).open()
