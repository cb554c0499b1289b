from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.app.events.chosen_words import ChosenWords
from reader.app.events.matrix import Matrix, Place
from reader.model.events.event import State
from reader.rendering.palette import Theme, palette_of
from reader.ui.event.event_page import EventView
from reader.ui.event.sentence_pair import SentencePair
from reader.ui.widgets.fitting.elided_label import ShrinkingLabel
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
    qtbot.waitUntil(lambda: page.tabs.width() >= page.tabs.sizeHint().width() and page.tools.search.y() >= 0)
    assert page.tools.search.mapTo(page, page.tools.search.rect().topLeft()).y() > page.tabs.geometry().bottom()
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
    QTest.keyClicks(page.tools.search, "insurers")
    QTest.keyClick(page.tools.search, Qt.Key.Key_Return)
    assert 1 < matrix.cells.rowCount() < count
    assert matrix.hasFocus()
    page.tools.search.clear()
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


def test_a_long_headline_gives_way_to_the_counts_and_days_beside_it(opened: MainWindow) -> None:
    page = opened.event_command.page
    title, facts = page.findChildren(ShrinkingLabel)[:2]
    title.setText("The dam at Oreva gives way " * 9)
    for width in (1400, 900):
        opened.resize(width, 700)
        QTest.qWait(30)
        assert facts.shown_text() == facts.text()
        assert title.shown_text().endswith("…")


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


def test_stories_begin_beside_the_claims_when_a_scroll_bar_comes_and_goes(opened: MainWindow) -> None:
    view = opened.event_command.page.matrix
    seen = set()
    for height in (700, 900, 740, 700, 720):
        opened.resize(1200, height)
        QApplication.processEvents()
        seen.add(view.verticalScrollBar().isVisible())
        assert view.viewport().x() == view.claims.width()
    assert seen == {True, False}
