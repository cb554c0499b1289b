"""The simple columns of numbers that the models see of a page: how each is made, one number for each unit.

Most are asked of some units alone, those near prose; what others are made of by windows and neighbours
(`unit_columns`) is made of all units.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from itertools import compress
from operator import attrgetter

from reader.reading.cleaning.learned.headline import NO_ODDS, Titles
from reader.reading.cleaning.measures.page_features import KINDS, NO_CLASSES, Page
from reader.reading.cleaning.measures.page_vocabulary import CLASSES, has_address
from reader.text.punctuation import ends_clause

Column = Sequence[float]
Maker = Callable[[Page, Titles], Column]
MakerOfSome = Callable[[Page, Titles, Sequence[int]], Column]

_FAR = 40
_NOWHERE = 99
_FAR_FROM_TITLE = 60
_LARGEST_GAP = 5
_BRIEF = 6
_BRIEF_DATE = 15
_PROSE_BEFORE_COMMENTS = 60
_TOP = 3
_COPIED_NEAR = 4


def _measured(name: str) -> Maker:
    return lambda page, _: page.fields[name]


def _counted(name: str) -> Maker:
    return lambda page, _: page.classed[name]


def _spoken(kind: str) -> Maker:
    return lambda page, _: [kind in kinds for kinds in page.fields["kinds"]]


def _of_unit(name: str) -> Maker:
    get = attrgetter(name)
    return lambda page, _: list(map(get, page.units))


def _chrome(page: Page, _: Titles) -> Column:
    return [
        0.0 if counts is NO_CLASSES else sum(counts) / max(1, words)
        for words, counts in zip(page.fields["words"], page.fields["classes"], strict=True)
    ]


def _prose_words(page: Page, _: Titles) -> Column:
    fields = page.fields
    return [words if prose else 0 for words, prose in zip(fields["words"], fields["prose"], strict=True)]


def _date_line(page: Page, _: Titles) -> Column:
    fields = page.fields
    return [found and words < _BRIEF_DATE for found, words in zip(fields["dated"], fields["words"], strict=True)]


def _copied_before(page: Page, _: Titles) -> Column:
    """Say which units stood on the page before: most of a second copy of the story."""
    column, seen = [], set[str]()
    for low in page.low:
        column.append(float(low in seen))
        seen.add(low)
    return column


def _at_top(page: Page, _: Titles) -> Column:
    """Count the words of each unit that the first lines say: the page's own title is among them in some dumps."""
    all_keys = page.fields["keys"]
    top = frozenset[str]().union(*all_keys[:_TOP])
    below = [0.0 if top.isdisjoint(keys) else float(len(keys & top)) for keys in all_keys[_TOP:]]
    return [0.0] * min(_TOP, len(page)) + below


MAKERS: dict[str, Maker] = {
    **{name: _measured(name) for name in ("words", "ended", "prose", "capitals", "short", "digits", "dated", "listed")},
    **{f"{name} words": _counted(name) for name in CLASSES},
    **{kind: _spoken(kind) for kind in KINDS},
    **{name: _of_unit(name) for name in ("bullet", "heading", "image", "linked")},
    "kinds": lambda page, _: list(map(len, page.fields["kinds"])),
    "chrome": _chrome,
    "few": lambda page, _: [words < _BRIEF for words in page.fields["words"]],
    "gap": lambda page, _: [min(_LARGEST_GAP, unit.gap) for unit in page.units],
    "copied": lambda page, _: page.repeated,
    "copied before": _copied_before,
    "prose words": _prose_words,
    "date line": _date_line,
    "number": lambda page, _: range(len(page)),
    "left": lambda page, _: range(len(page) - 1, -1, -1),
    "page words": lambda page, _: [page.words] * len(page),
    "at top": _at_top,
}
"""Columns of all units."""


def _sign(read: Callable[[str], float]) -> MakerOfSome:
    return lambda page, _, numbers: list(map(read, _texts_of(page, numbers)))


def _texts_of(page: Page, numbers: Sequence[int]) -> Iterable[str]:
    return page.texts if len(numbers) == len(page.texts) else map(page.texts.__getitem__, numbers)


def _ends_with(*marks: str) -> Callable[[str], float]:
    return lambda text: text.endswith(marks)


def _has_one_of(in_ascii: str, others: str) -> Callable[[str], float]:
    """Make a function that looks for one of these marks: in most texts, which are in ASCII, for one alone."""
    search = re.compile(f"[{others}]").search
    return lambda text: in_ascii in text or (not text.isascii() and search(text) is not None)


_SIGNS: dict[str, Callable[[str], float]] = {
    "colon": _ends_with(":", "："),
    "question": _ends_with("?", "？", "؟"),
    "ellipsis": _ends_with("...", "…"),
    "clause": ends_clause,
    "quote": _has_one_of('"', "“”«„「『"),
    "address": has_address,
    "capitals only": str.isupper,
    "small start": lambda text: text[:1].islower(),
    "digit start": lambda text: text[:1].isdigit(),
    "bar": _has_one_of("|", "·•»›"),
    "letters": lambda text: len(text) / (text.count(" ") + 1),
    "commas": lambda text: text.count(",") / (text.count(" ") + 1),
}
SIGNS = tuple(_SIGNS)
"""What is seen of a unit's text by itself, beside what `page_features` measures."""


def _indent(page: Page, _: Titles, numbers: Sequence[int]) -> Column:
    units, usual = page.units, page.indent
    return [units[number].indent - usual for number in numbers]


def _copied_near(page: Page, _: Titles, numbers: Sequence[int]) -> Column:
    near: set[int] = set()
    last: dict[str, int] = {}
    for number in compress(range(len(page)), page.repeated):
        low = page.low[number]
        if number - last.get(low, -_NOWHERE) <= _COPIED_NEAR:
            near.update((number, last[low]))
        last[low] = number
    return [number in near for number in numbers] if near else [0.0] * len(numbers)


def _since_comments(page: Page, _: Titles, numbers: Sequence[int]) -> Column:
    headings = [number for number in page.comment_headings if page.prose[number] > _PROSE_BEFORE_COMMENTS]
    column: list[float] = []
    passed, last = 0, -_NOWHERE
    for number in numbers:
        while passed < len(headings) and headings[passed] <= number:
            last = headings[passed]
            passed += 1
        column.append(min(_FAR, number - last))
    return column


def _since_prose(page: Page, _: Titles, numbers: Sequence[int]) -> Column:
    before = page.previous_prose
    return [min(_FAR, number - before[number]) if before[number] >= 0 else _NOWHERE for number in numbers]


def _to_prose(page: Page, _: Titles, numbers: Sequence[int]) -> Column:
    size, following = len(page), page.next_prose
    return [min(_FAR, following[n + 1] - n) if following[n + 1] < size else _NOWHERE for n in numbers]


def _run(page: Page, _: Titles, numbers: Sequence[int]) -> Column:
    return [page.run_of_prose(number) / page.longest for number in numbers]


def _prose_before(page: Page, _: Titles, numbers: Sequence[int]) -> Column:
    whole, passed = max(1, page.words), page.prose
    return [passed[number] / whole for number in numbers]


def _prose_left(page: Page, _: Titles, numbers: Sequence[int]) -> Column:
    words, passed = page.words, page.prose
    whole = max(1, words)
    return [(words - passed[number + 1]) / whole for number in numbers]


def _shared_with(page: Page, _: Titles, numbers: Sequence[int], *, step: int) -> Column:
    keys, size = page.fields["keys"], len(page)
    made: list[float] = []
    for number in numbers:
        own = keys[number]
        is_beside = own and 0 <= number + step < size
        made.append(len(own & keys[number + step]) / len(own) if is_beside else 0.0)
    return made


def _cohesion(page: Page, _: Titles, numbers: Sequence[int]) -> Column:
    """Return the share of each unit's words that other prose of the page says."""
    prose = page.fields["prose"]
    return shares_said(page, compress(page.fields["keys"], prose), prose, numbers)


def shares_said(
    page: Page, others: Iterable[frozenset[str]], are_among: Sequence[bool], numbers: Iterable[int]
) -> list[float]:
    """Return the share of these units' words that others say; of those that are among them, that are said again."""
    said: set[str] = set()
    again: set[str] = set()
    for keys in others:
        again |= said & keys
        said |= keys
    made: list[float] = []
    all_keys = page.fields["keys"]
    for number in numbers:
        keys = all_keys[number]
        made.append(len(keys & (again if are_among[number] else said)) / len(keys) if keys else 0.0)
    return made


def _title_shared(page: Page, titles: Titles, numbers: Sequence[int]) -> Column:
    keys = page.fields["keys"]
    words = keys[titles.best] if titles.best is not None else frozenset[str]()
    return [len(keys[number] & words) for number in numbers]


def _from_title(_: Page, titles: Titles, numbers: Sequence[int]) -> Column:
    best = titles.best
    if best is None:
        return [_NOWHERE] * len(numbers)
    return [max(-_FAR_FROM_TITLE, min(_FAR_FROM_TITLE, number - best)) for number in numbers]


def _prose_from_title(page: Page, titles: Titles, numbers: Sequence[int]) -> Column:
    passed = page.prose
    start = passed[titles.best] if titles.best is not None else 0
    return [passed[number] - start for number in numbers]


def _below_best(page: Page, titles: Titles, numbers: Sequence[int]) -> Column:
    below, _ = titles.before(len(page))
    return [below[number] for number in numbers]


def _from_own_title(page: Page, titles: Titles, numbers: Sequence[int]) -> Column:
    _, distances = titles.before(len(page))
    return [distances[number] for number in numbers]


MAKERS_OF_SOME: dict[str, MakerOfSome] = {
    **{name: _sign(read) for name, read in _SIGNS.items()},
    "indent": _indent,
    "copied near": _copied_near,
    "since comments": _since_comments,
    "since prose": _since_prose,
    "to prose": _to_prose,
    "run": _run,
    "prose before": _prose_before,
    "prose left": _prose_left,
    "place": lambda page, _, numbers: [number / len(page) for number in numbers],
    "shared with last": partial(_shared_with, step=-1),
    "shared with next": partial(_shared_with, step=1),
    "cohesion": _cohesion,
    "title shared": _title_shared,
    "from title": _from_title,
    "prose from title": _prose_from_title,
    "title odds": lambda _, titles, numbers: [titles.odds.get(number, NO_ODDS) for number in numbers],
    "title below best": _below_best,
    "from own title": _from_own_title,
    "later title": lambda _, titles, numbers: [titles.later(number) - titles.best_odds for number in numbers],
}
"""Columns of the units that are asked for alone."""
