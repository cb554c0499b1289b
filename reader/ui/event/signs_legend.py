"""What the signs of the matrix mean, in a quiet row below it."""

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from reader.model.event import State
from reader.rendering.palette import Palette
from reader.rendering.signs import draw_sign, sign_colour
from reader.ui.event.matrix_headers import small_font
from reader.ui.widgets.plain_text import plain_tooltip
from reader.wording.events import state_definition, state_name

_GAP_PX, _ROOM_PX = 18, 14


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
        """Ask for a line."""
        return QSize(0, self.fontMetrics().height() + 6)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the signs and their words."""
        painter = QPainter(self)
        painter.setFont(small_font(self.font()))
        size = painter.fontMetrics().height() * 0.75
        for state, left, width in self._places():
            draw_sign(
                painter, state, QPointF(left + size / 2, self.height() / 2), size, sign_colour(state, self._palette)
            )
            painter.setPen(self._palette.faint_ink)
            words = self.rect().adjusted(round(left + size + 6), 0, 0, 0)
            painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), state_name(state))
            if left + width > self.width():
                break
        painter.end()

    def event(self, event: QEvent) -> bool:
        """Say what the sign under the mouse means."""
        if isinstance(event, QHelpEvent):
            for state, left, width in self._places():
                if left <= event.pos().x() < left + width:
                    QToolTip.showText(event.globalPos(), plain_tooltip(state_definition(state)), self)
                    return True
        return super().event(event)

    def _places(self) -> list[tuple[State, float, float]]:
        """Return where each sign stands: its left edge and its width with its word (px)."""
        metrics = self.fontMetrics()
        size, left, places = metrics.height() * 0.75, float(_ROOM_PX), []
        for state in State:
            width = size + 6 + metrics.horizontalAdvance(state_name(state))
            places.append((state, left, width))
            left += width + _GAP_PX
        return places
