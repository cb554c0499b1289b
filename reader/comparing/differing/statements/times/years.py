"""Four digits as a year, or as a count: "in 1200", "about 1200 people"."""

from collections.abc import Sequence

from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.profiling.normalization import TokenKind

_FIRST, _LAST = 1100, 2199
_DIGITS = 4
_HUNDRED = 100
# What a year may stand behind: in 1900, since 1900, the 1900 census, June 1900, the year 1900.
_BEFORE_YEARS = ("preposition", "month", "article", "determiner", "unit", "deed", "passive")
_LONGEST_HEDGE = 3  # words: not more than


def read_year(words: Sequence[TaggedWord], at: int) -> int | None:
    """Return the year that a number may be; None where it counts what stands behind it.

    That is known of one that is hedged, and of a round one behind a word that goes with no date: cooks 1900 meals.
    """
    word = words[at]
    if word.kind is not TokenKind.NUMBER or len(word.text) != _DIGITS or not word.text.isdecimal():
        return None
    value = int(word.text)
    if not _FIRST <= value <= _LAST:
        return None
    may_count = at + 1 < len(words) and words[at + 1].may_be_counted
    return None if may_count and (_is_hedged(words, at) or _is_round_count(words, at, value)) else value


def _is_round_count(words: Sequence[TaggedWord], at: int, value: int) -> bool:
    """Tell if hundreds stand between a verb and what is counted: no name, month, article or preposition before them."""
    if value % _HUNDRED or at == 0:
        return False
    before, behind = words[at - 1], words[at + 1]
    is_free = before.kind is TokenKind.WORD and before.text.islower() and not any(map(before.entry, _BEFORE_YEARS))
    is_noun = behind.is_content and not behind.is_name and behind.entry("unit") is None
    return is_free and before.is_content and is_noun


def _is_hedged(words: Sequence[TaggedWord], at: int) -> bool:
    return any(
        hedge is not None and first + len(hedge.words) == at
        for first in range(max(0, at - _LONGEST_HEDGE), at)
        for hedge in (words[first].entry("hedge"),)
    )
