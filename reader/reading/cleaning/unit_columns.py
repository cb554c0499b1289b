"""What the models see of the units of a page: columns of numbers, one number for each unit, made when asked for.

A name says how a column is made of a simple one:

    words       the number of words of each unit
    words@-1    of the unit before it
    words<6     summed over the six units before it
    words>12    summed over the twelve units after it
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, lru_cache
from itertools import accumulate, chain, pairwise
from operator import attrgetter, sub

from reader.reading.cleaning.comments import MOST_WORDS, announces_comments
from reader.reading.cleaning.headline import NO_ODDS, Titles
from reader.reading.cleaning.page_features import KINDS, NO_CLASSES, Page
from reader.reading.cleaning.page_vocabulary import CLASSES, has_address
from reader.text.punctuation import ends_clause

Column = Sequence[float]
_LongMaker = Callable[[Page, Titles, Iterable[int]], list[float]]

_FORM = re.compile(r"([^@<>]+)([@<>])(-?\d+)")
_QUOTE = re.compile('["“”«„「『]')
_BAR = re.compile("[|·•»›]")
_OUTSIDE = -1.0  # what stands for a neighbour that is not there
_FAR = 40
_NOWHERE = 99
_FAR_FROM_TITLE = 60
_LARGEST_GAP = 5
_BRIEF = 6
_PROSE_BEFORE_COMMENTS = 60
_TOP = 3
_REMEMBERED = 8_192
_LONGEST_REMEMBERED = 200
_COPIED_NEAR = 4


class Columns:
    """The columns of a page.

    `numbers` are the units that are asked for, all if it isn't said. What takes long is measured of them alone, and is
    nothing elsewhere.
    """

    def __init__(self, page: Page, titles: Titles, numbers: Sequence[int] | None = None) -> None:
        self._page = page
        self._titles = titles
        self._size = len(page)
        self.numbers = range(len(page)) if numbers is None else numbers
        self._spans = _spans_of(self.numbers)
        self._made: dict[str, Column] = {}
        self._sums: dict[str, list[float]] = {}
        self._rows: dict[str, Column] = {}

    def __getitem__(self, name: str) -> Column:
        """Return a column by its name."""
        column = self._made.get(name)
        if column is None:
            if form := _form_of(name):
                column = self._neighbours(*form)
            elif name in _LONG_MAKERS:
                column = _LONG_MAKERS[name](self._page, self._titles, self.numbers)
            else:
                made = _MAKERS[name](self._page, self._titles)
                column = made if isinstance(made, (list, tuple)) else list(made)
            self._made[name] = column
        return column

    def __setitem__(self, name: str, column: Column) -> None:
        """Add a column, such as what an earlier model says of each unit."""
        self._made[name] = column

    def rows_of(self, names: Sequence[str]) -> Iterator[tuple[float, ...]]:
        """Yield for each of the units that are asked for its numbers in these columns.

        They are floats: Python compares them with the numbers of trees in half of the time that mixed kinds take.
        """
        made = self._rows
        for name in names:
            if name not in made:
                made[name] = self._at_numbers(name)
        return zip(*[made[name] for name in names], strict=True)

    def _at_numbers(self, name: str) -> Column:
        column: list[float] = []
        form = _form_of(name)
        if form is not None and form[1] != "@" and name not in self._made:
            base, sign, reach = form
            sums = self.sums(base)
            for span in self._spans:
                column += _windows(sums, sign, reach, span.start, span.stop)
            return column
        whole = self[name]
        for span in self._spans:
            column += map(float, whole[span])
        return column

    def _neighbours(self, name: str, sign: str, reach: int) -> Column:
        size = self._size
        if sign == "@":
            # Neighbours may be units that nobody asks for.
            makes_all = name in _LONG_MAKERS and name not in self._made
            column = list(_LONG_MAKERS[name](self._page, self._titles, range(size)) if makes_all else self[name])
            nothing = [_OUTSIDE] * min(size, abs(reach))
            return column[reach:] + nothing if reach > 0 else nothing + column[:reach]
        return _windows(self.sums(name), sign, reach, 0, size)

    def sums(self, name: str) -> list[float]:
        """Return the running sums of a column, from 0 to that of all units."""
        found = self._sums.get(name)
        if found is None:
            found = self._sums[name] = list(accumulate(self[name], initial=0.0))
        return found


@cache
def _form_of(name: str) -> tuple[str, str, int] | None:
    """Part a name such as "words<6"; None for that of a simple column. There are as many as the models ask for."""
    form = _FORM.fullmatch(name)
    return (form[1], form[2], int(form[3])) if form else None


def _windows(sums: Sequence[float], sign: str, reach: int, start: int, stop: int) -> list[float]:
    """Return the sums over so many units before, or after, each of the units from `start` to `stop`."""
    size = len(sums) - 1
    if sign == "<":
        cut = min(stop, max(start, reach))
        return [*sums[start:cut], *map(sub, sums[cut:stop], sums[cut - reach : stop - reach])]
    cut = max(start, min(stop, size - reach))
    inner = map(sub, sums[start + 1 + reach : cut + 1 + reach], sums[start + 1 : cut + 1])
    whole = sums[-1]
    return [*inner, *[whole - passed for passed in sums[cut + 1 : stop + 1]]]


def _spans_of(numbers: Sequence[int]) -> list[slice]:
    """Return the runs of ascending numbers without a gap."""
    if isinstance(numbers, range):
        return [slice(numbers.start, numbers.stop)] if numbers else []
    ends = [at for at, (number, after) in enumerate(pairwise(numbers), 1) if after != number + 1]
    cuts = [0, *ends, len(numbers)] if numbers else []
    return [slice(numbers[start], numbers[stop - 1] + 1) for start, stop in pairwise(cuts)]


def _measured(name: str) -> Callable[[Page, Titles], Column]:
    return lambda page, _: page.fields[name]


def _counted(name: str) -> Callable[[Page, Titles], Column]:
    return lambda page, _: page.classed[name]


def _spoken(kind: str) -> Callable[[Page, Titles], Column]:
    return lambda page, _: [kind in kinds for kinds in page.fields["kinds"]]


def _of_unit(name: str) -> Callable[[Page, Titles], Iterable[float]]:
    return lambda page, _: map(attrgetter(name), page.units)


SIGNS = (
    *("colon", "question", "ellipsis", "clause", "quote", "address", "capitals only", "small start", "digit start"),
    *("bar", "letters", "commas"),
)
"""What is seen of a unit's text by itself, beside what `page_features` measures."""


_NO_END = (False, False, False, False)


def _read_end(text: str) -> tuple[bool, ...]:
    return (
        text.endswith((":", "：")),
        text.endswith(("?", "？", "؟")),
        text.endswith(("...", "…")),
        ends_clause(text),
    )


def _read_signs(text: str) -> tuple[float, ...]:
    words = text.count(" ") + 1
    return (
        *(_NO_END if text[-1:].isalnum() else _read_end(text)),
        _QUOTE.search(text) is not None,
        has_address(text),
        text.isupper(),
        text[:1].islower(),
        text[:1].isdigit(),
        _BAR.search(text) is not None,
        len(text) / words,
        text.count(",") / words,
    )


_remember_signs = lru_cache(maxsize=_REMEMBERED)(_read_signs)


def _sign(place: int) -> _LongMaker:
    def column(page: Page, _: Titles, numbers: Iterable[int]) -> list[float]:
        signs, units = page.signs, page.units
        made = [0.0] * len(page)
        for number in numbers:
            seen = signs[number]
            if seen is None:
                text = units[number].text
                seen = (_remember_signs if len(text) <= _LONGEST_REMEMBERED else _read_signs)(text)
                signs[number] = seen
            made[number] = seen[place]
        return made

    return column


def _copied_near(page: Page, _: Titles) -> list[float]:
    column = [0.0] * len(page)
    last: dict[str, int] = {}
    for number, (low, copied) in enumerate(zip(page.low, page.repeated, strict=True)):
        if copied:
            if low in last and number - last[low] <= _COPIED_NEAR:
                column[number] = column[last[low]] = 1.0
            last[low] = number
    return column


def _copied_before(page: Page, _: Titles) -> list[float]:
    """Say which units stood on the page before: most of a second copy of the story."""
    column, seen = [], set[str]()
    for low in page.low:
        column.append(float(low in seen))
        seen.add(low)
    return column


def _since_comments(page: Page, _: Titles) -> list[float]:
    column, last = [], -_NOWHERE
    for number, (passed, words, low) in enumerate(zip(page.prose, page.fields["words"], page.low, strict=False)):
        if passed > _PROSE_BEFORE_COMMENTS and words <= MOST_WORDS and announces_comments(low):
            last = number
        column.append(float(min(_FAR, number - last)))
    return column


def _since_prose(page: Page, _: Titles) -> list[float]:
    before = page.previous_prose[: len(page)]
    return [min(_FAR, number - last) if last >= 0 else _NOWHERE for number, last in enumerate(before)]


def _to_prose(page: Page, _: Titles) -> list[float]:
    size = len(page)
    return [min(_FAR, nxt - number) if nxt < size else _NOWHERE for number, nxt in enumerate(page.next_prose[1:])]


def _run(page: Page, _: Titles) -> list[float]:
    return [page.run_of_prose(number) / page.longest for number in range(len(page))]


def _prose_before(page: Page, _: Titles) -> list[float]:
    whole = max(1, page.words)
    return [words / whole for words in page.prose[:-1]]


def _prose_left(page: Page, _: Titles) -> list[float]:
    words = page.words
    whole = max(1, words)
    return [(words - passed) / whole for passed in page.prose[1:]]


def _shared_with_next(page: Page, _: Titles, numbers: Iterable[int]) -> list[float]:
    return _shared_with(page, numbers, 1)


def _shared_with_last(page: Page, _: Titles, numbers: Iterable[int]) -> list[float]:
    return _shared_with(page, numbers, -1)


def _shared_with(page: Page, numbers: Iterable[int], step: int) -> list[float]:
    measured, size = page.measured, len(page)
    made = [0.0] * size
    for number in numbers:
        own = measured[number].keys
        if own and 0 <= number + step < size:
            made[number] = len(own & measured[number + step].keys) / len(own)
    return made


def _cohesion(page: Page, _: Titles, numbers: Iterable[int]) -> list[float]:
    """Return the share of each unit's words that other prose of the page says."""
    prose = [seen.prose for seen in page.measured]
    return shares_said(page, [seen.keys for seen in page.measured if seen.prose], prose, numbers)


def shares_said(
    page: Page, others: Iterable[frozenset[str]], are_among: Sequence[bool], numbers: Iterable[int]
) -> list[float]:
    """Return the share of each unit's words that others say; of those that are among them, that are said again."""
    counts = Counter(chain.from_iterable(others))
    said = frozenset(counts)
    again = frozenset([key for key, count in counts.items() if count > 1])
    measured = page.measured
    made = [0.0] * len(page)
    for number in numbers:
        if keys := measured[number].keys:
            made[number] = len(keys & (again if are_among[number] else said)) / len(keys)
    return made


def _title_shared(page: Page, titles: Titles, numbers: Iterable[int]) -> list[float]:
    words = page.measured[titles.best].keys if titles.best is not None else frozenset[str]()
    measured = page.measured
    made = [0.0] * len(page)
    for number in numbers:
        made[number] = float(len(measured[number].keys & words))
    return made


def _at_top(page: Page, _: Titles) -> list[float]:
    """Count the words of each unit that the first lines say: the page's own title is among them in some dumps."""
    top = frozenset[str]().union(*(seen.keys for seen in page.measured[:_TOP]))
    sought = [seen.keys for seen in page.measured[_TOP:]]
    return [0.0] * min(_TOP, len(page)) + [0.0 if top.isdisjoint(keys) else float(len(keys & top)) for keys in sought]


def _from_title(page: Page, titles: Titles) -> list[float]:
    best, size = titles.best, len(page)
    if best is None:
        return [_NOWHERE] * size
    first, last = max(0, best - _FAR_FROM_TITLE), min(size - 1, best + _FAR_FROM_TITLE)
    near = range(first - best, last - best + 1)
    return [*([-_FAR_FROM_TITLE] * first), *near, *([_FAR_FROM_TITLE] * (size - 1 - last))]


def _prose_from_title(page: Page, titles: Titles) -> list[float]:
    start = page.prose[titles.best] if titles.best is not None else 0
    return [words - start for words in page.prose[:-1]]


def _title_odds(page: Page, titles: Titles) -> list[float]:
    return [titles.odds.get(number, NO_ODDS) for number in range(len(page))]


_MAKERS: dict[str, Callable[[Page, Titles], Iterable[float]]] = {
    **{name: _measured(name) for name in ("words", "ended", "prose", "capitals", "short", "digits", "dated", "listed")},
    **{f"{name} words": _counted(name) for name in CLASSES},
    **{kind: _spoken(kind) for kind in KINDS},
    **{name: _of_unit(name) for name in ("bullet", "heading", "image", "linked")},
    "kinds": lambda page, _: map(len, page.fields["kinds"]),
    "chrome": lambda page, _: [
        0.0 if counts is NO_CLASSES else sum(counts) / max(1, words)
        for words, counts in zip(page.fields["words"], page.fields["classes"], strict=True)
    ],
    "few": lambda page, _: [words < _BRIEF for words in page.fields["words"]],
    "gap": lambda page, _: [min(_LARGEST_GAP, unit.gap) for unit in page.units],
    "indent": lambda page, _: [unit.indent - page.indent for unit in page.units],
    "copied": lambda page, _: page.repeated,
    "copied near": _copied_near,
    "copied before": _copied_before,
    "prose words": lambda page, _: [seen.words if seen.prose else 0 for seen in page.measured],
    "date line": lambda page, _: [seen.dated and seen.words < 15 for seen in page.measured],
    "since comments": _since_comments,
    "since prose": _since_prose,
    "to prose": _to_prose,
    "run": _run,
    "prose before": _prose_before,
    "prose left": _prose_left,
    "page words": lambda page, _: [page.words] * len(page),
    "place": lambda page, _: [number / len(page) for number in range(len(page))],
    "number": lambda page, _: range(len(page)),
    "left": lambda page, _: range(len(page) - 1, -1, -1),
    "at top": _at_top,
    "from title": _from_title,
    "prose from title": _prose_from_title,
    "title odds": _title_odds,
    "title below best": lambda page, titles: titles.before(len(page))[0],
    "from own title": lambda page, titles: titles.before(len(page))[1],
    "later title": lambda page, titles: [titles.later(number) - titles.best_odds for number in range(len(page))],
}

_LONG_MAKERS: dict[str, _LongMaker] = {
    **{name: _sign(place) for place, name in enumerate(SIGNS)},
    "shared with last": _shared_with_last,
    "shared with next": _shared_with_next,
    "cohesion": _cohesion,
    "title shared": _title_shared,
}
"""What takes long to measure: of some units alone."""
