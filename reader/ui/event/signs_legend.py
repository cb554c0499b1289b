"""What the signs of the matrix mean, in quiet rows below it."""

from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from reader.model.events.event import State
from reader.rendering.palette import Palette
from reader.rendering.signs import draw_sign, sign_colour
from reader.ui.widgets.look.font_sizes import small_font
from reader.ui.widgets.plain_text import plain_tooltip
from reader.wording.event.events import state_definition, state_name

_GAP_PX, _SIGN_GAP_PX, _ROOM_PX = 18, 6, 14


class _Place(NamedTuple):
    """Where a sign stands: in which line, where it begins there, and its width with its word (px)."""

    state: State
    line: int
    left: float
    width: float


class SignsLegend(QWidget):
    """Draws each sign with its word; a tooltip defines it."""

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._palette = palette
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        told = (f"{state_name(state)}: {state_definition(state)}" for state in State)
        self.setAccessibleName(self.tr("Signs: {}").format("; ".join(told)))

    def set_palette(self, palette: Palette) -> None:
        """Draw in the colours of another theme."""
        self._palette = palette
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for as many lines as the words take at this width."""
        return QSize(0, (self._places()[-1].line + 1) * self._line_px())

    def minimumSizeHint(self) -> QSize:
        """Need all lines: a sign without its word says nothing."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for more lines where the words have less room."""
        super().resizeEvent(event)
        self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the signs and their words."""
        painter = QPainter(self)
        painter.setFont(small_font(self.font()))
        size = self._sign_px()
        for place in self._places():
            rect = self._rect(place)
            at = QPointF(rect.left() + size / 2, rect.center().y())
            draw_sign(painter, place.state, at, size, sign_colour(place.state, self._palette))
            painter.setPen(self._palette.faint_ink)
            words = rect.adjusted(size + _SIGN_GAP_PX, 0, 0, 0)
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine
            painter.drawText(words, int(flags), state_name(place.state))
        painter.end()

    def event(self, event: QEvent) -> bool:
        """Say what the sign under the mouse means."""
        if isinstance(event, QHelpEvent):
            for place in self._places():
                if self._rect(place).contains(QPointF(event.pos())):
                    QToolTip.showText(event.globalPos(), plain_tooltip(state_definition(place.state)), self)
                    return True
        return super().event(event)

    def _line_px(self) -> int:
        return self.fontMetrics().height() + 6

    def _sign_px(self) -> float:
        return QFontMetrics(small_font(self.font())).height() * 0.75

    def _rect(self, place: _Place) -> QRectF:
        return QRectF(place.left, place.line * self._line_px(), place.width, self._line_px())

    def _places(self) -> list[_Place]:
        """Return where each sign stands; one that has no room in its line stands in the next."""
        metrics = QFontMetrics(small_font(self.font()))
        line, left, places = 0, float(_ROOM_PX), list[_Place]()
        for state in State:
            width = self._sign_px() + _SIGN_GAP_PX + metrics.horizontalAdvance(state_name(state)) + 1
            if places and left + width > self.width() - _ROOM_PX:
                line, left = line + 1, float(_ROOM_PX)
            places.append(_Place(state, line, left, width))
            left += width + _GAP_PX
        return places
