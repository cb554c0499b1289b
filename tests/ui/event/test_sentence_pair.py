"""The words of a cell, below the matrix."""

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QTextEdit
from pytestqt.qtbot import QtBot

from reader.app.events.chosen_words import ChosenWords
from reader.app.events.matrix import Place
from reader.model.events.event import Event, Story
from reader.rendering.palette import Theme, palette_of
from reader.ui.event.sentence_pair import SentencePair
from reader.ui.widgets.fitting.elided_label import ElidedLabel
from tests.gathering.stories import article_of


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
    pair.show_words(None, ChosenWords())
    assert hint.toPlainText().count("Choose") == 1


def test_words_that_clash_are_marked_where_they_stand_alone_and_on_their_own_side(qtbot: QtBot) -> None:
    told = ("Of twenty-five people five were hurt.", "Of 125 people 25 were hurt, not five.")
    event = Event(tuple(Story(article_of(outlet, text)) for outlet, text in zip("AB", told, strict=True)))
    pair = SentencePair(palette_of(Theme.LIGHT))
    qtbot.addWidget(pair)
    pair.show_words(event, ChosenWords((Place(0, 0), Place(1, 0)), (("five",), ("25",))))
    assert [marked(text) for text in pair.texts] == [["five"], ["25"]]
    assert marked_at(pair.texts[0]) == told[0].index(" five") + 1


@pytest.mark.parametrize("points", [8.0, 11.5, 17.0, 26.0])
def test_no_line_is_cut_through_and_the_words_begin_below_their_head(qtbot: QtBot, points: float) -> None:
    told = ("Of twenty-five people aboard five were hurt, said the mayor of Oreva. " * 9, "None was hurt.")
    event = Event(tuple(Story(article_of(outlet, text)) for outlet, text in zip("AB", told, strict=True)))
    pair = SentencePair(palette_of(Theme.LIGHT))
    qtbot.addWidget(pair)
    pair.resize(900, 300)
    font = QFont(pair.font())
    font.setPointSizeF(points)
    pair.set_text_font(font)
    pair.show_words(event, ChosenWords((Place(0, 0), Place(1, 0))))
    pair.show()
    text, head = pair.texts[0], pair.findChildren(ElidedLabel)[0]
    assert bottom_of_words(text) > text.viewport().height()
    lines = text.document().begin().layout()
    ends = [lines.lineAt(n).y() + lines.lineAt(n).height() for n in range(lines.lineCount())]
    assert min(abs(end - text.viewport().height()) for end in ends) < 1
    place = text.viewport().mapTo(pair, text.cursorRect().topLeft())
    assert place.x() == head.x()


def test_a_long_name_above_either_words_leaves_their_number_to_be_read(qtbot: QtBot) -> None:
    names = ("Evening Post of the Three Valleys and the Coast", "Harbour Gazette and Advertiser of Marn")
    event = Event(tuple(Story(article_of(name, "The dam gave way.")) for name in names))
    pair = SentencePair(palette_of(Theme.LIGHT))
    qtbot.addWidget(pair)
    pair.resize(620, 200)
    pair.set_text_font(QFont(pair.font()))
    pair.show()
    pair.show_words(event, ChosenWords((Place(0, 0), Place(1, 0))))
    heads = pair.findChildren(ElidedLabel)
    assert [head.line_count() for head in heads] == [2, 2]
    assert all(head.height() >= 2 * head.fontMetrics().lineSpacing() for head in heads)


def marked(text: QTextEdit) -> list[str]:
    """Return the words that are bold."""
    return [words for _, words in bold_parts(text)]


def marked_at(text: QTextEdit) -> int:
    """Return where the first of them stands."""
    return bold_parts(text)[0][0]


def bold_parts(text: QTextEdit) -> list[tuple[int, str]]:
    found, block = [], text.document().begin()
    iterator = block.begin()
    while not iterator.atEnd():
        part = iterator.fragment()
        if part.charFormat().fontWeight() == QFont.Weight.Bold:
            found.append((part.position(), part.text()))
        iterator += 1
    return found
