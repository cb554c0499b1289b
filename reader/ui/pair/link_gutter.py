"""The gutter between the panes: a ribbon for each link that is in view, from its left to its right sentences.

A link of which one end is out of view is a tab with an arrow there, which a click follows.
"""

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPainterPathStroker,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from reader.model.comparison import Comparison, Link, LinkKind, Side
from reader.rendering.palette import Palette
from reader.rendering.pieces import FoldLine
from reader.ui.pair.ribbons import End, Whereabouts, arrow, clickable, ribbon, stub
from reader.ui.pane.pane import Pane

_WIDTH_PX = 84
_NARROW_PX = 56
# A pair as wide as this has lines of 60 letters beside a broad gutter; a narrower one needs the room for its text.
_ROOMY_PAIR_PX = 1_040
_MOVED_ALPHA = 150


class _Shape(NamedTuple):
    """A link as it is drawn; `stub_of` is the side whose end is in view if only one is, and then it has an arrow."""

    number: int
    path: QPainterPath
    stub_of: Side | None = None
    arrow: QPainterPath | None = None

    def place(self) -> QRectF:
        """Return the rectangle around all of it."""
        around = self.path.boundingRect()
        return around if self.arrow is None else around.united(self.arrow.boundingRect())

    def contains(self, point: QPointF) -> bool:
        if self.arrow is not None:
            return clickable(self.path, self.arrow).contains(point)
        return self.path.contains(point)


class _Look(NamedTuple):
    """How a link is drawn."""

    pen: QPen
    fill: QColor


class LinkGutter(QWidget):
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
        self._dims_rest = False
        self._hovered: int | None = None
        self._looks: dict[tuple[LinkKind, bool, bool], _Look] = {}
        self._picture = QPixmap()
        self._dimmed: QPixmap | None = None
        self._lit_picture: tuple[tuple[int | None, bool], QPixmap] | None = None
        self._top = 0.0
        self._is_drawn = False
        self._is_bare = False
        self._shapes: list[_Shape] = []
        self.setFixedWidth(_WIDTH_PX)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("Links between the stories"))

    def sizeHint(self) -> QSize:
        """Return the width of the gutter."""
        return QSize(self.maximumWidth(), 200)

    def fit(self, pair_px: int) -> None:
        """Take as much of the width of a pair as it can spare."""
        self.setFixedWidth(_WIDTH_PX if pair_px >= _ROOMY_PAIR_PX else _NARROW_PX)

    def set_palette(self, palette: Palette) -> None:
        """Draw in the colours of another theme."""
        self._palette = palette
        self._looks.clear()
        self.redraw()

    def show_links(self, comparison: Comparison | None, visible: Sequence[int]) -> None:
        """Draw these links of a comparison, by their indices."""
        self._links = () if comparison is None else comparison.links
        for side in Side:
            self._by_side[side] = sorted(
                (index, number) for number in visible for index in self._links[number].of(side)
            )
        self.redraw()

    def set_bare(self, *, is_bare: bool) -> None:
        """Draw no ribbon but the one that is lit: whoever reads wants the text, and no lines beside it."""
        if is_bare is not self._is_bare:
            self._is_bare = is_bare
            self.redraw()

    def redraw(self) -> None:
        """Draw again, because a pane was scrolled or laid out again."""
        self._is_drawn = False
        self.update()

    def light(self, number: int | None, *, dims_rest: bool) -> None:
        """Light the ribbon of one link (its index), and dim the others on demand; None puts the light out."""
        dims_rest = dims_rest and number is not None
        if (number, dims_rest) == (self._lit, self._dims_rest):
            return
        was, now = self._shape_of(self._lit), self._shape_of(number)
        is_dimmed_alike = dims_rest is self._dims_rest
        self._lit, self._dims_rest = number, dims_rest
        if was is None or now is None or not is_dimmed_alike:
            self.update()
        else:
            for shape in (was, now):
                self.update(shape.place().toAlignedRect().adjusted(-2, -2, 2, 2))

    def links_in_view(self) -> set[int]:
        """Return the indices of the links of which an end can be seen."""
        found: set[int] = set()
        for side in Side:
            view = self._panes[side].browser.sentences_in_view()
            entries = self._by_side[side]
            first = bisect_left(entries, (view.start, 0))
            last = bisect_left(entries, (view.stop, 0))
            found.update(number for _, number in entries[first:last])
        return found

    def link_at(self, point: QPointF) -> tuple[int, Side | None] | None:
        """Return the topmost link drawn at a point, and the side of its end in view if only one is."""
        seen = [shape for shape in reversed(self._shapes) if shape.number == self._lit or not self._is_bare]
        hit = [shape for shape in seen if shape.contains(point)]
        found = next((shape for shape in hit if shape.stub_of is not None), hit[0] if hit else None)
        return None if found is None else (found.number, found.stub_of)

    # What Qt calls

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ribbons from the picture, and the lit one over them."""
        if not self._is_drawn:
            self._draw_picture()
        place = event.rect()
        painter = QPainter(self)
        painter.drawPixmap(place.topLeft(), self._shown_picture(), self._pixels(place))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw again in the new size."""
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
        pixels = self._pixels(self.rect()).size()
        if self._picture.size() != pixels:
            self._picture = QPixmap(pixels)
            self._picture.setDevicePixelRatio(self.devicePixelRatioF())
        self._is_drawn, self._dimmed, self._lit_picture = True, None, None
        painter = QPainter(self._picture)
        painter.fillRect(self.rect(), self._palette.paper)
        self._top = top = self._text_top()
        painter.fillRect(QRectF(0, 0, self.width(), top), self._palette.window)
        painter.setClipRect(QRectF(0, top, self.width(), self.height()))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._shapes = self._shapes_in_view(top)
        for shape in () if self._is_bare else self._shapes:
            _draw(painter, shape, self._look(shape))
        painter.end()

    def _shown_picture(self) -> QPixmap:
        """Return the picture with what is lit.

        That is drawn into a picture of the gutter's own size, too: Qt cuts a line where what it draws on ends, and how
        smooth it is depends on where that is. In the window a ribbon would look otherwise than in a picture of it.
        """
        lit, key = self._shape_of(self._lit), (self._lit, self._dims_rest)
        if lit is None:
            return self._picture
        if self._lit_picture is None or self._lit_picture[0] != key:
            picture = (self._dimmed_picture() if self._dims_rest else self._picture).copy()
            painter = QPainter(picture)
            painter.setClipRect(QRectF(0, self._top, self.width(), self.height()))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            look = self._look(lit)._replace(fill=self._palette.strong_tints[self._links[lit.number].kind])
            _draw(painter, lit, look)
            painter.end()
            self._lit_picture = key, picture
        return self._lit_picture[1]

    def _dimmed_picture(self) -> QPixmap:
        """Return the picture under a veil, laid when it is wanted."""
        if self._dimmed is None:
            self._dimmed = self._picture.copy()
            painter = QPainter(self._dimmed)
            painter.fillRect(QRectF(0, self._top, self.width(), self.height()), self._palette.veil)
            painter.end()
        return self._dimmed

    def _pixels(self, part: QRect) -> QRect:
        """Return a part of the gutter in pixels of the screen."""
        ratio = self.devicePixelRatioF()
        corner, size = QPointF(part.topLeft()) * ratio, part.size() * ratio
        return QRect(corner.toPoint(), size)

    def _shape_of(self, number: int | None) -> _Shape | None:
        return None if number is None else next((shape for shape in self._shapes if shape.number == number), None)

    def _shapes_in_view(self, text_top: float) -> list[_Shape]:
        """Return the shapes in the order in which they are drawn: those in order first, moved ones on top."""
        width = float(self.width())
        views = {side: self._panes[side].browser.sentences_in_view() for side in Side}
        shifts = {side: text_top - self._panes[side].browser.verticalScrollBar().value() for side in Side}
        shapes: list[_Shape] = []
        for number in sorted(self.links_in_view(), key=lambda number: (self._links[number].moved, number)):
            link = self._links[number]
            folds = {side: self._fold_of(side, link) for side in Side}
            at_left, at_right = (
                _whereabouts(link.of(side), views[side]) if folds[side] is None else Whereabouts.FOLDED for side in Side
            )
            if at_left is at_right is Whereabouts.IN_VIEW:
                left, right = (self._end(side, number, shifts[side]) for side in Side)
                shapes.append(_Shape(number, ribbon(left, right, width)))
            elif Whereabouts.IN_VIEW in (at_left, at_right):
                side, partner = (Side.LEFT, at_right) if at_left is Whereabouts.IN_VIEW else (Side.RIGHT, at_left)
                end = self._end(side, number, shifts[side])
                shapes.append(_Shape(number, stub(end, side, width), side, arrow(end, side, partner, width)))
        return shapes

    def _fold_of(self, side: Side, link: Link) -> FoldLine | None:
        """Return the fold that took a link's end away, if one did."""
        story = self._panes[side].browser.story
        return None if story is None else story.fold_of(link.of(side)[0])

    def _look(self, shape: _Shape) -> _Look:
        link = self._links[shape.number]
        key = (link.kind, link.moved, shape.stub_of is None)
        look = self._looks.get(key)
        if look is None:
            pen, fill = QPen(self._palette.lines[link.kind], 1.0), QColor(self._palette.tints[link.kind])
            if link.moved:
                pen.setStyle(Qt.PenStyle.DashLine)
            if link.moved and shape.stub_of is None:
                fill.setAlpha(_MOVED_ALPHA)
            look = self._looks[key] = _Look(pen, fill)
        return look

    def _end(self, side: Side, number: int, shift: float) -> End:
        """Return where a link's sentences on a side are, in our own coordinates, `shift` px below the document's."""
        place_of, sentences = self._panes[side].browser.place_of, self._links[number].of(side)
        first = last = place_of(sentences[0])
        if len(sentences) > 1:
            last = place_of(sentences[-1])
        return End(first.start + shift, last.end + shift)

    def _text_top(self) -> float:
        """Return the y at which the texts begin, below the panes' headers."""
        viewport = self._panes[Side.LEFT].browser.viewport()
        return self.mapFromGlobal(viewport.mapToGlobal(QPointF(0, 0))).y()


def _draw(painter: QPainter, shape: _Shape, look: _Look) -> None:
    if look.pen.style() is Qt.PenStyle.SolidLine:
        painter.setPen(look.pen)
        painter.setBrush(look.fill)
        painter.drawPath(shape.path)
    else:
        # Qt would begin the dashes where the part begins that is painted: they would jump when a part is painted again.
        painter.fillPath(shape.path, look.fill)
        painter.fillPath(QPainterPathStroker(look.pen).createStroke(shape.path), look.pen.color())
    if shape.arrow is not None:
        painter.fillPath(shape.arrow, look.pen.color())


def _whereabouts(sentences: Sequence[int], view: range) -> Whereabouts:
    """Say where a link's end is, by its sentences: where those out of view are need not be laid out for that."""
    if sentences[-1] < view.start:
        return Whereabouts.ABOVE
    return Whereabouts.BELOW if sentences[0] >= view.stop else Whereabouts.IN_VIEW
