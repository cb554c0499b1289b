"""The gutter between the panes: a ribbon for each link that is in view, from its left to its right sentences.

A link of which one end is out of view is a tab with an arrow there, which a click follows.
"""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from reader.comparison import Comparison, Link, Side
from reader.rendering.palette import Palette
from reader.ui.pane import Pane
from reader.ui.ribbons import End, Whereabouts, arrow, clickable, ribbon, stub

WIDTH_PX = 84


@dataclass(frozen=True, slots=True)
class _Shape:
    """A link as it is drawn; `stub_of` is the side whose end is in view if only one is, and then it has an arrow."""

    number: int
    path: QPainterPath
    stub_of: Side | None = None
    arrow: QPainterPath | None = None

    def contains(self, point: QPointF) -> bool:
        if self.arrow is not None:
            return clickable(self.path, self.arrow).contains(point)
        return self.path.contains(point)


class LinkMap(QWidget):
    """Draws the links of two panes that stand left and right of it.

    Signals: `link_hovered` (a link's index, or None), `link_clicked` (a link's index and the side that is to stay).
    """

    link_hovered = Signal(object)
    link_clicked = Signal(int, Side)

    def __init__(self, panes: dict[Side, Pane], palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._panes = panes
        self._palette = palette
        self._links: Sequence[Link] = ()
        self._by_side: dict[Side, list[tuple[int, int]]] = {side: [] for side in Side}
        self._lit: int | None = None
        self._hovered: int | None = None
        self._picture = QPixmap()
        self._is_drawn = False
        self._shapes: list[_Shape] = []
        self.setFixedWidth(WIDTH_PX)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("Links between the stories"))

    def sizeHint(self) -> QSize:
        """Give the width of the gutter."""
        return QSize(WIDTH_PX, 200)

    def set_palette(self, palette: Palette) -> None:
        """Wear another theme."""
        self._palette = palette
        self.redraw()

    def show_links(self, comparison: Comparison | None, visible: Sequence[int]) -> None:
        """Draw these links of a comparison, by their indices."""
        self._links = () if comparison is None else comparison.links
        for side in Side:
            self._by_side[side] = sorted(
                (index, number) for number in visible for index in self._links[number].of(side)
            )
        self.redraw()

    def redraw(self) -> None:
        """Draw anew, because a pane was scrolled or laid out anew."""
        self._is_drawn = False
        self.update()

    def light(self, number: int | None) -> None:
        """Light the ribbon of one link (its index), and dim the others; None puts the light out."""
        if number != self._lit:
            self._lit = number
            self.update()

    def links_in_view(self) -> set[int]:
        """Give the indices of the links of which an end can be seen."""
        found: set[int] = set()
        for side in Side:
            view = self._panes[side].browser.sentences_in_view()
            entries = self._by_side[side]
            first = bisect_left(entries, (view.start, 0))
            last = bisect_left(entries, (view.stop, 0))
            found.update(number for _, number in entries[first:last])
        return found

    def link_at(self, point: QPointF) -> tuple[int, Side | None] | None:
        """Give the link that is drawn at a point, the topmost first, and the side of its end in view if only one is."""
        hit = [shape for shape in reversed(self._shapes) if shape.contains(point)]
        found = next((shape for shape in hit if shape.stub_of is not None), hit[0] if hit else None)
        return None if found is None else (found.number, found.stub_of)

    # What Qt calls

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ribbons from the picture, and the lit one over them."""
        if not self._is_drawn:
            self._draw_picture()
        painter = QPainter(self)
        painter.setClipRect(event.rect())
        painter.drawPixmap(0, 0, self._picture)
        lit = next((shape for shape in self._shapes if shape.number == self._lit), None)
        if lit is not None:
            top = self._text_top()
            painter.setClipRect(QRectF(0, top, self.width(), self.height()))
            painter.fillRect(self.rect(), self._palette.veil)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._draw(painter, lit, self._palette.strong_tints[self._links[lit.number].kind])
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw anew in the new size."""
        super().resizeEvent(event)
        self.redraw()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say which link the mouse is on."""
        found = self.link_at(event.position())
        self._hover(None if found is None else found[0])

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Say which link was clicked; of a ribbon, the side that is nearer stays."""
        found = self.link_at(event.position())
        if found is not None and event.button() == Qt.MouseButton.LeftButton:
            nearer = Side.LEFT if event.position().x() < self.width() / 2 else Side.RIGHT
            self.link_clicked.emit(found[0], found[1] or nearer)

    def leaveEvent(self, event: QEvent) -> None:
        """Put the light out."""
        super().leaveEvent(event)
        self._hover(None)

    # Steps

    def _hover(self, number: int | None) -> None:
        if number != self._hovered:
            self._hovered = number
            self.setCursor(Qt.CursorShape.ArrowCursor if number is None else Qt.CursorShape.PointingHandCursor)
            self.link_hovered.emit(number)

    def _draw_picture(self) -> None:
        """Draw everything once: lighting a ribbon only lays it over the others."""
        ratio = self.devicePixelRatioF()
        pixels = QSize(round(self.width() * ratio), round(self.height() * ratio))
        if self._picture.size() != pixels:
            self._picture = QPixmap(pixels)
            self._picture.setDevicePixelRatio(ratio)
        self._is_drawn = True
        painter = QPainter(self._picture)
        painter.fillRect(self.rect(), self._palette.paper)
        top = self._text_top()
        painter.fillRect(QRectF(0, 0, self.width(), top), self._palette.window)
        painter.setClipRect(QRectF(0, top, self.width(), self.height()))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._shapes = self._shapes_in_view(top)
        for shape in self._shapes:
            link = self._links[shape.number]
            fill = QColor(self._palette.tints[link.kind])
            if link.moved and shape.stub_of is None:
                fill.setAlpha(150)
            self._draw(painter, shape, fill)
        painter.end()

    def _shapes_in_view(self, text_top: float) -> list[_Shape]:
        """Give the shapes in the order in which they are drawn: those in order first, moved ones on top."""
        width = float(self.width())
        views = {side: self._panes[side].browser.sentences_in_view() for side in Side}
        shapes: list[_Shape] = []
        for number in sorted(self.links_in_view(), key=lambda number: (self._links[number].moved, number)):
            link = self._links[number]
            at_left, at_right = (_whereabouts(link.of(side), views[side]) for side in Side)
            if at_left is at_right is Whereabouts.IN_VIEW:
                left, right = (self._end(side, number, text_top) for side in Side)
                shapes.append(_Shape(number, ribbon(left, right, width)))
            elif Whereabouts.IN_VIEW in (at_left, at_right):
                side, partner = (Side.LEFT, at_right) if at_left is Whereabouts.IN_VIEW else (Side.RIGHT, at_left)
                end = self._end(side, number, text_top)
                shapes.append(_Shape(number, stub(end, side, width), side, arrow(end, side, partner, width)))
        return shapes

    def _draw(self, painter: QPainter, shape: _Shape, fill: QColor) -> None:
        link = self._links[shape.number]
        pen = QPen(self._palette.lines[link.kind], 1.0)
        if link.moved:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(fill)
        painter.drawPath(shape.path)
        if shape.arrow is not None:
            painter.fillPath(shape.arrow, pen.color())

    def _end(self, side: Side, number: int, text_top: float) -> End:
        """Give where a link's sentences on a side are, in our own coordinates."""
        browser = self._panes[side].browser
        shift = text_top - browser.verticalScrollBar().value()
        sentences = self._links[number].of(side)
        first, last = browser.place_of(sentences[0]), browser.place_of(sentences[-1])
        return End(first.start + shift, last.end + shift)

    def _text_top(self) -> float:
        """Give the y at which the texts begin, below the panes' headers."""
        viewport = self._panes[Side.LEFT].browser.viewport()
        return self.mapFromGlobal(viewport.mapToGlobal(QPointF(0, 0))).y()


def _whereabouts(sentences: Sequence[int], view: range) -> Whereabouts:
    """Say where a link's end is, by its sentences: where those out of view are need not be laid out for that."""
    if sentences[-1] < view.start:
        return Whereabouts.ABOVE
    return Whereabouts.BELOW if sentences[0] >= view.stop else Whereabouts.IN_VIEW
