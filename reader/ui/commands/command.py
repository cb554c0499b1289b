"""What a command is: a thing that a window can do, as data; menus, toolbar and the sheet of keys are made of it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol

from PySide6.QtGui import QKeySequence

from reader.app.history import ViewHistory
from reader.app.session import Session
from reader.storage.settings import ThemeChoice
from reader.ui.commands.event_command import EventCommand
from reader.ui.commands.export_command import ExportCommand
from reader.ui.commands.story_corrections import StoryCorrections
from reader.ui.commands.translation_command import TranslationCommand
from reader.ui.commands.window_dialogs import WindowDialogs
from reader.ui.library.library_panel import LibraryPanel
from reader.ui.pair.pair_view import PairView
from reader.ui.widgets.strictness import StrictnessSlider

Keys = QKeySequence.StandardKey | str


class CommandedWindow(Protocol):
    """What commands ask of a window: its parts, and what it does itself."""

    session: Session
    history: ViewHistory
    pair: PairView
    library_panel: LibraryPanel
    dialogs: WindowDialogs
    event_command: EventCommand
    export: ExportCommand
    corrections: StoryCorrections
    translation: TranslationCommand
    strictness: StrictnessSlider

    @property
    def theme_choice(self) -> ThemeChoice:
        """The theme that was chosen."""

    def tell(self, what: str) -> None:
        """Say for a moment what was done, or why nothing was."""

    def open_sample(self) -> None:
        """Open the sample event."""

    def open_window(self) -> "CommandedWindow":
        """Open another window."""

    def close(self) -> bool:
        """Close the window."""

    def quit(self) -> None:
        """Close all windows."""

    def set_theme(self, choice: ThemeChoice) -> None:
        """Use a theme, now and from now on."""

    def zoom_by(self, step: int) -> None:
        """Change the size of the texts by this many per cent."""

    def focus_next_pane(self, direction: int) -> None:
        """Put the keyboard into the next (1) of list, left and right story, or the one before (-1)."""


Run = Callable[[CommandedWindow], object]
Turn = Callable[[CommandedWindow, bool], object]
Asks = Callable[[CommandedWindow], bool]


def always(_window: CommandedWindow) -> bool:
    """Let a command run whatever is open."""
    return True


def _nothing(_window: CommandedWindow) -> str:
    return ""


@dataclass(frozen=True, slots=True)
class Command:
    """Something that a window does when it is asked to.

    `detail` is what stands in the braces of `text`, or else in brackets after it. `can_run` says when it is enabled.
    """

    id: str
    text: str
    keys: Keys
    can_run: Asks = field(default=always, kw_only=True)
    tip: str = field(default="", kw_only=True)
    detail: Callable[[CommandedWindow], str] = field(default=_nothing, kw_only=True)

    @property
    def has_detail(self) -> bool:
        """Whether its label may change while the window is open."""
        return self.detail is not _nothing

    def label(self, window: CommandedWindow) -> str:
        """Return the text as it is shown now."""
        detail = self.detail(window)
        if "{}" in self.text:
            return self.text.format(detail)
        return f"{self.text} ({detail})" if detail else self.text


@dataclass(frozen=True, slots=True)
class Action(Command):
    """A command that is done at once."""

    run: Run


@dataclass(frozen=True, slots=True)
class Switch(Command):
    """A command that turns something on and off; a window remembers how it stood."""

    turn: Turn
    is_on: bool = field(kw_only=True)


@dataclass(frozen=True, slots=True)
class Choice(Command):
    """One of a group, of which exactly one holds.

    A window remembers which one did, unless all windows share it.
    """

    run: Run
    group: str = field(kw_only=True)
    is_chosen: Asks = field(kw_only=True)
    is_shared: bool = field(default=False, kw_only=True)
