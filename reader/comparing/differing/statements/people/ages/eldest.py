"""How old the youngest or the oldest of the dead was: one person alone can be it, whoever else is told of.

"The youngest of the dead is a girl of nine" and "la plus jeune victime avait douze ans" cannot both be right, in
stories of one event.
"""

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from reader.comparing.differing.statements.quantities.figures.typed_numbers import AGE
from reader.comparing.differing.statements.quantities.figures.typed_quantities import Quantity
from reader.comparing.differing.statements.sentence_facts import SentenceFacts
from reader.comparing.profiling.normalization import TokenKind
from reader.model.article import Span
from reader.model.difference import DifferenceKind, Verdict

_YEAR = 365.25 * 24 * 60 * 60
_BIRTHDAY = 1  # years between two reports that both count right
_MOST = 115
_NEAR = 6  # words between "youngest" and "victims"

Found = tuple[DifferenceKind, Verdict, Span, Span, float]


class Eldest(NamedTuple):
    """Which end of the row of the dead a sentence tells of, how old that one was, and what tells it."""

    end: str
    age: float
    span: Span


def compare_eldest(left: SentenceFacts, right: SentenceFacts) -> Iterator[Found]:
    """Yield the clash of how old the youngest of the dead was, or the oldest."""
    one, other = read_eldest(left), read_eldest(right)
    if one is not None and other is not None and one.end == other.end and abs(one.age - other.age) > _BIRTHDAY:
        yield DifferenceKind.NUMBER, Verdict.CLASH, one.span, other.span, 0.8


def read_eldest(side: SentenceFacts) -> Eldest | None:
    """Return the youngest or the oldest of the dead with the age, where a sentence tells one age and no survivors."""
    if "eldest" not in side.kinds or "unharmed" in side.kinds or "former" in side.kinds:
        return None
    if any(day.year is not None for day in side.dates):
        return None  # of the crush of 2022
    ends = [(at, entry.value) for at, word in enumerate(side.words) if (entry := word.entry("eldest")) is not None]
    ages = [(years, one) for one in side.quantities if (years := _years(side, one)) is not None]
    if len(ends) != 1 or len(ages) != 1 or not _is_of_the_dead(side, ends[0][0]):
        return None
    (years, told), (_, end) = ages[0], ends[0]
    return Eldest(end, years, Span(told.start, told.end))


def _years(side: SentenceFacts, one: Quantity) -> float | None:
    """Return how many years an age is: a nine-year-old, neuf ans, a girl of nine."""
    if one.kind is DifferenceKind.DURATION:
        years = round(one.value / _YEAR, 2)
        return years if years.is_integer() and 0 < years <= _MOST else None
    before = side.words[max(0, one.place - 2) : one.place]
    is_of = any(who.entry("sex") is not None and of.entry("genitive") is not None for who, of in pairwise(before))
    is_plain = one.kind is DifferenceKind.NUMBER and not one.dimension
    is_age = one.dimension == AGE or (is_plain and (is_of or _ends_clause(side, one)))
    return one.value if is_age and one.value <= _MOST else None


def _ends_clause(side: SentenceFacts, one: Quantity) -> bool:
    """Tell whether a number counts nothing, as it ends its clause: the youngest victim was nine."""
    behind = side.words[one.last : one.last + 1]
    return not behind or behind[0].kind is TokenKind.MARK


def _is_of_the_dead(side: SentenceFacts, at: int) -> bool:
    """Tell whether those are dead of whom one is the youngest: the youngest victim; among the dead, the youngest."""
    near = side.words[max(0, at - _NEAR) : at + _NEAR]
    return any(
        word.entry("victim") is not None or ((fate := word.entry("fate")) is not None and fate.value == "dead")
        for word in near
    )
