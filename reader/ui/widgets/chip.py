"""A chip of the legend: how a mark looks, its name and its count, quiet until it is pointed at."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

_GAP_PX = 6
_ROOM_PX = 7
_RADIUS_PX = 6.0
_HIDDEN_OPACITY = 0.45


class Chip(QToolButton):
    """Switches a kind of mark; it is drawn faint and struck through while the kind is hidden.

    The chip of what cannot be hidden is no switch: its action leads to it.
    """

    def __init__(self, action: QAction, swatch: QSize, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDefaultAction(action)
        self.setIconSize(swatch)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._is_short = False

    def set_short(self, *, is_short: bool) -> None:
        """Leave the name out, and keep swatch and count, where there is no room; the tooltip has the name."""
        if is_short != self._is_short:
            self._is_short = is_short
            self.updateGeometry()
            self.update()

    def shown_text(self) -> str:
        """Return what is written on it."""
        return self.text().rpartition(" ")[2] if self._is_short else self.text()

    def width_of(self, *, is_short: bool) -> int:
        """Return how wide it is (px) with its name, or without."""
        text = self.text().rpartition(" ")[2] if is_short else self.text()
        return self.iconSize().width() + _GAP_PX + self.fontMetrics().horizontalAdvance(text) + 2 * _ROOM_PX

    def sizeHint(self) -> QSize:
        """Ask for room for what is written."""
        return QSize(self.width_of(is_short=self._is_short), self.fontMetrics().height() + _GAP_PX)

    def minimumSizeHint(self) -> QSize:
        """Ask for room for the count at least."""
        return QSize(self.width_of(is_short=True), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw swatch and words, a ground under the mouse, a frame with the keyboard."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if self.underMouse() or self.hasFocus():
            ink = self.palette().accent().color() if self.hasFocus() else self.palette().mid().color()
            painter.setPen(QPen(ink, 1))
            painter.drawRoundedRect(box, _RADIUS_PX, _RADIUS_PX)
        is_hidden = self.isCheckable() and not self.isChecked()
        if is_hidden:
            painter.setOpacity(_HIDDEN_OPACITY)
        swatch = self.iconSize()
        self.icon().paint(painter, _ROOM_PX, (self.height() - swatch.height()) // 2, swatch.width(), swatch.height())
        font = self.font()
        font.setStrikeOut(is_hidden)
        painter.setFont(font)
        painter.setPen(self.palette().windowText().color())
        left = _ROOM_PX + swatch.width() + _GAP_PX
        words = self.rect().adjusted(left, 0, 0, 0)
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), self.shown_text())
        painter.end()
