"""Below the matrix: the words of a cell beside those that they are held against, and the way to the pair."""

import re
from collections.abc import Iterator, Sequence
from math import ceil

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QResizeEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QTextEdit, QVBoxLayout, QWidget

from reader.app.events.chosen_words import ChosenWords
from reader.model.events.event import Event
from reader.rendering.palette import Palette
from reader.ui.widgets.fitting.elided_label import ElidedLabel
from reader.wording.event.events import sentence_number, sentence_text, story_names

_LINES, _LINES_WHERE_LOW = 4, 3
_HEAD_LINES = 2  # a file's long name, who tells the same, and who otherwise; the words give up a line for the second


class SentencePair(QWidget):
    """Shows two sentences with the stories that say them.

    Signals: `open_asked`.
    """

    open_asked = Signal()

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._palette = palette
        self._event: Event | None = None
        self._chosen = ChosenWords()
        self._lines = _LINES
        self._heads = (ElidedLabel(most_lines=_HEAD_LINES), ElidedLabel(most_lines=_HEAD_LINES))
        self.texts = (QTextEdit(), QTextEdit())
        self._open = QPushButton(self.tr("Open pair"))
        self._open.clicked.connect(self.open_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 14, 8)
        row.setSpacing(18)
        names = (self.tr("What the words are held against"), self.tr("The words of the cell"))
        for head, text, name in zip(self._heads, self.texts, names, strict=True):
            text.setReadOnly(True)
            text.setFrameShape(QTextEdit.Shape.NoFrame)
            text.setAccessibleName(name)
            text.setTabChangesFocus(True)
            text.viewport().setAutoFillBackground(False)
            text.document().setDocumentMargin(0)  # in line with the head above, and no top of a line below the last
            column = QVBoxLayout()
            column.setSpacing(2)
            column.addWidget(head)
            column.addWidget(text)
            row.addLayout(column, 1)
        row.addWidget(self._open, 0, Qt.AlignmentFlag.AlignVCenter)
        self.set_palette(palette)

    def set_text_font(self, font: QFont) -> None:
        """Set the words in another font or size."""
        for text in self.texts:
            text.setFont(font)
        self._redraw()

    def set_low(self, *, is_low: bool) -> None:
        """Take less height where there is little."""
        lines = _LINES_WHERE_LOW if is_low else _LINES
        if lines != self._lines:
            self._lines = lines
            self._fit_heads()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the heads anew."""
        super().resizeEvent(event)
        self._fit_heads()

    def _fit_heads(self) -> None:
        """Give each head the lines that it needs, and its text what is left: the height stays."""
        layout = self.layout()
        assert layout is not None
        layout.activate()
        for head, text in zip(self._heads, self.texts, strict=True):
            line = head.fontMetrics().lineSpacing()
            height = self._lines * ceil(QFontMetricsF(text.font()).lineSpacing())  # as a document sets its lines
            more = (head.line_count() - 1) * line
            head.setFixedHeight(line + more)
            text.setFixedHeight(height - more)

    def set_palette(self, palette: Palette) -> None:
        """Draw in the colours of another theme."""
        self._palette = palette
        for head in self._heads:
            head.setStyleSheet(f"color: {palette.faint_ink.name()}; font-weight: 600;")
        for text in self.texts:
            text.setStyleSheet("background: transparent;")
        self._redraw()

    def show_words(self, event: Event | None, words: ChosenWords) -> None:
        """Show the sentences that were chosen of an event, with the words that clash marked."""
        self._event, self._chosen = event, words
        self._redraw()

    def plain_text(self) -> str:
        """Return both sentences below the names of their stories; "" where none are shown."""
        if not self._has_words():
            return ""
        parts = (f"{head.text()}\n{text.toPlainText()}" for head, text in zip(self._heads, self.texts, strict=True))
        return "\n\n".join(parts)

    def _has_words(self) -> bool:
        return self._event is not None and self._chosen.pair is not None

    def _redraw(self) -> None:
        self._open.setEnabled(self._has_words())
        for head, text in zip(self._heads, self.texts, strict=True):
            head.clear()
            text.clear()
        event, chosen = self._event, self._chosen
        if event is None or chosen.pair is None:
            # As text, which breaks: a head is one line, and so is what Qt draws in an empty field.
            hint = self.tr("Choose a cell or a row: its words stand here beside other ones.")
            self._write(self.texts[0], hint, (), self._palette.faint_ink)
            self.texts[0].moveCursor(QTextCursor.MoveOperation.Start)
            self._fit_heads()
            return
        names = story_names(event)
        for head, text, place, clashing in zip(self._heads, self.texts, chosen.pair, chosen.values, strict=True):
            if place.sentence is None:
                head.setText(names[place.story])
                none = self.tr("No sentence of this story was found to tell it.")
                unknown = self.tr("Whether this story tells it is not known.")
                self._write(text, none if chosen.is_known else unknown, ())
            else:
                article = event.stories[place.story].article
                head.setText(f"{names[place.story]}, {sentence_number(article, place.sentence)}")
                self._write(text, sentence_text(article, place.sentence), clashing)
            if head is self._heads[1] and chosen.agreement:
                head.setText(f"{names[place.story]} · {chosen.agreement}")
            row = chosen.row_words
            if head is self._heads[0] and row is not None and row.sentence is not None:
                article = event.stories[row.story].article
                where = f"{names[row.story]}, {sentence_number(article, row.sentence)}"
                told = sentence_text(article, row.sentence)
                self._write(text, "\n" + self.tr("The row is in the words of {}: {}").format(where, told), ())
            text.moveCursor(QTextCursor.MoveOperation.Start)
        self._fit_heads()

    def _write(self, text: QTextEdit, words: str, values: tuple[str, ...], ink: QColor | None = None) -> None:
        """Write words, those that clash on a tint and in bold."""
        cursor, at = text.textCursor(), 0
        plain, clashing = QTextCharFormat(), QTextCharFormat()
        plain.setForeground(ink or self._palette.ink)
        clashing.setForeground(self._palette.ink)
        clashing.setBackground(self._palette.differs_tint)
        clashing.setFontWeight(QFont.Weight.Bold)
        for start, end in _places_of(values, words):
            cursor.insertText(words[at:start], plain)
            cursor.insertText(words[start:end], clashing)
            at = end
        cursor.insertText(words[at:], plain)


def _places_of(values: Sequence[str], words: str) -> Iterator[tuple[int, int]]:
    """Yield where values stand in words, as words of their own: no "five" in "twenty-five"."""
    longest_first = sorted(filter(None, values), key=len, reverse=True)
    if longest_first:
        found = re.finditer(rf"(?<![\w-])(?:{'|'.join(map(re.escape, longest_first))})(?![\w-])", words)
        yield from (one.span() for one in found)
