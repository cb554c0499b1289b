"""Icons of the toolbar, drawn in the ink of the theme."""

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from reader.rendering.palette import Palette, mixed
from reader.storage import paths

_SIDE_PX = 20
_PIXEL_RATIO = 2  # drawn twice as fine, for dense screens


def themed_icon(name: str, palette: Palette) -> QIcon:
    """Return the icon `name` of `resources/icons`, faint where what it stands for can't be done.

    Raises FileNotFoundError if there is none.
    """
    drawing = paths.resource(f"icons/{name}.svg").read_text(encoding="utf-8")
    icon = QIcon()
    icon.addPixmap(_painted(drawing, palette.ink), QIcon.Mode.Normal)
    icon.addPixmap(_painted(drawing, mixed(palette.faint_ink, palette.window, 0.45)), QIcon.Mode.Disabled)
    return icon


def _painted(drawing: str, ink: QColor) -> QPixmap:
    renderer = QSvgRenderer(QByteArray(drawing.replace("currentColor", ink.name()).encode("utf-8")))
    picture = QPixmap(QSize(_SIDE_PX, _SIDE_PX) * _PIXEL_RATIO)
    picture.setDevicePixelRatio(_PIXEL_RATIO)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer.render(painter, QRectF(0, 0, _SIDE_PX, _SIDE_PX))
    painter.end()
    return picture
