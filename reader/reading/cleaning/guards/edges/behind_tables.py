"""What a story tells behind a table: standings, results and figures stand in rows, and its last sentences below them.

The models have learned that rows of numbers behind a story are furniture, and what comes after them too.
"""

import re
from collections.abc import Sequence

from reader.reading.cleaning.guards.belonging import sentences_behind
from reader.reading.cleaning.guards.edges.behind_breaks import telling_keys
from reader.reading.cleaning.measures.page_features import Page

_NUMBER = re.compile(r"\d+")
_FEWEST_ROWS, _FEWEST_NUMBERS = 3, 2
_LONGEST_ROW, _LONGEST_HEAD = 12, 8
_MOST_LINKED = 0.3


def rest_behind_table(page: Page, kept: Sequence[int], title: int | None) -> range:
    """Return the rows right behind the story, with their head, and the sentences below them that tell of the same."""
    first = kept[-1] + 1
    start = first if _is_row(page, first) else first + 1
    if start > first and not _is_head(page, first):
        return range(0)
    end = start
    while _is_row(page, end):
        end += 1
    if end - start < _FEWEST_ROWS:
        return range(0)
    told = telling_keys(page, kept, title)
    behind = sentences_behind(page, end - 1)
    stop = next((n for n in behind if told.isdisjoint(page.measured[n].keys)), behind.stop)
    return range(first, stop) if stop > end else range(0)


def _is_row(page: Page, number: int) -> bool:
    if number >= len(page):
        return False
    unit, seen = page.units[number], page.measured[number]
    is_text = not (seen.ended or seen.kinds or unit.image) and unit.linked <= _MOST_LINKED
    return is_text and seen.words <= _LONGEST_ROW and len(_NUMBER.findall(unit.text)) >= _FEWEST_NUMBERS


def _is_head(page: Page, number: int) -> bool:
    if number >= len(page):
        return False
    seen = page.measured[number]
    return not (seen.ended or seen.kinds or seen.dated) and 1 < seen.words <= _LONGEST_HEAD
