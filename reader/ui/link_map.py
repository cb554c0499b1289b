"""The gutter between the panes: a ribbon for each link that is in view, from its left to its right sentences."""

from bisect import bisect_left
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from reader.comparison import Comparison, Link, Side
from reader.rendering.palette import Palette, mixed
from reader.ui.pane import Pane

WIDTH_PX = 84


class LinkMap(QWidget):
    """Draws the links of two panes that stand left and right of it."""

    def __init__(self, panes: dict[Side, Pane], palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._panes = panes
        self._palette = palette
        self._links: dict[int, Link] = {}
        self._by_side: dict[Side, list[tuple[int, int]]] = {side: [] for side in Side}
        self._lit: int | None = None
        self.setFixedWidth(WIDTH_PX)
        self.setAccessibleName(self.tr("Links between the stories"))

    def sizeHint(self) -> QSize:
        """Give the width of the gutter."""
        return QSize(WIDTH_PX, 200)

    def set_palette(self, palette: Palette) -> None:
        """Wear another theme."""
        self._palette = palette
        self.update()

    def show_links(self, comparison: Comparison | None, visible: Sequence[int]) -> None:
        """Draw these links of a comparison, by their indices."""
        self._links = {} if comparison is None else {number: comparison.links[number] for number in visible}
        for side in Side:
            ends = ((index, number) for number, link in self._links.items() for index in link.of(side))
            self._by_side[side] = sorted(ends)
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

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ribbons: those in order first, moved ones dashed and on top."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._palette.paper)
        painter.fillRect(QRectF(0, 0, self.width(), self._text_top()), self._palette.window)
        painter.setClipRect(QRectF(0, self._text_top(), self.width(), self.height()))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        visible = [(number, self._links[number]) for number in sorted(self.links_in_view())]
        for number, link in sorted(visible, key=lambda entry: (entry[0] == self._lit, entry[1].moved, entry[0])):
            self._draw_ribbon(painter, number, link)
        painter.end()

    def _draw_ribbon(self, painter: QPainter, number: int, link: Link) -> None:
        left, right = self._end(Side.LEFT, link), self._end(Side.RIGHT, link)
        width = float(self.width())
        line = self._palette.lines[link.kind]
        fill = QColor(self._palette.tints[link.kind])
        if self._lit is not None and number != self._lit:
            line, fill = mixed(line, self._palette.paper, 0.25), mixed(fill, self._palette.paper, 0.4)
        elif number == self._lit:
            fill = self._palette.strong_tints[link.kind]
        path = QPainterPath(QPointF(0, left.top()))
        path.cubicTo(width / 2, left.top(), width / 2, right.top(), width, right.top())
        path.lineTo(width, right.bottom())
        path.cubicTo(width / 2, right.bottom(), width / 2, left.bottom(), 0, left.bottom())
        path.closeSubpath()
        pen = QPen(line, 1.0)
        if link.moved:
            pen.setStyle(Qt.PenStyle.DashLine)
            fill.setAlpha(150)
        painter.setPen(pen)
        painter.setBrush(fill)
        painter.drawPath(path)

    def _end(self, side: Side, link: Link) -> QRectF:
        """Give the rectangle of the link's sentences on a side, in our own coordinates."""
        browser = self._panes[side].browser
        rect = browser.sentence_rect(link.of(side)[0])
        for index in link.of(side)[1:]:
            rect = rect.united(browser.sentence_rect(index))
        return rect.translated(0, self._text_top())

    def _text_top(self) -> float:
        """Give the y at which the texts begin, below the panes' headers."""
        viewport = self._panes[Side.LEFT].browser.viewport()
        return self.mapFromGlobal(viewport.mapToGlobal(QPointF(0, 0))).y()
