"""What the models see of the units of a page: columns of numbers, one number for each unit, made when asked for.

A name says how a column is made of a simple one:

    words       the number of words of each unit
    words@-1    of the unit before it
    words<6     summed over the six units before it
    words>12    summed over the twelve units after it
"""

import re
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from itertools import accumulate
from operator import attrgetter, itemgetter, sub

from reader.reading.cleaning.comments import is_comment_heading
from reader.reading.cleaning.headline import NO_ODDS, Titles
from reader.reading.cleaning.page_features import KINDS, Page
from reader.reading.cleaning.word_classes import CLASSES, has_address
from reader.text.punctuation import ends_clause

Column = Sequence[float]

_FORM = re.compile(r"([^@<>]+)([@<>])(-?\d+)")
_QUOTE = re.compile('["“”«„「『]')
_BAR = re.compile("[|·•»›]")
_OUTSIDE = -1.0  # what stands for a neighbour that is not there
_FAR = 40
_NOWHERE = 99
_TITLE_REACH = 14
_LARGEST_GAP = 5
_BRIEF = 6
_TOP = 3
_REMEMBERED = 8_192
_LONGEST_REMEMBERED = 200
_COPIED_NEAR = 4


class Columns:
    """The columns of a page."""

    def __init__(self, page: Page, titles: Titles) -> None:
        self._page = page
        self._titles = titles
        self._size = len(page)
        self._made: dict[str, Column] = {}
        self._sums: dict[str, list[float]] = {}

    def __getitem__(self, name: str) -> Column:
        """Return a column by its name."""
        column = self._made.get(name)
        if column is None:
            form = _FORM.fullmatch(name)
            if form is not None:
                column = self._neighbours(form[1], form[2], int(form[3]))
            else:
                made = _MAKERS[name](self._page, self._titles)
                column = made if isinstance(made, list) else list(made)
            self._made[name] = column
        return column

    def __setitem__(self, name: str, column: Column) -> None:
        """Add a column, such as what an earlier model says of each unit."""
        self._made[name] = column

    def _neighbours(self, name: str, sign: str, reach: int) -> Column:
        size = self._size
        if sign == "@":
            column = list(self[name])
            nothing = [_OUTSIDE] * min(size, abs(reach))
            return column[reach:] + nothing if reach > 0 else nothing + column[:reach]
        sums = self.sums(name)
        if sign == "<":
            return [*sums[: min(reach, size)], *map(sub, sums[reach:size], sums)]
        whole = sums[-1]
        inner = max(0, size - 1 - reach)
        tail = [whole - sums[n + 1] for n in range(inner, size)]
        return [*map(sub, sums[reach + 1 : reach + 1 + inner], sums[1:]), *tail]

    def sums(self, name: str) -> list[float]:
        """Return the running sums of a column, from 0 to that of all units."""
        found = self._sums.get(name)
        if found is None:
            found = self._sums[name] = [0, *accumulate(self[name])]
        return found


def _measured(name: str) -> Callable[[Page, Titles], Iterable[float]]:
    return lambda page, _: map(attrgetter(name), page.measured)


def _counted(number: int) -> Callable[[Page, Titles], Iterable[float]]:
    return lambda page, _: map(itemgetter(number), page.classes)


def _spoken(kind: str) -> Callable[[Page, Titles], Iterable[float]]:
    return lambda page, _: [kind in seen.kinds for seen in page.measured]


def _of_unit(name: str) -> Callable[[Page, Titles], Iterable[float]]:
    return lambda page, _: map(attrgetter(name), page.units)


SIGNS = (
    *("colon", "question", "ellipsis", "clause", "quote", "address", "capitals only", "small start", "digit start"),
    *("bar", "letters", "commas"),
)
"""What is seen of a unit's text by itself, beside what `page_features` measures."""


def _read_signs(text: str) -> tuple[float, ...]:
    words = max(1, text.count(" ") + 1)
    return (
        text.endswith((":", "：")),
        text.endswith(("?", "？", "؟")),
        text.endswith(("...", "…")),
        ends_clause(text),
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


def _sign(number: int) -> Callable[[Page, Titles], Iterable[float]]:
    def column(page: Page, _: Titles) -> list[float]:
        if page.signs is None:
            page.signs = [
                _remember_signs(unit.text) if len(unit.text) <= _LONGEST_REMEMBERED else _read_signs(unit.text)
                for unit in page.units
            ]
        return list(map(itemgetter(number), page.signs))

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
    for number in range(len(page)):
        if page.prose[number] > 60 and is_comment_heading(page, number):
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
    return [words / max(1, page.words) for words in page.prose[:-1]]


def _prose_left(page: Page, _: Titles) -> list[float]:
    return [(page.words - words) / max(1, page.words) for words in page.prose[1:]]


def _shared_with_next(page: Page, _: Titles) -> list[float]:
    keys = [seen.keys for seen in page.measured]
    return [len(own & after) / max(1, len(own)) for own, after in zip(keys, [*keys[1:], frozenset()], strict=False)]


def _shared_with_last(page: Page, _: Titles) -> list[float]:
    keys = [seen.keys for seen in page.measured]
    return [len(own & before) / max(1, len(own)) for own, before in zip(keys, [frozenset[str](), *keys], strict=False)]


def _cohesion(page: Page, _: Titles) -> list[float]:
    """Return the share of each unit's words that other prose of the page says."""
    counts: dict[str, int] = {}
    for seen in page.measured:
        if seen.prose:
            for key in seen.keys:
                counts[key] = counts.get(key, 0) + 1
    get = counts.get
    return [sum([get(key, 0) > seen.prose for key in seen.keys]) / max(1, len(seen.keys)) for seen in page.measured]


def _title_shared(page: Page, titles: Titles) -> list[float]:
    words = page.measured[titles.best].keys if titles.best is not None else frozenset[str]()
    return [len(seen.keys & words) for seen in page.measured]


def _at_top(page: Page, _: Titles) -> list[float]:
    """Count the words of each unit that the first lines say: the page's own title is among them in some dumps."""
    top = frozenset[str]().union(*(seen.keys for seen in page.measured[:_TOP]))
    return [0.0] * min(_TOP, len(page)) + [float(len(seen.keys & top)) for seen in page.measured[_TOP:]]


def _from_title(page: Page, titles: Titles) -> list[float]:
    best = titles.best
    return [_NOWHERE if best is None else max(-60, min(60, number - best)) for number in range(len(page))]


def _prose_from_title(page: Page, titles: Titles) -> list[float]:
    start = page.prose[titles.best] if titles.best is not None else 0
    return [words - start for words in page.prose[:-1]]


def _title_odds(page: Page, titles: Titles) -> list[float]:
    return [titles.odds.get(number, NO_ODDS) for number in range(len(page))]


def _own_titles(page: Page, titles: Titles) -> list[tuple[float, float]]:
    """Return the best odds of a headline at most so far before each unit, and how far it is."""
    column: list[tuple[float, float]] = []
    waiting: deque[tuple[int, float]] = deque()  # candidates in reach that no later one beats, the best first
    for number in range(len(page)):
        own = titles.odds.get(number)
        if own is not None:
            while waiting and waiting[-1][1] <= own:
                waiting.pop()
            waiting.append((number, own))
        if waiting and waiting[0][0] < number - _TITLE_REACH:
            waiting.popleft()
        place, odds = waiting[0] if waiting else (number - _NOWHERE, NO_ODDS)
        column.append((titles.best_odds - odds, number - place))
    return column


_MAKERS: dict[str, Callable[[Page, Titles], Iterable[float]]] = {
    **{name: _measured(name) for name in ("words", "ended", "prose", "capitals", "short", "digits", "dated", "listed")},
    **{f"{name} words": _counted(number) for number, name in enumerate(CLASSES)},
    **{kind: _spoken(kind) for kind in KINDS},
    **{name: _of_unit(name) for name in ("bullet", "heading", "image", "linked")},
    **{name: _sign(number) for number, name in enumerate(SIGNS)},
    "kinds": lambda page, _: [len(seen.kinds) for seen in page.measured],
    "chrome": lambda page, _: [sum(seen.classes) / max(1, seen.words) for seen in page.measured],
    "few": lambda page, _: [seen.words < _BRIEF for seen in page.measured],
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
    "shared with last": _shared_with_last,
    "shared with next": _shared_with_next,
    "cohesion": _cohesion,
    "title shared": _title_shared,
    "at top": _at_top,
    "from title": _from_title,
    "prose from title": _prose_from_title,
    "title odds": _title_odds,
    "title below best": lambda page, titles: [odds for odds, _ in _own_titles(page, titles)],
    "from own title": lambda page, titles: [distance for _, distance in _own_titles(page, titles)],
    "later title": lambda page, titles: [titles.later(number) - titles.best_odds for number in range(len(page))],
}
