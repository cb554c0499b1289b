"""The words of a cell, below the matrix."""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QTextEdit
from pytestqt.qtbot import QtBot

from reader.rendering.palette import Theme, palette_of
from reader.ui.event.sentence_pair import SentencePair


def bottom_of_words(text: QTextEdit) -> float:
    """Return how far down the last line of a text ends."""
    return text.document().documentLayout().documentSize().height()


def test_the_hint_breaks_where_no_line_holds_it(qtbot: QtBot) -> None:
    pair = SentencePair(palette_of(Theme.LIGHT))
    qtbot.addWidget(pair)
    pair.resize(520, 110)
    pair.set_text_font(QFont(pair.font()))
    pair.show()
    hint = pair.texts[0]
    line = hint.fontMetrics().lineSpacing()
    assert "Choose a cell or a row" in hint.toPlainText()
    assert 2 * line < bottom_of_words(hint) <= hint.viewport().height() + line
    assert hint.textCursor().atStart()
    # A pair takes its place, and leaves it again.
    pair.show_pair(None, None)
    assert hint.toPlainText().count("Choose") == 1
