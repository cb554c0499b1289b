"""Paragraphs that begin by the indent of their first line alone, as typescripts and old news wires have them."""

from collections.abc import Sequence
from typing import Protocol

from reader.text.punctuation import ends_clause

_MOST_COLUMNS = 8
_FEWEST = 2


class _Line(Protocol):
    @property
    def text(self) -> str: ...
    @property
    def indent(self) -> int: ...
    @property
    def gap(self) -> int: ...
    @property
    def bullet(self) -> bool: ...


def lines_set_in(lines: Sequence[_Line], margin: int) -> list[int]:
    """Return the places of lines that are set in and go on at the margin.

    None unless each stands behind an end, and most without a blank line above: else these part the paragraphs.
    """
    places = [
        at
        for at in range(len(lines) - 1)
        if margin < lines[at].indent <= margin + _MOST_COLUMNS
        and not lines[at].bullet
        and lines[at + 1].indent == margin
        and not lines[at + 1].gap
    ]
    are_first = all(at == 0 or lines[at].gap or ends_clause(lines[at - 1].text) for at in places)
    without_gap = sum([not lines[at].gap for at in places])
    return places if are_first and without_gap >= _FEWEST and 2 * without_gap > len(places) else []
