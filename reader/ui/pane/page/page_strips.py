"""Pictures of the strips of a page that are in view or next to it, so that what was drawn once is not drawn again.

Scrolling draws a strip ahead and then, for some steps, nothing; lighting a sentence up draws that sentence alone.
"""

import sys
from bisect import insort
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QColor, QPainter, QPixmap

# A step of the wheel is some 60 px: three of four then draw nothing, and the fourth stays near a frame of 8 ms (256 was
# tried alone).
_AHEAD_PX = 256

Draw = Callable[[QPainter, QRect, int], None]
"""Draws a part of a view that is scrolled by this many px; the painter is in the view's coordinates."""


@dataclass(slots=True, eq=False)
class _Strip:
    """Rows of the page (px from the document's top, half-open) as wide as the view; `dimmed` lies under a veil."""

    top: int
    bottom: int
    picture: QPixmap
    dimmed: QPixmap | None = None

    def under(self, veil: QColor) -> QPixmap:
        """Return the picture under a veil, which is laid once: it takes four times as long as copying the result."""
        if self.dimmed is None:
            self.dimmed = self.picture.copy()
            painter = QPainter(self.dimmed)
            painter.fillRect(QRect(0, 0, self.dimmed.width(), self.dimmed.height()), veil)
            painter.end()
        return self.dimmed


def _top(strip: _Strip) -> int:
    return strip.top


class PageStrips:
    """Keeps what was drawn for one width of the view and one ratio of its pixels to the screen's."""

    def __init__(self, draw: Draw) -> None:
        self._draw = draw
        self._strips: list[_Strip] = []
        self._spare: list[QPixmap] = []
        self._width = 0
        self._ratio = 1.0
        self._scroll = 0
        self._height = 0
        self._was_resized = False

    def invalidate(self) -> None:
        """Draw everything again when it is wanted again."""
        self.forget_below(0)

    def forget_below(self, y: float) -> None:
        """Draw again what is below a height of the document (px)."""
        self._spare = [strip.picture for strip in self._strips if strip.bottom > y] or self._spare
        self._strips = [strip for strip in self._strips if strip.bottom <= y]

    def show(self, view: QSize, ratio: float, scroll: int) -> None:
        """Get ready for a view of this size, scrolled by this many px, on a screen of this ratio of pixels to ours."""
        if (view.width(), ratio) != (self._width, self._ratio):
            self._strips, self._spare = [], []
            self._was_resized = self._width > 0
            self._width, self._ratio = view.width(), ratio
        # Where a pixel of ours is no whole number of the screen's, strips fit together at one scroll value alone.
        if ratio != int(ratio) and scroll != self._scroll:
            self.invalidate()
        self._scroll, self._height = scroll, view.height()
        self._let_go(scroll - _AHEAD_PX, scroll + view.height() + _AHEAD_PX)

    def paint(self, painter: QPainter, part: QRect, veil: QColor | None) -> None:
        """Paint a part of the view, under a veil or without; what of it is not drawn yet is drawn."""
        scroll = self._scroll
        top, bottom = part.top() + scroll, part.bottom() + 1 + scroll
        is_whole = part.height() >= self._height
        is_passing = veil is None or self._was_resized
        if is_whole and is_passing and not any(s.top < bottom and s.bottom > top for s in self._strips):
            # Nothing is kept of it: the memory for a picture of a whole view takes as long to get as the view to draw,
            # and while a window is dragged larger no picture serves twice.
            painter.save()
            painter.setClipRect(part)
            self._draw(painter, part, scroll)
            painter.restore()
            if veil is not None:
                painter.fillRect(part, veil)
            self._was_resized = False
            return
        self._fill(top, bottom, 0 if is_whole else -_AHEAD_PX if part.top() == 0 else _AHEAD_PX)
        for strip in self._strips:
            first, end = max(top, strip.top), min(bottom, strip.bottom)
            if first < end:
                source = QRect(part.left(), first - strip.top, part.width(), end - first)
                picture = strip.picture if veil is None else strip.under(veil)
                painter.drawPixmap(QPoint(part.left(), first - scroll), picture, _scaled(source, self._ratio))

    def _fill(self, top: int, bottom: int, ahead: int) -> None:
        """Draw the rows between two heights that are not drawn, and this many px ahead (upwards, if it is negative)."""
        at = top
        for strip in [*self._strips, None]:
            end = bottom if strip is None else min(strip.top, bottom)
            if at < end:
                # A strip ahead ends where the next one begins.
                first = max(min(at, end + ahead), self._bottom_above(at)) if ahead < 0 else at
                last = min(max(end, at + ahead), self._top_below(end)) if ahead > 0 else end
                self._add(first, last)
            if strip is not None:
                at = max(at, strip.bottom)

    def _top_below(self, y: int) -> int:
        return min((strip.top for strip in self._strips if strip.top >= y), default=sys.maxsize)

    def _bottom_above(self, y: int) -> int:
        return max((strip.bottom for strip in self._strips if strip.bottom <= y), default=0)

    def _add(self, top: int, bottom: int) -> None:
        picture = self._blank(bottom - top)
        painter = QPainter(picture)
        self._draw(painter, QRect(0, 0, self._width, bottom - top), top)
        painter.end()
        # Drawing may lay text out, and what is laid out again is forgotten: so it is kept when all is done.
        insort(self._strips, _Strip(top, bottom, picture), key=_top)

    def _blank(self, height: int) -> QPixmap:
        pixels = QSize(round(self._width * self._ratio), round(height * self._ratio))
        for number, spare in enumerate(self._spare):
            if spare.size() == pixels:
                return self._spare.pop(number)
        picture = QPixmap(pixels)
        picture.setDevicePixelRatio(self._ratio)
        return picture

    def _let_go(self, top: int, bottom: int) -> None:
        """Let strips go that are farther than this; the picture of one serves for the next."""
        far = [strip for strip in self._strips if strip.bottom <= top or strip.top >= bottom]
        if far:
            self._spare = [strip.picture for strip in far]
            self._strips = [strip for strip in self._strips if strip not in far]


def _scaled(part: QRect, ratio: float) -> QRect:
    """Return a part of a picture in the picture's own pixels."""
    if ratio == 1:
        return part
    left, top = round(part.left() * ratio), round(part.top() * ratio)
    right, bottom = (part.left() + part.width()) * ratio, (part.top() + part.height()) * ratio
    return QRect(left, top, round(right) - left, round(bottom) - top)
