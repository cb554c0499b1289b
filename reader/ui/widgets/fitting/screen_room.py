"""How large a window may open, and where: as wanted, where the screen has the room."""

from PySide6.QtCore import QPoint, QSize
from PySide6.QtWidgets import QWidget

_FRAME_PX = 24  # what a window manager draws around a window, twice as much above and below


def size_on_screen(widget: QWidget, wanted: QSize) -> QSize:
    """Return the wanted size, cut to what the screen of `widget` has room for with a window's frame."""
    room = widget.screen().availableGeometry().size() - QSize(_FRAME_PX, 2 * _FRAME_PX)
    return wanted.boundedTo(room)


def place_on_screen(widget: QWidget, wanted: QPoint, size: QSize) -> QPoint:
    """Return the place at which a window of this size is wholly on the screen of `widget`, as near as may be."""
    screen = widget.screen().availableGeometry()
    last = screen.bottomRight() - QPoint(size.width() + _FRAME_PX, size.height() + 2 * _FRAME_PX)
    return QPoint(
        max(screen.left(), min(wanted.x(), last.x() + 1)),
        max(screen.top(), min(wanted.y(), last.y() + 1)),
    )
