"""An article becomes a document that Qt lays out. The text is only ever inserted as plain text.

Marks are no part of the document: who shows it paints them behind the lines that are in view, so that switching them
moves no line, and costs the same for a report as for a book.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from PySide6.QtGui import QFont, QTextBlock, QTextCursor, QTextDocument

from reader.model.article import Article, RemovalReason, Removed, Role, Span
from reader.model.headlines import headline_above, is_overruled
from reader.model.shown_words import Wording
from reader.rendering.block_formats import Addition, formats_of
from reader.rendering.offsets import Offsets
from reader.rendering.palette import Palette
from reader.rendering.pieces import FoldLine, pieces_of, sentences_of

# Where `QTextCursor.insertText` begins a new block.
_BLOCK_ENDS = ("\n", "\r", "\u2029", "\ufdd0", "\ufdd1")


class Range(NamedTuple):
    """A range of positions in a document, in Qt's units."""

    start: int
    end: int


class _Block(NamedTuple):
    text: str
    part: Role | Addition
    leads: bool = False  # its original follows, closer to it than to the next sentence


class StoryDocument:
    """A laid-out article, and the way between its offsets and the positions of the document.

    With the wording BOTH, each sentence of a translation is followed by its original, smaller. Folded sentences are not
    in the document; all of them have the range of the line that stands for them.
    """

    def __init__(
        self,
        article: Article,
        font: QFont,
        palette: Palette,
        *,
        shows_removed: bool = False,
        shows_close: bool = False,
        folds: Sequence[FoldLine] = (),
        name_reason: Callable[[RemovalReason], str] = str,
        page_says: str = "The page says:",
        wording: Wording = Wording.TRANSLATION,
    ) -> None:
        """Lay an article out, with all that was set aside or with what was a close call alone, if it shows that.

        In the reader's language `name_reason` says why a block was set aside, and `page_says` stands before the text's
        own headline below one that was set by hand.
        """
        self.article = article
        self.document = QTextDocument()
        self.document.setUndoRedoEnabled(False)
        self.document.setDefaultFont(font)
        self.document.setDocumentMargin(0)
        self._offsets = Offsets(article.text)
        self._pieces = pieces_of(article, folds)
        self._originals: dict[int, int] = {}
        if wording is Wording.BOTH and article.original is not None:
            self._pieces = [part for piece in self._pieces for part in sentences_of(article, piece)]
        self._text_starts = [piece.span.start for piece in self._pieces] or [0]
        self._block_starts: list[int] = []
        self._block_numbers: list[int] = []
        self._sentence_starts = [sentence.span.start for sentence in article.sentences]
        self._sentence_ends = [sentence.span.end for sentence in article.sentences]
        self._folds = tuple(folds)
        self._removed: dict[int, Removed] = {}
        self._name_reason = name_reason
        self._page_says = page_says
        self._heading: int | None = None
        removed = [block for block in article.removed if shows_removed or (shows_close and block.close)]
        self._fill(font, palette, removed)

    def position(self, offset: int) -> int:
        """Return the document's position of an offset in the article's text."""
        number = self._piece_at(offset)
        if not self._pieces:
            return 0
        span = self._pieces[number].span
        if self._pieces[number].fold is not None:
            return self._block_starts[number]
        inside = min(max(offset, span.start), span.end)
        return self._block_starts[number] + self._offsets.to_qt(inside) - self._offsets.to_qt(span.start)

    def range_of(self, span: Span) -> Range:
        """Return the range of a span that lies in one paragraph."""
        return Range(self.position(span.start), self.position(span.end))

    def sentence_range(self, index: int) -> Range:
        """Return the range of the sentence `index`, or that of the line which stands for it."""
        span = self.article.sentences[index].span
        number = self._piece_at(span.start)
        fold = self._pieces[number].fold
        if fold is None:
            return self.range_of(span)
        start = self._block_starts[number]
        return Range(start, start + _qt_length(fold.text))

    def original_block(self, index: int) -> QTextBlock | None:
        """Return the block that shows the original of the sentence `index`, if one does."""
        number = self._originals.get(index)
        return None if number is None else self.document.findBlockByNumber(number)

    def heading_block(self) -> QTextBlock | None:
        """Return the block of the headline that stands above the text, if one does."""
        return None if self._heading is None else self.document.findBlockByNumber(self._heading)

    def fold_at(self, position: int) -> FoldLine | None:
        """Return the fold whose line is at a position of the document, if one is."""
        number = self._block_at(position)
        return None if number is None else self._pieces[number].fold

    def fold_of(self, sentence: int) -> FoldLine | None:
        """Return the fold that took a sentence away, if one did."""
        number = bisect_right(self._folds, sentence, key=lambda fold: fold.first) - 1
        return self._folds[number] if number >= 0 and sentence <= self._folds[number].last else None

    def offset(self, position: int) -> int | None:
        """Return the offset in the article's text at a position, or None in a block that is not the article's."""
        number = self._block_at(position)
        if number is None or self._pieces[number].fold is not None:
            return None
        unit = self._offsets.to_qt(self._text_starts[number]) + position - self._block_starts[number]
        return self._offsets.from_qt(unit)

    def sentence_at(self, position: int) -> int | None:
        """Return the sentence at a position of the document, if it stands on one."""
        offset = self.offset(position)
        if offset is None:
            number = self.document.findBlock(position).blockNumber()
            return next((index for index, own in self._originals.items() if own == number), None)
        index = bisect_right(self._sentence_starts, offset) - 1
        inside = index >= 0 and offset < self.article.sentences[index].span.end
        return index if inside else None

    def paragraph_at(self, position: int) -> int | None:
        """Return the article's paragraph at a position of the document, if it stands on one."""
        number = self._block_at(position)
        return None if number is None or self._pieces[number].fold is not None else self._pieces[number].paragraph

    def removed_at(self, position: int) -> Removed | None:
        """Return the block that was set aside at a position of the document, if it stands on one."""
        return self._removed.get(self.document.findBlock(position).blockNumber())

    def tail(self) -> int | None:
        """Return the block of the document with which begins what was set aside after the text; None for nothing."""
        first = self.document.blockCount()
        while first - 1 in self._removed:
            first -= 1
        return first if first < self.document.blockCount() else None

    def removed_line_at(self, position: int) -> str | None:
        """Return the line of a block that was set aside at a position; None outside, and on the line of its reason."""
        removed, block = self.removed_at(position), self.document.findBlock(position)
        number = block.text()[: position - block.position()].count("\u2028")
        return None if removed is None or number == 0 else removed.text.split("\n")[number - 1]

    def next_sentence(self, position: int) -> int:
        """Return the first sentence that ends after a position; the number of sentences if there is none."""
        number = bisect_right(self._block_starts, position) - 1
        if number < 0 or not self._pieces:
            return 0
        piece = self._pieces[number]
        inside = 0 if piece.fold is not None else position - self._block_starts[number]
        offset = self._offsets.from_qt(self._offsets.to_qt(piece.span.start) + inside)
        # After the end of a block there may be one that is not the article's.
        return bisect_right(self._sentence_ends, min(offset, piece.span.end))

    def lines_of(self, span: Span) -> Iterator[tuple[QTextBlock, int, int]]:
        """Cut a span at the blocks: each part's block, with start and end counted from the block's start."""
        for number in range(self._piece_at(span.start), len(self._pieces)):
            own = self._pieces[number].span
            if own.start >= span.end:
                return
            start, end = max(span.start, own.start), min(span.end, own.end)
            if start < end and self._pieces[number].fold is None:
                origin = self._offsets.to_qt(own.start)
                block = self.document.findBlockByNumber(self._block_numbers[number])
                yield block, self._offsets.to_qt(start) - origin, self._offsets.to_qt(end) - origin

    def _piece_at(self, offset: int) -> int:
        return max(0, bisect_right(self._text_starts, offset) - 1)

    def _block_at(self, position: int) -> int | None:
        """Return the piece whose block is at a position."""
        number = bisect_right(self._block_starts, position) - 1
        if not 0 <= number < len(self._block_numbers):
            return None
        at_it = self.document.findBlock(position).blockNumber() == self._block_numbers[number]
        return number if at_it else None

    def _fill(self, font: QFont, palette: Palette, removed: Sequence[Removed]) -> None:
        """Put everything in at once, in the look of the body, and then change the look of what is not the body."""
        blocks: list[_Block] = []
        waiting = list(removed)
        for piece in self._pieces:
            while waiting and waiting[0].before_paragraph <= piece.paragraph:
                self._add_removed(blocks, waiting.pop(0))
            if not self._block_numbers:
                self._add_heading(blocks)
            self._block_numbers.append(len(blocks))
            if piece.fold is not None:
                blocks.append(_Block(piece.fold.text, Addition.FOLD))
            else:
                role = self.article.paragraphs[piece.paragraph].role
                role = Role.BODY if is_overruled(self.article, role) else role
                blocks.append(_Block(_one_block(piece.span.of(self.article.text)), role, piece.sentence is not None))
            if piece.sentence is not None and self.article.original is not None:
                self._originals[piece.sentence] = len(blocks)
                blocks.append(
                    _Block(_one_block(self.article.original.sentence_text(piece.sentence)), Addition.ORIGINAL)
                )
        for set_aside in waiting:
            self._add_removed(blocks, set_aside)
        starts = list(accumulate((_qt_length(block.text) + 1 for block in blocks), initial=0))
        self._block_starts = [starts[number] for number in self._block_numbers]
        body = formats_of(Role.BODY, font, palette)
        cursor = QTextCursor(self.document)
        cursor.beginEditBlock()
        cursor.setBlockFormat(body.block)
        cursor.insertText("\u2029".join(block.text for block in blocks), body.letters)
        for start, block in zip(starts, blocks, strict=False):
            if block.part is not Role.BODY or block.leads:
                formats = formats_of(block.part, font, palette)
                if block.leads:
                    formats.block.setBottomMargin(font.pointSizeF() * 0.1)
                cursor.setPosition(start)
                cursor.setPosition(start + _qt_length(block.text), QTextCursor.MoveMode.KeepAnchor)
                cursor.setBlockFormat(formats.block)
                cursor.setCharFormat(formats.letters)
        cursor.endEditBlock()

    def _add_heading(self, blocks: list[_Block]) -> None:
        """Put the headline above the text that is not in it; it is no sentence, and is not compared."""
        heading = headline_above(self.article)
        if heading is not None:
            self._heading = len(blocks)
            blocks.append(_Block(heading, Addition.HEADING))
            if self.article.headline_in_text() is not None:
                blocks.append(_Block(self._page_says, Role.CAPTION))

    def _add_removed(self, blocks: list[_Block], removed: Removed) -> None:
        self._removed[len(blocks)] = removed
        text = f"✂ {self._name_reason(removed.reason)}\n{removed.text}"
        blocks.append(_Block(_one_block(text), Addition.SET_ASIDE))


def _qt_length(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _one_block(text: str) -> str:
    """Return a text that Qt takes for one block: a line separator is one character as a line end is."""
    for other in _BLOCK_ENDS:
        text = text.replace(other, "\u2028")
    return text
