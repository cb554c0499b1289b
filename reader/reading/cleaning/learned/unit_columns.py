"""What the models see of the units of a page: columns of numbers, one number for each unit, made when asked for.

A name says how a column is made of a simple one:

    words       the number of words of each unit
    words@-1    of the unit before it
    words<6     summed over the six units before it
    words>12    summed over the twelve units after it
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import accumulate, pairwise
from operator import sub
from typing import NamedTuple

from reader.reading.cleaning.learned.column_makers import MAKERS, MAKERS_OF_SOME, Column
from reader.reading.cleaning.learned.headline import Titles
from reader.reading.cleaning.measures.page_features import Page

_FORM = re.compile(r"([^@<>]+)([@<>])(-?\d+)")
_OUTSIDE = -1.0  # what stands for a neighbour that is not there
# The models ask for no wider windows, nor for neighbours that are farther.
_WIDEST, _FARTHEST = 25, 4
_NOTHING, _ZEROS = [_OUTSIDE] * _FARTHEST, [0.0] * _WIDEST


class Columns:
    """The columns of a page.

    `numbers` are the units that are asked for, all if it isn't said. What no other column is made of is measured of
    them alone, and is nothing elsewhere.
    """

    def __init__(self, page: Page, titles: Titles, numbers: Sequence[int] | None = None) -> None:
        self._page = page
        self._titles = titles
        self._size = len(page)
        self.numbers = range(len(page)) if numbers is None else numbers
        self._spans = _spans_of(self.numbers)
        self._are_all = len(self.numbers) == self._size
        self._made: dict[str, Column] = {}
        self._whole_padded: dict[str, list[float]] = {}
        self._sums: dict[str, list[float] | None] = {}
        # Of the units that are asked for alone: as they were made, and as the models take them.
        self._asked: dict[str, Column] = {}
        self._rows: dict[str, list[float]] = {}

    def __getitem__(self, name: str) -> Column:
        """Return a column by its name."""
        column = self._made.get(name)
        if column is None:
            if maker := MAKERS.get(name):
                column = maker(self._page, self._titles)
            elif form := _form_of(name):
                column = self._neighbours(*form)
            else:
                column = [0.0] * self._size
                for number, value in zip(self.numbers, self._of_asked(name), strict=True):
                    column[number] = value
            self._made[name] = column
        return column

    def __setitem__(self, name: str, column: Column) -> None:
        """Add a column, such as what an earlier model says of each unit."""
        self._made[name] = column

    def add_asked(self, name: str, column: Column) -> None:
        """Add a column of the units that are asked for alone."""
        self._asked[name] = column

    def rows_of(self, names: Sequence[str]) -> Iterator[tuple[float, ...]]:
        """Yield for each of the units that are asked for its numbers in these columns.

        They are floats: Python compares them with the numbers of trees in half of the time that mixed kinds take.
        """
        steps, made = _steps(tuple(names)), self._rows
        for name in steps.simple:
            if name not in made:
                made[name] = self._at_numbers(name)
        for name, base, by in steps.neighbours:
            if name not in made:
                padded = self._padded(base)
                if self._are_all:
                    made[name] = padded[by : self._size + by]
                else:
                    made[name] = [value for start, stop in self._spans for value in padded[start + by : stop + by]]
        for base, windows in steps.windows:
            sums = self._padded_sums(base)
            for name, before, after in windows:
                if name not in made:
                    made[name] = self._differences(sums, before, after)
        return zip(*[made[name] for name in names], strict=True)

    def _at_numbers(self, name: str) -> list[float]:
        if name not in self._made and name not in MAKERS:
            return list(map(float, self._of_asked(name)))
        whole = self[name]
        if self._are_all:
            return list(map(float, whole))
        column: list[float] = []
        for start, stop in self._spans:
            column += map(float, whole[start:stop])
        return column

    def _differences(self, sums: list[float] | None, before: int, after: int) -> list[float]:
        """Return the sums of a window beside each unit that is asked for; `before` and `after` are its ends."""
        if sums is None:
            return [0.0] * len(self.numbers)
        if self._are_all:
            size = self._size
            return list(map(sub, sums[after : size + after], sums[before : size + before]))
        column: list[float] = []
        for start, stop in self._spans:
            column += map(sub, sums[start + after : stop + after], sums[start + before : stop + before])
        return column

    def _of_asked(self, name: str) -> Column:
        found = self._asked.get(name)
        if found is None:
            found = self._asked[name] = MAKERS_OF_SOME[name](self._page, self._titles, self.numbers)
        return found

    def _padded(self, name: str) -> list[float]:
        """Return a column of all units with what stands for neighbours before the first and behind the last one."""
        found = self._whole_padded.get(name)
        if found is None:
            found = self._whole_padded[name] = [*_NOTHING, *map(float, self._whole(name)), *_NOTHING]
        return found

    def _whole(self, name: str) -> Column:
        """Return a column of all units: neighbours may be units that nobody asks for."""
        if name in MAKERS or name in self._made:
            return self[name]
        return MAKERS_OF_SOME[name](self._page, self._titles, range(self._size))

    def _neighbours(self, name: str, sign: str, reach: int) -> Column:
        size = self._size
        if sign == "@":
            column = list(self._whole(name))
            nothing = [_OUTSIDE] * min(size, abs(reach))
            return column[reach:] + nothing if reach > 0 else nothing + column[:reach]
        sums, (before, after) = self._padded_sums(name), _ends_of_window(sign, reach)
        if sums is None:
            return [0.0] * size
        return list(map(sub, sums[after : size + after], sums[before : size + before]))

    def sums(self, name: str) -> list[float]:
        """Return the running sums of a column, from 0 to that of all units."""
        sums = self._padded_sums(name)
        return [0.0] * (self._size + 1) if sums is None else sums[_WIDEST : _WIDEST + self._size + 1]

    def _padded_sums(self, name: str) -> list[float] | None:
        """Return the running sums with those of no unit before them, and of all behind: no window is cut at an end.

        None where no unit has any: of clean pages many columns are so.
        """
        if name not in self._sums:
            whole = self._whole(name)
            sums = [*_ZEROS, *accumulate(whole, initial=0.0)] if any(whole) else None
            if sums is not None:
                sums += [sums[-1]] * _WIDEST
            self._sums[name] = sums
        return self._sums[name]


class _Steps(NamedTuple):
    """The names of a model's columns, parted once: simple ones; neighbours of a base; windows of each base."""

    simple: tuple[str, ...]
    neighbours: tuple[tuple[str, str, int], ...]
    windows: tuple[tuple[str, tuple[tuple[str, int, int], ...]], ...]


@cache
def _steps(names: tuple[str, ...]) -> _Steps:
    windows: dict[str, list[tuple[str, int, int]]] = {}
    neighbours: list[tuple[str, str, int]] = []
    for name, (base, sign, reach) in [(name, form) for name in names if (form := _form_of(name))]:
        if sign == "@":
            neighbours.append((name, base, _FARTHEST + reach))
        else:
            windows.setdefault(base, []).append((name, *_ends_of_window(sign, reach)))
    simple = tuple(name for name in names if not _form_of(name))
    return _Steps(simple, tuple(neighbours), tuple((base, tuple(of_base)) for base, of_base in windows.items()))


@cache
def _form_of(name: str) -> tuple[str, str, int] | None:
    """Part a name such as "words<6"; None for that of a simple column. There are as many as the models ask for."""
    form = _FORM.fullmatch(name)
    if form is None:
        return None
    base, sign, reach = form[1], form[2], int(form[3])
    if abs(reach) > (_FARTHEST if sign == "@" else _WIDEST):
        raise ValueError(name)
    return base, sign, reach


def _ends_of_window(sign: str, reach: int) -> tuple[int, int]:
    """Return how far behind a unit's number the padded sums stand before and after a window beside it."""
    return (_WIDEST - reach, _WIDEST) if sign == "<" else (_WIDEST + 1, _WIDEST + 1 + reach)


def _spans_of(numbers: Sequence[int]) -> list[tuple[int, int]]:
    """Return the runs of ascending numbers without a gap, each with its end, exclusive."""
    if not numbers:
        return []
    if numbers[-1] - numbers[0] + 1 == len(numbers):
        return [(numbers[0], numbers[-1] + 1)]
    ends = [at for at, (number, after) in enumerate(pairwise(numbers), 1) if after != number + 1]
    return [(numbers[start], numbers[stop - 1] + 1) for start, stop in pairwise([0, *ends, len(numbers)])]
