"""What is sought in an event."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.model.comparison import Side
from reader.model.events.told_alone import told_alone
from reader.ui.event.event_page import EventView
from reader.ui.window.main_window import MainWindow
from tests.ui.event.conftest import WAIT_MS


def test_esc_takes_back_what_is_sought_before_it_leaves(opened: MainWindow) -> None:
    page = opened.event_command.page
    opened.session.open_on(Side.LEFT, 0)
    page.tools.search.setFocus()
    page.tools.search.setText("flood")
    QTest.keyClick(page.tools.search, Qt.Key.Key_Escape)
    assert (page.tools.search.text(), opened.event_command.is_shown) == ("", True)
    QTest.keyClick(page.tools.search, Qt.Key.Key_Escape)
    assert not opened.event_command.is_shown


def test_search_finds_a_sentence_that_tells_no_claim_and_leads_to_it(opened: MainWindow, qtbot: QtBot) -> None:
    page, session = opened.event_command.page, opened.session
    event = opened.event_command.opened.found
    assert event is not None
    story, sentence = next((story, own[-1]) for story, own in told_alone(event).items() if own)
    text = event.stories[story].article.sentence_text(sentence)
    page.tools.search.setText(text.rstrip("."))
    QTest.keyClick(page.tools.search, Qt.Key.Key_Return)
    matrix = page.matrix.cells.matrix
    assert matrix is not None
    assert matrix.columns[page.matrix.place()[1]] == story
    assert page.pair.texts[1].toPlainText() == text
    QTest.keyClick(page.matrix, Qt.Key.Key_Return)
    assert not opened.event_command.is_shown
    qtbot.waitUntil(lambda: session.comparison is not None, timeout=WAIT_MS)
    assert session.comparison is not None
    place = opened.pair.caret.place()
    assert place is not None
    assert session.comparison.article(place[0]).sentence_text(place[1]) == text


def test_search_in_one_against_all_finds_what_others_say(opened: MainWindow) -> None:
    page = opened.event_command.page
    page.set_view(EventView.AGAINST_ALL)
    page.tools.search.setText("school orchestra")
    QTest.keyClick(page.tools.search, Qt.Key.Key_Return)
    rows = page.lists[EventView.AGAINST_ALL]
    assert [rows.row_at(n).lead for n in range(rows.row_count())] == ["", "outlet unknown, c.txt"]
    rows.setCurrentIndex(rows.model().index(1, 0))
    assert "school orchestra" in page.pair.texts[0].toPlainText()
    assert page.pair.texts[1].toPlainText() == "Whether this story tells it is not known."
