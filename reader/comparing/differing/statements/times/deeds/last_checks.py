"""When something was last checked, told in two ways: six weeks ago, in the spring.

`checked` of the lexicons lists the words, `ago` those for what has passed, `season` the parts of a year by their first
month. A check before the last one is no clash, nor is one after the earlier report.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from reader.comparing.differing.statements.occurrences.told_again import tells_last
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, name_others
from reader.model.article import Span
from reader.model.difference import DifferenceKind

_BEFORE, _BEHIND = 4, 2  # words of "il y a environ" before a number, and from a unit to "ago"
_SLACK = timedelta(days=10)
_SEASON = 3  # months
_UNITS = ((365, 182), (28, 15), (7, 4), (1, 1))  # days from which on a time is told in a unit, and half of it
_YEAR, _MONTHS = timedelta(days=366), 12
_OLDEST = 30 * _YEAR  # what is longer ago is no check of today: a tomb of 4,500 years ago

Period = tuple[date, date]


class _Check(NamedTuple):
    """In which of some periods something was checked, whether for the last time, and where that is told."""

    periods: tuple[Period, ...]
    is_last: bool
    span: Span


def compare_checks(
    left: SentenceFacts, right: SentenceFacts, published: tuple[date | None, date | None]
) -> Iterator[tuple[Span, Span]]:
    """Yield where two sentences tell two times of one last check."""
    if "checked" not in left.kinds & right.kinds or published[0] is None or published[1] is None:
        return
    one, other = _read(left, published[0]), _read(right, published[1])
    if one is None or other is None or not (one.is_last or other.is_last):
        return
    if left.language == right.language and name_others(left, right):
        return
    if any(_meet(a, b) for a in one.periods for b in other.periods):
        return
    for check, told, day in ((one, other, published[0]), (other, one, published[1])):
        if check.is_last and any(period[0] > day for period in told.periods):
            return  # checked since
        if not check.is_last and max(check.periods)[1] < min(told.periods)[0]:
            return  # checked before that too
    yield one.span, other.span


def _meet(one: Period, other: Period) -> bool:
    return one[0] - _SLACK <= other[1] and other[0] - _SLACK <= one[1]


def _read(side: SentenceFacts, published: date) -> _Check | None:
    """Read the one time at which something was checked."""
    told = [*_ago(side, published), *_seasons(side, published), *_dates(side, published)]
    if len(told) != 1:
        return None
    periods, span = told[0]
    return _Check(periods, tells_last(side), span)


def _ago(side: SentenceFacts, published: date) -> Iterator[tuple[tuple[Period, ...], Span]]:
    for one in side.quantities:
        if one.kind is not DifferenceKind.DURATION or not _is_ago(side, one.place, one.last):
            continue
        days = one.value / timedelta(days=1).total_seconds()
        half = next((half for least, half in _UNITS if days >= least), 0)
        if half and days <= _OLDEST.days:
            day = published - timedelta(days=round(days))
            yield ((day - timedelta(days=half), day + timedelta(days=half)),), Span(one.start, one.end)


def _is_ago(side: SentenceFacts, first: int, last: int) -> bool:
    """Tell whether a time is told as what has passed since: six weeks ago, vor sechs Wochen."""
    near = (*side.words[max(0, first - _BEFORE) : first], *side.words[last : last + _BEHIND])
    return any(word.entry("ago") is not None for word in near)


def _seasons(side: SentenceFacts, published: date) -> Iterator[tuple[tuple[Period, ...], Span]]:
    """Yield the last season of the name that a sentence tells, and the one before if it is that of the report."""
    if side.dates:
        return
    for at, word in enumerate(side.words):
        entry = word.entry("season")
        if entry is not None:
            month, years = int(entry.value), (published.year, published.year - 1, published.year - 2)
            begun = [date(year, month, 1) for year in years if date(year, month, 1) <= published]
            seasons = [(first, _months_after(first, _SEASON)) for first in begun[:2]]
            is_now = published <= seasons[0][1]
            span = Span(word.start, side.words[at + len(entry.stems) - 1].end)
            yield tuple((first, min(published, last)) for first, last in (seasons if is_now else seasons[:1])), span


def _dates(side: SentenceFacts, published: date) -> Iterator[tuple[tuple[Period, ...], Span]]:
    for one in side.dates:
        if one.days is not None:
            if one.days[1] <= published and one.days[0] >= published - _OLDEST:
                yield (one.days,), Span(one.start, one.end)
        elif one.month is not None and one.day is None and one.weekday is None:
            year = one.year or (published.year if one.month <= published.month else published.year - 1)
            first = date(year, one.month, 1)
            yield ((first, min(published, _months_after(first, 1))),), Span(one.start, one.end)


def _months_after(day: date, count: int) -> date:
    months = day.year * _MONTHS + day.month - 1 + count
    return date(months // _MONTHS, months % _MONTHS + 1, 1) - timedelta(days=1)
