"""Paints marks behind the text of a document: tints, and lines in the style of their kind. Only what is in view."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QTextBlock

from reader.article import Span
from reader.rendering.document import StoryDocument
from reader.rendering.marks import Mark
from reader.rendering.palette import PEN_STYLES

_LINE_PX = 1.0
_OVER_PX = 1.5
_BLANK = " ".encode("utf-16-le")


class TextMarks:
    """The marks of one document, found by place."""

    def __init__(self, story: StoryDocument, marks: Iterable[Mark] = ()) -> None:
        self._story = story
        # In the order in which they start; those that start together stay in the order in which they are laid over.
        self._marks = sorted(marks, key=lambda mark: mark.span.start)
        self._starts = [mark.span.start for mark in self._marks]
        self._boxes: dict[Span, list[tuple[QRectF, QLineF]]] = {}
        self._longest = max((mark.span.end - mark.span.start for mark in self._marks), default=0)

    def __len__(self) -> int:
        """Count the marks."""
        return len(self._marks)

    def between(self, view: Span) -> Iterator[Mark]:
        """Give the marks that touch a part of the text."""
        first = bisect_left(self._starts, view.start - self._longest)
        for mark in self._marks[first : bisect_right(self._starts, view.end)]:
            if mark.span.end > view.start:
                yield mark

    def forget_layout(self) -> None:
        """Measure the lines anew, because they were laid out anew."""
        self._boxes.clear()

    def paint(self, painter: QPainter, view: Span, origin_of: Callable[[QTextBlock], QPointF]) -> None:
        """Paint what touches a part of the text; `origin_of` says where a block's layout is in the document."""
        marks = list(self.between(view))
        for mark in marks:
            for box, _ in self._boxes_of(mark.span, origin_of):
                painter.fillRect(box, mark.tint)
        for mark in marks:
            if PEN_STYLES[mark.underline] is not Qt.PenStyle.NoPen:
                painter.setPen(QPen(mark.line, _LINE_PX, PEN_STYLES[mark.underline]))
                painter.drawLines([under for _, under in self._boxes_of(mark.span, origin_of)])

    def _boxes_of(self, span: Span, origin_of: Callable[[QTextBlock], QPointF]) -> list[tuple[QRectF, QLineF]]:
        """Give the box of each line of a span and the line under it, measured once for each layout."""
        boxes = self._boxes.get(span)
        if boxes is None:
            boxes = [
                shape
                for block, start, end in self._story.lines_of(span)
                for shape in _line_boxes(block, start, end, origin_of(block))
            ]
            self._boxes[span] = boxes
        return boxes


def _line_boxes(block: QTextBlock, start: int, end: int, origin: QPointF) -> Iterator[tuple[QRectF, QLineF]]:
    # Positions count UTF-16 units, as the layout does.
    lines, units = block.layout(), block.text().encode("utf-16-le", "surrogatepass")
    first = lines.lineForTextPosition(start)
    if not first.isValid():
        return
    for number in range(first.lineNumber(), lines.lineCount()):
        line = lines.lineAt(number)
        line_end = line.textStart() + line.textLength()
        if line.textStart() >= end:
            return
        shown_end = min(end, line_end)
        while shown_end > start and units[2 * shown_end - 2 : 2 * shown_end] == _BLANK:
            shown_end -= 1
        one, other = (_x(line.cursorToX(position)) for position in (max(start, line.textStart()), shown_end))
        baseline = origin.y() + line.y() + line.ascent()
        tall = line.descent() * 3.4
        box = QRectF(
            origin.x() + min(one, other) - _OVER_PX,
            baseline - tall,
            abs(other - one) + 2 * _OVER_PX,
            tall + line.descent() + 1,
        )
        # Half a pixel, where a line of one pixel is drawn on one row and not blurred over two.
        under = round(baseline + line.descent()) + 0.5
        yield box, QLineF(box.left(), under, box.right(), under)


def _x(result: object) -> float:
    """Take the x out of what PySide gives for `QTextLine.cursorToX`: the x, or the x and the cursor's position."""
    value = result[0] if isinstance(result, tuple) else result
    assert isinstance(value, float)
    return value
