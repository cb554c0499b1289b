"""The menus of a window, as data: which commands each one holds, and where lines divide them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar

from reader.rendering.collapsing import Filter
from reader.rendering.marks import Mode
from reader.storage.settings import ThemeChoice
from reader.ui.commands.command_actions import CommandActions
from reader.ui.commands.registry import walk_ids
from reader.wording.catalogue import tr


class MenuPart(Enum):
    """What stands in a menu beside commands: a line, or what depends on the window."""

    LINE = auto()
    RECENT_FOLDERS = auto()
    MARKS = auto()


@dataclass(frozen=True, slots=True)
class Menu:
    """A menu: its name, and in order the ids of its commands, its lines and the menus inside it."""

    name: str
    entries: "tuple[str | MenuPart | Menu, ...]"


STORY_COMMANDS = ("details", "set_aside", "undo", "redo", "raw")
"""What can be done with a story, in the menu bar and where it is clicked with the right button."""


GROUPING_COMMANDS = ("put_beside", "put_apart", "leave_to_machine")
"""What groups stories by hand, in the menu bar and in the list's own menu."""


def menus() -> tuple[Menu, ...]:
    """Return the menus of the bar, named in the reader's language."""
    line = MenuPart.LINE
    return (
        Menu(
            tr("&File"),
            (
                *("new_window", "open", "sample"),
                MenuPart.RECENT_FOLDERS,
                *("reload", line),
                *("export", "print_preview", "print", line, "settings", line, "close", "quit"),
            ),
        ),
        Menu(
            tr("&Edit"),
            ("copy", "copy_with_source", "copy_plain", line, "find", "find_next", "find_previous", "search"),
        ),
        Menu(tr("&Story"), STORY_COMMANDS),
        Menu(
            tr("&View"),
            (
                *(f"modes.{mode.value}" for mode in Mode),
                "event",
                line,
                *(f"filters.{kept.value}" for kept in Filter),
                line,
                Menu(tr("Marks"), (MenuPart.MARKS,)),
                *("library", "by_event", "lock", "removed", "crossings", "stricter", "laxer", line),
                *("larger", "smaller", "usual"),
                Menu(tr("Theme"), tuple(f"themes.{choice.value}" for choice in ThemeChoice)),
            ),
        ),
        Menu(tr("&Translate"), ("translate", "translate_all", "stop_translating", "wording", "packages")),
        Menu(
            tr("&Pair"),
            (*("open_left", "open_right", "unpin", "swap", line), *GROUPING_COMMANDS, line, "back", "forward"),
        ),
        Menu(
            tr("&Go"),
            (
                *walk_ids(),
                line,
                *(
                    "next_sentence",
                    "previous_sentence",
                    "cross",
                    "before_the_click",
                    "why",
                    "not_a_link",
                    "not_a_clash",
                ),
                *("links", "differences", "quotations"),
                line,
                *("next_pane", "previous_pane"),
            ),
        ),
        Menu(tr("&Help"), ("guide", "keys", "about")),
    )


def fill_menu_bar(
    bar: QMenuBar, actions: CommandActions, recent: QMenu, parts: Mapping[MenuPart, Sequence[QAction]]
) -> None:
    """Put the menus into a bar; `recent` is the menu of recent folders, `parts` the actions of the other parts."""
    for menu in menus():
        _fill(bar.addMenu(menu.name), menu, actions, recent, parts)


def _fill(
    menu: QMenu, content: Menu, actions: CommandActions, recent: QMenu, parts: Mapping[MenuPart, Sequence[QAction]]
) -> None:
    for entry in content.entries:
        match entry:
            case str():
                menu.addAction(actions[entry])
            case Menu():
                _fill(menu.addMenu(entry.name), entry, actions, recent, parts)
            case MenuPart.LINE:
                menu.addSeparator()
            case MenuPart.RECENT_FOLDERS:
                menu.addMenu(recent)
            case _:
                menu.addActions(parts[entry])
