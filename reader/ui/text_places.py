"""Where the sentences of a laid-out document are, in pixels from its top; each is measured once for each layout.

Qt lays a document out as far as it is asked for, and so do these questions: what is above a place is laid out, what is
below waits until the window has nothing else to do.
"""

from bisect import bisect_right
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QTextBlock, QTextLine

from reader.article import Span
from reader.rendering.document import StoryDocument

_OVER_PX = 1.5
_BLANK = " ".encode("utf-16-le")


@dataclass(frozen=True, slots=True)
class SentencePlace:
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


@dataclass(frozen=True, slots=True)
class LineBox:
    """The part of a span that stands on one line, px: its box, and the line under it."""

    box: QRectF
    under: QLineF


class _Line(NamedTuple):
    """A line: its top (px), and the positions in the document at which it begins and ends."""

    top: float
    start: int
    end: int


class TextPlaces:
    """Finds the places of a document's sentences."""

    def __init__(self, story: StoryDocument) -> None:
        self._story = story
        self._shift: QPointF | None = None
        self._sentences: dict[int, SentencePlace] = {}
        self._boxes: dict[Span, tuple[LineBox, ...]] = {}
        self._tops: list[float] = []
        self._lines: dict[int, list[_Line]] = {}

    def forget(self) -> None:
        """Measure everything anew, because the document was laid out anew."""
        self._shift = None
        self._sentences.clear()
        self._boxes.clear()
        self._tops.clear()
        self._lines.clear()

    def of_sentence(self, index: int) -> SentencePlace:
        """Give where a sentence is."""
        place = self._sentences.get(index)
        if place is None:
            start, end = self._story.sentence_range(index)
            place = self._measured(start, max(start, end - 1), max(start, end))
            self._sentences[index] = place
        return place

    def line_at(self, position: int) -> QRectF:
        """Give the line at a position of the document."""
        return self._measured(position, position, position).first

    def sentences_between(self, top: float, bottom: float) -> range:
        """Give the sentences that have lines between two heights of the document (px)."""
        count = len(self._story.article.sentences)
        if count == 0:
            return range(0)
        first, last = self._line_near(top).start, self._line_near(bottom).end
        return range(self._story.next_sentence(first), min(count, self._story.next_sentence(last) + 1))

    def sentence_near(self, y: float) -> int:
        """Give the first sentence on the last line that begins above a height; -1 if nothing follows."""
        index = self._story.next_sentence(self._line_near(y).start)
        return index if index < len(self._story.article.sentences) else -1

    def boxes_of(self, span: Span) -> tuple[LineBox, ...]:
        """Give the box of each line of a span, without the blanks at the ends of lines."""
        boxes = self._boxes.get(span)
        if boxes is None:
            boxes = tuple(
                box
                for block, start, end in self._story.lines_of(span)
                for box in _line_boxes(block, start, end, self._origin_of(block))
            )
            self._boxes[span] = boxes
        return boxes

    def boxes_of_original(self, index: int) -> tuple[LineBox, ...]:
        """Give the box of each line of a sentence's original, where it is shown below it."""
        block = self._story.original_block(index)
        if block is None:
            return ()
        return tuple(_line_boxes(block, 0, block.length() - 1, self._origin_of(block)))

    def _line_near(self, y: float) -> _Line:
        """Give the last line that begins above a height, or the first one.

        Qt's hit test gives the end of the document for the gaps between paragraphs.
        """
        document = self._story.document
        if not self._tops or self._tops[-1] <= y:
            self._measure_tops(y)
        number = max(0, bisect_right(self._tops, y) - 1)
        lines = self._lines.get(number)
        if lines is None:
            block = document.findBlockByNumber(number)
            layout, start = block.layout(), block.position()
            lines = [_Line(self._tops[number], start, start)]
            for each in range(layout.lineCount()):
                line = layout.lineAt(each)
                begin = start + line.textStart()
                lines.append(_Line(self._tops[number] + line.y(), begin, begin + line.textLength()))
            self._lines[number] = lines = lines[1:] or lines
        return lines[max(0, bisect_right(lines, y, key=_line_top) - 1)]

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
        block = self._story.document.findBlock(start)
        origin = self._origin_of(block)
        is_leftward = block.textDirection() is Qt.LayoutDirection.RightToLeft
        line = block.layout().lineForTextPosition(start - block.position())
        if not line.isValid():
            shape = block.layout().boundingRect().translated(origin)
            return SentencePlace(shape, shape.bottom(), shape.top(), shape.bottom())
        pitch = _pitch(block, line)
        first = line.rect().translated(origin)
        flow_start = first.top() + pitch * _share(line, start - block.position(), is_leftward=is_leftward)
        last_block = block
        if last > block.position() + block.length() - 1:
            last_block = self._story.document.findBlock(last)
            origin = self._origin_of(last_block)
        last_line = last_block.layout().lineForTextPosition(last - last_block.position())
        if not last_line.isValid():
            return SentencePlace(first, first.bottom(), flow_start, flow_start + pitch)
        top = origin.y() + last_line.y()
        flow_end = top + pitch * _share(last_line, end - last_block.position(), is_leftward=is_leftward)
        return SentencePlace(first, top + last_line.height(), flow_start, max(flow_start + 1, flow_end))

    def _origin_of(self, block: QTextBlock) -> QPointF:
        """Give where a block's layout begins, in the document's coordinates.

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


def _line_top(line: _Line) -> float:
    return line.top


def _pitch(block: QTextBlock, line: QTextLine) -> float:
    """Give the distance from one line to the next."""
    lines = block.layout()
    if lines.lineCount() > 1:
        return lines.lineAt(1).y() - lines.lineAt(0).y()
    return line.height() * block.blockFormat().lineHeight() / 100


def _share(line: QTextLine, position: int, *, is_leftward: bool) -> float:
    """Give how much of a line's width is before a position, 0 to 1."""
    inside = min(max(position, line.textStart()), line.textStart() + line.textLength())
    share = (_x(line.cursorToX(inside)) - line.x()) / max(1.0, line.width())
    return min(1.0, max(0.0, 1 - share if is_leftward else share))


def _line_boxes(block: QTextBlock, start: int, end: int, origin: QPointF) -> list[LineBox]:
    # Positions count UTF-16 units, as the layout does.
    lines, units = block.layout(), block.text().encode("utf-16-le", "surrogatepass")
    first = lines.lineForTextPosition(start)
    boxes: list[LineBox] = []
    if not first.isValid():
        return boxes
    for number in range(first.lineNumber(), lines.lineCount()):
        line = lines.lineAt(number)
        line_start = line.textStart()
        if line_start >= end:
            break
        shown_end = min(end, line_start + line.textLength())
        while shown_end > start and units[2 * shown_end - 2 : 2 * shown_end] == _BLANK:
            shown_end -= 1
        shown_start = max(start, line_start)
        while shown_start < shown_end and units[2 * shown_start : 2 * shown_start + 2] == _BLANK:
            shown_start += 1
        if shown_start >= shown_end:
            continue
        one, other = _x(line.cursorToX(shown_start)), _x(line.cursorToX(shown_end))
        descent = line.descent()
        baseline = origin.y() + line.y() + line.ascent()
        tall = descent * 3.4
        left, width = origin.x() + min(one, other) - _OVER_PX, abs(other - one) + 2 * _OVER_PX
        # Half a pixel, where a line of one pixel is drawn on one row and not blurred over two.
        under = round(baseline + descent) + 0.5
        box = QRectF(left, baseline - tall, width, tall + descent + 1)
        boxes.append(LineBox(box, QLineF(left, under, left + width, under)))
    return boxes


def _x(result: object) -> float:
    """Take the x out of what PySide gives for `QTextLine.cursorToX`: the x, or the x and the cursor's position."""
    value = result[0] if isinstance(result, tuple) else result
    assert isinstance(value, float)
    return value
