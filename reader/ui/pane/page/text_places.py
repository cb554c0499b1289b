"""Where the sentences of a laid-out document are, in pixels from its top; each is measured once for each layout.

What was measured in a page of another width, or before there was one, is never used: the window may ask at any time.

Qt lays a document out as far as it is asked for, and so do these questions: what is above a place is laid out, what is
below waits until the window has nothing else to do.
"""

from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QTextBlock

from reader.model.article import Span
from reader.rendering.document import StoryDocument

_OVER_PX = 1.5
_BETWEEN_PX = 4.0
_BLANK = " ".encode("utf-16-le")
_FIRST_LEFTWARD = "\u0590"  # no letter before the Hebrew ones runs leftwards


class SentencePlace(NamedTuple):
    """Where a sentence is, px.

    `first` is its first line and `bottom` the end of its last one. `start` and `end` are where it begins and ends in
    the flow of lines: a sentence that ends in the middle of a line ends at the middle of its height, and there the
    next one starts, so that neighbours tile.
    """

    first: QRectF
    bottom: float
    start: float
    end: float

    @property
    def lines(self) -> QRectF:
        """The rectangle of all its lines."""
        return QRectF(self.first.left(), self.first.top(), self.first.width(), self.bottom - self.first.top())


class LineBox(NamedTuple):
    """The part of a span that stands on one line, px: its box, and the line under it."""

    box: QRectF
    under: QLineF


class _Line(NamedTuple):
    """A line: its number in the block, the positions in the document at which it begins and ends, its measures (px).

    `right` is where its text ends, without the blanks at the end.
    """

    number: int
    start: int
    end: int
    left: float
    right: float
    top: float
    width: float
    height: float
    baseline: float
    descent: float


class _Block(NamedTuple):
    """A paragraph as it is laid out: where it begins (position, px), its lines, the distance from one to the next.

    `starts` are the positions at which the lines begin; `is_leftward` is its own direction, and `is_rightward` says
    that nothing in it runs leftwards. `units` is its text as the layout counts it, in UTF-16; `edges` keeps the x of
    positions that were asked for, by the number of their line and themselves.
    """

    start: int
    left: float
    lines: tuple[_Line, ...]
    starts: tuple[int, ...]
    pitch: float
    is_leftward: bool
    is_rightward: bool
    units: bytes
    edges: dict[tuple[int, int], float]

    def line_at(self, position: int) -> _Line:
        """Return the line on which a position of the document stands."""
        return self.lines[max(0, bisect_right(self.starts, position) - 1)]

    def x_of(self, in_document: QTextBlock, line: _Line, position: int) -> float:
        """Return the x of a position on a line, counted from the start of the paragraph."""
        x = self.edges.get((line.number, position))
        if x is None:
            x = self.edges[line.number, position] = _x(in_document.layout().lineAt(line.number).cursorToX(position))
        return x

    def share(self, in_document: QTextBlock, line: _Line, position: int) -> float:
        """Return how much of a line's width is before a position of the document, 0 to 1."""
        if position <= line.start:
            return 0.0
        x = self.left + self.x_of(in_document, line, min(position, line.end) - self.start)
        share = (x - line.left) / max(1.0, line.width)
        return min(1.0, max(0.0, 1 - share if self.is_leftward else share))


class TextPlaces:
    """Finds the places of a document's sentences."""

    def __init__(self, story: StoryDocument) -> None:
        self._story = story
        self._page_width = 0.0
        self._shift: QPointF | None = None
        self._sentences: dict[int, SentencePlace] = {}
        self._boxes: dict[Span, tuple[LineBox, ...]] = {}
        self._tops: list[float] = []
        self._blocks: dict[int, _Block] = {}

    def forget(self) -> None:
        """Measure everything again, because the document was laid out again."""
        self._shift = None
        self._sentences.clear()
        self._boxes.clear()
        self._tops.clear()
        self._blocks.clear()

    def of_sentence(self, index: int) -> SentencePlace:
        """Return where a sentence is."""
        self._keep_up()
        place = self._sentences.get(index)
        if place is None:
            start, end = self._story.sentence_range(index)
            place = self._measured(start, max(start, end - 1), max(start, end))
            self._sentences[index] = place
        return place

    def top(self) -> float:
        """Return where the story begins, with its headline: what was set aside before it is above."""
        heading = self._story.heading_block()
        if heading is None:
            return self.of_sentence(0).first.top()
        return self.line_at(heading.position()).top()

    def line_at(self, position: int) -> QRectF:
        """Return the line at a position of the document."""
        self._keep_up()
        return self._measured(position, position, position).first

    def sentences_between(self, top: float, bottom: float) -> range:
        """Return the sentences that have lines between two heights of the document (px)."""
        self._keep_up()
        count = len(self._story.article.sentences)
        if count == 0:
            return range(0)
        first, last = self._line_near(top)[0], self._line_near(bottom)[1]
        return range(self._story.next_sentence(first), min(count, self._story.next_sentence(last) + 1))

    def sentence_near(self, y: float) -> int:
        """Return the first sentence on the last line that begins above a height; -1 if nothing follows."""
        self._keep_up()
        index = self._story.next_sentence(self._line_near(y)[0])
        return index if index < len(self._story.article.sentences) else -1

    def boxes_of(self, span: Span) -> tuple[LineBox, ...]:
        """Return the box of each line of a span, without the blanks at the ends of lines."""
        self._keep_up()
        boxes = self._boxes.get(span)
        if boxes is None:
            boxes = tuple(
                box for block, start, end in self._story.lines_of(span) for box in self._line_boxes(block, start, end)
            )
            self._boxes[span] = boxes
        return boxes

    def boxes_of_original(self, index: int) -> tuple[LineBox, ...]:
        """Return the box of each line of a sentence's original, where it is shown below it."""
        self._keep_up()
        block = self._story.original_block(index)
        return () if block is None else tuple(self._line_boxes(block, 0, block.length() - 1))

    def _keep_up(self) -> None:
        """Forget what was measured in a page of another width."""
        width = self._story.document.pageSize().width()
        if width != self._page_width:
            self._page_width = width
            self.forget()

    def _line_near(self, y: float) -> tuple[int, int]:
        """Return the positions at which the last line begins and ends that begins above a height, or the first one.

        Qt's hit test gives the end of the document for the gaps between paragraphs.
        """
        if not self._tops or self._tops[-1] <= y:
            self._measure_tops(y)
        block = self._block_of(self._story.document.findBlockByNumber(max(0, bisect_right(self._tops, y) - 1)))
        if not block.lines:
            return block.start, block.start
        line = block.lines[max(0, bisect_right(block.lines, y, key=_line_top) - 1)]
        return line.start, line.end

    def _measure_tops(self, y: float) -> None:
        """Find out where the paragraphs begin, as far as one that begins below a height."""
        document = self._story.document
        document.documentLayout().hitTest(QPointF(0, y), Qt.HitTestAccuracy.FuzzyHit)  # lays out as far as this
        block = document.findBlockByNumber(len(self._tops))
        while block.isValid() and (not self._tops or self._tops[-1] <= y) and block.layout().lineCount():
            self._tops.append(self._origin_of(block).y())
            block = block.next()
        if not self._tops:
            self._tops.append(0.0)

    def _measured(self, start: int, last: int, end: int) -> SentencePlace:
        """Return the place of what begins at `start`, ends before `end`, and whose last character is at `last`."""
        document = self._story.document
        in_document = document.findBlock(start)
        block = self._block_of(in_document)
        if not block.lines:
            shape = in_document.layout().boundingRect().translated(self._origin_of(in_document))
            return SentencePlace(shape, shape.bottom(), shape.top(), shape.bottom())
        line = block.line_at(start)
        first = QRectF(line.left, line.top, line.width, line.height)
        flow_start = line.top + block.pitch * block.share(in_document, line, start)
        if last > in_document.position() + in_document.length() - 1:
            in_document = document.findBlock(last)
            block = self._block_of(in_document)
            if not block.lines:
                return SentencePlace(first, first.bottom(), flow_start, flow_start + first.height())
        line = block.line_at(last)
        flow_end = line.top + block.pitch * block.share(in_document, line, end)
        return SentencePlace(first, line.top + line.height, flow_start, max(flow_start + 1, flow_end))

    def _block_of(self, block: QTextBlock) -> _Block:
        """Return the lines of a paragraph, measured once for each layout of the document."""
        number = block.blockNumber()
        measured = self._blocks.get(number)
        if measured is None:
            measured = self._blocks[number] = _measured_block(block, self._origin_of(block))
        return measured

    def _origin_of(self, block: QTextBlock) -> QPointF:
        """Return where a block's layout begins, in the document's coordinates.

        `blockBoundingRect` says the same, but takes 80 µs. All blocks stand in the root frame, so that their own
        positions lack the same shift, which is measured once for each layout of the document.
        """
        layout = self._story.document.documentLayout()
        if self._shift is None:
            first = self._story.document.firstBlock()
            self._shift = layout.blockBoundingRect(first).topLeft() - first.layout().boundingRect().topLeft()
            self._shift -= first.layout().position()
        if block.layout().lineCount() == 0:
            layout.blockBoundingRect(block)  # lays out everything as far as this block
        return block.layout().position() + self._shift

    def _line_boxes(self, in_document: QTextBlock, start: int, end: int) -> Iterator[LineBox]:
        """Yield the boxes of a part of a paragraph, whose edges are counted from its start."""
        block = self._block_of(in_document)
        units = block.units
        first = block.line_at(block.start + start).number if block.lines else 0
        for line in block.lines[first:]:
            line_start = line.start - block.start
            if line_start >= end:
                break
            shown_start, shown_end = max(start, line_start), min(end, line.end - block.start)
            while shown_end > start and units[2 * shown_end - 2 : 2 * shown_end] == _BLANK:
                shown_end -= 1
            while shown_start < shown_end and units[2 * shown_start : 2 * shown_start + 2] == _BLANK:
                shown_start += 1
            if shown_start >= shown_end:
                continue
            # Most lines are marked whole, and their edges are known already.
            is_whole = block.is_rightward and shown_start == line_start
            one = line.left - block.left if is_whole else block.x_of(in_document, line, shown_start)
            is_whole = block.is_rightward and end >= line.end - block.start
            other = line.right - block.left if is_whole else block.x_of(in_document, line, shown_end)
            # Letters of most scripts are 3.4 descents tall; where a script hangs deep, as Arabic does, its lines part.
            tall = min(line.descent * 3.4, block.pitch - line.descent - _BETWEEN_PX)
            left, width = block.left + min(one, other) - _OVER_PX, abs(other - one) + 2 * _OVER_PX
            # Whole rows: half a row would be drawn by one part of a page, and by the next one not.
            top, bottom = round(line.baseline - tall), round(line.baseline + line.descent) + 1
            # Half a pixel, where a line of one pixel is drawn on one row and not blurred over two.
            under = bottom - 0.5
            box = QRectF(left, top, width, bottom - top)
            yield LineBox(box, QLineF(left, under, left + width, under))


def _line_top(line: _Line) -> float:
    return line.top


def _measured_block(block: QTextBlock, origin: QPointF) -> _Block:
    layout, start = block.layout(), block.position()
    # What is measured is about to be drawn, and Qt would shape the paragraph's letters again for each of these.
    layout.setCacheEnabled(True)
    left, top = origin.x(), origin.y()
    lines = []
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        shape, begin = line.rect(), start + line.textStart()
        x, y = left + shape.x(), top + shape.y()
        lines.append(
            _Line(
                number,
                begin,
                begin + line.textLength(),
                x,
                x + line.naturalTextWidth(),
                y,
                shape.width(),
                shape.height(),
                y + line.ascent(),
                line.descent(),
            )
        )
    pitch = 0.0
    if lines:
        usual = lines[0].height * block.blockFormat().lineHeight() / 100
        pitch = lines[1].top - lines[0].top if len(lines) > 1 else usual
    text = block.text()
    return _Block(
        start,
        left,
        tuple(lines),
        tuple(line.start for line in lines),
        pitch,
        block.textDirection() is Qt.LayoutDirection.RightToLeft,
        text.isascii() or max(text) < _FIRST_LEFTWARD,
        text.encode("utf-16-le", "surrogatepass"),
        {},
    )


def _x(result: object) -> float:
    """Take the x out of what PySide gives for `QTextLine.cursorToX`: the x, or the x and the cursor's position."""
    value = result[0] if isinstance(result, tuple) else result
    assert isinstance(value, float)
    return value
