"""Texts broken into lines: into a few, the last of which ends in an ellipsis, or so that no word is cut off."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

_NO_WIDTH = "\u200b"  # a blank of no width, at which a line may break


def broken_lines(text: str, metrics: QFontMetrics, width: int, most: int) -> list[str]:
    """Break a text at blanks into at most this many lines; the last one ends in "…" if there is more."""
    words, lines = text.split(" "), list[str]()
    while words:
        rest = " ".join(words)
        if metrics.horizontalAdvance(rest) <= width:
            return [*lines, rest]
        if len(lines) == most - 1:
            return [*lines, metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)]
        count = 1
        while count < len(words) and metrics.horizontalAdvance(" ".join(words[: count + 1])) <= width:
            count += 1
        lines.append(metrics.elidedText(" ".join(words[:count]), Qt.TextElideMode.ElideRight, width))
        del words[:count]
    return lines


def breakable(text: str, metrics: QFontMetrics, width: int) -> str:
    """Return a text whose words that are wider than a line break after any letter, such as the name of a file."""
    widest = metrics.maxWidth()
    return " ".join(
        _NO_WIDTH.join(word) if len(word) * widest > width < metrics.horizontalAdvance(word) else word
        for word in text.split(" ")
    )
