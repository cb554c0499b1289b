"""Two figures that a dash joins to one range, as in "3-5 million": no score, no season and no number of a thing."""

from collections.abc import Sequence

from reader.comparing.differing.statements.quantities.figures.numbers_in_words import Number, find_number
from reader.comparing.differing.statements.quantities.figures.units import read_currency, read_unit
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.profiling.normalization import TokenKind

_DASHES = frozenset("-‑–—")
_LETTERS_OF_MONEY = frozenset({"k", "m", "b"})


def is_joint(words: Sequence[TaggedWord], at: int) -> bool:
    """Tell whether a dash stands at `at` and joins two figures that are the ends of a range."""
    if not 0 < at < len(words) - 1 or words[at].text not in _DASHES:
        return False
    before, behind = words[at - 1], words[at + 1]
    if before.kind is not TokenKind.NUMBER or before.end != words[at].start or words[at].end != behind.start:
        return False
    ends = find_number(words, at - 1), find_number(words, at + 1) or find_number(words, at + 2)  # $3-$5
    return ends[0] is not None and ends[1] is not None and _is_range(words, ends[0], ends[1])


def is_end(words: Sequence[TaggedWord], number: Number) -> bool:
    """Tell whether a number is one of the two ends of such a range."""
    return is_joint(words, number.first - 1) or is_joint(words, number.last)


def has_currency(words: Sequence[TaggedWord], number: Number) -> str:
    """Return the currency that stands before the first of the two ends, for the second: €3-5m."""
    if not is_joint(words, number.first - 1):
        return ""
    currency = read_currency(words, number.first - 2, number.first - 1)
    return currency.code if currency is not None else ""


def _is_range(words: Sequence[TaggedWord], least: Number, most: Number) -> bool:
    """Tell if what stands around two figures says what they measure: a power of ten, a currency, a unit, a share."""
    behind = words[most.last] if most.last < len(words) else None
    is_share = behind is not None and (behind.stem == "%" or behind.entry("percent") is not None)
    is_large = most.last > most.first + 1
    currency = read_currency(words, least.first, least.last) or read_currency(words, most.first, most.last)
    is_money = currency is not None and most.tail in {"", *_LETTERS_OF_MONEY}
    digits = find_number(words[: most.first + 1], most.first)
    if digits is None or least.value >= digits.value or least.tail:
        return False
    is_measure = not most.tail and read_unit(words, most.last) is not None
    return is_money or (not most.tail and (is_large or is_share or is_measure))
