"""Paints marks behind the text of a document: tints, and lines in the style of their kind."""

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPainterPathStroker, QPen

from reader.rendering.marks import Mark
from reader.rendering.palette import DOUBLE_UNDERLINE, PEN_STYLES
from reader.ui.pane.page.text_places import TextPlaces

_LINE_PX = 1.0
_BOX_PX = 1.5
_WAVE_PX = 3.0
_BETWEEN_PX = 2.0  # from the one line of a double underline to the other


def paint_tints(painter: QPainter, marks: Sequence[Mark], places: TextPlaces, part: QRectF) -> None:
    """Paint the tints of marks, as far as they touch a part of the document; the painter is in its coordinates."""
    top, bottom = part.top(), part.bottom()
    for mark in marks:
        for line in places.boxes_of(mark.span):
            if line.box.top() < bottom and line.box.bottom() > top:
                painter.fillRect(line.box, mark.tint)


def paint_boxes(painter: QPainter, marks: Sequence[Mark], places: TextPlaces, part: QRectF) -> None:
    """Paint the boxes around marks that have one, as far as they touch a part of the document."""
    # Half of the line around a box is outside of it.
    top, bottom = part.top() - _BOX_PX, part.bottom() + _BOX_PX
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for mark in marks:
        if mark.boxed:
            painter.setPen(QPen(mark.line, _BOX_PX))
            boxes = (line.box for line in places.boxes_of(mark.span))
            painter.drawRects([box for box in boxes if box.top() < bottom and box.bottom() > top])


def paint_waves(painter: QPainter, lines: Sequence[QLineF], colour: QColor) -> None:
    """Paint a wave along each line: what is said there can't be trusted."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    stroker = QPainterPathStroker(QPen(colour, _LINE_PX))
    for line in lines:
        count = max(2, round(line.length() / _WAVE_PX))
        wave = QPainterPath(QPointF(line.x1(), line.y1() - _WAVE_PX / 4))
        for step in range(1, count + 1):
            wave.lineTo(line.x1() + step * _WAVE_PX, line.y1() + (_WAVE_PX / 2 if step % 2 else -_WAVE_PX / 4))
        # A thin line is cut, and shaded otherwise, where the part of the page begins that is drawn; a shape is not.
        painter.fillPath(stroker.createStroke(wave), colour)
    painter.restore()


def paint_lines(painter: QPainter, marks: Sequence[Mark], places: TextPlaces, part: QRectF) -> None:
    """Paint the lines under marks, as far as they touch a part of the document; one call for all lines alike.

    Of lines that lie over one another the same is on top whatever else the part has.
    """
    top, bottom = part.top(), part.bottom()
    alike: dict[tuple[int, Qt.PenStyle], tuple[QColor, list[QLineF]]] = {}
    for mark in marks:
        style = PEN_STYLES[mark.underline]
        if style is Qt.PenStyle.NoPen:
            continue
        _, lines = alike.setdefault((mark.line.rgba(), style), (mark.line, []))
        under = [
            line.under for line in places.boxes_of(mark.span) if line.box.top() < bottom and line.box.bottom() > top
        ]
        lines += under
        if mark.underline is DOUBLE_UNDERLINE:
            lines += [line.translated(0, -_BETWEEN_PX) for line in under]
    for (_, style), (colour, lines) in sorted(alike.items(), key=lambda one: (one[0][0], one[0][1].value)):
        painter.setPen(QPen(colour, _LINE_PX, style))
        painter.drawLines(lines)
