"""What stands around a number and says what it measures: currency, unit, hedge, half."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.profiling.normalization import TokenKind

_CURRENCIES = {"$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR", "₽": "RUB", "₺": "TRY", "₴": "UAH"}
_BEFORE_CURRENCY = ("national", "genitive")
_GOLDEN = frozenset({"złote", "złotych"})
_GENITIVE_PLURAL = "ów"  # pięć złotych przedmiotów, and no 500 złotych grzywny
_OF_GOLD = frozenset(
    {"bransolet", "bransoletek", "koron", "medale", "monet", "monety", "ozdób", "przedmioty", "sztab", "sztabek"}
)
_LONGEST_CODE = 3
_CURRENCY_REACH = 3
_HEDGE_REACH = 4
_FEWER, _MORE = 0.75, 1.3  # of what "une dizaine" may be: eight to thirteen
_ABOUT = 0.1  # "about 100" may be 90 or 110
_MINUS = frozenset("-−–")


@dataclass(frozen=True, slots=True)
class DimensionUnit:
    """A dimension with the factor to its unit of reference (of heat the scale), and the word behind the unit."""

    dimension: str
    factor: str
    last: int


@dataclass(frozen=True, slots=True)
class Currency:
    """A currency and the words, half-open, that it and its number take."""

    code: str
    first: int
    last: int


def read_unit(words: Sequence[TaggedWord], at: int) -> DimensionUnit | None:
    """Read the unit that stands at `at`."""
    if at >= len(words):
        return None
    if words[at].text == "°":
        letter = words[at + 1].text.upper() if at + 1 < len(words) else ""
        return DimensionUnit("heat", letter, at + 2) if letter in ("C", "F") else DimensionUnit("heat", "?", at + 1)
    entry = words[at].entry("unit")
    if entry is None:
        return None
    dimension, _, factor = entry.value.partition(":")
    return DimensionUnit(dimension, factor, at + len(entry.stems))


def read_celsius(words: Sequence[TaggedWord], unit: DimensionUnit, value: float) -> tuple[float, int]:
    """Return degrees in Celsius, and the word behind the scale, which may follow the degrees."""
    scale = read_unit(words, unit.last)
    has_scale = scale is not None and scale.dimension == "heat"
    letter, last = (scale.factor, scale.last) if scale is not None and has_scale else (unit.factor, unit.last)
    return (value - 32) / 1.8 if letter == "F" else value, last


def read_currency(words: Sequence[TaggedWord], first: int, last: int) -> Currency | None:
    """Read the currency before or behind the number `first` to `last`; 660 pounds of cocaine are none."""
    before = words[first - 1] if first else None
    if before is not None and before.text in _CURRENCIES:
        return Currency(_CURRENCIES[before.text], first - 1, last)
    code = before.entry("currency") if before is not None and len(before.text) <= _LONGEST_CODE else None
    if code is not None and before is not None and before.text[0].isupper():  # not "won 53 seats"
        return Currency(code.value, first - 1, last)
    for at in range(last, min(last + _CURRENCY_REACH, len(words))):
        if words[at].text in _CURRENCIES:
            return Currency(_CURRENCIES[words[at].text], first, at + 1)
        if entry := words[at].entry("currency"):
            is_weight = words[at].entry("unit") and [word.text for word in words[at + 1 : at + 2]] == ["of"]
            is_none = is_weight or _is_golden(words, at)
            return None if is_none else Currency(entry.value, first, at + 1)
        if not any(map(words[at].entry, _BEFORE_CURRENCY)):
            break
    return None


def _is_golden(words: Sequence[TaggedWord], at: int) -> bool:
    """Tell whether the Polish "złotych" tells what something is made of, which stands behind it in the plural."""
    behind = words[at + 1].text.lower() if at + 1 < len(words) else ""
    return words[at].text.lower() in _GOLDEN and (behind.endswith(_GENITIVE_PLURAL) or behind in _OF_GOLD)


def read_half(words: Sequence[TaggedWord], at: int) -> tuple[float, int]:
    """Read "and a half" at `at`: what it adds, and the word behind it."""
    entry = words[at].entry("and_half") if at < len(words) else None
    return (float(Fraction(entry.value)), at + len(entry.stems)) if entry is not None else (0.0, at)


def is_negative(words: Sequence[TaggedWord], first: int) -> bool:
    """Tell whether a minus stands before the number that begins at `first`."""
    before = words[first - 1] if first else None
    if before is None or before.entry("minus") is not None:
        return before is not None
    is_joined = first > 1 and words[first - 2].kind is TokenKind.NUMBER and words[first - 2].end == before.start
    return before.text in _MINUS and before.end == words[first].start and not is_joined


def read_range(words: Sequence[TaggedWord], first: int, last: int, value: float) -> tuple[float, float]:
    """Return the range that a hedge leaves the value of the words `first` to `last`; infinite where an end is open."""
    size = _ABOUT * abs(value)
    ranges = {
        ">": (value, float("inf")), ">=": (value, float("inf")), "<": (float("-inf"), value),
        "<=": (float("-inf"), value), "~": (value - size, value + size), "<~": (value - size, value),
        ">~": (value, value + size), "~~": (value * _FEWER, value * _MORE),
    }  # fmt: skip
    bound = words[last].entry("bound") if last < len(words) else None
    own = words[first].entry("hedge")  # une dizaine: a number that is never exact
    hedge = bound.value if bound is not None else _hedge(words, first)
    return ranges.get(hedge or (own.value if own is not None else ""), (value, value))


def _hedge(words: Sequence[TaggedWord], first: int) -> str:
    for at in range(max(0, first - _HEDGE_REACH), first):
        entry = words[at].entry("hedge")
        if entry is not None and at + len(entry.stems) >= first:
            is_sentence = words[at].entry("range") is not None and any(word.entry("court") for word in words[:at])
            return "" if is_sentence else entry.value  # "veroordeeld tot vier jaar": no more and no less
    return ""
