"""Draws pages: grounds first, then underlines and bars, then the text of each column in the order of reading."""

from bisect import bisect_right
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QTextCharFormat

from reader.exporting.pdf.typesetting.lines import POINT, Look
from reader.exporting.pdf.typesetting.pages import Column, Frame, Page, Placed
from reader.rendering.fonts import SANS, Cut, page_font
from reader.rendering.palette import DOUBLE_UNDERLINE, PEN_STYLES, Palette
from reader.wording.catalogue import tr

LABEL_SIZE = 7.5 * POINT
UNDERLINE_WIDTH = 0.7 * POINT
_BAR_WIDTH = 1.6 * POINT
_WAVE_STEP = 1.5 * POINT
_NO_UNDERLINE = QTextCharFormat.UnderlineStyle.NoUnderline
_WAVE_UNDERLINE = QTextCharFormat.UnderlineStyle.WaveUnderline
_ROOM_OF_PAGE_NUMBER = 100 * POINT  # "page 1000 of 1000", and a distance from it


@dataclass(frozen=True, slots=True)
class LabelPlace:
    """Where a label was drawn: the page's index and the rectangle in units of the page, y downward."""

    name: str
    target: str
    page: int
    area: QRectF


@dataclass(frozen=True, slots=True)
class Furniture:
    """What stands on every page: the outlets in the head, the notes at the foot's left, one below the other."""

    left: str
    right: str
    notes: tuple[str, ...]


class SheetPainter:
    """Draws one page after another."""

    def __init__(self, painter: QPainter, frame: Frame, palette: Palette, furniture: Furniture) -> None:
        self._painter = painter
        self._frame = frame
        self._palette = palette
        self._label_font = page_font(SANS, LABEL_SIZE, Cut.BOLD)
        self._label_metrics = QFontMetricsF(self._label_font)
        self._small_font = page_font(SANS, LABEL_SIZE)
        self._small_metrics = QFontMetricsF(self._small_font)
        self._widths: dict[str, float] = {}
        # Where the head names one thing alone, it has the width of the page.
        alone = Column.LEFT if furniture.right else Column.FULL
        self._head_left = self._elided(furniture.left, frame.width_of(alone))
        self._head_right = self._elided(furniture.right, frame.width_of(Column.RIGHT))
        room = frame.width_of(Column.FULL) - _ROOM_OF_PAGE_NUMBER
        self._notes = [self._elided(note, room) for note in furniture.notes]
        self.labels: list[LabelPlace] = []

    def paint(self, page: Page, index: int, count: int) -> None:
        """Draw the page `index` of `count`, and note where its labels are."""
        self._paint_marks(page)
        self.paint_furniture(index, count)
        self._paint_texts(page, index, 0.0)

    def paint_strip(self, strip: Page, index: int, left: float) -> None:
        """Draw what stands in a strip of the page `index`, so far right of its first strip."""
        self._painter.save()
        self._painter.translate(left, 0.0)
        self._paint_marks(strip)
        self._paint_texts(strip, index, left)
        self._painter.restore()

    def _paint_marks(self, page: Page) -> None:
        grounds: dict[str, list[QRectF]] = {}
        underlines: dict[Look, list[QLineF]] = {}
        bars: list[QLineF] = []
        for placed in page.placed:
            block = placed.block
            if block.source.has_bar:
                bar = self._frame.bar_of(placed.column)
                bars.append(QLineF(bar, placed.y + POINT, bar, placed.y + block.height - POINT))
            leading = block.source.style.leading
            x = self._frame.left_of(placed.column)
            for area in block.areas():
                look = area.segment.look
                left, right = round(x + area.left), round(x + area.right)
                top = placed.y + (area.line - block.first) * leading
                grounds.setdefault(look.ground, []).append(QRectF(left, top, right - left, leading))
                if look.underline is not _NO_UNDERLINE:
                    y = top + leading - 0.6 * UNDERLINE_WIDTH
                    lines = underlines.setdefault(look, [])
                    if look.underline is _WAVE_UNDERLINE:
                        lines.extend(_wave(left, right, y))
                    else:
                        lines.append(QLineF(left, y, right, y))
                    if look.underline is DOUBLE_UNDERLINE:
                        above = y - 2 * UNDERLINE_WIDTH
                        lines.append(QLineF(left, above, right, above))
        painter = self._painter
        for colour, areas in grounds.items():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colour))
            painter.drawRects(areas)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for look, lines in underlines.items():
            pen = QPen(QColor(look.line), UNDERLINE_WIDTH, PEN_STYLES[look.underline])
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            painter.drawLines(lines)
        if bars:
            painter.setPen(QPen(self._palette.divergent_line, _BAR_WIDTH))
            painter.drawLines(bars)

    def _paint_texts(self, page: Page, index: int, left: float) -> None:
        self._painter.setFont(self._label_font)
        for placed in _in_reading_order(page):
            self._paint_text(placed, index, left)

    def _paint_text(self, placed: Placed, page: int, left: float) -> None:
        block = placed.block
        style = block.source.style
        painter = self._painter
        x = self._frame.left_of(placed.column)
        ascent = style.baseline
        if block.is_start and block.source.labels:
            painter.setPen(self._palette.ink)
            for row, label in enumerate(block.source.labels):
                width = self._width_of_label(label.text)
                baseline = placed.y + row * style.leading + ascent
                right = x - self._frame.label_gap
                painter.drawText(QPointF(right - width, baseline), label.text)
                area = QRectF(left + right - width, baseline - LABEL_SIZE, width, 1.3 * LABEL_SIZE)
                self.labels.append(LabelPlace(label.name, label.target, page, area))
        painter.setPen(style.colour)
        place = QPointF(x, placed.y - block.first * style.leading)
        layout = block.lines.layout
        if block.first == 0 and block.last == len(block.lines.starts):
            layout.draw(painter, place)
        else:
            for number in range(block.first, block.last):
                layout.lineAt(number).draw(painter, place)

    def paint_furniture(self, index: int, count: int) -> None:
        """Draw what stands on every page: its number, the notes, and above all but the first the outlets."""
        painter, frame = self._painter, self._frame
        painter.setPen(self._palette.faint_ink)
        painter.setFont(self._small_font)
        head = frame.head - 24 * POINT
        if index:
            painter.drawText(QPointF(frame.left_of(Column.LEFT), head), self._head_left)
            painter.drawText(QPointF(frame.left_of(Column.RIGHT), head), self._head_right)
        foot = frame.bottom + 26 * POINT
        number = tr("page {} of {}").format(index + 1, count)
        width = self._small_metrics.horizontalAdvance(number)
        for row, note in enumerate(self._notes):
            painter.drawText(QPointF(frame.margin, foot + row * 1.35 * LABEL_SIZE), note)
        painter.drawText(QPointF(frame.width - frame.margin - width, foot), number)
        painter.setPen(QPen(self._palette.line, 0.5 * POINT))
        if index:
            painter.drawLine(QLineF(frame.margin, head + 7 * POINT, frame.width - frame.margin, head + 7 * POINT))
        painter.drawLine(QLineF(frame.margin, foot - 14 * POINT, frame.width - frame.margin, foot - 14 * POINT))

    def _width_of_label(self, text: str) -> float:
        if text not in self._widths:
            self._widths[text] = self._label_metrics.horizontalAdvance(text)
        return self._widths[text]

    def _elided(self, text: str, width: float) -> str:
        return self._small_metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)


def _in_reading_order(page: Page) -> list[Placed]:
    """Return the blocks a column at a time; what spans both comes before what stands below it."""
    across = sorted(placed.y for placed in page.placed if placed.column is Column.FULL)

    def place(placed: Placed) -> tuple[int, bool, Column]:
        return bisect_right(across, placed.y), placed.column is not Column.FULL, placed.column

    return sorted(page.placed, key=place)


def _wave(left: float, right: float, y: float) -> list[QLineF]:
    """Return a zigzag from `left` to `right`, its crests at `y`."""
    corners: list[QPointF] = []
    while not corners or corners[-1].x() < right:
        corners.append(QPointF(left + len(corners) * _WAVE_STEP, y - _WAVE_STEP * (len(corners) % 2)))
    return [QLineF(first, second) for first, second in pairwise(corners)]
