"""How colours look to eyes that lack a kind of cone, and in greyscale; and how far apart two colours are."""

from enum import Enum

from PySide6.QtGui import QColor

Triple = tuple[float, float, float]


class Vision(Enum):
    """A way of seeing: matrices on linear RGB, Machado, Oliveira and Fernandes (2009), severity 1.0."""

    USUAL = ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0))
    PROTANOPIA = (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    )
    DEUTERANOPIA = (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    )
    TRITANOPIA = (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    )
    GREYSCALE = ((0.2126, 0.7152, 0.0722),) * 3


def seen(colour: QColor, vision: Vision) -> Triple:
    """Return the linear RGB, each in [0, 1], as which a colour is seen."""
    linear = [_linear(channel) for channel in (colour.redF(), colour.greenF(), colour.blueF())]
    rows = [sum(weight * channel for weight, channel in zip(row, linear, strict=True)) for row in vision.value]
    red, green, blue = (min(1.0, max(0.0, value)) for value in rows)
    return red, green, blue


def difference(first: QColor, second: QColor, vision: Vision) -> float:
    """Return how far apart two colours are seen: CIE 1976 ΔE, of which about 2.3 can just be told."""
    one, other = _lab(seen(first, vision)), _lab(seen(second, vision))
    return float(sum((a - b) ** 2 for a, b in zip(one, other, strict=True)) ** 0.5)


def contrast_seen(first: QColor, second: QColor, vision: Vision) -> float:
    """Return the contrast ratio (WCAG 2.2) of two colours as they are seen."""
    darker, lighter = sorted(
        0.2126 * r + 0.7152 * g + 0.0722 * b for r, g, b in (seen(first, vision), seen(second, vision))
    )
    return (lighter + 0.05) / (darker + 0.05)


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)


def _lab(rgb: Triple) -> Triple:
    red, green, blue = rgb
    x = (0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047
    y = 0.2126729 * red + 0.7151522 * green + 0.0721750 * blue
    z = (0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883
    fx, fy, fz = (value ** (1 / 3) if value > 0.008856 else 7.787 * value + 16 / 116 for value in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)
