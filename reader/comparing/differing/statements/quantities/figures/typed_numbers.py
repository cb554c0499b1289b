"""A number with what stands around it: a count, an amount of money, a share, a measure or a duration.

Dates, ordinals, scores and times of day are no quantities.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from reader.comparing.differing.statements.quantities.figures import figure_ranges
from reader.comparing.differing.statements.quantities.figures.numbers_in_words import Number, find_number
from reader.comparing.differing.statements.quantities.figures.scales import read_scale
from reader.comparing.differing.statements.quantities.figures.units import (
    is_negative,
    read_celsius,
    read_currency,
    read_half,
    read_unit,
)
from reader.comparing.differing.statements.quantities.figures.votes_cast import joins_votes
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.differing.statements.times.years import read_year
from reader.comparing.profiling.normalization import TokenKind
from reader.model.difference import DifferenceKind

_SCALES = {"": 1.0, "k": 1e3, "m": 1e6, "b": 1e9}  # what a letter behind the figures of an amount of money stands for
_MARKS = frozenset(":-–/")
_HYPHENS = frozenset("-‑")
_OF_ANY, _OF_ALL, _OF_SHARE = "", "whole", "share"
_MILLION = 1e6
_SHARED_OUT = frozenset({2, 3, 4, 5, 10, 100})  # of as many a share is told: four of nine are some of what there is
_ARTICLES = "the"
_BARE = frozenset({"1/2", "1/4"})  # half hours and quarter hours
_OLDEST = 120  # years
_AT_AGE = "at_age"
_ONLY, _ALONE = "only", "one_alone"
_BEING = ("being", "copula", "having")
_TIMES = frozenset({"time", "times", "fold"})
_WHOLE = 100
_SECOND = 2  # "every second" is a time as well
AGE = "age"
_YEARS_OLD = ["year", "old"]
_HOUR = 3600.0
_AGES = frozenset({"old", "alt", "later", "earlier"})
_HEAT = re.compile(r"(\d{2}(?:[.,]\d)?(?=C)|\d{2,3}(?:[.,]\d)?(?=F))([CF])")
_THOUSANDS = re.compile(r"\d[.,'’]\d{3}")  # no number of a thing is written so
_FREEZING, _PER_DEGREE = 32, 1.8  # of Fahrenheit


@dataclass(frozen=True, slots=True)
class Typed:
    """A kind with its dimension and value, and the words, half-open, that it takes."""

    kind: DifferenceKind
    dimension: str
    value: float
    first: int
    last: int


def type_number(words: Sequence[TaggedWord], number: Number) -> Typed | None:
    """Tell what a number measures; None if it is no quantity."""
    if (heat := _heat_in_a_word(words, number)) is not None:
        return heat
    is_part = _is_read_part(words, number)
    is_end = is_part and figure_ranges.is_end(words, number)
    if number.tail not in _SCALES or (is_part and not is_end and not joins_votes(words, number.first, number.last)):
        return None
    if is_end and (code := figure_ranges.has_currency(words, number)):
        value = number.value * _SCALES[number.tail]
        return Typed(DifferenceKind.MONEY, code, value, number.first, number.last)
    currency = read_currency(words, number.first, number.last)
    if currency is not None:
        value = number.value * _SCALES[number.tail]
        return Typed(DifferenceKind.MONEY, currency.code, value, currency.first, currency.last)
    if number.tail:
        return None
    return (
        _identifier(words, number)
        or _scaled(words, number)
        or _share(words, number)
        or _fraction(words, number)
        or _ratio(words, number)
        or _measure(words, number)
        or _count(words, number)
    )


def _heat_in_a_word(words: Sequence[TaggedWord], number: Number) -> Typed | None:
    """Read "41.3C" and "106F"; "seat 41C" is called so, and of seats 41C and 42C both are."""
    found = _HEAT.fullmatch(words[number.first].text) if number.last == number.first + 1 else None
    if found is None or _is_called(words, number.first):
        return None
    value = float(found[1].replace(",", "."))
    heat = value if found[2] == "C" else (value - _FREEZING) / _PER_DEGREE
    return Typed(DifferenceKind.MEASURE, "heat", heat, number.first, number.last)


def _is_called(words: Sequence[TaggedWord], at: int) -> bool:
    """Tell whether what looks like a heat tells which one something is, or is one more of several that do."""
    before = words[max(0, at - 2) : at]
    if len(before) > 1 and (before[1].text == "," or joins_numbers(before[1])):
        return _HEAT.fullmatch(before[0].text) is not None and _is_called(words, at - 2)
    first = _before_number(words, at)
    return first >= 0 and words[first].entry("identified") is not None


def _before_number(words: Sequence[TaggedWord], at: int) -> int:
    """Return the place of the word before a number that stands at `at`, or before "number" there."""
    return at - 2 if at > 1 and words[at - 1].entry("numbering") is not None else at - 1


def _identifier(words: Sequence[TaggedWord], number: Number) -> Typed | None:
    """Read "Pier 4", "flight 370" or "gate number 7": which one it is, and not how many, as in "to seat 28,000"."""
    first = _before_number(words, number.first)
    before = words[first] if first >= 0 else None
    entry = before.entry("identified") if before is not None else None
    if before is None or entry is None or number.in_words or number.last > number.first + 1:
        return None
    if _THOUSANDS.search(words[number.first].text):
        return None
    after = words[number.last] if number.last < len(words) else None
    opener = words[first - 1] if first else None
    is_counting = after is not None and (
        (before.text[0].isupper() and after.text[0].isupper() and after.may_be_counted and not after.is_name)
        or (before.text[0].islower() and after.entry("people") is not None)  # inside the gate 12 people
        or read_unit(words, number.last) is not None
        or (after.stem == "%" or after.entry("percent") is not None)
    )
    if is_counting or (opener is not None and opener.entry("number") is not None):
        return None
    return Typed(DifferenceKind.NUMBER, entry.value, number.value, first, number.last)


def _scaled(words: Sequence[TaggedWord], number: Number) -> Typed | None:
    """Read "magnitude 6.3" or "a category 2 storm": a value on a scale, which counts nothing."""
    scaled = read_scale(words, number)
    return Typed(DifferenceKind.NUMBER, scaled.scale, number.value, scaled.first, scaled.last) if scaled else None


def _share(words: Sequence[TaggedWord], number: Number) -> Typed | None:
    after = words[number.last] if number.last < len(words) else None
    entry = after.entry("percent") if after is not None else None
    if after is None or (after.stem != "%" and entry is None):
        return None
    last = number.last + (len(entry.stems) if entry is not None else 1)
    return Typed(DifferenceKind.PERCENT, "%", number.value, number.first, last)


def _fraction(words: Sequence[TaggedWord], number: Number) -> Typed | None:
    """Read "two thirds" as a share; "a third" alone is a rank as often."""
    entry = words[number.last].entry("fraction") if number.in_words and number.last < len(words) else None
    if entry is None or (number.value == 1 and not _tells_whole(words, number.last, is_counted=True)):
        return None
    value = 100 * number.value * float(Fraction(entry.value))
    return Typed(DifferenceKind.PERCENT, "%", value, number.first, number.last + 1)


def _ratio(words: Sequence[TaggedWord], number: Number) -> Typed | None:
    """Read "one in five" as a share."""
    entry = words[number.last].entry("ratio") if number.last < len(words) else None
    if entry is None:
        return None
    whole = find_number(words, number.last + len(entry.stems))
    is_share = whole is not None and number.value < whole.value <= _WHOLE and whole.in_words == number.in_words
    if whole is None or not is_share or (not number.in_words and len(entry.stems) == 1):
        return None  # 12 in 30 minutes
    if read_unit(words, whole.last) is not None:
        return None
    if number.value > 1 and whole.value not in _SHARED_OUT and is_out_of(words, number.last):
        return None  # vijf van de negen
    return Typed(DifferenceKind.PERCENT, "%", 100 * number.value / whole.value, number.first, whole.last)


def is_out_of(words: Sequence[TaggedWord], at: int) -> bool:
    """Tell whether a word stands at `at` behind which may stand how many there are of what is counted before it."""
    return _is_parted(words, at, _OF_ANY, _OF_ALL)


def is_of(words: Sequence[TaggedWord], at: int) -> bool:
    """Tell whether a word such as "of" stands at `at`."""
    return _is_parted(words, at, _OF_ANY)


def _is_parted(words: Sequence[TaggedWord], at: int, *of_what: str) -> bool:
    return at < len(words) and (entry := words[at].entry("parted")) is not None and entry.value in of_what


def _tells_whole(words: Sequence[TaggedWord], at: int, *, is_counted: bool) -> bool:
    """Tell whether the whole stands behind a fraction: behind "of", or in a case of its own, as in "połowa uczniów"."""
    parting, behind = words[at].entry("parting"), words[at + 1] if at + 1 < len(words) else None
    is_parted = parting is not None and behind is not None and behind.is_content
    if parting is not None and parting.value and not is_counted:
        return False  # a rank, as in "пета от осем"
    return _is_parted(words, at + 1, _OF_ANY, _OF_SHARE) or is_parted


def joins_numbers(word: TaggedWord) -> bool:
    """Tell whether a word may stand between two numbers: and, or, to."""
    return word.joins or word.entry("range") is not None


def _is_comma(words: Sequence[TaggedWord], at: int) -> bool:
    return at < len(words) and words[at].text == ","


def _is_article(words: Sequence[TaggedWord], at: int) -> bool:
    return at < len(words) and words[at].entry(_ARTICLES) is not None


def _measure(words: Sequence[TaggedWord], number: Number) -> Typed | None:
    half, last = read_half(words, number.last)
    if last + 1 < len(words) and joins_numbers(words[last]) and words[last + 1].kind is TokenKind.NUMBER:
        unit = read_unit(words, last + 2)  # 260 and 170 miles
        if unit is not None and unit.dimension not in {"heat", "time"}:
            value = number.value * float(unit.factor)
            return Typed(DifferenceKind.MEASURE, unit.dimension, value, number.first, number.last)
    if last < len(words) and words[last].text in _HYPHENS and words[last].start == words[last - 1].end:
        last += 1  # an 88-page report
    if is_of(words, last) and words[last - 1].text[-1].isalpha() and number.value >= _MILLION:
        last += 1  # 3,2 milioni di metri cubi
    unit = read_unit(words, last)
    if unit is None:
        return None
    more, behind = read_half(words, unit.last)
    if number.in_words and number.value == 1 and unit.dimension == "time" and _is_comma(words, behind):
        return None  # until one day, 26 years later
    value = number.value + half + more
    if unit.dimension == "heat":
        negative = is_negative(words, number.first)
        heat, behind = read_celsius(words, unit, -value if negative else value)
        return Typed(DifferenceKind.MEASURE, "heat", heat, number.first - negative, behind)
    is_short = unit.dimension == "time" and float(unit.factor) <= _HOUR  # seven minutes later
    if not is_short and any(word.text.lower() in _AGES for word in words[behind : behind + 2]):
        return _age(words, number, behind)  # a 7-year-old, two years later
    kind = DifferenceKind.DURATION if unit.dimension == "time" else DifferenceKind.MEASURE
    return Typed(kind, unit.dimension, value * float(unit.factor), number.first, behind)


def _age(words: Sequence[TaggedWord], number: Number, behind: int) -> Typed | None:
    """Read how old somebody is who is told of by that: a 34-year-old man."""
    parts = [word.text.lower() for word in words[number.last : behind + 2]]
    if [part for part in parts if part not in _HYPHENS] != _YEARS_OLD or parts[0] not in _HYPHENS:
        return None
    return Typed(DifferenceKind.NUMBER, AGE, number.value, number.first, behind + 2)


def _count(words: Sequence[TaggedWord], number: Number) -> Typed | None:
    before = words[number.first - 1] if number.first else None
    after = words[number.last] if number.last < len(words) else None
    if number.in_words and number.value == 1 and not _is_only_one(words, number):
        return None  # an article, or a pronoun, in most languages
    if number.last == number.first + 1 and read_year(words, number.first) is not None:
        return None
    if before is not None and before.entry("month") is not None:
        return None
    if before is not None and before.text == "," and after is not None and _is_age(words, number):
        return None
    if _is_age_at_death(words, number) or _is_multiple(words, number):
        return None
    if after is not None and (after.entry("month") or (number.in_words and after.entry("fraction"))):
        return None
    if after is not None and read_unit(words, number.last + 1) and after.text in _HYPHENS:
        return None  # a 7-year-old
    return Typed(DifferenceKind.NUMBER, "", number.value, number.first, number.last)


def _is_only_one(words: Sequence[TaggedWord], number: Number) -> bool:
    """Tell whether it is told that there was one and no more: only one nurse, une seule infirmière."""
    before = words[number.first - 1] if number.first else None
    behind = words[number.last] if number.last < len(words) else None
    noun = words[number.last + 1] if number.last + 1 < len(words) else None
    if before is not None and number.first > 1 and any(map(before.entry, _BEING)):
        before = words[number.first - 2]  # solo había una enfermera
    if before is not None and before.entry(_ONLY) is not None:
        return behind is not None and behind.may_be_counted and behind.is_content and behind.entry("unit") is None
    is_alone = behind is not None and behind.entry(_ALONE) is not None
    return is_alone and noun is not None and noun.is_content and noun.entry("unit") is None


def _is_age_at_death(words: Sequence[TaggedWord], number: Number) -> bool:
    """Tell whether a number tells how old somebody died: dies at 89; who evacuates "a 31 enfermos" counts them."""
    before = words[max(0, number.first - 2) : number.first]
    is_at = len(before) > 1 and before[1].entry(_AT_AGE) is not None and not number.in_words
    behind = words[number.last] if number.last < len(words) else None
    if not is_at or (behind is not None and behind.may_be_counted and read_unit(words, number.last) is None):
        return False
    return before[0].entry("fate") is not None and 1 <= number.value <= _OLDEST


def _is_multiple(words: Sequence[TaggedWord], number: Number) -> bool:
    """Tell whether a number tells how often, as part of a word: 2-time champion."""
    behind = words[number.last : number.last + 2]
    return len(behind) > 1 and behind[0].text in _HYPHENS and behind[1].text.lower() in _TIMES


def _is_age(words: Sequence[TaggedWord], number: Number) -> bool:
    """Tell whether a number between commas is the age of whoever stands before it: the driver, 42, was alone."""
    named, after = words[number.first - 2] if number.first > 1 else None, words[number.last]
    is_word = named is not None and named.kind is TokenKind.WORD
    return is_word and after.text in ",.;" and not number.in_words and 1 <= number.value <= _OLDEST


def _is_read_part(words: Sequence[TaggedWord], number: Number) -> bool:
    """Tell whether a number is part of a time, a score or a range: a mark joins it to another number."""
    ahead = words[number.last : number.last + 2]
    behind = words[max(0, number.first - 2) : number.first]
    last, first = words[number.last - 1], words[number.first]
    joins_ahead = len(ahead) > 1 and ahead[0].text in _MARKS and ahead[0].start == last.end
    joins_behind = len(behind) > 1 and behind[1].text in _MARKS and behind[1].end == first.start
    return (joins_ahead and ahead[1].kind is TokenKind.NUMBER) or (
        joins_behind and behind[0].kind is TokenKind.NUMBER and behind[0].end == behind[1].start
    )


def read_part(words: Sequence[TaggedWord], at: int) -> Typed | None:
    """Read "half an hour", "a quarter of an hour", "half of" or "every fifth" at `at`."""
    rank = words[at + 1].entry("ordinal") if at + 1 < len(words) and words[at].entry("every") is not None else None
    if rank is not None and int(rank.value) > _SECOND and read_unit(words, at + 2) is None:
        return Typed(DifferenceKind.PERCENT, "%", 100 / int(rank.value), at, at + 2)
    fraction = words[at].entry("fraction")
    if fraction is None or (at and words[at - 1].entry("ordinal") is not None):
        return None  # the second quarter of 2024 is no share
    for place in (at + 1, at + 2, *((at + 3,) if is_of(words, at + 1) else ())):
        unit = read_unit(words, place)
        is_bare = place == at + 1 and fraction.value not in _BARE  # "third years" are a class
        if unit is not None and unit.dimension == "time" and not is_bare:
            value = float(Fraction(fraction.value)) * float(unit.factor)
            return Typed(DifferenceKind.DURATION, "time", value, at, unit.last)
    if _tells_whole(words, at, is_counted=False) or _is_article(words, at + 1):  # a third of the voters, half the crop
        return Typed(DifferenceKind.PERCENT, "%", 100 * float(Fraction(fraction.value)), at, at + 1)
    return None


def read_unit_and_half(words: Sequence[TaggedWord], at: int) -> Typed | None:
    """Read "an hour and a half" at its unit, which Arabic says again behind the half."""
    unit = read_unit(words, at)
    if unit is None or unit.dimension != "time":
        return None
    half, last = read_half(words, unit.last)
    if not half:
        return None
    last += any(True for word in words[last : last + 1] if word.entry("unit") and word.stem == words[at].stem)
    return Typed(DifferenceKind.DURATION, "time", (1 + half) * float(unit.factor), at, last)
