"""Texts broken into a few lines, the last of which ends in an ellipsis: for rows that are all of one height."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics


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
