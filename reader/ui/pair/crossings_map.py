"""The map of crossings: a dot for each link, the left story from left to right, the right one from top to bottom.

Links in the same order go down to the right, each below the one before; moved ones are hollow. A band is what the other
story leaves out.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.model.article import Article
from reader.model.comparison import Comparison, Side
from reader.rendering.palette import Palette
from reader.rendering.side_marks import SideMarks
from reader.ui.widgets.look.font_sizes import small_font
from reader.ui.widgets.plain_text import set_tool_tip

_SIDE_PX, _LEAST_SIDE_PX = 240, 120
# Of the column that it shares with the list, which is what one works with.
_MOST_SHARE = 0.45
_LABEL_PX = 20
_BAND_PX = 5
_DOT_PX = 3.5
_REACH_PX = 9.0
_DOTS_SIDE_PX = 35.0
_BAND_LINE = 2  # of the legend; the dots come before


@dataclass(frozen=True, slots=True)
class Dot:
    """A link and its place: shares of both stories' texts in [0, 1]."""

    number: int
    left: float
    right: float


def dots_of(comparison: Comparison, visible: Sequence[int]) -> list[Dot]:
    """Return a dot for each of these links (by their indices)."""
    return [
        Dot(
            number,
            _share(comparison.left, comparison.links[number].left),
            _share(comparison.right, comparison.links[number].right),
        )
        for number in visible
    ]


def _share(article: Article, sentences: Sequence[int]) -> float:
    start, end = article.sentences[sentences[0]].span.start, article.sentences[sentences[-1]].span.end
    return (start + end) / 2 / max(1, len(article.text))


class CrossingsMap(QWidget):
    """Shows the dots.

    Signals: `link_clicked` (a link's index), `link_hovered` (its index, or None).
    """

    link_clicked = Signal(int)
    link_hovered = Signal(object)

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._palette = palette
        self._side_px = _SIDE_PX
        self._comparison: Comparison | None = None
        self._marks: Mapping[Side, SideMarks] = {}
        self._dots: list[Dot] = []
        self._lit: int | None = None
        self._hovered: int | None = None
        self._picture: QPixmap | None = None
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Map of links"))
        self.setAccessibleDescription(self.tr("The table of all links says the same in words"))
        set_tool_tip(
            self,
            self.tr(
                "A dot for each link, where it stands in both stories: full where it keeps their order, hollow where "
                "it is moved. Bands: what was found in one story alone. Click a dot to go there."
            ),
        )

    def sizeHint(self) -> QSize:
        """Return a square with room for the letters of both stories, and for its legend below."""
        return QSize(self._side_px + _LABEL_PX, self._side_px + _LABEL_PX + len(self._told()) * self._line_px())

    def fit(self, height_px: int) -> None:
        """Take no more of a column of this height than leaves room for the list."""
        beside_px = self.sizeHint().height() - self._side_px
        side_px = max(_LEAST_SIDE_PX, min(_SIDE_PX, round(_MOST_SHARE * height_px) - beside_px))
        if side_px != self._side_px:
            self._side_px = side_px
            self.updateGeometry()
            self._redraw()

    def set_palette(self, palette: Palette) -> None:
        """Draw in the colours of another theme."""
        self._palette = palette
        self._redraw()

    def show_links(
        self, comparison: Comparison | None, visible: Sequence[int], marks: Mapping[Side, SideMarks]
    ) -> None:
        """Show these links of a comparison, and along the edges what one side alone has."""
        self._comparison = comparison
        self._marks = marks
        self._dots = [] if comparison is None else dots_of(comparison, visible)
        self._redraw()

    def light(self, number: int | None) -> None:
        """Ring the dot of a link (its index)."""
        if number != self._lit:
            self._lit = number
            self.update()

    def dot_at(self, point: QPointF) -> int | None:
        """Return the link whose dot is nearest to a point, if one is within reach."""

        def distance(dot: Dot) -> float:
            place = self._place(dot)
            return max(abs(place.x() - point.x()), abs(place.y() - point.y()))

        nearest = min(self._dots, key=distance, default=None)
        return nearest.number if nearest is not None and distance(nearest) <= _REACH_PX else None

    def place_of(self, number: int) -> QPointF:
        """Return where the dot of a link is. Raises StopIteration for one that is not shown."""
        return self._place(next(dot for dot in self._dots if dot.number == number))

    # What Qt calls

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the dots from a picture, and a ring round the lit one."""
        if self._picture is None:
            self._picture = self._drawn()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        lit = next((dot for dot in self._dots if dot.number == self._lit), None)
        if lit is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._palette.ink, 2))
            painter.drawEllipse(self._place(lit), 2 * _DOT_PX, 2 * _DOT_PX)
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say which dot the mouse is on."""
        self._hover(self.dot_at(event.position()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Say which dot was clicked."""
        number = self.dot_at(event.position())
        if number is not None:
            self.link_clicked.emit(number)

    def leaveEvent(self, event: QEvent) -> None:
        """Put the light out."""
        super().leaveEvent(event)
        self._hover(None)

    # Steps

    def _redraw(self) -> None:
        self._picture = None
        self.update()

    def _hover(self, number: int | None) -> None:
        if number != self._hovered:
            self._hovered = number
            self.setCursor(Qt.CursorShape.ArrowCursor if number is None else Qt.CursorShape.PointingHandCursor)
            self.link_hovered.emit(number)

    def _place(self, dot: Dot) -> QPointF:
        return QPointF(_LABEL_PX + dot.left * (self._side_px - 1), _LABEL_PX + dot.right * (self._side_px - 1))

    def _drawn(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(self._palette.window)
        painter = QPainter(picture)
        square = QRectF(_LABEL_PX, _LABEL_PX, self._side_px, self._side_px)
        painter.fillRect(square, self._palette.paper)
        self._draw_bands(painter)
        painter.setPen(self._palette.faint_ink)
        painter.drawText(QRectF(_LABEL_PX, 0, self._side_px, _LABEL_PX), Qt.AlignmentFlag.AlignCenter, "A →")
        painter.drawText(QRectF(0, _LABEL_PX, _LABEL_PX, self._side_px), Qt.AlignmentFlag.AlignCenter, "B\n↓")
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._palette.line)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(square.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.setPen(QPen(self._palette.faint_ink, 1, Qt.PenStyle.DashLine))
        painter.drawLine(square.topLeft(), square.bottomRight())
        # Hundreds of dots of full size are one blot.
        size = min(_DOT_PX, max(1.5, _DOTS_SIDE_PX / max(1, len(self._dots)) ** 0.5))
        for dot in self._dots:
            link = self._comparison.links[dot.number] if self._comparison is not None else None
            if link is not None:
                self._draw_dot(painter, self._place(dot), size, self._palette.lines[link.kind], is_moved=link.moved)
        self._draw_legend(painter)
        painter.end()
        return picture

    def _told(self) -> tuple[str, ...]:
        """Say what a full dot, a hollow one and a band are, a line each."""
        return self.tr("a link in the same order"), self.tr("a moved link"), self.tr("only here")

    def _line_px(self) -> int:
        return QFontMetrics(small_font(self.font())).height() + 2

    def _draw_legend(self, painter: QPainter) -> None:
        painter.setFont(small_font(self.font()))
        line_px = self._line_px()
        for line, told in enumerate(self._told()):
            top = _LABEL_PX + self._side_px + line * line_px
            sign = QPointF(_LABEL_PX + 2 * _DOT_PX, top + line_px / 2)
            if line < _BAND_LINE:
                self._draw_dot(painter, sign, _DOT_PX, self._palette.faint_ink, is_moved=line == 1)
            else:
                band = QRectF(sign.x() - _DOT_PX, sign.y() - _DOT_PX, 2 * _DOT_PX, 2 * _DOT_PX)
                painter.fillRect(band, self._palette.divergent_line)
            painter.setPen(self._palette.faint_ink)
            words = QRectF(sign.x() + 3 * _DOT_PX, top, self.width() - sign.x() - 3 * _DOT_PX, line_px)
            painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), told)

    def _draw_bands(self, painter: QPainter) -> None:
        """Draw along the edges, and faintly across, what one side alone has."""
        for side, marks in self._marks.items():
            article = marks.comparison.article(side)
            total = max(1, len(article.text))
            for index in sorted(marks.divergent):
                span = article.sentences[index].span
                start, length = (
                    _LABEL_PX + span.start / total * self._side_px,
                    max(1.0, (span.end - span.start) / total * self._side_px),
                )
                if side is Side.LEFT:
                    across, edge = (
                        QRectF(start, _LABEL_PX, length, self._side_px),
                        QRectF(start, _LABEL_PX - _BAND_PX, length, _BAND_PX),
                    )
                else:
                    across, edge = (
                        QRectF(_LABEL_PX, start, self._side_px, length),
                        QRectF(_LABEL_PX - _BAND_PX, start, _BAND_PX, length),
                    )
                painter.fillRect(across, self._palette.divergent_tint)
                painter.fillRect(edge, self._palette.divergent_line)

    def _draw_dot(self, painter: QPainter, place: QPointF, size: float, colour: QColor, *, is_moved: bool) -> None:
        """Draw a filled dot, or a hollow one for a moved link."""
        painter.setPen(QPen(colour, 1.5))
        painter.setBrush(QColor(self._palette.paper) if is_moved else colour)
        painter.drawEllipse(place, size, size)
