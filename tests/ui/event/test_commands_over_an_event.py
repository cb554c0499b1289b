"""While an event is shown, no command does anything to the pair that nobody sees."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.model.comparison import Side
from reader.ui.commands.registry import commands
from reader.ui.widgets.message_bar import About
from reader.ui.window.main_window import MainWindow
from tests.ui.event.conftest import WAIT_MS

# They open another folder or window, close this one, or begin work of other processes.
ELSEWHERE = frozenset(("open", "sample", "new_window", "reload", "close", "quit", "print", "print_preview"))
# What they do is seen once the pair is shown again, and remembered for all pairs.
FOR_ALL_PAIRS = ("filters.", "modes.", "themes.")


def state_of_pair(window: MainWindow) -> Sequence[object]:
    """Return what is known of the pair behind the event."""
    session, pair = window.session, window.pair
    return (
        [session.chosen(side) for side in Side],
        session.left_is_pinned,
        session.settings.strictness,
        [pair.translations.wording(side) for side in Side],
        [pair.panes[side].browser.lit_sentences() for side in Side],
        [pair.panes[side].browser.verticalScrollBar().value() for side in Side],
    )


def show_event_over_pair(window: MainWindow, qtbot: QtBot) -> None:
    """Compare the first two stories, and show their event over them."""
    window.event_command.show_pair()
    window.session.choose(0)
    window.session.choose(1)
    qtbot.waitUntil(lambda: window.session.comparison is not None, timeout=WAIT_MS)
    window.commands["event"].trigger()


def test_the_pair_behind_an_event_stays_as_it_is(
    opened: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    show_event_over_pair(opened, qtbot)
    monkeypatch.setattr("PySide6.QtWidgets.QDialog.open", lambda *_: None)
    monkeypatch.setattr("PySide6.QtWidgets.QDialog.exec", lambda *_: 0)
    ran = []
    for command in commands():
        if command.id in ELSEWHERE or command.id.startswith(FOR_ALL_PAIRS):
            continue
        before = state_of_pair(opened)
        opened.commands[command.id].trigger()
        QApplication.processEvents()
        if opened.event_command.is_shown:
            ran.append(command.id)
            assert state_of_pair(opened) == before, command.id
        opened.event_command.show(shows_event=True)
    assert len(ran) > 30


def test_translate_is_of_the_stories_of_the_event_that_is_shown(
    opened: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    translations = opened.session.translations
    monkeypatch.setattr(translations, "can_translate", lambda _language: True)
    monkeypatch.setattr(translations, "translate", asked.extend)
    opened.commands["translate"].trigger()
    assert sorted(asked) == sorted(opened.event_command.opened.stories)
    opened.event_command.show_pair()
    opened.session.choose(0)
    opened.session.choose(1)
    qtbot.waitUntil(lambda: opened.session.comparison is not None, timeout=WAIT_MS)
    asked.clear()
    opened.commands["translate"].trigger()
    assert asked == [0, 1]


def test_over_an_event_commands_are_of_its_cell_and_not_of_the_pair_behind_it(
    opened: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = opened.event_command.page
    page.matrix.go_to(0, 0)
    QTest.keyClick(page.matrix, Qt.Key.Key_Return)  # leaves a pair with a lit link behind the event
    qtbot.waitUntil(lambda: opened.session.comparison is not None, timeout=WAIT_MS)
    opened.commands["event"].trigger()
    page.matrix.go_to(0, 2)
    opened.commands["copy"].trigger()
    assert QApplication.clipboard().text() == page.pair.plain_text() != ""
    asked: list[int | None] = []
    monkeypatch.setattr(opened.corrections, "show_details", asked.append)
    opened.commands["details"].trigger()
    assert asked == [opened.event_command.opened.stories[page.story_at_hand()]]
    assert page.story_at_hand() not in {opened.session.chosen(side) for side in Side}
    assert not any(opened.commands[name].isEnabled() for name in ("links", "differences", "quotations", "find_next"))
    page.tools.search.setText("orchestra")
    QTest.keyClick(page.tools.search, Qt.Key.Key_Return)
    opened.commands["walks.differing.next"].trigger()
    assert "Nothing that was found differs" in opened.status.currentMessage()


def test_grouping_by_hand_is_taken_back_as_corrections_are(opened: MainWindow, qtbot: QtBot) -> None:
    before = opened.story_events.groups
    opened.event_command.regrouping.put_apart([2])
    qtbot.waitUntil(lambda: opened.story_events.groups not in ((), before), timeout=WAIT_MS)
    assert opened.messages.isVisible()
    opened.commands["undo"].trigger()
    assert opened.messages.text.startswith("Taken back: “Lower town of Oreva under water” was taken out of the event “")
    qtbot.waitUntil(lambda: opened.story_events.groups == before, timeout=WAIT_MS)
    assert opened.corrections.correcting.undoable is None
    opened.commands["redo"].trigger()
    qtbot.waitUntil(lambda: opened.story_events.groups not in ((), before), timeout=WAIT_MS)
    assert opened.messages.isVisible()


# They say again what is so already, or change what is seen elsewhere: on paper, in the clipboard, in another window.
ALREADY_SO = frozenset(("event", "usual", "themes.light", "themes.system"))


def what_is_seen(window: MainWindow) -> tuple[object, ...]:
    """Return all of a window that somebody sees or hears of."""
    return (
        window.grab().toImage(),
        window.status.currentMessage(),
        window.messages.text if not window.messages.isHidden() else "",
        QApplication.focusWidget(),
        window.event_command.is_shown,
    )


def test_every_command_that_is_enabled_over_an_event_does_something_there(
    opened: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    show_event_over_pair(opened, qtbot)
    dialogs: list[object] = []
    for name in ("open", "exec", "show"):
        monkeypatch.setattr(f"PySide6.QtWidgets.QDialog.{name}", lambda *told: dialogs.append(told))
    idle = []
    for command in commands():
        action = opened.commands[command.id]
        if command.id in (*ELSEWHERE, *ALREADY_SO) or not action.isEnabled():
            continue
        opened.status.clearMessage()
        opened.messages.end(*About)
        opened.event_command.page.matrix.setFocus()
        QApplication.processEvents()
        before, count = what_is_seen(opened), len(dialogs)
        action.trigger()
        QApplication.processEvents()
        if what_is_seen(opened) == before and len(dialogs) == count:
            idle.append(command.id)
        if action.isCheckable() and not command.id.startswith(FOR_ALL_PAIRS):
            action.trigger()
        opened.event_command.show(shows_event=True)
    assert not idle, idle
