"""Headlines or tags in a heap: many in one unit, which is as long as a paragraph and says nothing."""

from collections.abc import Sequence
from itertools import pairwise

from reader.reading.cleaning.measures.page_features import Page
from reader.text.late_pattern import late_pattern

_FEWEST_WORDS = 20
_FEWEST_PIECES = 3
_WIDE = late_pattern(r"[\u3040-\u30ff\u3400-\u9fff]")
_MOSTLY = 0.5
# Of the neighbours in an alphabetical list; in prose it is about half.
_IN_ORDER = 0.85
_FEWEST_IN_ORDER = 15


def without_heaps(page: Page, kept: Sequence[int]) -> list[int]:
    """Leave out units that are headlines or tags in a heap, if something else is left."""
    others = [number for number in kept if not _is_heap(page, number)]
    return others if any(page.measured[number].prose for number in others) else list(kept)


def _is_heap(page: Page, number: int) -> bool:
    seen = page.measured[number]
    if seen.ended or seen.words < _FEWEST_WORDS:
        return False
    text = page.units[number].text
    pieces = text.split()
    return (len(pieces) >= _FEWEST_PIECES and _is_of_headlines(text, len(pieces))) or _is_in_order(pieces)


def _is_of_headlines(text: str, pieces: int) -> bool:
    """Tell whether a text in Chinese or Japanese has blanks where prose has commas and stops, as headlines do."""
    if "。" in text or text.count("，") + text.count("、") > (pieces - 1) / 2:
        return False
    return len(_WIDE.findall(text)) > _MOSTLY * len(text)


def _is_in_order(pieces: Sequence[str]) -> bool:
    """Tell whether the words stand in the order of the alphabet by their first letters."""
    initials = [piece[0].casefold() for piece in pieces if piece[0].isalpha()]
    ordered = sum([before <= after for before, after in pairwise(initials)])
    return len(initials) >= _FEWEST_IN_ORDER and ordered >= _IN_ORDER * (len(initials) - 1)
