import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest

from reader.model.comparison import Side
from reader.ui.window.main_window import MainWindow

CONTROL = Qt.KeyboardModifier.ControlModifier


def clipboard() -> QMimeData:
    return QGuiApplication.clipboard().mimeData()


@pytest.fixture
def reading(compared: MainWindow) -> MainWindow:
    compared.activateWindow()
    compared.pair.panes[Side.LEFT].browser.setFocus()
    QGuiApplication.clipboard().clear()
    return compared


def select_first_word(window: MainWindow, side: Side) -> None:
    browser = window.pair.panes[side].browser
    cursor = browser.textCursor()
    cursor.setPosition(0)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfWord, QTextCursor.MoveMode.KeepAnchor)
    browser.setTextCursor(cursor)


def test_selection_is_copied_as_it_is(reading: MainWindow) -> None:
    select_first_word(reading, Side.LEFT)
    QTest.keyClick(reading.pair.panes[Side.LEFT].browser, Qt.Key.Key_C, CONTROL)
    assert (clipboard().text(), clipboard().hasHtml()) == ("Dam", False)


def test_every_way_of_copying_leaves_the_theme_behind(reading: MainWindow) -> None:
    select_first_word(reading, Side.LEFT)
    reading.pair.panes[Side.LEFT].browser.copy()
    assert (clipboard().text(), clipboard().hasHtml()) == ("Dam", False)


def test_selection_can_be_copied_with_its_source(reading: MainWindow) -> None:
    select_first_word(reading, Side.RIGHT)
    reading.commands["copy_with_source"].trigger()
    article = reading.session.article(Side.RIGHT)
    assert article is not None
    assert clipboard().text() == f"Night\noutlet unknown, {article.path.name}, “Night of rain breaks the dam at Oreva”"
    assert "<small>outlet unknown" in clipboard().html()


def test_pair_is_copied_with_both_sources(reading: MainWindow) -> None:
    comparison = reading.session.comparison
    assert comparison is not None
    reading.pair.caret.go(Side.LEFT, comparison.links[1].left[0])
    QTest.keyClick(reading.pair.panes[Side.LEFT].browser, Qt.Key.Key_C, CONTROL)
    text = clipboard().text()
    assert text.startswith("[2] ")
    assert comparison.left.sentence_text(comparison.links[1].left[0]) in text
    assert comparison.right.sentence_text(comparison.links[1].right[0]) in text
    assert clipboard().hasHtml()


def test_plain_text_has_no_formatting(reading: MainWindow) -> None:
    comparison = reading.session.comparison
    assert comparison is not None
    reading.pair.caret.go(Side.RIGHT, comparison.links[0].right[0])
    reading.commands["copy_plain"].trigger()
    assert clipboard().text().startswith("[1] ")
    assert not clipboard().hasHtml()


def test_divergent_sentence_is_copied_with_its_source(reading: MainWindow) -> None:
    comparison = reading.session.comparison
    assert comparison is not None
    passage = next(passage for passage in comparison.passages if passage.side is Side.RIGHT)
    reading.pair.caret.go(Side.RIGHT, passage.first)
    reading.commands["copy"].trigger()
    assert clipboard().text().startswith(comparison.right.sentence_text(passage.first) + "\n")


def test_nothing_to_copy_is_said(reading: MainWindow) -> None:
    reading.commands["copy"].trigger()
    assert reading.statusBar().currentMessage().startswith("Nothing to copy")
    assert QGuiApplication.clipboard().text() == ""
