"""Entries of a live blog: each stands below the time at which it was written, alone on its line."""

import re
from collections.abc import Iterator, Sequence

from reader.reading.cleaning.page_features import Page

_TIME = re.compile(r"(?:[01]?\d|2[0-3])[:.h][0-5]\d(?:\s?[ap]\.?m\.?)?(?:\s[A-Z]{2,4})?", re.IGNORECASE)
_LONGEST_TIME = 16
_LONGEST_NAME = 4
_FEWEST_ENTRIES = 3
# A headline may stand between the time and its sentences.
_REACH = 2
# Buttons may stand between one entry and the next.
_MOST_BETWEEN = 4


def entries_behind(page: Page, kept: Sequence[int]) -> Iterator[int]:
    """Yield the sentences below further times behind a story of such entries."""
    told = frozenset(kept)
    times = _times(page)
    entries = [number for number in times if not told.isdisjoint(range(number + 1, number + 1 + _REACH))]
    last = kept[-1]
    if len(entries) < _FEWEST_ENTRIES:
        return
    for time in times:
        if last < time <= last + _MOST_BETWEEN:
            below = range(time + 1, min(len(page), time + 1 + _REACH))
            sentence = next((number for number in below if page.measured[number].ended), None)
            if sentence is None:
                return
            yield sentence
            last = sentence


def heads_of_entries(page: Page) -> frozenset[int]:
    """Return the units right below times alone on their lines, if there are three: none is the page's headline.

    The name of who wrote the entry may stand between its time and its head.
    """
    times = _times(page)
    if len(times) < _FEWEST_ENTRIES:
        return frozenset()
    signed = (n + 2 for n in times if n + 2 < len(page) and _is_name_above_head(page, n + 1))
    return frozenset((*(number + 1 for number in times), *signed))


def _is_name_above_head(page: Page, number: int) -> bool:
    name, head = page.measured[number], page.measured[number + 1]
    return name.words <= _LONGEST_NAME and not name.ended and not head.ended


def _times(page: Page) -> list[int]:
    return [
        number
        for number, unit in enumerate(page.units)
        if unit.text[:1].isdecimal() and len(unit.text) <= _LONGEST_TIME and _TIME.fullmatch(unit.text)
    ]
