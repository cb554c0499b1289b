"""Blocks: text in lines with what belongs to it, that can be cut where a page ends.

Positions here are code points of the drawn text.
"""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from reader.exporting.pdf.typesetting.lines import Area, Lines, Segment, Style
from reader.rendering.offsets import Offsets

# A part of a paragraph that is left alone at a page's foot or head has at least this many lines.
_LEAST_LINES = 2


@dataclass(frozen=True, slots=True)
class Label:
    """What stands in the margin beside the first line: a link's number, its words, and what it refers to."""

    number: int
    text: str
    name: str
    target: str


@dataclass(frozen=True, slots=True)
class Source:
    """A block before it is broken into lines.

    `stops` are the positions where sentences end: a page may end there. `labels` stand below one another. `anchor`
    names a place that the outline leads to.
    """

    text: str
    style: Style
    segments: tuple[Segment, ...] = ()
    stops: tuple[int, ...] = ()
    labels: tuple[Label, ...] = ()
    has_bar: bool = False
    anchor: str | None = None

    def part(self, start: int, end: int) -> "Source":
        """Return the text from `start` to `end` without blanks at its start; only the first part has labels."""
        while start < end and self.text[start].isspace():
            start += 1
        inside = (s for s in self.segments if s.start < end and s.end > start)
        return replace(
            self,
            text=self.text[start:end],
            segments=tuple(replace(s, start=max(0, s.start - start), end=min(end, s.end) - start) for s in inside),
            stops=tuple(stop - start for stop in self.stops if start < stop <= end),
            labels=() if start else self.labels,
            anchor=None if start else self.anchor,
        )


@dataclass(slots=True)
class Block:
    """A source broken into lines of a width; `first` to `last` (exclusive) are the lines that belong to it."""

    source: Source
    width: float
    lines: Lines
    first: int
    last: int
    setter: "Setter"
    height: float = field(init=False)
    """How much of a column it takes, without the gap above it."""

    def __post_init__(self) -> None:
        labels = len(self.source.labels) if self.first == 0 else 0
        self.height = self.source.style.leading * max(self.last - self.first, labels)

    @property
    def is_start(self) -> bool:
        """Whether it holds the first line of its source, where the labels stand."""
        return self.first == 0

    def areas(self) -> Iterator[Area]:
        """Yield what its segments mark, in its own lines."""
        for area in self.lines.areas(self.source.segments):
            if self.first <= area.line < self.last:
                yield area

    def cut(self, space: float, column_height: float) -> "tuple[Block | None, Block | None]":
        """Cut what fits into `space` from the rest; a sentence is cut only if no column could hold it whole.

        The first part is None if nothing fits, the second if all does.
        """
        if self.height <= space:
            return self, None
        count = self.last - self.first
        fitting = min(count, int(space / self.source.style.leading))
        stop = self._stop_before(self.first + fitting)
        if stop is not None:
            end = len(self.source.text)
            start = self._position(self.first)
            head, tail = self.source.part(start, stop), self.source.part(stop, end)
            return self.setter.block(head, self.width), self.setter.block(tail, self.width)
        if self._first_sentence_height() <= column_height or fitting < _LEAST_LINES:
            return None, self
        return self._split(self.first + min(fitting, max(1, count - _LEAST_LINES)))

    def force_cut(self, space: float) -> "tuple[Block, Block | None]":
        """Cut between lines, at least one on each side, where a whole column is too low for what has to stay whole."""
        fitting = max(1, int(space / self.source.style.leading))
        if self.first + fitting >= self.last:
            return self, None
        head, tail = self._split(self.first + fitting)
        return head, tail

    def _split(self, line: int) -> "tuple[Block, Block]":
        return replace(self, last=line), replace(self, first=line)

    def _stop_before(self, line: int) -> int | None:
        """Return the last end of a sentence in the lines before `line`, unless it is the end of all."""
        limit = self._position(line)
        start = self._position(self.first)
        index = bisect_right(self.source.stops, limit) - 1
        if index < 0 or not start < self.source.stops[index] < len(self.source.text):
            return None
        return self.source.stops[index]

    def _first_sentence_height(self) -> float:
        start = self._position(self.first)
        end = next((stop for stop in self.source.stops if stop > start), len(self.source.text))
        lines = self.first
        while lines < self.last and self._position(lines) < end:
            lines += 1
        return (lines - self.first) * self.source.style.leading

    def _position(self, line: int) -> int:
        if line >= len(self.lines.starts):
            return len(self.source.text)
        unit = self.lines.starts[line]
        return unit if self.source.text.isascii() else Offsets(self.source.text).from_qt(unit)


class Setter:
    """Sets blocks, and keeps the lines of each text: the list of links shows again what the stories do."""

    def __init__(self) -> None:
        self._lines: dict[tuple[str, int, float], Lines] = {}

    def block(self, source: Source, width: float) -> Block:
        """Break a text into lines of `width`; the direction is the text's own."""
        key = (source.text, id(source.style.font), width)
        lines = self._lines.get(key)
        if lines is None:
            lines = self._lines[key] = Lines(source.text, source.style, width)
        return Block(source, width, lines, 0, len(lines.starts), self)
