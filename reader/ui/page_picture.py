"""A picture of the part of a page that is in view, so that lighting a sentence up need not draw the page again."""

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPixmap


class PagePicture:
    """Keeps what was drawn for one size and one scroll value.

    Scrolling draws past it: what comes into view is drawn once and moved by Qt afterwards.
    """

    def __init__(self) -> None:
        self._pixmap = QPixmap()
        self._scroll: int | None = None

    def invalidate(self) -> None:
        """Draw it anew when it is wanted again."""
        self._scroll = None

    def shows(self, size: QSize, ratio: float, scroll: int) -> bool:
        """Say whether it was drawn for a size (logical pixels, of `ratio` pixels of the screen) and a scroll value."""
        return self._scroll == scroll and self._pixmap.size() == _pixels(size, ratio)

    def drawn(self, size: QSize, ratio: float, scroll: int, draw: Callable[[QPainter, QRect], None]) -> QPixmap:
        """Give the picture for a size and a scroll value (px), drawn anew if it is for others."""
        if not self.shows(size, ratio, scroll):
            if self._pixmap.size() != _pixels(size, ratio):
                self._pixmap = QPixmap(_pixels(size, ratio))
                self._pixmap.setDevicePixelRatio(ratio)
            painter = QPainter(self._pixmap)
            draw(painter, QRect(0, 0, size.width(), size.height()))
            painter.end()
            self._scroll = scroll
        return self._pixmap


def _pixels(size: QSize, ratio: float) -> QSize:
    return QSize(round(size.width() * ratio), round(size.height() * ratio))
