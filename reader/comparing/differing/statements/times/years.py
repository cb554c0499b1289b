"""Four digits as a year, or as a count: "in 1200", "about 1200 people"."""

from collections.abc import Sequence

from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.profiling.normalization import TokenKind

_FIRST, _LAST = 1100, 2199
_DIGITS = 4
_LONGEST_HEDGE = 3  # words: not more than


def read_year(words: Sequence[TaggedWord], at: int) -> int | None:
    """Return the year that a number may be; None where it is hedged and stands before what it may count."""
    word = words[at]
    if word.kind is not TokenKind.NUMBER or len(word.text) != _DIGITS or not word.text.isdecimal():
        return None
    value = int(word.text)
    counts = at + 1 < len(words) and words[at + 1].may_be_counted and _is_hedged(words, at)
    return value if _FIRST <= value <= _LAST and not counts else None


def _is_hedged(words: Sequence[TaggedWord], at: int) -> bool:
    return any(
        hedge is not None and first + len(hedge.words) == at
        for first in range(max(0, at - _LONGEST_HEDGE), at)
        for hedge in (words[first].entry("hedge"),)
    )
