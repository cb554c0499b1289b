"""From the event to a pair of its stories, and back to it."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.app.events.library_rows import RowKind
from reader.app.events.matrix import Place
from reader.model.comparison import Side
from reader.rendering.marks import Mode
from reader.ui.widgets.message_bar import About
from reader.ui.window.main_window import MainWindow
from tests.ui.event.conftest import WAIT_MS


def test_a_cell_opens_its_pair_and_esc_returns_to_it(opened: MainWindow, qtbot: QtBot) -> None:
    matrix = opened.event_command.page.matrix
    matrix.setFocus()
    matrix.go_to(1, 1)
    QTest.keyClick(matrix, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: opened.session.comparison is not None, timeout=WAIT_MS)
    assert opened.pair.isVisible()
    assert not opened.commands["event"].isChecked()
    assert opened.pair.panes[Side.LEFT].browser.lit_sentences() != ()
    QTest.keyClick(opened.pair.panes[Side.LEFT].browser, Qt.Key.Key_Escape)
    assert matrix.isVisible()
    assert matrix.place() == (1, 1)
    assert matrix.hasFocus()


def test_a_cell_that_differs_opens_marked_though_the_pair_was_only_read(opened: MainWindow, qtbot: QtBot) -> None:
    opened.commands["modes.read"].trigger()
    opened.commands["event"].trigger()
    page = opened.event_command.page
    assert page.differing() == (1, None)
    assert opened.toolbar.walk_texts() == ("1 claim differs",)
    page.walk_differing(1)
    assert page.differing() == (1, 1)
    assert opened.toolbar.walk_texts() == ("1 of 1 differs",)
    row, column = page.matrix.place()
    QTest.keyClick(page.matrix, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: opened.session.comparison is not None, timeout=WAIT_MS)
    assert opened.pair.mode is Mode.COMPARE
    assert opened.commands["modes.compare"].isChecked()
    chosen = opened.pair.lights.chosen
    assert chosen is not None
    comparison = opened.session.comparison
    assert comparison is not None
    assert chosen.link is not None
    assert comparison.links[chosen.link].clashes
    QTest.keyClick(opened.pair.panes[Side.LEFT].browser, Qt.Key.Key_Escape)
    assert page.matrix.place() == (row, column)


def test_two_stories_are_two_clicks_from_the_event_too(opened: MainWindow, qtbot: QtBot) -> None:
    library = opened.library
    for index in (0, 1):
        row = library.stories.row_of(index)
        assert row is not None
        place = library.visualRect(library.stories.index(row, 0)).center()
        QTest.mouseClick(library.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert opened.pair.isVisible()
    qtbot.waitUntil(lambda: opened.session.comparison is not None, timeout=WAIT_MS)
    QTest.keyClick(opened.pair.panes[Side.LEFT].browser, Qt.Key.Key_Escape)
    assert opened.pair.isVisible()  # nobody came from a cell
    # The heading of the event leads back to it; its arrow folds the stories away.
    row = library.stories.row_named((RowKind.EVENT, 0))
    assert row is not None
    box = library.visualRect(library.stories.index(row, 0))
    QTest.mouseClick(library.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert opened.event_command.page.isVisible()
    count = library.stories.rowCount()
    QTest.mouseClick(library.viewport(), Qt.MouseButton.LeftButton, pos=box.topLeft() + QPoint(8, 8))
    assert library.stories.rowCount() == count - 3


def test_the_map_of_a_pair_is_not_shown_beside_an_event(opened: MainWindow, qtbot: QtBot) -> None:
    opened.session.open_pair(0, 1)
    opened.event_command.show_pair()
    qtbot.waitUntil(lambda: opened.session.comparison is not None, timeout=WAIT_MS)
    opened.commands["crossings"].trigger()
    assert opened.pair.crossings.isVisible()
    opened.commands["event"].trigger()
    assert not opened.pair.crossings.isVisible()
    assert not opened.commands["crossings"].isEnabled()
    opened.event_command.show_pair()
    assert opened.pair.crossings.isVisible()


def test_one_view_is_chosen_or_the_event_instead(opened: MainWindow) -> None:
    def chosen() -> list[str]:
        names = [*(f"modes.{mode.value}" for mode in Mode), "event"]
        return [name for name in names if opened.commands[name].isChecked()]

    assert chosen() == ["event"]
    assert "modes.words" in opened.state().checked, "the next start finds the mode that the pair has"
    opened.commands["modes.compare"].trigger()
    assert chosen() == ["modes.compare"]
    opened.commands["event"].trigger()
    assert chosen() == ["event"]
    opened.session.open_on(Side.LEFT, 0)
    opened.commands["event"].trigger()
    assert chosen() == ["modes.compare"]


def test_nothing_of_a_pair_is_said_over_the_event(opened: MainWindow, qtbot: QtBot) -> None:
    opened.event_command.show_pair()
    opened.session.choose(0)
    opened.session.choose(1)
    qtbot.waitUntil(lambda: opened.session.comparison is not None, timeout=WAIT_MS)
    assert any("places" in text for text in opened.toolbar.walk_texts())
    opened.messages.show_message("Of this pair.", About.PAIR)
    name = opened.windowTitle()
    opened.commands["event"].trigger()
    qtbot.waitUntil(lambda: opened.event_command.shown_event is not None, timeout=WAIT_MS)
    assert all("differ" in text for text in opened.toolbar.walk_texts())  # no walk that is dead here
    assert not opened.messages.isVisible()
    assert opened.windowTitle() != name
    opened.event_command.show_pair()
    assert any("places" in text for text in opened.toolbar.walk_texts())
    assert opened.windowTitle() == name


def test_heading_opens_the_whole_event_whatever_a_filter_hides(opened: MainWindow) -> None:
    opened.event_command.show_pair()
    opened.event_command.open_event((2,))
    assert set(opened.event_command.opened.stories) == {0, 1, 2}


def test_back_and_forward_act_on_what_is_seen(opened: MainWindow) -> None:
    session, event = opened.session, opened.event_command

    def seen() -> tuple[bool, int | None, int | None]:
        return event.is_shown, session.chosen(Side.LEFT), session.chosen(Side.RIGHT)

    back, forward = opened.commands["back"], opened.commands["forward"]
    opened.commands["event"].trigger()
    event.show_pair()
    session.open_pair(0, 1)
    event.show(shows_event=True)
    event.page.pair_opened.emit((Place(0, 0), Place(2, 0)))
    assert seen() == (False, 0, 2)
    back.trigger()
    assert event.is_shown
    assert event.focus_view() is event.page.focus_view()
    back.trigger()
    assert seen() == (False, 0, 1)
    forward.trigger()
    assert event.is_shown
    forward.trigger()
    assert seen() == (False, 0, 2)
    assert not forward.isEnabled()


def test_back_on_an_event_leaves_the_pair_behind_it_alone(opened: MainWindow) -> None:
    event, session = opened.event_command, opened.session
    event.show_pair()
    session.open_pair(0, 1)
    session.open_pair(1, 2)
    event.show(shows_event=True)
    opened.commands["back"].trigger()
    assert not event.is_shown
    assert [session.chosen(side) for side in Side] == [1, 2]
