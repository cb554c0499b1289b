"""An article becomes a document that Qt lays out. The text is only ever inserted as plain text.

Marks are no part of the document: who shows it paints them behind the lines that are in view, so that switching them
moves no line, and costs the same for a report as for a book.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextBlock, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from reader.article import Article, Removed, Role, Span
from reader.rendering.offsets import Offsets
from reader.rendering.palette import Palette

LINE_HEIGHT_PERCENT = 145.0
_HEADLINE_SCALE = 1.45
_SMALL_SCALE = 0.88
_SMALL_ROLES = frozenset({Role.CAPTION, Role.BYLINE, Role.CREDIT, Role.DATELINE, Role.REPEATED})


class Range(NamedTuple):
    """A range of positions in a document, in Qt's units."""

    start: int
    end: int


class StoryDocument:
    """A laid-out article, and the way between its offsets and the positions of the document."""

    def __init__(self, article: Article, font: QFont, palette: Palette, *, shows_removed: bool = False) -> None:
        self.article = article
        self.document = QTextDocument()
        self.document.setUndoRedoEnabled(False)
        self.document.setDefaultFont(font)
        self.document.setDocumentMargin(0)
        self._offsets = Offsets(article.text)
        self._text_starts: list[int] = []
        self._block_starts: list[int] = []
        self._block_numbers: list[int] = []
        self._sentence_starts = [sentence.span.start for sentence in article.sentences]
        self._fill(font, palette, article.removed if shows_removed else ())

    def position(self, offset: int) -> int:
        """Give the document's position of an offset in the article's text."""
        paragraph = max(0, bisect_right(self._text_starts, offset) - 1)
        start = self._text_starts[paragraph]
        return self._block_starts[paragraph] + self._offsets.to_qt(offset) - self._offsets.to_qt(start)

    def range_of(self, span: Span) -> Range:
        """Give the range of a span that lies in one paragraph."""
        return Range(self.position(span.start), self.position(span.end))

    def sentence_range(self, index: int) -> Range:
        """Give the range of the sentence `index`."""
        return self.range_of(self.article.sentences[index].span)

    def offset(self, position: int) -> int | None:
        """Give the offset in the article's text at a position, or None in a block that is not the article's."""
        number = bisect_right(self._block_starts, position) - 1
        if not 0 <= number < len(self._block_numbers):
            return None
        block = self.document.findBlock(position)
        if block.blockNumber() != self._block_numbers[number]:
            return None
        unit = self._offsets.to_qt(self._text_starts[number]) + position - self._block_starts[number]
        return self._offsets.from_qt(unit)

    def sentence_at(self, position: int) -> int | None:
        """Give the sentence at a position of the document, if it stands on one."""
        offset = self.offset(position)
        if offset is None:
            return None
        index = bisect_right(self._sentence_starts, offset) - 1
        inside = index >= 0 and offset < self.article.sentences[index].span.end
        return index if inside else None

    def next_sentence(self, position: int) -> int:
        """Give the first sentence that ends after a position; the number of sentences if there is none."""
        first, last = 0, len(self.article.sentences)
        while first < last:
            middle = (first + last) // 2
            if self.sentence_range(middle).end <= position:
                first = middle + 1
            else:
                last = middle
        return first

    def lines_of(self, span: Span) -> Iterator[tuple[QTextBlock, int, int]]:
        """Cut a span at the paragraphs: each part's block, with start and end counted from the block's start."""
        first = max(0, bisect_right(self._text_starts, span.start) - 1)
        for number in range(first, len(self._block_numbers)):
            own = self.article.paragraphs[number].span
            if own.start >= span.end:
                return
            start, end = max(span.start, own.start), min(span.end, own.end)
            if start < end:
                origin = self._offsets.to_qt(own.start)
                block = self.document.findBlockByNumber(self._block_numbers[number])
                yield block, self._offsets.to_qt(start) - origin, self._offsets.to_qt(end) - origin

    def _fill(self, font: QFont, palette: Palette, removed: Sequence[Removed]) -> None:
        cursor = QTextCursor(self.document)
        cursor.beginEditBlock()
        waiting = list(removed)
        is_first = True
        for number, paragraph in enumerate(self.article.paragraphs):
            while waiting and waiting[0].before_paragraph <= number:
                self._add_removed(cursor, waiting.pop(0), font, palette, is_first=is_first)
                is_first = False
            text = paragraph.span.of(self.article.text)
            look = _look_of(paragraph.role, font, palette)
            block = _add_block(cursor, text, look, _block_format(paragraph.role, font), is_first=is_first)
            is_first = False
            self._text_starts.append(paragraph.span.start)
            self._block_starts.append(block.position())
            self._block_numbers.append(block.blockNumber())
        for block_set_aside in waiting:
            self._add_removed(cursor, block_set_aside, font, palette, is_first=is_first)
            is_first = False
        cursor.endEditBlock()
        if not self._text_starts:
            self._text_starts, self._block_starts = [0], [0]

    @staticmethod
    def _add_removed(cursor: QTextCursor, removed: Removed, font: QFont, palette: Palette, *, is_first: bool) -> None:
        look = _look_of(Role.CAPTION, font, palette)
        form = _block_format(Role.CAPTION, font)
        form.setBackground(palette.window)
        _add_block(cursor, f"✂ {removed.reason}\n{removed.text}", look, form, is_first=is_first)


def _add_block(
    cursor: QTextCursor, text: str, look: QTextCharFormat, form: QTextBlockFormat, *, is_first: bool
) -> QTextBlock:
    if is_first:
        cursor.setBlockFormat(form)
        cursor.setBlockCharFormat(look)
    else:
        cursor.insertBlock(form, look)
    # A line separator is one character as a line end is, so that offsets stay; it starts no new block.
    cursor.insertText(text.replace("\n", "\u2028").replace("\u2029", "\u2028"), look)
    return cursor.block()


def _look_of(role: Role, font: QFont, palette: Palette) -> QTextCharFormat:
    look = QTextCharFormat()
    size = font.pointSizeF()
    look.setForeground(palette.ink)
    if role is Role.HEADLINE:
        look.setFontPointSize(size * _HEADLINE_SCALE)
        look.setFontWeight(QFont.Weight.DemiBold)
    elif role in _SMALL_ROLES:
        look.setFontPointSize(size * _SMALL_SCALE)
        look.setForeground(palette.faint_ink)
    elif role is Role.QUOTE:
        look.setFontItalic(True)
        look.setForeground(palette.faint_ink)
    return look


def _block_format(role: Role, font: QFont) -> QTextBlockFormat:
    form = QTextBlockFormat()
    form.setLineHeight(
        LINE_HEIGHT_PERCENT if role is not Role.HEADLINE else 120.0,
        QTextBlockFormat.LineHeightTypes.ProportionalHeight.value,
    )
    form.setBottomMargin(font.pointSizeF() * (1.2 if role is Role.HEADLINE else 0.8))
    form.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    return form
