"""How large a window may open: as wanted, where the screen has the room."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

_FRAME_PX = 24  # what a window manager draws around a window, twice as much above and below


def size_on_screen(widget: QWidget, wanted: QSize) -> QSize:
    """Return the wanted size, cut to what the screen of `widget` has room for with a window's frame."""
    room = widget.screen().availableGeometry().size() - QSize(_FRAME_PX, 2 * _FRAME_PX)
    return wanted.boundedTo(room)
