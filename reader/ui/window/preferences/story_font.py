"""The letters of stories, as the settings say."""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from reader.rendering.fonts import SANS, SERIF, load_fonts, screen_font
from reader.storage import paths
from reader.storage.settings import FontChoice, Settings

# Stories are read, and set a little larger than the window's own letters.
_SCALE = 1.2
_FAMILIES = {FontChoice.SERIF: SERIF, FontChoice.SANS: SANS}


def story_font(settings: Settings) -> QFont:
    """Return the font in which stories are shown."""
    load_fonts(paths.resource("fonts"))
    points = QApplication.font().pointSizeF() * _SCALE * settings.font_percent / 100
    return screen_font(_FAMILIES[settings.font], points)
