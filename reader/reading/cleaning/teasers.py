"""Other stories that are told in short below the page's own: a headline and a sentence each, under a set line."""

from collections.abc import Sequence

from reader.reading.cleaning.page_features import Page
from reader.reading.cleaning.set_lines import is_above_teasers

_FEWEST_WORDS = 60
_FEWEST_RECORDS = 2
_LONGEST_LINE = 8
_LONGEST_HEADLINE = 22


def without_teasers(page: Page, kept: Sequence[int]) -> list[int]:
    """Leave out records of a headline and prose below a set line, if less is told there than above it."""
    for number in range(kept[0] + 1, kept[-1]):
        if page.measured[number].words <= _LONGEST_LINE and is_above_teasers(page.low[number]):
            above = [n for n in kept if n < number]
            below = [n for n in kept if n > number]
            told = _words(page, above)
            if told >= _FEWEST_WORDS and told > _words(page, below) and _are_records(page, below):
                return above
    return list(kept)


def _are_records(page: Page, below: Sequence[int]) -> bool:
    """Whether a headline stands right above each piece of prose."""
    prose = [number for number in below if page.measured[number].prose]
    return len(prose) >= _FEWEST_RECORDS and all(_is_headline(page, number - 1) for number in prose)


def _is_headline(page: Page, number: int) -> bool:
    seen = page.measured[number]
    return 2 < seen.words <= _LONGEST_HEADLINE and not seen.ended


def _words(page: Page, numbers: Sequence[int]) -> int:
    return sum([page.measured[number].words for number in numbers])
