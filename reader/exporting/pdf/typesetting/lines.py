"""Text that Qt has broken into lines for a column, and where its marked parts stand in them.

Positions are code points of the drawn text until `Lines` hands them to Qt. The unit of length is a tenth of a point:
pages are drawn at 720 dots an inch.
"""

from bisect import bisect_right
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from functools import cache
from unicodedata import bidirectional

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from reader.rendering.offsets import Offsets
from reader.rendering.scripts import is_right_to_left

POINT = 10.0
# What is smaller is not read on paper.
SMALLEST_TEXT = 6.5 * POINT
# Qt may end a line after these though no blank follows.
_BREAKING = frozenset("-/\u2010\u2012\u2013\u2014\u2026?!&=")


@dataclass(frozen=True, slots=True)
class Style:
    """How the text of a block is set; lengths in units of the page. `baseline` is below the top of each line.

    A block whose style `keeps_next` never stands alone at the foot of a page.
    """

    font: QFont
    leading: float
    colour: QColor
    gap: float
    baseline: float
    keeps_next: bool = False


def style_of(font: QFont, leading: float, colour: QColor, gap: float) -> Style:
    """Return a style whose text stands in the middle of its leading."""
    metrics = QFontMetricsF(font)
    baseline = (leading - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent()
    return Style(font, leading, colour, gap, baseline)


def fitting(style: Style, words: Collection[str], width: float) -> Style:
    """Return the style in a size in which each of some words fits a width, or else in the smallest that is read."""
    fitted, font, own = style, QFont(style.font), style.font.pixelSize()
    for size in range(own, int(SMALLEST_TEXT) - 1, -1):
        font.setPixelSize(size)
        leading = style.leading * size / own
        fitted = replace(style_of(font, leading, style.colour, style.gap), keeps_next=style.keeps_next)
        if all(width_of(word, fitted) <= width for word in words):
            break
    return fitted


def width_of(text: str, style: Style) -> float:
    """Return how wide a text is in one line."""
    return QFontMetricsF(style.font).horizontalAdvance(text)


@dataclass(frozen=True, slots=True, eq=False)
class Look:
    """How a mark looks: its ground, underline and the underline's colour (as "#rrggbb"); made by `look_of` alone."""

    ground: str
    underline: QTextCharFormat.UnderlineStyle
    line: str


@cache
def look_of(ground: str, underline: QTextCharFormat.UnderlineStyle, line: str) -> Look:
    """Return the one look of these values: looks are told apart by identity, which costs a page nothing."""
    return Look(ground, underline, line)


@dataclass(frozen=True, slots=True)
class Segment:
    """A marked part of the text, from position `start` to `end`."""

    start: int
    end: int
    look: Look


@dataclass(frozen=True, slots=True)
class Area:
    """What a segment marks in the line number `line`: from `left` to `right`, in units of the page."""

    segment: Segment
    line: int
    left: float
    right: float


class Lines:
    """A text in lines of a width; `starts` are the offsets, in UTF-16 units, where the lines begin."""

    def __init__(self, text: str, style: Style, width: float) -> None:
        self.layout = QTextLayout(text, style.font)
        self._text = text
        self._offsets = Offsets(text)
        self._areas: dict[int, tuple[tuple[Segment, ...], tuple[Area, ...]]] = {}
        self.layout.setCacheEnabled(True)
        option = QTextOption()
        if is_right_to_left(text):
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
            option.setAlignment(Qt.AlignmentFlag.AlignRight)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.layout.setTextOption(option)
        self.layout.beginLayout()
        starts: list[int] = []
        while (line := self.layout.createLine()).isValid():
            line.setLineWidth(width)
            kept = self._up_to_a_blank(line.textStart(), line.textStart() + line.textLength())
            if kept:
                line.setNumColumns(kept)
            # All base lines keep their distance, also where another font steps in for a letter.
            line.setPosition(QPointF(0, len(starts) * style.leading + style.baseline - line.ascent()))
            starts.append(line.textStart())
        self.layout.endLayout()
        self.starts = tuple(starts)

    def _up_to_a_blank(self, start: int, end: int) -> int:
        """Return how much of a line to keep, in UTF-16 units, if it ends after a hyphen or a slash; 0: all of it.

        Whoever joins the lines of a copied text puts a blank between them, and would find "US- led" for "US-led".
        """
        offsets = self._offsets
        first, last = offsets.from_qt(start), offsets.from_qt(end)
        if last >= len(self._text) or self._text[last - 1] not in _BREAKING:
            return 0
        blank = self._text.rfind(" ", first, last)
        return offsets.to_qt(blank + 1) - start if blank > first else 0

    def areas(self, segments: tuple[Segment, ...]) -> tuple[Area, ...]:
        """Return what the segments mark, a line at a time; the list of links asks again for what the stories did."""
        known = self._areas.get(id(segments))
        if known is None:
            known = self._areas[id(segments)] = segments, tuple(self._areas_of(segments))
        return known[1]

    def _areas_of(self, segments: tuple[Segment, ...]) -> Iterator[Area]:
        if not segments:
            return
        offsets = self._offsets
        is_bidirectional = not self._text.isascii() and any(bidirectional(char) in ("R", "AL") for char in self._text)
        for segment in segments:
            start, end = offsets.to_qt(segment.start), offsets.to_qt(segment.end)
            number = max(0, bisect_right(self.starts, start) - 1)
            while number < len(self.starts) and self.starts[number] < end:
                line = self.layout.lineAt(number)
                first = self.starts[number]
                low, high = max(start, first), min(end, first + line.textLength())
                if low < high:
                    for left, right in _extents(line, low, high, is_bidirectional=is_bidirectional):
                        if left < right:
                            yield Area(segment, number, left, right)
                number += 1


def _extents(line: QTextLine, start: int, end: int, *, is_bidirectional: bool) -> list[tuple[float, float]]:
    """Return where the characters `start` to `end` of a line stand; text that runs both ways may stand in pieces."""
    if not is_bidirectional:
        left = 0.0 if start == line.textStart() else _x_of(line, start)
        is_to_end = end == line.textStart() + line.textLength()
        return [(left, line.naturalTextWidth() if is_to_end else _x_of(line, end))]
    pieces: list[tuple[float, float]] = []
    for index in range(start, end):
        left, right = sorted((_x_of(line, index), _x_of(line, index + 1)))
        if pieces and left <= pieces[-1][1] + 1 and right >= pieces[-1][0] - 1:
            pieces[-1] = (min(left, pieces[-1][0]), max(right, pieces[-1][1]))
        else:
            pieces.append((left, right))
    return pieces


def _x_of(line: QTextLine, unit: int) -> float:
    place = line.cursorToX(unit)
    assert isinstance(place, tuple)
    return float(place[0])
