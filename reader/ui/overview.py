"""A strip beside a pane: the whole story at a glance, what is marked where, and which part is in view."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from reader.rendering.palette import Palette

WIDTH_PX = 14
_LEAST_HEIGHT_PX = 2.0


@dataclass(frozen=True, slots=True)
class Stripe:
    """A mark on the strip: from and to, as shares of the document's height in [0, 1], and its colour."""

    start: float
    end: float
    colour: QColor


class Overview(QWidget):
    """Shows stripes and the part in view.

    Signals: `clicked` (where, as a share of the document's height).
    """

    clicked = Signal(float)

    def __init__(self, palette: Palette, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._palette = palette
        self._stripes: tuple[Stripe, ...] = ()
        self._view = (0.0, 1.0)
        self._picture: QPixmap | None = None
        self.setFixedWidth(WIDTH_PX)
        self.setAccessibleName(name)
        self.setToolTip(self.tr("The whole story: click to go there"))

    def set_palette(self, palette: Palette) -> None:
        """Wear another theme."""
        self._palette = palette
        self._picture = None
        self.update()

    def show_stripes(self, stripes: Sequence[Stripe]) -> None:
        """Show these marks."""
        self._stripes = tuple(stripes)
        self._picture = None
        self.update()

    def show_view(self, start: float, end: float) -> None:
        """Frame the part that is in view, in shares of the document's height."""
        self._view = (start, end)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the stripes, and the frame over them."""
        if self._picture is None or self._picture.size() != self.size():
            self._picture = self._drawn()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        height = float(self.height())
        start, end = self._view
        painter.setPen(QPen(self._palette.faint_ink, 1))
        painter.drawRect(QRectF(0.5, start * height, self.width() - 1, max(4.0, (end - start) * height - 1)))
        painter.end()

    def _drawn(self) -> QPixmap:
        """Draw the stripes once: scrolling only moves the frame over them."""
        picture = QPixmap(self.size())
        picture.fill(self._palette.window)
        painter = QPainter(picture)
        height = float(self.height())
        for stripe in self._stripes:
            tall = max(_LEAST_HEIGHT_PX, (stripe.end - stripe.start) * height)
            painter.fillRect(QRectF(3, stripe.start * height, self.width() - 6, tall), stripe.colour)
        painter.end()
        return picture

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go where the click was."""
        self.clicked.emit(min(1.0, max(0.0, event.position().y() / max(1, self.height()))))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow a drag."""
        self.mousePressEvent(event)
