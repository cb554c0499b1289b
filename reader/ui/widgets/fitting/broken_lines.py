"""Texts broken into lines: into a few, the last of which ends in an ellipsis, or so that no word is cut off."""

import re

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextLayout, QTextOption

from reader.rendering.scripts import is_right_to_left

_JOINT = " · "
_MORE = " …"
_PART = re.compile(r".*[-‐–/_.]")
_DAY = re.compile(r"\d{4}-\d\d")
_BEFORE = 3  # words that stand before what is kept of a text, if there is room
_LEAST_NAME = 0.2  # of a line, for what names a story beside facts that are always whole
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
        line = " ".join(words[:count])
        if metrics.horizontalAdvance(line) > width:  # one word, which goes on in the next line
            line = _fitting_part(line, metrics, width)
            words[0] = words[0][len(line) :]
        else:
            # Not by Qt, which cuts a text that fits to the pixel, though more of it stands in the next line.
            del words[:count]
        lines.append(line)
    return lines


def _fitting_part(word: str, metrics: QFontMetrics, width: int) -> str:
    """Return as much of a word as has room: up to a mark between its parts, if there is one, or else to any letter."""
    fitting = 1
    while fitting < len(word) and metrics.horizontalAdvance(word[: fitting + 1]) <= width:
        fitting += 1
    part = _PART.match(word[:fitting])
    return word[:fitting] if part is None else part[0]


def lines_with(text: str, kept: str, metrics: QFontMetrics, width: int, most: int) -> list[str]:
    """Break a text as `broken_lines` does, but leave words out of its middle where else `kept` would be cut off."""
    lines, words = broken_lines(text, metrics, width, most), text.split(" ")
    at = len(text[: max(0, text.find(kept))].split(" ")) - 1
    if not kept or kept not in text or kept in " ".join(lines):
        return lines
    # Most of the beginning, then fewer words right before it.
    for count, before in ((count, before) for before in range(_BEFORE, -1, -1) for count in range(at, -1, -1)):
        told = broken_lines(" ".join([*words[:count], "…", *words[max(count, at - before) :]]), metrics, width, most)
        if kept in " ".join(told):
            return told
    return lines


def breakable(text: str, metrics: QFontMetrics, width: int) -> str:
    """Return a text whose words that are wider than a line break after any letter, such as the name of a file."""
    widest = metrics.maxWidth()
    return " ".join(
        _NO_WIDTH.join(word) if len(word) * widest > width < metrics.horizontalAdvance(word) else word
        for word in text.split(" ")
    )


def draw_line(painter: QPainter, box: QRect, line: str, text: str) -> None:
    """Draw one of the lines of a text as that runs: Arabic and Hebrew begin at the right, and end in their stop.

    Below the top of a box, by the baseline: letters of other scripts are higher than a line of the program's own.
    """
    is_from_right, metrics, left = is_right_to_left(text), painter.fontMetrics(), box.left()
    if is_from_right:
        left += box.width() - metrics.horizontalAdvance(line)
    # For a moment: of a line by itself Qt asks how the window runs.
    before, direction = painter.layoutDirection(), Qt.LayoutDirection
    painter.setLayoutDirection(direction.RightToLeft if is_from_right else direction.LeftToRight)
    painter.drawText(left, box.top() + metrics.ascent(), line)
    painter.setLayoutDirection(before)


def broken_text(text: str, font: QFont, width: int) -> QTextLayout:
    """Return a text in as many lines as it needs, to be drawn as it was measured; Arabic begins at the right.

    A painter that breaks lines itself, by fractions of a pixel, needs one more or one less now and then.
    """
    layout, option = QTextLayout(text.replace("\n", "\u2028"), font), QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    if is_right_to_left(text):
        option.setAlignment(Qt.AlignmentFlag.AlignRight)
    layout.setTextOption(option)
    layout.beginLayout()
    top = 0.0
    while (line := layout.createLine()).isValid():
        line.setLeadingIncluded(True)
        line.setLineWidth(width)
        line.setPosition(QPointF(0, top))
        top += line.height()
    layout.endLayout()
    return layout


def facts_lines(text: str, metrics: QFontMetrics, width: int, most: int) -> list[str]:
    """Break facts between two of them, or inside of one that is longer than a line.

    In one line the last of them have no room, such as how long a story is: when it came has, or what stands in the
    place of that, behind the name.
    """
    if metrics.horizontalAdvance(text) <= width:
        return [text]
    if most == 1:
        return [_in_one_line(text.split(_JOINT), metrics, width)]
    lines: list[str] = []
    for fact in text.split(_JOINT):
        if lines and metrics.horizontalAdvance(lines[-1] + _JOINT + fact) <= width:
            lines[-1] += _JOINT + fact
        else:
            lines += broken_lines(fact, metrics, width, most)
    if len(lines) <= most:
        return lines
    rest = _JOINT.join(lines[most - 1 :])
    return [*lines[: most - 1], metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)]


def _in_one_line(facts: list[str], metrics: QFontMetrics, width: int) -> str:
    """Leave out what stands behind when a story came, then what stands between its name and that, then cut the name."""
    dated, more = next((n for n, fact in enumerate(facts) if _DAY.search(fact)), min(1, len(facts) - 1)), ""
    if 0 < dated == len(facts) - 1:
        facts, dated = [facts[0], facts[-1]], 1
    while len(facts) > dated + 1 and metrics.horizontalAdvance(_JOINT.join(facts) + more) > width:
        facts, more = facts[:-1], _MORE
    told, came = _JOINT.join(facts) + more, facts[dated]
    if metrics.horizontalAdvance(told) <= width:
        return told
    rest = "".join(_JOINT + fact for fact in facts[1:])
    room = width - metrics.horizontalAdvance(rest)
    if room >= width * _LEAST_NAME:
        return metrics.elidedText(facts[0], Qt.TextElideMode.ElideRight, room) + rest
    if dated > 1:
        return _in_one_line([facts[0], came], metrics, width)
    return metrics.elidedText(came if dated else told, Qt.TextElideMode.ElideRight, width)
