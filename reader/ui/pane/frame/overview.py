"""A strip beside a pane: the whole story at a glance, what is marked where, and which part is in view."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from reader.rendering.palette import Palette
from reader.ui.widgets.plain_text import set_tool_tip

WIDTH_PX = 14
_LEAST_FRAME_PX = 4


class RowColours(Protocol):
    """What is marked where in a story."""

    def colours(self, rows: int) -> list[QColor | None]:
        """Return the colour of each of this many rows that the story is cut into, or None where nothing is marked."""
        ...


class Overview(QWidget):
    """Shows stripes and the part in view.

    Signals: `clicked` (where, as a share of the story).
    """

    clicked = Signal(float)

    def __init__(
        self, palette: Palette, name: str, view: Callable[[], tuple[float, float]], parent: QWidget | None = None
    ) -> None:
        """Frame the part that `view` gives, in shares of the story, whenever it is painted."""
        super().__init__(parent)
        self._palette = palette
        self._colours: RowColours | None = None
        self._view = view
        self._picture: QPixmap | None = None
        self.setFixedWidth(WIDTH_PX)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(name)
        set_tool_tip(self, self.tr("The whole story: click to go there"))

    def set_palette(self, palette: Palette) -> None:
        """Draw in the colours of another theme."""
        self._palette = palette
        self._picture = None
        self.update()

    def show_colours(self, colours: RowColours | None) -> None:
        """Show these marks, or none."""
        if colours is not self._colours:
            self._colours = colours
            self._picture = None
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the stripes, and the frame over them."""
        if self._picture is None or self._picture.size() != self.size():
            self._picture = self._drawn()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        painter.setPen(QPen(self._palette.faint_ink, 1))
        painter.drawRect(QRectF(self._frame()).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go where the click was."""
        self.clicked.emit(min(1.0, max(0.0, event.position().y() / max(1, self.height()))))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow a drag."""
        if event.buttons() != Qt.MouseButton.NoButton:
            self.mousePressEvent(event)

    def _frame(self) -> QRect:
        start, end = (round(share * self.height()) for share in self._view())
        return QRect(0, start, self.width(), max(_LEAST_FRAME_PX, end - start))

    def _drawn(self) -> QPixmap:
        """Draw the stripes once, a rectangle for each run of rows alike: scrolling only moves the frame over them."""
        picture = QPixmap(self.size())
        picture.fill(self._palette.window)
        height = self.height()
        rows = [] if self._colours is None else self._colours.colours(height)
        painter = QPainter(picture)
        begin = 0
        for row in range(1, len(rows) + 1):
            if row == height or rows[row] is not rows[begin]:
                colour_of_run = rows[begin]
                if colour_of_run is not None:
                    painter.fillRect(QRect(3, begin, self.width() - 6, row - begin), colour_of_run)
                begin = row
        painter.end()
        return picture
