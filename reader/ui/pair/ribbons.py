"""The shapes of links in the gutter: a ribbon between two places in view, a stub with an arrow where one is not."""

from enum import Enum
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

from reader.model.comparison import Side

_STUB_PX = 15.0
_ARROW_PX = 5.0
_LEAST_HEIGHT_PX = 3.0


class Whereabouts(Enum):
    """Where an end of a link is: in view, scrolled out of it, or folded away."""

    IN_VIEW = "in view"
    ABOVE = "above"
    BELOW = "below"
    FOLDED = "folded"


class End(NamedTuple):
    """One end of a link, in the gutter's pixels: where its sentences begin and end in the flow of lines."""

    top: float
    bottom: float


def ribbon(left: End, right: End, width: float) -> QPainterPath:
    """Return a band that leads from the left end to the right one, level where it leaves and where it arrives."""
    left_bottom, right_bottom = max(left.bottom, left.top + 1), max(right.bottom, right.top + 1)
    path = QPainterPath(QPointF(0, left.top))
    path.cubicTo(width / 2, left.top, width / 2, right.top, width, right.top)
    path.lineTo(width, right_bottom)
    path.cubicTo(width / 2, right_bottom, width / 2, left_bottom, 0, left_bottom)
    path.closeSubpath()
    return path


def stub(end: End, side: Side, width: float) -> QPainterPath:
    """Return a tab at the one end of a link that is in view."""
    bottom = max(end.bottom, end.top + _LEAST_HEIGHT_PX)
    left = 0.0 if side is Side.LEFT else width - _STUB_PX
    path = QPainterPath()
    path.addRect(QRectF(left, end.top, _STUB_PX, bottom - end.top))
    return path


def arrow(end: End, side: Side, partner: Whereabouts, width: float) -> QPainterPath:
    """Return the arrow beside a stub, towards where the other end is; across, if it is folded away."""
    x = _STUB_PX + 2 * _ARROW_PX if side is Side.LEFT else width - _STUB_PX - 2 * _ARROW_PX
    y = (end.top + max(end.bottom, end.top + _LEAST_HEIGHT_PX)) / 2
    if partner is Whereabouts.FOLDED:
        run = _ARROW_PX if side is Side.LEFT else -_ARROW_PX
        path = QPainterPath(QPointF(x + run, y))
        path.lineTo(x - run / 2, y - _ARROW_PX)
        path.lineTo(x - run / 2, y + _ARROW_PX)
        path.closeSubpath()
        return path
    rise = _ARROW_PX if partner is Whereabouts.BELOW else -_ARROW_PX
    path = QPainterPath(QPointF(x, y + rise))
    path.lineTo(x - _ARROW_PX, y - rise / 2)
    path.lineTo(x + _ARROW_PX, y - rise / 2)
    path.closeSubpath()
    return path


def clickable(tab: QPainterPath, pointer: QPainterPath) -> QRectF:
    """Return the place of a stub and its arrow that takes clicks, a little larger than what is drawn."""
    return tab.boundingRect().united(pointer.boundingRect()).adjusted(-3, -3, 3, 3)
