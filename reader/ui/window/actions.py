"""Every action of a window once, with its keys; the toolbar and the menus are made of them."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QToolButton

from reader.app.navigation import Route
from reader.model.comparison import DEFAULT_STRICTNESS, Side
from reader.rendering.collapsing import Filter
from reader.rendering.marks import Mode
from reader.rendering.palette import Palette
from reader.storage.settings import ThemeChoice
from reader.ui.widgets.icons import themed_icon
from reader.ui.widgets.plain_text import set_tool_tip
from reader.ui.widgets.strictness import StrictnessSlider
from reader.ui.window.reading_actions import ReadingActions
from reader.ui.window.toolbar import Toolbar, ToolbarActions
from reader.ui.window.window_memory import name_actions
from reader.wording.stories import file_name

if TYPE_CHECKING:
    from reader.ui.window.main_window import MainWindow

_ZOOM_STEP_PERCENT = 10


class WindowActions(QObject):
    """Makes the actions of a window, and its toolbar and menus."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        standard = QKeySequence.StandardKey
        pair, session = window.pair, window.session
        self.open = self._action(self.tr("Open folder …"), window.dialogs.ask_for_folder, standard.Open)
        self.sample = self._action(self.tr("Open the sample event"), window.open_sample, "Ctrl+Shift+O")
        self.reload = self._action(self.tr("Reload folder"), session.reload, "F5")
        self.new_window = self._action(self.tr("New window"), window.open_window, standard.New)
        self.close = self._action(self.tr("Close window"), window.close, "Ctrl+W")
        self.quit = self._action(self.tr("Quit"), window.quit, "Ctrl+Q")
        self.settings = self._action(self.tr("Settings …"), window.dialogs.show_settings, "Ctrl+,")
        self.back = self._action(self.tr("Back"), partial(window.journey.step, -1), "Alt+Left")
        self.forward = self._action(self.tr("Forward"), partial(window.journey.step, 1), "Alt+Right")
        self.modes = self._make_modes()
        self.filters = self._make_filters()
        self.swap = self._action(self.tr("Swap sides"), session.swap, "Ctrl+Shift+S")
        self.lock = self._toggle(self.tr("Scroll together"), pair.set_locked, "Ctrl+L", is_on=True)
        self.removed = self._toggle(self.tr("Show what was set aside"), pair.set_shows_removed, "Ctrl+R", is_on=False)
        self.library = self._toggle(self.tr("Story list"), window.library_panel.setVisible, "F9", is_on=True)
        self.next_pane = self._action(self.tr("Next pane"), partial(window.focus_next_pane, 1), "F6")
        self.previous_pane = self._action(self.tr("Previous pane"), partial(window.focus_next_pane, -1), "Shift+F6")
        self.crossings = self._toggle(self.tr("Map of links"), pair.set_shows_crossings, "Ctrl+M", is_on=False)
        self.walks = {
            (route, direction): self._action(name, partial(pair.walk, route, direction), keys)
            for name, route, direction, keys in (
                (self.tr("Previous shared"), Route.LINKS, -1, "Shift+F7"),
                (self.tr("Next shared"), Route.LINKS, 1, "F7"),
                (self.tr("Previous only here"), Route.PASSAGES, -1, "Shift+F8"),
                (self.tr("Next only here"), Route.PASSAGES, 1, "F8"),
                (self.tr("Previous that differs"), Route.DIFFERING, -1, "Shift+F4"),
                (self.tr("Next that differs"), Route.DIFFERING, 1, "F4"),
            )
        }
        self.links = self._action(self.tr("All links …"), window.dialogs.show_links, "Ctrl+Shift+L")
        self.find = self._action(self.tr("Find …"), pair.find_bar.open_bar, standard.Find)
        self.search = self._action(self.tr("Search the library"), window.library_panel.focus_search, "Ctrl+Shift+F")
        self.larger = self._action(self.tr("Larger text"), partial(window.zoom_by, _ZOOM_STEP_PERCENT), standard.ZoomIn)
        smaller = partial(window.zoom_by, -_ZOOM_STEP_PERCENT)
        self.smaller = self._action(self.tr("Smaller text"), smaller, standard.ZoomOut)
        self.usual = self._action(self.tr("Normal text size"), partial(window.zoom_by, 0), "Ctrl+0")
        self.themes = self._make_themes()
        self.guide = self._action(self.tr("How to read this view"), window.dialogs.show_guide, "F1")
        self.about = self._action(self.tr("About Reader"), window.dialogs.show_about, "Shift+F1")
        self.keys = self._action(self.tr("Keyboard shortcuts"), window.dialogs.show_keys, "Ctrl+?")
        self.strictness = StrictnessSlider(session.settings.strictness)
        self.strictness.strictness_changed.connect(self._on_strictness_changed)
        window.status.usual_strictness_asked.connect(partial(self._on_strictness_changed, DEFAULT_STRICTNESS))
        self.reading = ReadingActions(window, self.strictness)
        self.recent = QMenu(self.tr("Recent folders"), window)
        self.toolbar = self._make_toolbar()
        self._fill_menus()
        name_actions(self, besides={"themes"})
        window.journey.moved.connect(self._show_journey)
        session.pair_changed.connect(self._on_pair_changed)
        session.comparison_changed.connect(self._on_comparison_changed)
        self._show_journey()
        self._on_pair_changed()
        self._on_comparison_changed()

    def show_recent(self, folders: list[str]) -> None:
        """Offer these folders in the menu."""
        self.recent.clear()
        for folder in folders:
            action = self.recent.addAction(file_name(folder).replace("&", "&&"))
            action.triggered.connect(lambda _checked=False, folder=folder: self._window.open_recent(folder))

    def show_theme(self, choice: ThemeChoice) -> None:
        """Mark the theme that is worn."""
        self.themes[choice].setChecked(True)

    def wear(self, palette: Palette) -> None:
        """Draw the toolbar in a theme, the button of what has no room too: Qt's own is black on black."""
        self.toolbar.set_palette(palette)
        button = self._window.findChild(QToolButton, "qt_toolbar_ext_button")
        if button is not None:
            button.setIcon(themed_icon("more", palette))

    def _show_journey(self) -> None:
        self.back.setEnabled(self._window.journey.can_step(-1))
        self.forward.setEnabled(self._window.journey.can_step(1))

    def _on_strictness_changed(self, strictness: float) -> None:
        self._window.session.set_strictness(strictness)
        self._show_strictness()

    def _show_strictness(self) -> None:
        strictness = self._window.session.settings.strictness
        self.strictness.show_strictness(strictness)
        self._window.status.show_strictness(strictness, DEFAULT_STRICTNESS)

    def _on_pair_changed(self) -> None:
        session = self._window.session
        self.strictness.setEnabled(session.place().has_pair)
        self.swap.setEnabled(session.place().has_pair)
        self._show_strictness()
        articles = [session.article(side) for side in Side]
        count = sum(len(article.removed) for article in articles if article is not None)
        name = self.tr("Show what was set aside")
        self.removed.setText(f"{name} ({count})" if count else name)

    def _on_comparison_changed(self) -> None:
        is_there = self._window.session.comparison is not None
        self.toolbar.show_comparison(self._window.session.comparison)
        for action in (*self.walks.values(), self.links):
            action.setEnabled(is_there)

    def _make_toolbar(self) -> Toolbar:
        bar = Toolbar(
            ToolbarActions(
                window={"list": self.library, "back": self.back, "forward": self.forward, "folder": self.open},
                modes=tuple(self.modes.values()),
                walks=self.walks,
                find=self.find,
                options=(tuple(self.filters.values()), (self.swap, self.lock, self.removed, self.crossings)),
                strictness=self.strictness,
                export=self._window.export.action,
            ),
            self._window,
        )
        self._window.addToolBar(bar)
        self._window.pair.stepped.connect(bar.show_step)
        self._window.pair.link_reached.connect(bar.show_link)
        return bar

    def _fill_menus(self) -> None:
        files = self._menu(self.tr("&File"), self.new_window, self.open, self.sample)
        files.addMenu(self.recent)
        files.addAction(self.reload)
        files.addSeparator()
        export = self._window.export
        files.addActions((export.action, export.preview_action, export.print_action))
        files.addSeparator()
        files.addAction(self.settings)
        files.addSeparator()
        files.addActions((self.close, self.quit))
        edit = self._menu(self.tr("&Edit"), *self.reading.copying)
        edit.addSeparator()
        edit.addActions((self.find, *self.reading.finding, self.search))
        self._menu(self.tr("&Story"), *self._window.corrections.actions_in_order)
        view = self._menu(self.tr("&View"), *self.modes.values())
        view.addSeparator()
        view.addActions(list(self.filters.values()))
        view.addSeparator()
        marks = view.addMenu(self.tr("Marks"))
        marks.addActions(self._window.pair.legend.actions_of_layers())
        view.addActions((self.library, self.lock, self.removed, self.crossings, *self.reading.strictness))
        view.addSeparator()
        view.addActions((self.larger, self.smaller, self.usual))
        themes = view.addMenu(self.tr("Theme"))
        themes.addActions(list(self.themes.values()))
        translation = self._window.translation
        self._menu(
            self.tr("&Translate"),
            *(translation.translate, translation.translate_all, translation.stop, translation.wording),
            translation.show_packages,
        )
        pair = self._menu(self.tr("&Pair"), *self.reading.opening, self.swap)
        pair.addSeparator()
        pair.addActions((self.back, self.forward))
        go = self._menu(self.tr("&Go"), *self.walks.values())
        go.addSeparator()
        go.addActions((*self.reading.sentences, self.links))
        go.addSeparator()
        go.addActions((self.next_pane, self.previous_pane))
        self._menu(self.tr("&Help"), self.guide, self.keys, self.about)

    def _menu(self, name: str, *actions: QAction) -> QMenu:
        menu = self._window.menuBar().addMenu(name)
        menu.addActions(actions)
        return menu

    def _make_modes(self) -> dict[Mode, QAction]:
        pair = self._window.pair
        names = {Mode.READ: self.tr("Read"), Mode.COMPARE: self.tr("Compare"), Mode.WORDS: self.tr("Words")}
        actions = {
            mode: self._action(name, partial(pair.set_mode, mode), f"Ctrl+{number}")
            for number, (mode, name) in enumerate(names.items(), 1)
        }
        self._make_choice(list(actions.values()), actions[pair.mode])
        return actions

    def _make_filters(self) -> dict[Filter, QAction]:
        stories = self._window.pair.filter
        names = {
            Filter.EVERYTHING: self.tr("Everything"),
            Filter.SHARED: self.tr("Shared"),
            Filter.DIVERGENT: self.tr("Only here"),
        }
        actions = {
            kept: self._action(name, partial(stories.keep, kept), f"Alt+{number}")
            for number, (kept, name) in enumerate(names.items(), 1)
        }
        self._make_choice(list(actions.values()), actions[stories.kept])
        return actions

    def _make_themes(self) -> dict[ThemeChoice, QAction]:
        names = {
            ThemeChoice.SYSTEM: self.tr("Same as the system"),
            ThemeChoice.LIGHT: self.tr("Light"),
            ThemeChoice.DARK: self.tr("Dark"),
            ThemeChoice.CONTRAST: self.tr("High contrast"),
        }
        actions = {
            choice: self._action(name, partial(self._window.set_theme, choice), f"Ctrl+F{number}")
            for number, (choice, name) in enumerate(names.items(), 1)
        }
        self._make_choice(list(actions.values()), actions[self._window.theme_choice])
        return actions

    def _make_choice(self, actions: list[QAction], chosen: QAction) -> None:
        group = QActionGroup(self)
        for action in actions:
            action.setCheckable(True)
            action.setChecked(action is chosen)
            group.addAction(action)

    def _action(
        self, name: str, on_triggered: Callable[[], object], keys: QKeySequence.StandardKey | str | None = None
    ) -> QAction:
        action = QAction(name, self._window)
        action.triggered.connect(lambda _checked=False: on_triggered())
        if keys is not None:
            action.setShortcuts(keys if isinstance(keys, QKeySequence.StandardKey) else [QKeySequence(keys)])
            set_tool_tip(action, f"{name} ({action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)})")
        return action

    def _toggle(self, name: str, on_toggled: Callable[[bool], None], keys: str, *, is_on: bool) -> QAction:
        action = QAction(name, self._window, checkable=True, checked=is_on, shortcut=QKeySequence(keys))
        action.toggled.connect(on_toggled)
        return action
