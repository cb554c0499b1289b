"""The signs of an event's matrix, drawn as shapes: few fonts have them, and a shape is as sharp at any size."""

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen

from reader.model.comparison import LinkKind
from reader.model.events.event import State
from reader.rendering.palette import Palette

_DASHES = 6  # of a ring: fewer are no ring, more run together where a sign is small
_CURL = QPainterPath()
_CURL.addEllipse(QRectF(-0.45, 0.0, 0.9, 0.9))
_CURL.moveTo(-0.45, 0.45)
_CURL.quadTo(-0.45, -0.55, 0.4, -0.9)
_CURL.quadTo(-0.1, -0.4, -0.05, 0.3)
_CURL.closeSubpath()


def sign_colour(state: State, palette: Palette) -> QColor:
    """Return the ink of a sign; each has a shape of its own besides."""
    match state:
        case State.WHOLE | State.PART | State.FOREIGN | State.QUOTATION | State.UNSURE:
            return palette.lines[LinkKind.IDENTICAL]
        case State.DIFFERS | State.AS_WORDED:
            return palette.differs_line
    return palette.faint_ink


def draw_sign(painter: QPainter, state: State, middle: QPointF, size: float, ink: QColor) -> None:
    """Draw the sign of a state around a point; `size` is its height, in the painter's units."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(middle)
    half = size / 2
    painter.setPen(QPen(ink, max(1.0, size / 9), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    match state:
        case State.WHOLE:
            painter.setBrush(ink)
            painter.drawEllipse(QPointF(), half * 0.9, half * 0.9)
        case State.PART | State.UNSURE:
            box = QRectF(-half * 0.9, -half * 0.9, half * 1.8, half * 1.8)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(box)
            painter.setBrush(ink)
            painter.drawPie(box, *((90 * 16, 180 * 16) if state is State.PART else (0, 90 * 16)))
        case State.FOREIGN:
            box = QRectF(-half * 0.9, -half * 0.9, half * 1.8, half * 1.8)
            for start in range(0, 360, 360 // _DASHES):
                painter.drawArc(box, start * 16, 360 // _DASHES // 2 * 16)
        case State.DIFFERS | State.AS_WORDED:
            rise = half * 0.3
            painter.drawLines([QLineF(-half * 0.8, y, half * 0.8, y) for y in (-rise, rise)])
            if state is State.DIFFERS:
                painter.drawLine(QLineF(-half * 0.5, half * 0.9, half * 0.5, -half * 0.9))
        case State.QUOTATION:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink)
            painter.scale(half * 0.85, half * 0.85)
            for side in (-0.65, 0.65):
                painter.fillPath(_CURL.translated(side, 0.0), ink)
        case State.SAME_TEXT:
            painter.drawLines([QLineF(-half * 0.75, y, half * 0.75, y) for y in (-half * 0.6, 0.0, half * 0.6)])
        case State.ABSENT:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink)
            painter.drawEllipse(QPointF(), half * 0.18, half * 0.18)
        case State.UNKNOWN:
            font = QFont(painter.font())
            font.setPixelSize(max(1, round(size * 1.1)))
            painter.setFont(font)
            painter.drawText(QRectF(-size, -size, 2 * size, 2 * size), Qt.AlignmentFlag.AlignCenter, "?")
    painter.restore()
