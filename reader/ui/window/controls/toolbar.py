"""The toolbar: what is used always, as icons with labels; how to look at the pair is behind one button."""

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QMenu, QSizePolicy, QToolBar, QToolButton, QWidget, QWidgetAction

from reader.app.navigation import Route
from reader.rendering.palette import Palette, mixed
from reader.ui.commands.command_actions import CommandActions
from reader.ui.commands.registry import walk_id
from reader.ui.pair.pair_walks import WalkCount
from reader.ui.widgets.look.icons import themed_icon
from reader.ui.widgets.plain_text import set_tool_tip
from reader.ui.widgets.strictness import StrictnessSlider
from reader.ui.widgets.walk_counter import Length, WalkCounter

_ICON = QSize(20, 20)
_ROOM_PX = 100  # what buttons take beside their icons and words where there is room for it, and not else


# The commands, by the names of their icons.
_WINDOW = {"list": "library", "back": "back", "forward": "forward", "folder": "open"}


class _Fit(NamedTuple):
    """What the toolbar has room for: `others` are Open and Find."""

    length: Length
    has_history: bool = True
    has_others: bool = True
    has_differing: bool = True


# Keys and menus do what these buttons do, and no number says of what it is. What differs gives way last: nothing else
# goes there by mouse. Without that the longer words of another language would push Export out.
_FITS = (
    _Fit(Length.WHOLE),
    *(
        _Fit(length, *has)
        for length in (Length.BRIEF, Length.BARE)
        for has in ((True, True), (False, True), (False, False))
    ),
    _Fit(Length.BARE, has_history=False, has_others=False, has_differing=False),
)


class Toolbar(QToolBar):
    """Shows the actions, and where the walks through the comparison stand."""

    def __init__(self, actions: CommandActions, strictness: StrictnessSlider, window: QMainWindow) -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("Main"))
        self.setObjectName("main")
        self.setMovable(False)
        self.setIconSize(_ICON)
        self._is_short = False
        self._fitted: tuple[object, ...] = ()
        self._differs = False
        self._counts: dict[Route, WalkCount] = {}
        self._palette: Palette | None = None
        self._iconed = [(icon, actions[command]) for icon, command in (*_WINDOW.items(), ("search", "find"))]
        modes = [*actions.group("modes"), actions["event"]]
        self.addAction(actions["library"])
        # By widgets of their own: an action that is hidden here would be so in its menu too.
        self._history = [self.addWidget(_button(actions[command])) for command in ("back", "forward")]
        self._others = [self._add_hideable(actions["open"])]
        self.addActions(modes)
        names = {
            Route.LINKS: self.tr("shared"),
            Route.PASSAGES: self.tr("only here"),
            Route.DIFFERING: self.tr("differ"),
        }
        singular = {Route.DIFFERING: self.tr("differs")}
        self._walks = {
            route: WalkCounter(
                name,
                actions[walk_id(route, -1)],
                actions[walk_id(route, 1)],
                singular.get(route),
            )
            for route, name in names.items()
        }
        self._places = {route: self.addWidget(walk) for route, walk in self._walks.items()}
        self._places[Route.DIFFERING].setVisible(False)
        gap = QWidget()
        gap.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(gap)
        self._others.append(self._add_hideable(actions["find"]))
        self._options = self._options_button(actions, strictness)
        self.addWidget(self._options)
        self.addAction(actions["export"])
        self.widgetForAction(actions["export"]).setObjectName("export")
        for mode in modes:
            self.widgetForAction(mode).setProperty("mode", True)  # noqa: FBT003 - a property of Qt's
        for action in self.actions():
            if action.text():
                self.widgetForAction(action).setAccessibleName(action.text())

    def show_counts(self, counts: Mapping[Route, WalkCount]) -> None:
        """Say how many stops each walk has, and at which the reader is; a walk without a count leads nowhere here."""
        if counts == self._counts:
            return
        self._counts = dict(counts)
        for route in (Route.LINKS, Route.PASSAGES):
            self._places[route].setVisible(route in counts)
        for route, count in counts.items():
            self._walks[route].show_count(
                count.total, count.number, hidden=count.hidden, is_known=count.is_known, unit=count.unit
            )
        # Most pairs contradict each other nowhere.
        differing = counts[Route.DIFFERING]
        self._differs = (differing.total or 0) + differing.hidden > 0
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say less of the walks, and leave buttons out, where there is no room for everything else."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        walks = [walk.width_of(length) for walk in self._walks.values() for length in Length]
        places = [place.isVisible() for place in self._places.values()]
        room = (self.width(), self._differs, *walks, *places[:-1])
        if room == self._fitted:
            return
        self._fitted = room
        for fit in _FITS:
            self._take(fit)
            if self.sizeHint().width() + (_ROOM_PX if fit.length is Length.WHOLE else 0) <= self.width():
                break

    def _take(self, fit: "_Fit") -> None:
        """Show as much as a fit has."""
        self._places[Route.DIFFERING].setVisible(self._differs and fit.has_differing)
        for walk in self._walks.values():
            walk.set_length(fit.length)
        for place in self._history:
            place.setVisible(fit.has_history)
        for place in self._others:
            place.setVisible(fit.has_others)
        is_short = fit.length is not Length.WHOLE
        if is_short is not self._is_short:
            self._is_short = is_short
            if self._palette is not None:
                self.setStyleSheet(_style(self._palette, is_short=is_short))

    def walk_texts(self) -> tuple[str, ...]:
        """Return what is said of the walks that are shown, links first."""
        return tuple(walk.text for route, walk in self._walks.items() if self._places[route].isVisible())

    def set_palette(self, palette: Palette) -> None:
        """Draw in the colours of another theme."""
        for name, action in self._iconed:
            action.setIcon(themed_icon(name, palette))
        self._options.setIcon(themed_icon("options", palette))
        # The button of what has no room: Qt's own is black on black.
        more = self.findChild(QToolButton, "qt_toolbar_ext_button")
        if more is not None:
            more.setIcon(themed_icon("more", palette))
        for walk in self._walks.values():
            walk.set_palette(palette)
        self._palette = palette
        self.setStyleSheet(_style(palette, is_short=self._is_short))
        self._fitted = ()
        self._fit()

    def _add_hideable(self, action: QAction) -> QAction:
        """Add a button as the toolbar's own ones are, which the keyboard passes by, but which can be hidden alone."""
        button = _button(action)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return self.addWidget(button)

    def _options_button(self, actions: CommandActions, strictness: StrictnessSlider) -> QToolButton:
        menu = QMenu(self)
        menu.addActions(actions.group("filters"))
        menu.addSeparator()
        menu.addActions([actions[command] for command in ("swap", "lock", "removed", "crossings")])
        menu.addSeparator()
        slider = QWidgetAction(menu)
        slider.setDefaultWidget(strictness)
        menu.addAction(slider)
        button = QToolButton()
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setText(self.tr("How the pair is shown"))
        button.setAccessibleName(button.text())
        set_tool_tip(button, self.tr("What is shown of both stories, how they scroll, how sure a link must be"))
        return button


def _button(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.setAccessibleName(action.text())
    return button


def _style(palette: Palette, *, is_short: bool) -> str:
    """Return the style sheet: flat buttons, the chosen mode on paper, Export in the ink."""
    ground, line, ink = palette.window.name(), palette.line.name(), palette.ink.name()
    pointed = mixed(palette.ink, palette.window, 0.08).name()
    beside, beside_words = (4, 8) if is_short else (6, 12)
    return f"""
        QToolBar {{ background: {ground}; border: none; border-bottom: 1px solid {line}; spacing: 2px; padding: 5px; }}
        QToolButton {{ border: 1px solid transparent; border-radius: 6px; padding: 4px {beside}px; color: {ink}; }}
        QToolButton:hover {{ background: {pointed}; }}
        QToolButton:focus {{ border-color: {palette.accent.name()}; }}
        QToolButton:disabled {{ color: {mixed(palette.faint_ink, palette.window, 0.6).name()}; }}
        QToolButton::menu-indicator {{ image: none; }}
        QToolButton[mode="true"] {{ padding: 4px {beside_words}px; }}
        QToolButton[mode="true"]:checked {{ background: {palette.paper.name()}; border-color: {line}; }}
        WalkCounter {{ background: {pointed}; border-radius: 6px; margin: 0 3px; }}
        QToolButton#export {{ background: {ink}; color: {palette.paper.name()}; padding: 4px 14px; }}
        QToolButton#export:disabled {{ background: {pointed}; color: {palette.faint_ink.name()}; }}
        """
