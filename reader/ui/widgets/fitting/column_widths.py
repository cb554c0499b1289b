"""How the columns of a table of texts share its width, so that each can be read in whatever room there is."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from PySide6.QtGui import QFontMetrics

_PADDING_PX = 16
_LONGEST_WORD = 24  # letters: a word beyond, such as an address, is broken rather than given the room of the others


class WidthNeed(NamedTuple):
    """How wide (px) a column is whose longest word is whole, and one whose longest text stands in one line."""

    least: int
    most: int


def need_of(heading: str, texts: Iterable[str], metrics: QFontMetrics) -> WidthNeed:
    """Measure a column."""
    lines = {heading, *(line for text in texts for line in text.split("\n"))}
    words = {word[:_LONGEST_WORD] for line in lines for word in line.split()}
    widest = [max(map(metrics.horizontalAdvance, parts), default=0) + _PADDING_PX for parts in (words, lines)]
    return WidthNeed(min(widest), max(widest))


def column_widths(room: int, needs: Sequence[WidthNeed]) -> list[int]:
    """Share `room` (px): each column keeps its longest word whole, and no one takes more than its longest text.

    What is left goes by the root of what each could still take, so that a name beside a long sentence is read too. Only
    where not even the words have room are columns wider together than the room.
    """
    widths = [float(need.least) for need in needs]
    while (left := room - sum(widths)) > 1:
        wanted = [max(0.0, need.most - width) ** 0.5 for need, width in zip(needs, widths, strict=True)]
        total = sum(wanted)
        if not total:
            # Nothing needs it: what is longest gets it, so that no empty column stands at the end.
            longest = max(range(len(needs)), key=lambda at: needs[at].most)
            widths[longest] += left
            break
        widths = [
            min(need.most, width + left * want / total) if want else width
            for need, width, want in zip(needs, widths, wanted, strict=True)
        ]
    return [int(width) for width in widths]
