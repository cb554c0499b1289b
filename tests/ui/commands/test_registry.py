"""The registry of commands: each once, in a menu, with keys of its own."""

from collections import Counter
from collections.abc import Iterator

from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from reader.model.comparison import Side
from reader.storage import paths
from reader.ui.commands.command import Switch
from reader.ui.commands.registry import commands
from reader.ui.window.controls.menu_bar import Menu, menus
from reader.ui.window.main_window import MainWindow


def ids_of(menu: Menu) -> Iterator[str]:
    for entry in menu.entries:
        if isinstance(entry, Menu):
            yield from ids_of(entry)
        elif isinstance(entry, str):
            yield entry


def test_every_command_is_in_one_menu_and_every_entry_is_a_command() -> None:
    offered = [entry for menu in menus() for entry in ids_of(menu)]
    assert Counter(offered) == Counter(command.id for command in commands())


def test_no_keys_are_used_twice(window: MainWindow) -> None:
    actions = [*(window.commands[command] for command in window.commands), *window.pair.legend.actions_of_layers()]
    keys = [key.toString(QKeySequence.SequenceFormat.PortableText) for action in actions for key in action.shortcuts()]
    assert [key for key, count in Counter(keys).items() if count > 1] == []


def test_no_keys_open_a_menu_too(window: MainWindow) -> None:
    """Qt answers to such keys with neither: they are ambiguous."""
    menus_by_key = {f"Alt+{menu.name[menu.name.index('&') + 1].upper()}" for menu in menus()}
    keys = {
        key.toString(QKeySequence.SequenceFormat.PortableText)
        for command in window.commands
        for key in window.commands[command].shortcuts()
    }
    assert keys & menus_by_key == set()


def test_every_command_has_keys_and_a_tooltip_that_names_them(window: MainWindow) -> None:
    for command in window.commands:
        action = window.commands[command]
        assert action.shortcut().toString() in action.toolTip()
        assert action.shortcut()


def test_a_window_remembers_its_switches_and_no_theme(window: MainWindow) -> None:
    switches = {command.id for command in commands() if isinstance(command, Switch)}
    named = {window.commands[command].objectName() for command in window.commands} - {""}
    assert switches <= named
    assert not any(name.startswith("themes") for name in named)


def test_what_is_said_of_set_aside_lines_ends_when_they_are_hidden(window: MainWindow, qtbot: QtBot) -> None:
    window.session.open_files([next(paths.resource("samples").glob("000_*.txt"))])
    qtbot.waitUntil(lambda: window.session.article(Side.LEFT) is not None, timeout=20_000)
    window.commands["removed"].setChecked(True)
    assert "above the headline" in window.statusBar().currentMessage()
    window.commands["removed"].setChecked(False)
    assert not window.statusBar().currentMessage()
