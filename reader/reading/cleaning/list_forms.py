"""Lists that go on in the form in which they began: dates of a tour, rows of a table, numbered entries.

Models that judge line by line keep the first entries, which stand below prose, and lose the others.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from reader.reading.cleaning.page_features import Page

_LETTERS = re.compile(r"[^\W\d_]+|\s+|_")
_DIGITS = re.compile(r"\d+")
_NUMBERED = re.compile(r"(\d{1,3}) ?[).:/-] ?(?=\S)")
_MARKS_OF_A_FORM = 2
_FEWEST_ENTRIES = 4
_FEWEST_KEPT = 2
_LONGEST_ENTRY = 40
_MOST_BETWEEN = 2


def rest_of_lists(page: Page, kept: Sequence[int]) -> Iterator[int]:
    """Yield the entries of lists of which two are kept, and those of a numbered list right behind what is kept."""
    told = frozenset(kept)
    for form, group in groupby(range(kept[0], len(page)), lambda number: form_of(page.units[number].text)):
        run = list(group)
        if form and len(run) >= _FEWEST_ENTRIES and len(told.intersection(run)) >= _FEWEST_KEPT:
            yield from (number for number in run if page.measured[number].words <= _LONGEST_ENTRY)
    yield from _numbered_behind(page, kept[-1])


def form_of(text: str) -> str:
    """Return the first marks between the words of a text, all numbers as one mark; "" for fewer than two."""
    marks = _DIGITS.sub("0", _LETTERS.sub("", text[:200]))[:_MARKS_OF_A_FORM]
    return marks if len(marks) == _MARKS_OF_A_FORM else ""


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
