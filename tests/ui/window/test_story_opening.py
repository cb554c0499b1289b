"""What a click in the list opens, and what the list marks, depends on what is on screen, whatever came before."""

from collections.abc import Callable
from random import Random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.app.events.library_rows import RowKind
from reader.model.comparison import Side
from reader.ui.library.story_model import StoryRole
from reader.ui.window.main_window import MainWindow
from tests.ui.conftest import WAIT_MS

STEPS = 60
Clicks = Callable[[MainWindow, int], None]


def click(window: MainWindow, row: int) -> None:
    """Click the middle of a row, as a person does who sees it."""
    view = window.library
    index = view.stories.index(row, 0)
    view.scrollTo(index)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center())


def press(*keys: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> Clicks:
    """Return what presses keys at a row."""

    def at(window: MainWindow, row: int) -> None:
        window.library.setFocus()
        window.library.setCurrentIndex(window.library.stories.index(row, 0))
        for key in keys:
            QTest.keyClick(window.library, key, held)

    return at


def command(name: str) -> Clicks:
    """Return what runs a command with the list's cursor at a row."""

    def at(window: MainWindow, row: int) -> None:
        window.library.setCurrentIndex(window.library.stories.index(row, 0))
        window.commands[name].trigger()

    return at


WAYS: dict[str, tuple[Clicks, Side]] = {
    "click": (click, Side.LEFT),
    "space": (press(Qt.Key.Key_Space), Side.LEFT),
    "enter": (press(Qt.Key.Key_Return), Side.LEFT),
    "shift+enter": (press(Qt.Key.Key_Return, held=Qt.KeyboardModifier.ShiftModifier), Side.RIGHT),
    "open_left": (command("open_left"), Side.LEFT),
    "open_right": (command("open_right"), Side.RIGHT),
}


def rows_of(window: MainWindow, kind: RowKind) -> list[int]:
    stories = window.library.stories
    return [row for row in range(stories.rowCount()) if stories.row_at(row).kind is kind]


def chosen(window: MainWindow) -> dict[Side, int | None]:
    return {side: window.session.chosen(side) for side in Side}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("where", [0, 1, 5], ids=["of the pair", "of the event", "of another event"])
def test_the_first_story_that_is_opened_over_an_event_is_alone(listed: MainWindow, way: str, where: int) -> None:
    stories, (open_it, side) = rows_of(listed, RowKind.STORY), WAYS[way]
    for row in (stories[0], stories[7]):
        click(listed, row)
    click(listed, rows_of(listed, RowKind.EVENT)[0])
    assert listed.event_command.is_shown
    open_it(listed, stories[where])
    assert not listed.event_command.is_shown
    story = listed.library.stories.story_at(stories[where])
    assert chosen(listed) == {side: story, side.other: None}
    click(listed, stories[9])
    other = listed.library.stories.story_at(stories[9])
    assert chosen(listed) == {side: story, side.other: other}, "the second click compares"


def test_a_file_that_could_not_be_read_says_why_over_an_event_too(listed: MainWindow, qtbot: QtBot) -> None:
    folder = listed.session.folder
    assert folder is not None
    (folder / "broken.pdf").write_bytes(b"%PDF-1.7 no more of it")
    listed.session.reload()
    qtbot.waitUntil(lambda: len(listed.session.stories) == 17 and bool(listed.story_events.groups), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not listed.story_events.is_grouping, timeout=WAIT_MS)
    click(listed, rows_of(listed, RowKind.EVENT)[0])
    broken = next(n for n, story in enumerate(listed.session.stories) if story.path.name == "broken.pdf")
    row = listed.library.stories.row_of(broken)
    assert row is not None
    click(listed, row)
    assert listed.event_command.is_shown
    assert "broken.pdf" in listed.messages.text
    assert listed.messages.isVisible()


def test_what_the_list_marks_is_what_is_on_screen(listed: MainWindow, qtbot: QtBot) -> None:
    chance = Random(7)
    opened: tuple[Callable[[], object], ...] = (
        lambda: click(listed, chance.choice(rows_of(listed, RowKind.STORY))),
        lambda: chance.choice(list(WAYS.values()))[0](listed, chance.choice(rows_of(listed, RowKind.STORY))),
    )
    others: tuple[Callable[[], object], ...] = (
        lambda: click(listed, chance.choice(rows_of(listed, RowKind.EVENT) or [0])),
        listed.commands["back"].trigger,
        listed.commands["forward"].trigger,
        listed.commands["event"].trigger,
        listed.commands["swap"].trigger,
        listed.commands["unpin"].trigger,
        listed.commands["by_event"].trigger,
        lambda: listed.library.stories.search(chance.choice(("dam", "Tarn", ""))),
        lambda: open_cell(listed, qtbot),
        lambda: QTest.keyClick(listed.pair.panes[Side.LEFT].browser, Qt.Key.Key_Escape),
    )
    for number in range(STEPS):
        is_over_event, step = listed.event_command.is_shown, chance.choice(2 * opened + others)
        step()
        QApplication.processEvents()
        assert_marked_as_shown(listed, f"step {number}")
        if is_over_event and step in opened:
            assert list(chosen(listed).values()).count(None) == 1, f"step {number}"
        before = on_screen(listed)
        if listed.history.can_step(-1):
            listed.history.step(-1)
            assert on_screen(listed) != before, f"step {number}: back leads elsewhere"
            listed.history.step(1)
            assert on_screen(listed) == before, f"step {number}: and forward there again"


def on_screen(window: MainWindow) -> object:
    """Return the stories of the event that is shown, or else those of the pair."""
    event = window.event_command.event_at_hand()
    return chosen(window) if event is None else set(event)


def open_cell(window: MainWindow, qtbot: QtBot) -> None:
    if window.event_command.is_shown:
        qtbot.waitUntil(lambda: window.event_command.opened.found is not None, timeout=WAIT_MS)
        window.event_command.page.matrix.cell_opened.emit(0, 1)


def assert_marked_as_shown(window: MainWindow, when: str) -> None:
    """Check letters and marks of every row: letters are those of the panes, where these are to be seen."""
    stories, event = window.library.stories, window.event_command.event_at_hand()
    sides = (
        {}
        if event is not None
        else {window.session.chosen(side): letter for side, letter in zip(Side, "AB", strict=True)}
    )
    for row in range(stories.rowCount()):
        told, index = stories.row_at(row), stories.index(row, 0)
        is_marked = bool(index.data(StoryRole.IS_SHOWN))
        if told.kind is RowKind.STORY:
            assert str(index.data(StoryRole.LETTER) or "") == sides.get(told.story, ""), when
        if told.kind is RowKind.EVENT:
            assert is_marked == (event is not None and not set(event).isdisjoint(told.stories)), when
        elif not rows_of(window, RowKind.EVENT):
            assert is_marked == (event is not None and told.story in event), when
