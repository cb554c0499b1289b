"""Rows of a page that run across its columns are cut at the gutter, and read column by column.

Programs that draw row by row give a line for both columns. A gutter is where, in several rows one below the other, a
word begins at the same place behind a gap, and no word stands across it. Tables are read by row: their cells are short.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import mean

_FEWEST_ROWS = 4
_LEAST_SHARE = 0.7
# In sizes of the type: a gap that may be a gutter, and how exactly a column's words begin below each other.
_LEAST_GAP = 0.6
_SAME_PLACE = 0.25
# Cells of a table have fewer words.
_WORDS_OF_PROSE = 3.5


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a row: where it begins and ends in the row's text, its edges, and the size of its type."""

    start: int
    end: int
    left: float
    right: float
    size: float


Part = tuple[int, Sequence[Word]]
"""The number of a row, and the words of it that are in one column."""


def read_by_columns(rows: Sequence[Sequence[Word]]) -> list[Part]:
    """Return the parts of rows in the order in which they are read; rows without columns whole and in their place."""
    gutters = _find_gutters(rows)
    if not gutters:
        return list(enumerate(rows))
    parts: list[Part] = []
    band: list[tuple[int, list[list[Word]]]] = []
    for number, row in enumerate(rows):
        cut = _cut(row, gutters)
        if cut is None:
            parts += _by_column(band)
            band = []
            parts.append((number, row))
        else:
            band.append((number, cut))
    return [*parts, *_by_column(band)]


def _find_gutters(rows: Sequence[Sequence[Word]]) -> list[float]:
    """Return the places where columns begin, but for the first."""
    starts: dict[int, list[int]] = {}
    for number, row in enumerate(rows):
        for before, word in pairwise(row):
            if word.left - before.right >= _LEAST_GAP * word.size:
                starts.setdefault(round(word.left / (2 * _SAME_PLACE * word.size)), []).append(number)
    gutters: list[float] = []
    for key, numbers in starts.items():
        near = sorted({*numbers, *starts.get(key + 1, ())})
        if len(near) < _FEWEST_ROWS:
            continue
        size = rows[near[0]][0].size
        place = 2 * _SAME_PLACE * size * key
        if _is_gutter(rows[near[0] : near[-1] + 1], place, size) and all(
            abs(place - other) > size for other in gutters
        ):
            gutters.append(place)
    return sorted(gutters)


def _is_gutter(rows: Sequence[Sequence[Word]], place: float, size: float) -> bool:
    """Tell whether most rows have words on both sides of a place, none across it, and are prose there."""
    both: list[tuple[int, int]] = []
    wide = 0
    for row in rows:
        left = [word for word in row if word.right <= place + size * _SAME_PLACE]
        right = [word for word in row if word.left >= place - size * 2 * _SAME_PLACE]
        wide += bool(row) and row[0].left < place < row[-1].right
        if left and right and len(left) + len(right) == len(row):
            both.append((len(left), len(right)))
    if len(both) < _FEWEST_ROWS or len(both) < _LEAST_SHARE * wide:
        return False
    return min(mean(left for left, _ in both), mean(right for _, right in both)) >= _WORDS_OF_PROSE


def _cut(row: Sequence[Word], gutters: Sequence[float]) -> list[list[Word]] | None:
    """Return the words of a row by column; None where a word stands across a gutter."""
    columns: list[list[Word]] = [[] for _ in range(len(gutters) + 1)]
    for word in row:
        slack = 2 * _SAME_PLACE * word.size
        column = sum(word.left >= place - slack for place in gutters)
        if column < len(gutters) and word.right > gutters[column] + slack:
            return None
        columns[column].append(word)
    for before, after in pairwise(columns):
        # A headline's blank may lie at the gutter, and is as narrow as its others.
        if before and after and after[0].left - before[-1].right < _LEAST_GAP * after[0].size:
            return None
    return columns


def _by_column(band: Sequence[tuple[int, list[list[Word]]]]) -> Iterator[Part]:
    for column in range(len(band[0][1]) if band else 0):
        for number, columns in band:
            if columns[column]:
                yield number, columns[column]
