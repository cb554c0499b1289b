"""Sentences of a story behind a line that interrupts it at its end: an advertisement, the name of another story."""

from collections.abc import Sequence

from reader.reading.cleaning.guards.belonging import sentences_behind
from reader.reading.cleaning.measures.page_features import Page
from reader.reading.cleaning.set_forms.fixed_lines import is_advertising, is_interruption, is_promotion

_MOST_LINES = 3
_LONGEST_LINE = 24
# "This", "with" are in every story.
_FEWEST_LETTERS = 5


def sentences_behind_break(page: Page, kept: Sequence[int], title: int | None) -> range:
    """Return the short sentences behind such lines that tell of the same."""
    first = kept[-1] + 1
    number = first
    while number < min(len(page), first + _MOST_LINES) and _is_break(page, number):
        number += 1
    if number == first:
        return range(first, first)
    told = telling_keys(page, kept, title)
    behind = sentences_behind(page, number - 1)
    end = next((n for n in behind if told.isdisjoint(page.measured[n].keys)), behind.stop)
    return range(number, end)


def telling_keys(page: Page, kept: Sequence[int], title: int | None) -> frozenset[str]:
    """Return the beginnings of the longer words that a story says, and of all that its headline does."""
    told = frozenset[str]().union(*(page.measured[n].keys for n in kept))
    told = frozenset([key for key in told if len(key) >= _FEWEST_LETTERS])
    return told | (frozenset() if title is None else page.measured[title].keys)


def _is_break(page: Page, number: int) -> bool:
    seen, low = page.measured[number], page.low[number]
    is_short = not seen.ended and seen.words <= _LONGEST_LINE
    return is_short and (is_promotion(low) or is_interruption(low) or is_advertising(low))
