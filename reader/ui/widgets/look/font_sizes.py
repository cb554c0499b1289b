"""The window's font, bolder or smaller: what stands beside the texts that are read."""

from PySide6.QtGui import QFont


def bold_font(font: QFont) -> QFont:
    """Return the font in bold."""
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    return bold


def small_font(font: QFont) -> QFont:
    """Return the font a tenth smaller."""
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * 0.9)
    return small
