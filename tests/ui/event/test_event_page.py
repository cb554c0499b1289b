from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.app.events.chosen_words import ChosenWords
from reader.app.events.library_rows import RowKind
from reader.app.events.matrix import Matrix, Place
from reader.model.comparison import Side
from reader.model.events.event import State
from reader.rendering.marks import Mode
from reader.rendering.palette import Theme, palette_of
from reader.ui.event.event_page import EventView
from reader.ui.event.sentence_pair import SentencePair
from reader.ui.widgets.fitting.elided_label import ShrinkingLabel
from reader.ui.widgets.message_bar import About
from reader.ui.widgets.plain_text import PlainLabel
from reader.ui.window.main_window import MainWindow
from reader.wording.event.doubts import unknown_text
from tests.exporting.events import dam_event
from tests.ui.event.conftest import WAIT_MS
from tests.ui.test_accessibility import nameless


def test_the_event_is_there_with_keyboard_and_names(opened: MainWindow, qtbot: QtBot) -> None:
    """One window for what needs no fresh one: starting its processes takes longer than all of it."""
    page = opened.event_command.page
    matrix = page.matrix
    assert page.isVisible()
    assert nameless(page) == []
    # Each cell has a name that says it all.
    told = str(matrix.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert told.split(", ", maxsplit=1)[0] == "outlet unknown"
    assert "sentence" in told
    assert QAccessible.queryAccessibleInterface(matrix).childCount() > 0
    # All four views have their names in a window of 800 px: what narrows them stands below.
    size = opened.size()
    opened.resize(800, 600)
    qtbot.waitUntil(lambda: page.tabs.width() >= page.tabs.sizeHint().width() and page.search.y() >= 0)
    assert page.search.mapTo(page, page.search.rect().topLeft()).y() > page.tabs.geometry().bottom()
    # What the corner says has room, however short the stories' names are, and before there is one.
    for found in (matrix.cells.matrix, None, matrix.cells.matrix):
        matrix.show_matrix(found)
        corner = matrix.findChild(PlainLabel, "corner")
        assert isinstance(corner, PlainLabel)
        assert corner.height() >= corner.heightForWidth(corner.width())
    # On a large screen claims take what the stories leave of the width.
    opened.resize(2300, 900)
    qtbot.waitUntil(lambda: matrix.claims.width() > matrix.claims.sizeHint().width())
    assert matrix.stories.length() + matrix.claims.width() <= matrix.width()
    opened.resize(size)
    # While more stories are read it says so.
    assert not opened.status.counts.startswith("More stories")
    opened.event_command.opened.set_waiting(is_waiting=True)
    assert opened.status.counts.startswith("More stories are being read · ")
    opened.event_command.opened.set_waiting(is_waiting=False)
    # The arrow keys go from cell to cell, and the words of a cell stand below.
    matrix.setFocus()
    matrix.go_to(0, 0)
    QTest.keyClick(matrix, Qt.Key.Key_Right)
    assert matrix.place() == (0, 1)
    # Another base stays at the claim, and is the first column.
    row = matrix.cells.matrix.rows[0] if matrix.cells.matrix else None
    opened.event_command.opened.set_base(2)
    assert matrix.cells.matrix is not None
    assert matrix.cells.matrix.columns[0] == 2
    assert matrix.cells.matrix.rows[matrix.place()[0]] == row
    # Ctrl+F finds what is told, by a word of any sentence that tells it; Enter goes on to it.
    count = matrix.cells.rowCount()
    QTest.keyClick(opened, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(page.search, "insurers")
    QTest.keyClick(page.search, Qt.Key.Key_Return)
    assert 1 < matrix.cells.rowCount() < count
    assert matrix.hasFocus()
    page.search.clear()
    qtbot.waitUntil(lambda: matrix.cells.rowCount() == count, timeout=WAIT_MS)
    # F4 goes to what differs, if anything does, from any view.
    assert opened.commands["walks.differing.next"].isEnabled()
    assert not opened.commands["walks.links.next"].isEnabled()
    assert matrix.cells.matrix is not None
    differing = matrix.cells.matrix.differing_rows()
    page.set_view(EventView.TIME)
    QTest.keyClick(opened, Qt.Key.Key_F4)
    assert (page.view is EventView.MATRIX and matrix.place()[0] in differing) or not differing
    page.set_view(EventView.MATRIX)
    # Ctrl+Page Down goes through the views.
    seen = []
    for _ in EventView:
        seen.append(page.view)
        QTest.keyClick(page.focus_view(), Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert seen == list(EventView)


def test_what_differs_can_be_walked_as_soon_as_the_event_is_known(opened: MainWindow) -> None:
    event = opened.event_command.shown_event
    assert event is not None
    assert any(claim.clashing() for claim in event.claims)
    assert opened.commands["walks.differing.next"].isEnabled()


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
    page.search.setText("orchestra")
    QTest.keyClick(page.search, Qt.Key.Key_Return)
    opened.commands["walks.differing.next"].trigger()
    assert "Nothing that was found differs" in opened.status.currentMessage()


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


def test_a_long_headline_gives_way_to_the_counts_and_days_beside_it(opened: MainWindow) -> None:
    page = opened.event_command.page
    title, facts = page.findChildren(ShrinkingLabel)[:2]
    title.setText("The dam at Oreva gives way " * 9)
    for width in (1400, 900):
        opened.resize(width, 700)
        QTest.qWait(30)
        assert facts.shown_text() == facts.text()
        assert title.shown_text().endswith("…")


def test_heading_opens_the_whole_event_whatever_a_filter_hides(opened: MainWindow) -> None:
    opened.event_command.show_pair()
    opened.event_command.open_event((2,))
    assert set(opened.event_command.opened.stories) == {0, 1, 2}


def test_a_cell_that_is_not_known_says_why(qtbot: QtBot) -> None:
    event = replace(dam_event(), claims=dam_event().claims[:1], unknown=(3,))
    pair = SentencePair(palette_of(Theme.LIGHT))
    qtbot.addWidget(pair)
    places = Matrix(event).pair_of(0, 3)
    assert places is not None
    why = unknown_text(event, event.claims[0], 3)
    pair.show_words(event, ChosenWords((places[0], Place(3, None)), agreement=why, is_known=False))
    assert pair.texts[1].toPlainText() == "Whether this story tells it is not known."
    pair.show_words(event, ChosenWords((places[0], Place(3, None))))
    assert pair.texts[1].toPlainText() == "No sentence of this story was found to tell it."


def test_who_differs_takes_a_second_line_from_the_words_and_no_more_room(qtbot: QtBot) -> None:
    event = dam_event()
    pair = SentencePair(palette_of(Theme.LIGHT))
    qtbot.addWidget(pair)
    pair.resize(900, pair.sizeHint().height())
    places = Matrix(event).pair_of(0, 1)
    pair.show_words(event, ChosenWords(places, agreement="differs: Nine (Herald)"))
    height, words = pair.sizeHint().height(), pair.texts[1].height()
    pair.show_words(event, ChosenWords(places, agreement="differs: " + "Nine vehicles (The Evening Herald), " * 4))
    assert pair.sizeHint().height() == height
    assert pair.texts[1].height() < words


def test_the_cell_of_a_story_of_which_it_is_not_known_says_so(opened: MainWindow) -> None:
    page, opened_event = opened.event_command.page, opened.event_command.opened
    assert opened_event.found is not None
    number = next(
        n for n, claim in enumerate(opened_event.found.claims) if opened_event.found.state(n, 0) is State.ABSENT
    )
    claim = opened_event.found.claims[number]
    claims = list(opened_event.found.claims)
    claims[number] = replace(claim, near=(0,))
    opened_event.found = replace(opened_event.found, claims=tuple(claims))
    opened_event.changed.emit()
    matrix = page.matrix.cells.matrix
    assert matrix is not None
    row = next(n for n, one in enumerate(matrix.rows) if one.number == number)
    page.matrix.go_to(row, matrix.columns.index(0))
    assert page.pair.texts[1].toPlainText() == "Whether this story tells it is not known."


def test_of_stories_that_share_no_claim_the_sentences_of_each_are_there_to_read(opened: MainWindow) -> None:
    page, opened_event = opened.event_command.page, opened.event_command.opened
    assert opened_event.found is not None
    assert not page.shows_alone
    opened_event.found = replace(opened_event.found, claims=(), links=(), omissions=())
    opened_event.changed.emit()
    matrix = page.matrix.cells.matrix
    assert matrix is not None
    assert len(matrix.rows) == 1 + matrix.alone_count() > 1
    assert opened.status.counts.startswith(
        f"No claim that two stories tell was found: {matrix.alone_count()} sentences"
    )


def test_the_words_of_the_base_are_those_of_the_new_one(opened: MainWindow) -> None:
    page = opened.event_command.page
    page.matrix.go_to(0, 0)
    opened.event_command.opened.set_base(2)
    assert page.matrix.place()[1] == 0


def test_where_the_list_that_had_the_keyboard_is_hidden_the_event_gets_it(opened: MainWindow) -> None:
    opened.activateWindow()
    matrix = opened.event_command.page.matrix
    for part in (opened.library, opened.library_panel.search):
        part.setFocus()
        opened.commands["library"].toggle()
        assert matrix.hasFocus()
        opened.commands["library"].toggle()
        assert matrix.hasFocus()


def test_signs_and_values_of_the_matrix_grow_with_its_claims(opened: MainWindow) -> None:
    page = opened.event_command.page
    matrix = page.matrix

    def inked() -> int:
        picture = matrix.viewport().grab(matrix.visualRect(matrix.cells.index(1, 1)).adjusted(6, 6, -6, -6)).toImage()
        ground = picture.pixel(0, 0)
        return sum(picture.pixel(x, y) != ground for x in range(picture.width()) for y in range(picture.height()))

    font = QFont(matrix.claims.text_font)
    before = inked()
    font.setPointSizeF(font.pointSizeF() * 2)
    matrix.set_text_font(font)
    assert inked() > 2 * before > 0


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


def test_stories_begin_beside_the_claims_when_a_scroll_bar_comes_and_goes(opened: MainWindow) -> None:
    view = opened.event_command.page.matrix
    seen = set()
    for height in (700, 900, 740, 700, 720):
        opened.resize(1200, height)
        QApplication.processEvents()
        seen.add(view.verticalScrollBar().isVisible())
        assert view.viewport().x() == view.claims.width()
    assert seen == {True, False}
