"""Colours and second cues of every mark, for both themes, on screen and on paper.

Hues are Okabe and Ito's (2008), which stay apart for colour-blind readers, and an olive whose line stays furthest from
theirs in both themes (of 130 yellows and greens, measured as tests/rendering/test_colour_vision.py does). No mark rests
on colour alone: each kind has an underline of its own, and its number in the margin. Tints are mixed with the paper
beforehand, so that the contrast of text on them can be computed and is the same on screen and in a file.
"""

from dataclasses import dataclass, replace
from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextCharFormat

from reader.model.comparison import LinkKind

_HUES = {
    LinkKind.IDENTICAL: "#0072B2",
    LinkKind.EDITED: "#56B4E9",
    LinkKind.REWORDED: "#CC79A7",
    LinkKind.PARTIAL: "#74883A",
    LinkKind.BY_WORDS: "#009E73",
}
_DIVERGENT_HUE = "#E69F00"
_DIFFERS_HUE = "#D55E00"
# 0.25: with more, ink falls below 4.5:1 on a dimmed tint (tests/rendering/test_palette.py; tried 0.15 to 0.35).
_VEIL_SHARE = 0.25

DOUBLE_UNDERLINE = QTextCharFormat.UnderlineStyle.DashDotDotLine
"""Stands for two thin lines, which Qt has no style for: who paints underlines paints it twice."""

UNDERLINES = {
    LinkKind.IDENTICAL: QTextCharFormat.UnderlineStyle.SingleUnderline,
    LinkKind.EDITED: QTextCharFormat.UnderlineStyle.DotLine,
    LinkKind.REWORDED: QTextCharFormat.UnderlineStyle.DashUnderline,
    LinkKind.PARTIAL: QTextCharFormat.UnderlineStyle.DashDotLine,
    LinkKind.BY_WORDS: DOUBLE_UNDERLINE,
}

PEN_STYLES = {
    QTextCharFormat.UnderlineStyle.NoUnderline: Qt.PenStyle.NoPen,
    QTextCharFormat.UnderlineStyle.SingleUnderline: Qt.PenStyle.SolidLine,
    QTextCharFormat.UnderlineStyle.DotLine: Qt.PenStyle.DotLine,
    QTextCharFormat.UnderlineStyle.DashUnderline: Qt.PenStyle.DashLine,
    QTextCharFormat.UnderlineStyle.DashDotLine: Qt.PenStyle.DashDotLine,
    DOUBLE_UNDERLINE: Qt.PenStyle.SolidLine,
    QTextCharFormat.UnderlineStyle.WaveUnderline: Qt.PenStyle.SolidLine,
}
"""The pens that draw the underlines where they are painted as lines."""


class Theme(Enum):
    """Which paper and ink are used."""

    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


@dataclass(frozen=True, slots=True)
class Palette:
    """All colours of a theme; every text colour meets WCAG AA (4.5:1) on every tint that it can stand on.

    The veil lies over everything but the sentences that are lit.
    """

    paper: QColor
    window: QColor
    ink: QColor
    faint_ink: QColor
    accent: QColor
    lit: QColor
    found: QColor
    line: QColor
    veil: QColor
    tints: dict[LinkKind, QColor]
    strong_tints: dict[LinkKind, QColor]
    lines: dict[LinkKind, QColor]
    divergent_tint: QColor
    divergent_line: QColor
    differs_tint: QColor
    differs_line: QColor


def palette_of(theme: Theme) -> Palette:
    """Return the colours of a theme."""
    if theme is Theme.CONTRAST:
        return _contrast_palette()
    light = theme is Theme.LIGHT
    paper = QColor("#FFFFFF" if light else "#1B1D20")
    # Hues are darkened on white and lightened on black until numbers in the margins can be read (4.5:1).
    pole = QColor("#000000" if light else "#FFFFFF")
    share = 0.31 if light else 0.25
    veil = QColor(paper)
    veil.setAlphaF(_VEIL_SHARE)
    return Palette(
        paper=paper,
        window=QColor("#F3F4F6" if light else "#25282C"),
        ink=QColor("#1C1E21" if light else "#E6E7E9"),
        faint_ink=QColor("#5A6068" if light else "#A9AFB7"),
        accent=QColor("#0063A3" if light else "#6CB8EE"),
        lit=QColor("#FFF0B3" if light else "#4B4F57"),
        found=QColor("#C9EFD0" if light else "#1F4D2B"),
        line=QColor("#D5D8DC" if light else "#3C4147"),
        veil=veil,
        tints={kind: mixed(QColor(hue), paper, 0.15 if light else 0.22) for kind, hue in _HUES.items()},
        strong_tints={kind: mixed(QColor(hue), paper, 0.38) for kind, hue in _HUES.items()},
        lines={kind: mixed(pole, QColor(hue), share) for kind, hue in _HUES.items()},
        divergent_tint=mixed(QColor(_DIVERGENT_HUE), paper, 0.10 if light else 0.12),
        divergent_line=mixed(pole, QColor(_DIVERGENT_HUE), share),
        differs_tint=mixed(QColor(_DIFFERS_HUE), paper, 0.15 if light else 0.22),
        differs_line=mixed(pole, QColor(_DIFFERS_HUE), share / 2),
    )


def _contrast_palette() -> Palette:
    """White on black, for eyes that need it; text has 7:1 (WCAG AAA) on every ground, nothing is dimmed."""
    black, white = QColor("#000000"), QColor("#FFFFFF")
    return replace(
        palette_of(Theme.DARK),
        paper=black,
        window=black,
        ink=white,
        faint_ink=QColor("#E4E4E4"),
        accent=QColor("#FFD60A"),
        lit=QColor("#4F4F4F"),
        found=QColor("#00521F"),
        line=white,
        veil=QColor(0, 0, 0, 0),
        tints={kind: mixed(QColor(hue), black, 0.34) for kind, hue in _HUES.items()},
        strong_tints={kind: mixed(QColor(hue), black, 0.50) for kind, hue in _HUES.items()},
        lines={kind: mixed(white, QColor(hue), 0.50) for kind, hue in _HUES.items()},
        divergent_tint=mixed(QColor(_DIVERGENT_HUE), black, 0.26),
        divergent_line=mixed(white, QColor(_DIVERGENT_HUE), 0.30),
        differs_tint=mixed(QColor(_DIFFERS_HUE), black, 0.34),
        differs_line=mixed(white, QColor(_DIFFERS_HUE), 0.50),
    )


def mixed(colour: QColor, ground: QColor, share: float) -> QColor:
    """Lay `colour` over `ground` with an opacity of `share` in [0, 1]."""
    return QColor(
        round(share * colour.red() + (1 - share) * ground.red()),
        round(share * colour.green() + (1 - share) * ground.green()),
        round(share * colour.blue() + (1 - share) * ground.blue()),
    )


def contrast(first: QColor, second: QColor) -> float:
    """Return the contrast ratio of two colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    channels = [
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
