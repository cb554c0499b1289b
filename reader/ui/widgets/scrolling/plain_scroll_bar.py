"""A flat scroll bar. Fusion's takes longer to draw (2 to 4 ms a pair) than all the text that comes into view."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPolygonF, QShowEvent
from PySide6.QtWidgets import QScrollBar, QStyle, QStyleOptionSlider, QWidget

_INSET_PX = 3
_ARROW_PX = 3.5


class PlainScrollBar(QScrollBar):
    """An upright scroll bar: groove, handle and two arrows, where the style expects them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)

    def showEvent(self, event: QShowEvent) -> None:
        """Cover what is below: then Qt need not draw it for every step."""
        super().showEvent(event)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw groove, handle and arrows."""
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        colours, role, style = self.palette(), QPalette.ColorRole, self.style()
        faint, control = colours.color(role.PlaceholderText), QStyle.ComplexControl.CC_ScrollBar
        handle = style.subControlRect(control, option, QStyle.SubControl.SC_ScrollBarSlider, self)
        is_held = self.isSliderDown() or self.underMouse()
        painter = QPainter(self)
        painter.fillRect(self.rect(), colours.color(role.Window))
        painter.fillRect(
            handle.adjusted(_INSET_PX, 1, -_INSET_PX, -1), colours.color(role.WindowText) if is_held else faint
        )
        # The arrows are as far from the ends as they are from the sides.
        middle = self.width() / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(faint)
        painter.drawPolygon(_arrow(QPointF(middle, middle), -_ARROW_PX))
        painter.drawPolygon(_arrow(QPointF(middle, self.height() - middle), _ARROW_PX))
        painter.end()


def _arrow(middle: QPointF, size: float) -> QPolygonF:
    """Return a triangle that points down for a positive size (px), and up for a negative one."""
    tip, base = QPointF(0, size * 0.6), QPointF(size, -size * 0.6)
    return QPolygonF([middle + tip, middle + base, middle + QPointF(-base.x(), base.y())])
