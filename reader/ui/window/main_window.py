"""The window: toolbar, list of stories, the pair, status line; it turns gestures into the session's commands."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QMenu

from reader.app.background.jobs import Jobs
from reader.app.events.open_event import OpenEvent
from reader.app.events.story_events import StoryEvents
from reader.app.history import ViewHistory
from reader.app.other_windows import OtherWindows
from reader.app.pair_memory import PairMemory
from reader.app.session import Session
from reader.app.watching import FolderWatch
from reader.model.comparison import Side
from reader.rendering.palette import Palette
from reader.storage import paths
from reader.storage.privacy import kept
from reader.storage.settings import Settings, ThemeChoice, WindowState
from reader.ui.commands.command_actions import CommandActions
from reader.ui.commands.dismissal_command import DismissalCommand
from reader.ui.commands.event_command import EventCommand
from reader.ui.commands.export_command import ExportCommand
from reader.ui.commands.story_corrections import StoryCorrections
from reader.ui.commands.translation_command import TranslationCommand
from reader.ui.commands.window_dialogs import WindowDialogs
from reader.ui.library.library_panel import LibraryPanel
from reader.ui.pair.pair_view import PairView
from reader.ui.pair.scrolling.place_keeper import PlaceKeeper
from reader.ui.widgets.fitting.screen_room import place_on_screen, size_on_screen
from reader.ui.widgets.look.theme import apply_theme
from reader.ui.widgets.message_bar import About, MessageBar
from reader.ui.widgets.scrolling.zoom_wheel import ZoomWheel
from reader.ui.widgets.strictness import StrictnessSlider
from reader.ui.window.controls.menu_bar import GROUPING_COMMANDS, STORY_COMMANDS, MenuPart, fill_menu_bar
from reader.ui.window.controls.recent_menu import RecentMenu
from reader.ui.window.controls.strictness_control import StrictnessControl
from reader.ui.window.controls.toolbar import Toolbar
from reader.ui.window.dropping import take_paths
from reader.ui.window.messages.font_hint import FontHint
from reader.ui.window.messages.pair_note import PairNote
from reader.ui.window.messages.pair_or_event import PairOrEvent
from reader.ui.window.messages.regrouping_messages import RegroupingMessages
from reader.ui.window.messages.session_messages import SessionMessages
from reader.ui.window.messages.status_line import StatusLine
from reader.ui.window.preferences.settings_in_use import SettingsInUse
from reader.ui.window.preferences.window_memory import WindowMemory
from reader.ui.window.story_opening import StoryOpening
from reader.ui.window.welcome import Welcome
from reader.ui.window.window_layout import WindowLayout
from reader.ui.window.window_name import window_name
from reader.ui.windows import Windows

_CASCADE_PX = 32


class MainWindow(QMainWindow):
    """One window on one folder."""

    def __init__(self, settings: Settings, windows: Windows | None = None, jobs: Jobs | None = None) -> None:
        """Show a window beside the others of `windows`; without them it is the only one.

        `jobs` are those that the program got ready for it; it makes its own without.
        """
        super().__init__()
        self._settings = settings
        self._windows = windows or Windows(settings, self)
        jobs = jobs or Jobs()
        jobs.setParent(self)
        self.session = self._new_session(jobs)
        # Before there is a widget: each one that is there would have to take its colours again.
        palette = apply_theme(self._settings.theme)
        self.story_events = StoryEvents(self.session, jobs, self)
        self.library_panel = LibraryPanel(self.session, self.story_events, palette)
        self.library = self.library_panel.view
        self.pair = PairView(self.session, palette)
        self.welcome = Welcome(palette)
        self.messages = MessageBar(palette)
        self._session_messages = SessionMessages(self.session, self._windows, self.messages, self)
        self.corrections = StoryCorrections(self.session, self.pair, self.messages, self)
        self.watch = FolderWatch(self.session, self)
        self._others = OtherWindows(self.session, self.story_events, self)
        self.export = ExportCommand(self.session, self.messages, self)
        self.font_hint = FontHint(self.session, self.messages, self)
        self.status = StatusLine()
        self.translation = TranslationCommand(self.session, self.pair.translations, self.messages, self.status, self)
        opened = OpenEvent(self.session, jobs, self)
        self.event_command = EventCommand(self.session, self.story_events, opened, self.pair, self, palette=palette)
        self.history = ViewHistory(self.session, self.event_command, self)
        self._keeper = PlaceKeeper(self.session, self.pair.panes, self.pair.read_from, self)
        self.dialogs = WindowDialogs(self.session, self._windows, self)
        DismissalCommand(self.event_command, self.pair, self.dialogs, self.corrections.correcting, self.messages)
        self._name_window()
        self.setAcceptDrops(True)
        self.resize(self._first_size())
        self._layout = WindowLayout(
            self.messages, self.welcome, (self.library_panel, self.pair.crossings, self.event_command.views)
        )
        self._layout.fit(self.width())
        self.setCentralWidget(self._layout)
        self.setStatusBar(self.status)
        self.strictness = StrictnessSlider(self.session.settings.strictness)
        RegroupingMessages(self.event_command, self.corrections.correcting, self.messages, self.status, self)
        StrictnessControl(self.strictness, self.session, self.status, self.event_command, self)
        self.commands = CommandActions(self, self)
        self.toolbar = Toolbar(self.commands, self.strictness, self)
        self._zoom_wheel = ZoomWheel(self)
        self.toolbar.set_palette(palette)
        self.recent = RecentMenu(self)
        self._offer_commands()
        self._memory = WindowMemory(
            self, self._layout.splitter, self.session, self.pair, self.event_command, actions=self.commands
        )
        self._in_use = self._settings_in_use(palette)
        self._connect()
        self._read_settings()
        self._windows.add(self)
        self._on_stories_reset()

    # Commands

    def open_paths(self, to_open: Sequence[Path]) -> None:
        """Open a folder, or files: the first two are compared."""
        folders = [path for path in to_open if path.is_dir()]
        if folders:
            self.open_folder(folders[0])
        elif to_open:
            self.event_command.leave()
            self.session.open_files([path.absolute() for path in to_open])

    def open_folder(self, folder: Path) -> None:
        """Open a folder and remember it."""
        self._settings.remember_folder(folder.absolute())
        self.session.open_folder(folder.absolute())

    def open_sample(self) -> None:
        """Open the sample event."""
        self.session.open_folder(paths.resource("samples"))

    @property
    def theme_choice(self) -> ThemeChoice:
        """The theme that was chosen."""
        return self._settings.theme

    def set_theme(self, choice: ThemeChoice) -> None:
        """Use a theme, now and from now on."""
        self._settings.theme = choice
        self._windows.announce()

    def tell(self, what: str) -> None:
        """Say for a moment what was done, or why nothing was."""
        self.status.tell(what)

    def counts_text(self) -> str:
        """Return the line of counts in the status bar."""
        return self.status.counts

    def state(self) -> WindowState:
        """Return what the window shows, to be brought back another time."""
        self._keeper.keep()
        self.session.save_pairs()
        return self._memory.state()

    def bring_back(self, state: WindowState) -> None:
        """Show what was shown when the state was given."""
        self._memory.bring_back(state)

    def bring_back_shape(self, state: WindowState) -> None:
        """Take the size and the place of a window that was closed."""
        self._memory.bring_back_shape(state)

    def open_window(self) -> "MainWindow":
        """Open another window, a little below this one; both share the settings and the library."""
        window = MainWindow(self._settings, self._windows)
        window.resize(self.size().boundedTo(self._first_size()))
        window.move(place_on_screen(self, self.pos() + QPoint(_CASCADE_PX, _CASCADE_PX), window.size()))
        window.show()
        return window

    def quit(self) -> None:
        """Close all windows; they come back at the next start."""
        self._windows.quit()

    def forget_folder(self) -> None:
        """Close the folder and forget what was read in it; its files stay."""
        folder = self.session.folder
        if folder is not None:
            self._settings.forget_folder(folder)
            is_forgotten = self.session.forget(folder)
            self.history.forget()
            self._windows.announce()
            if is_forgotten:
                told = self.tr("Forgotten: {}. The files are as they were.").format(folder)
                self.messages.show_message(told, About.FOLDER)

    def open_recent(self, folder: str) -> None:
        """Open a folder by its path."""
        self.open_folder(Path(folder))

    def zoom_by(self, step: int) -> None:
        """Change the size of the texts by this many per cent; 0 gives the usual size."""
        self._settings.zoom(self._settings.font_percent + step if step else 100)
        self._windows.announce()

    def focus_next_pane(self, direction: int) -> None:
        """Put the keyboard into the next (1) of list, left and right story, or the one before (-1)."""
        parts = (self.library, *(self.pair.panes[side].browser for side in Side), self.event_command.focus_view())
        views = [view for view in parts if view is not None and view.isVisible()]
        if not views:
            return
        at = next((n for n, view in enumerate(views) if view.hasFocus()), -1 if direction > 0 else 0)
        views[(at + direction) % len(views)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    # What Qt calls

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a folder or files."""
        take_paths(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped."""
        self.open_paths(take_paths(event))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop all work and keep the settings."""
        self.export.cancel()
        self._windows.remove(self)
        self.translation.close()
        self.story_events.close()
        self.event_command.opened.close()
        self.session.close()
        super().closeEvent(event)

    # Steps

    def _new_session(self, jobs: Jobs) -> Session:
        data = paths.data_folder()
        pairs = PairMemory(kept(data / "pairs.json"))
        return Session(jobs, kept(data / "library.sqlite"), self, pairs, kept(data / "corrections.journal"))

    def _first_size(self) -> QSize:
        """Return a size at which both stories read well, if the screen has room for it."""
        return size_on_screen(self, QSize(1400, 900))

    def _offer_commands(self) -> None:
        """Put the commands into the menus, the toolbar and the menus of the list and of the stories."""
        fill_menu_bar(
            self.menuBar(), self.commands, self.recent, {MenuPart.MARKS: self.pair.legend.actions_of_layers()}
        )
        self.addToolBar(self.toolbar)
        self.event_command.shown_changed.connect(self.commands["event"].setChecked)
        self.event_command.told.connect(self.status.tell)
        self.event_command.moved.connect(self.commands.refresh)
        PairOrEvent(
            self.session,
            self.event_command,
            self.pair.walks,
            commands=self.commands,
            toolbar=self.toolbar,
            status=self.status,
            messages=self.messages,
            translation=self.translation,
            parent=self,
        )
        self.event_command.moved.connect(self._name_window)
        self.library_panel.grouping_chosen.connect(self.commands["by_event"].setChecked)
        self.library_panel.search.textChanged.connect(self.pair.finder.forget_searched)
        for mode in self.commands.group("modes"):
            mode.triggered.connect(self.event_command.show_pair)
        self.library.addActions([self.commands[name] for name in ("open_left", "open_right", *GROUPING_COMMANDS)])
        self.library.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._zoom_wheel.turned.connect(self._on_wheel_turned)
        self.event_command.page_made.connect(lambda page: list(map(self._zoom_wheel.watch, page.areas())))
        for side in Side:
            browser = self.pair.panes[side].browser
            browser.context_menu_filled.connect(self._fill_story_menu)
            self._zoom_wheel.watch(browser)

    def _on_wheel_turned(self, notches: int) -> None:
        for _ in range(abs(notches)):
            self.commands["larger" if notches > 0 else "smaller"].trigger()

    def _settings_in_use(self, palette: Palette) -> SettingsInUse:
        return SettingsInUse(
            self._settings,
            self.session,
            palette,
            pair=self.pair,
            event=self.event_command,
            export=self.export,
            translation=self.translation,
            painted=(self.library_panel, self.pair, self.event_command, self.welcome, self.messages, self.toolbar),
            parent=self,
        )

    def _fill_story_menu(self, menu: QMenu) -> None:
        menu.addSeparator()
        menu.addActions([self.commands[name] for name in STORY_COMMANDS if name != "set_aside"])

    def _connect(self) -> None:
        PairNote(self.session, self.story_events, self.event_command, self.status)
        StoryOpening(
            self.session,
            self.library_panel,
            self.pair,
            self.event_command,
            messages=self._session_messages,
            parent=self,
        )
        self.library.event_chosen.connect(self.event_command.open_event)
        self.event_command.moved.connect(self.history.note)
        self.history.stepped.connect(self.library.reveal_shown)
        self.event_command.moved.connect(lambda: self.library.show_event(self.event_command.event_at_hand()))
        self.pair.story_dropped.connect(self.session.open_on)
        self.pair.sentence_described.connect(self.status.describe)
        self.pair.navigation.stepped.connect(self.status.show_step)
        self.pair.navigation.nothing_found.connect(self.status.tell_nothing_found)
        self.pair.legend.everything_asked.connect(self.commands["filters.everything"].trigger)
        self.pair.copying.copied.connect(self.status.tell)
        self.corrections.told.connect(self.status.tell)
        self._others.changed.connect(self.event_command.opened.obey)
        self._others.followed.connect(lambda: self.status.tell(self.tr("Shown as it was corrected in another window")))
        self.welcome.open_requested.connect(self.dialogs.ask_for_folder)
        self.dialogs.folder_chosen.connect(self.open_recent)
        self.recent.folder_chosen.connect(self.open_folder)
        self.dialogs.link_chosen.connect(self._on_link_chosen)
        self.dialogs.sentence_chosen.connect(self.pair.navigation.show_sentence)
        self.dialogs.forget_folder_asked.connect(self.forget_folder)
        self.welcome.sample_requested.connect(self.open_sample)
        self.welcome.folder_requested.connect(self.open_recent)
        self.status.cancel_asked.connect(self.session.story_list.cancel_reading)
        self.status.cancel_comparing_asked.connect(self.session.cancel_comparing)
        self.status.compare_asked.connect(self.session.compare_again)
        self.session.comparing_changed.connect(self._on_comparing_changed)
        self.session.pair_changed.connect(self._windows.remember_soon)
        self.event_command.moved.connect(self._windows.remember_soon)
        self.session.pair_changed.connect(self._name_window)
        self.session.pair_changed.connect(self.status.end_step)
        self._windows.settings_changed.connect(self._on_settings_changed)
        self._windows.everything_forgotten.connect(self._on_everything_forgotten)
        self.session.stories_reset.connect(self._on_stories_reset)
        self.session.story_list.stories_added.connect(self._show_stories)
        self.session.story_list.reading_progressed.connect(self._show_stories)
        self.session.story_list.reading_progressed.connect(self.status.show_progress)
        switched = (self.commands[switch].toggled for switch in ("library", "crossings"))
        for moved in (self.session.comparison_changed, self.event_command.shown_changed, *switched):
            moved.connect(self._layout.fit_side)
        self.translation.packages.work_changed.connect(
            lambda: self.status.show_network(self.translation.packages.asked_host)
        )
        self.session.crashed.connect(self.dialogs.show_crash)

    def _on_settings_changed(self) -> None:
        self._in_use.apply_theme()
        self._read_settings()

    def _read_settings(self) -> None:
        self._in_use.read()
        self.commands.refresh()

    def _show_stories(self) -> None:
        # A folder that was opened has no stories at first: what invites to open one would look as if nothing happened.
        are_there = bool(self.session.stories) or self.session.story_list.progress().is_looking
        self._layout.show_stories(are_there=are_there, focus=self.library)

    def _on_stories_reset(self) -> None:
        self.welcome.show_recent(self._settings.recent_folders)
        self.recent.show_folders(self._settings.recent_folders)
        self.status.show_progress(self.session.story_list.progress())
        self._show_stories()

    def _on_link_chosen(self, number: int) -> None:
        comparison = self.session.comparison
        if comparison is not None:
            self.pair.navigation.show_link(number)
            self.pair.caret.go(Side.LEFT, comparison.links[number].left[0])

    def _on_everything_forgotten(self) -> None:
        self.session.forget()
        self.history.forget()
        self._on_stories_reset()

    def _name_window(self) -> None:
        shown = self.event_command
        self.setWindowTitle(window_name(self.session, shown.shown_event, shown.event_at_hand()))

    def _on_comparing_changed(self) -> None:
        session = self.session
        self.status.show_comparing(is_comparing=session.is_comparing, was_given_up=session.was_given_up)
