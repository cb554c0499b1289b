"""How a block of a story looks: the letters and the paragraph of each role, and of what is no part of the article."""

from enum import Enum
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF, QTextBlockFormat, QTextCharFormat

from reader.model.article import Role
from reader.rendering.palette import Palette

# From line to line, in ems: what the font itself asks for between lines is counted in.
_LINE_PITCH_EM = 1.5
_HEADLINE_PITCH_EM = 1.25
_HEADLINE_SCALE = 1.45
_MOST_HEADLINE_POINTS = 6.0  # more than the text has: large print in half a window leaves no room for more
_SMALL_SCALE = 0.88
_ORIGINAL_SCALE = 0.82
SMALL_ROLES = frozenset({Role.CAPTION, Role.BYLINE, Role.CREDIT, Role.DATELINE, Role.REPEATED, Role.NOTE})


class Addition(Enum):
    """How a block looks that is no paragraph of the article."""

    FOLD = "fold"
    SET_ASIDE = "set aside"
    ORIGINAL = "original"
    HEADING = "heading"  # a headline that is not in the text


class BlockFormats(NamedTuple):
    """The format of a block's letters, and that of the block."""

    letters: QTextCharFormat
    block: QTextBlockFormat


def formats_of(part: Role | Addition, font: QFont, palette: Palette) -> BlockFormats:
    """Return the formats of a role, or of what is no paragraph of the article, in a story set in `font`."""
    if part is Addition.HEADING:
        part = Role.HEADLINE
    role = part if isinstance(part, Role) else Role.CAPTION
    letters, block = _letters_of(role, font, palette), _block_format(role, font)
    if part is Addition.ORIGINAL:
        letters.setFontPointSize(font.pointSizeF() * _ORIGINAL_SCALE)
    elif isinstance(part, Addition):
        block.setBackground(palette.window)
    return BlockFormats(letters, block)


def _letters_of(role: Role, font: QFont, palette: Palette) -> QTextCharFormat:
    look = QTextCharFormat()
    size = font.pointSizeF()
    look.setForeground(palette.ink)
    if role is Role.HEADLINE:
        look.setFontPointSize(min(size * _HEADLINE_SCALE, size + _MOST_HEADLINE_POINTS))
        look.setFontWeight(QFont.Weight.DemiBold)
    elif role is Role.SUBHEADING:
        look.setFontWeight(QFont.Weight.DemiBold)
    elif role in SMALL_ROLES:
        look.setFontPointSize(size * _SMALL_SCALE)
        look.setForeground(palette.faint_ink)
    elif role is Role.QUOTE:
        look.setFontItalic(True)
        look.setForeground(palette.faint_ink)
    return look


def _block_format(role: Role, font: QFont) -> QTextBlockFormat:
    form = QTextBlockFormat()
    pitch = _HEADLINE_PITCH_EM if role is Role.HEADLINE else _LINE_PITCH_EM
    metrics = QFontMetricsF(font)
    em = QFontInfo(font).pixelSize()
    form.setLineHeight(100 * pitch * em / metrics.height(), QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    form.setBottomMargin(em * (0.75 if role is Role.HEADLINE else _LINE_PITCH_EM / 2))
    form.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    return form
