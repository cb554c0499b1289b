"""Lists that go on in the form in which they began: dates of a tour, rows of a table, numbered entries.

Models that judge line by line keep the first entries, which stand below prose, and lose the others.
"""

import re
from collections.abc import Iterator, Sequence

from reader.reading.cleaning.page_features import Page

_MARK = re.compile(r"\d+|[^\w\s]")
_SEARCHED = 200
_NUMBERED = re.compile(r"(\d{1,3}) ?[).:/-] ?(?=\S)")
_TIMED = re.compile(r"\W?(?:(\d{1,2}):)?(\d{1,2}):([0-5]\d)\b\W*(?=\S)")
_LATEST_START = 60  # seconds
_FEWEST_ROWS = 5
_MARKS_OF_A_FORM = 2
_FEWEST_ENTRIES = 4
_FEWEST_KEPT = 2
_LONGEST_ENTRY = 40
_MOST_BETWEEN = 2


def rest_of_lists(page: Page, kept: Sequence[int]) -> Iterator[int]:
    """Yield the entries of lists of which two are kept, and those of a numbered list right behind what is kept."""
    told = frozenset(kept)
    end = 0
    for number in kept:
        # Forms of what is kept and of its neighbours alone: most of a page is neither.
        if number >= end and (form := form_of(page.units[number].text)):
            run = _run_of(page, form, number, kept[0])
            end = run.stop
            if len(run) >= _FEWEST_ENTRIES and len(told.intersection(run)) >= _FEWEST_KEPT:
                yield from (entry for entry in run if page.measured[entry].words <= _LONGEST_ENTRY)
    yield from _numbered_behind(page, kept[-1])
    yield from _transcript_behind(page, kept[-1])


def _run_of(page: Page, form: str, number: int, least: int) -> range:
    """Return the units of a form around one of them, from `least` on."""
    start, end = number, number + 1
    while start > least and form_of(page.units[start - 1].text) == form:
        start -= 1
    while end < len(page) and form_of(page.units[end].text) == form:
        end += 1
    return range(start, end)


def form_of(text: str) -> str:
    """Return the first marks between the words of a text, all numbers as one mark; "" for fewer than two."""
    form, end = "", 0
    for mark in _MARK.finditer(text, 0, _SEARCHED):
        sign = "0" if mark[0][0].isdecimal() else mark[0]
        # A row of a table: a number, words, a number. Numbers side by side are one mark.
        if sign != "0" or form[-1:] != "0" or not text[end : mark.start()].isspace():
            form += sign
            if len(form) == _MARKS_OF_A_FORM:
                return form
        end = mark.end()
    return ""


def _numbered_behind(page: Page, last: int) -> range:
    """Return the entries 1, 2, 3 … right behind a unit, with what stands between them."""
    entry, end = 1, last + 1
    for number in range(last + 1, len(page)):
        if number - end >= _MOST_BETWEEN:
            break
        found = _NUMBERED.match(page.units[number].text)
        if found and int(found[1]) == entry:
            entry, end = entry + 1, number + 1
    return range(last + 1, end) if entry > _FEWEST_ENTRIES else range(0)


def _transcript_behind(page: Page, last: int) -> range:
    """Return the rows behind a unit that begin with times that start at nought and grow: what is said in a film."""
    end, rows, before = last + 1, 0, -1
    for number in range(last + 1, len(page)):
        if number - end > _MOST_BETWEEN:
            break
        if found := _TIMED.match(page.units[number].text):
            time = int(found[1] or 0) * 3600 + int(found[2]) * 60 + int(found[3])
            if time <= before or (not rows and time > _LATEST_START):
                break
            end, rows, before = number + 1, rows + 1, time
    return range(last + 1, end) if rows >= _FEWEST_ROWS else range(0)
