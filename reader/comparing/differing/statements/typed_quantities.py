"""The quantities of a sentence, typed by what they measure: a count of something, money, a share, a length, a time.

Values are in one unit for each dimension (metres, kilograms, seconds, Celsius), so that 300 kg and 660 lb can be
compared; a hedge makes a range of a value. Dates, ages, ordinals, scores and times of day are no quantities.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import takewhile, zip_longest

from reader.comparing.differing.statements.numbers_in_words import Number, find_numbers
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.differing.statements.units import (
    is_negative,
    read_celsius,
    read_currency,
    read_half,
    read_range,
    read_unit,
)
from reader.comparing.profiling.normalization import TokenKind
from reader.model.difference import DifferenceKind

_NOUN_REACH = 4  # words behind a number among which is what it counts
_SCALES = {"": 1.0, "k": 1e3, "m": 1e6, "b": 1e9}  # what a letter behind the figures of an amount of money stands for
_FIRST_YEAR, _LAST_YEAR = 1100, 2199
_YEAR_DIGITS = 4
_JOINTS = frozenset(":-–/")
_HYPHENS = frozenset("-‑")
_AND = frozenset({"and", "or", "to", "und", "oder", "bis", "et", "ou", "à", "y", "o", "a", "e", "και", "ή", "и", "или"})
_OF = frozenset({"of", "de", "des", "der", "di", "dei", "των", "του", "van"})
_AGES = frozenset({"old", "ago", "alt", "later", "earlier"})


@dataclass(frozen=True, slots=True)
class Quantity:
    """A quantity: where it stands, what kind, in which dimension or currency, its value and the range it may lie in.

    `nouns` are stems of what it counts. `low` and `high` are infinite where a hedge leaves an end open. `place` is the
    index of its first word.
    """

    start: int
    end: int
    kind: DifferenceKind
    dimension: str
    value: float
    low: float
    high: float
    nouns: frozenset[str]
    place: int


@dataclass(frozen=True, slots=True)
class _Typed:
    """A kind with its dimension and value, and the words, half-open, that it takes."""

    kind: DifferenceKind
    dimension: str
    value: float
    first: int
    last: int


def find_quantities(words: Sequence[TaggedWord]) -> list[Quantity]:
    """List the quantities of a sentence in order."""
    numbers = {number.first: number for number in find_numbers(words)}
    found: list[Quantity] = []
    taken = 0
    for at, word in enumerate(words):
        if at < taken or not word.may_tell:
            continue
        number = numbers.get(at)
        typed = _part(words, at) or (_type(words, number) if number is not None else _unit_and_half(words, at))
        if typed is not None:
            found.append(_place(words, typed))
            taken = typed.last
        elif number is not None:
            taken = number.last
    return found


def _place(words: Sequence[TaggedWord], typed: _Typed) -> Quantity:
    low, high = read_range(words, typed.first, typed.last, typed.value)
    nouns = _nouns(words[typed.last : typed.last + _NOUN_REACH])
    start, end = words[typed.first].start, words[typed.last - 1].end
    return Quantity(start, end, typed.kind, typed.dimension, typed.value, low, high, nouns, typed.first)


def _nouns(words: Sequence[TaggedWord]) -> frozenset[str]:
    """Return the stems of what a number before these words counts: 38 Russian people are people, not Russian."""
    clause = list(takewhile(lambda word: word.kind is not TokenKind.MARK, words))
    return frozenset(
        word.stem
        for word, after in zip_longest(clause, clause[1:])
        if word.may_be_counted
        and not (word.is_name and after is not None and after.may_be_counted and not after.is_name)
    )


def _type(words: Sequence[TaggedWord], number: Number) -> _Typed | None:
    if number.tail not in _SCALES or _is_part(words, number):
        return None
    currency = read_currency(words, number.first, number.last)
    if currency is not None:
        value = number.value * _SCALES[number.tail]
        return _Typed(DifferenceKind.MONEY, currency.code, value, currency.first, currency.last)
    if number.tail:
        return None
    return _share(words, number) or _fraction(words, number) or _measure(words, number) or _count(words, number)


def _share(words: Sequence[TaggedWord], number: Number) -> _Typed | None:
    after = words[number.last] if number.last < len(words) else None
    entry = after.entry("percent") if after is not None else None
    if after is None or (after.stem != "%" and entry is None):
        return None
    last = number.last + (len(entry.stems) if entry is not None else 1)
    return _Typed(DifferenceKind.PERCENT, "%", number.value, number.first, last)


def _fraction(words: Sequence[TaggedWord], number: Number) -> _Typed | None:
    """Read "two thirds" as a share; "a third" alone is a rank as often."""
    entry = words[number.last].entry("fraction") if number.in_words and number.last < len(words) else None
    if entry is None or (number.value == 1 and not _is_of(words, number.last + 1)):
        return None
    value = 100 * number.value * float(Fraction(entry.value))
    return _Typed(DifferenceKind.PERCENT, "%", value, number.first, number.last + 1)


def _is_of(words: Sequence[TaggedWord], at: int) -> bool:
    return at < len(words) and words[at].text.lower() in _OF


def _measure(words: Sequence[TaggedWord], number: Number) -> _Typed | None:
    half, last = read_half(words, number.last)
    if last + 1 < len(words) and words[last].text.lower() in _AND and words[last + 1].kind is TokenKind.NUMBER:
        unit = read_unit(words, last + 2)  # 260 and 170 miles
        if unit is not None and unit.dimension not in {"heat", "time"}:
            value = number.value * float(unit.factor)
            return _Typed(DifferenceKind.MEASURE, unit.dimension, value, number.first, number.last)
    if last < len(words) and words[last].text in _HYPHENS and words[last].start == words[last - 1].end:
        last += 1  # an 88-page report
    unit = read_unit(words, last)
    if unit is None:
        return None
    more, behind = read_half(words, unit.last)
    value = number.value + half + more
    if unit.dimension == "heat":
        negative = is_negative(words, number.first)
        heat, behind = read_celsius(words, unit, -value if negative else value)
        return _Typed(DifferenceKind.MEASURE, "heat", heat, number.first - negative, behind)
    if any(word.text.lower() in _AGES for word in words[behind : behind + 2]):
        return None  # a 7-year-old, two years ago
    kind = DifferenceKind.DURATION if unit.dimension == "time" else DifferenceKind.MEASURE
    return _Typed(kind, unit.dimension, value * float(unit.factor), number.first, behind)


def _count(words: Sequence[TaggedWord], number: Number) -> _Typed | None:
    before = words[number.first - 1] if number.first else None
    after = words[number.last] if number.last < len(words) else None
    if number.in_words and number.value == 1:
        return None  # an article, or a pronoun, in most languages
    text = words[number.first].text
    if text.isdecimal() and len(text) == _YEAR_DIGITS and _FIRST_YEAR <= number.value <= _LAST_YEAR:
        return None  # a year
    if before is not None and before.entry("month") is not None:
        return None
    if after is not None and (after.entry("month") or (number.in_words and after.entry("fraction"))):
        return None
    if after is not None and read_unit(words, number.last + 1) and after.text in _HYPHENS:
        return None  # a 7-year-old
    return _Typed(DifferenceKind.NUMBER, "", number.value, number.first, number.last)


def _is_part(words: Sequence[TaggedWord], number: Number) -> bool:
    """Whether a number is part of a time, a score or a range: a mark joins it to another number."""
    ahead = words[number.last : number.last + 2]
    behind = words[max(0, number.first - 2) : number.first]
    last, first = words[number.last - 1], words[number.first]
    joins_ahead = len(ahead) > 1 and ahead[0].text in _JOINTS and ahead[0].start == last.end
    joins_behind = len(behind) > 1 and behind[1].text in _JOINTS and behind[1].end == first.start
    return (joins_ahead and ahead[1].kind is TokenKind.NUMBER) or (
        joins_behind and behind[0].kind is TokenKind.NUMBER and behind[0].end == behind[1].start
    )


def _part(words: Sequence[TaggedWord], at: int) -> _Typed | None:
    """Read "half an hour" or "half of" at `at`."""
    fraction = words[at].entry("fraction")
    if fraction is None:
        return None
    for place in (at + 1, at + 2):
        unit = read_unit(words, place)
        if unit is not None and unit.dimension == "time":
            value = float(Fraction(fraction.value)) * float(unit.factor)
            return _Typed(DifferenceKind.DURATION, "time", value, at, unit.last)
    if _is_of(words, at + 1):  # a third of the voters, half of them
        return _Typed(DifferenceKind.PERCENT, "%", 100 * float(Fraction(fraction.value)), at, at + 1)
    return None


def _unit_and_half(words: Sequence[TaggedWord], at: int) -> _Typed | None:
    """Read "an hour and a half" at its unit, which Arabic says again behind the half."""
    unit = read_unit(words, at)
    if unit is None or unit.dimension != "time":
        return None
    half, last = read_half(words, unit.last)
    if not half:
        return None
    last += any(True for word in words[last : last + 1] if word.entry("unit") and word.stem == words[at].stem)
    return _Typed(DifferenceKind.DURATION, "time", (1 + half) * float(unit.factor), at, last)
