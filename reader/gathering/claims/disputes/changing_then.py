"""Whether two sentences date one change of state: shut until 26 November, to reopen on 26 November.

"The line stays shut until 26 November" and "The line is to reopen on 26 November" tell two states of one line, and one
day on which the one ends and the other begins.
"""

from collections.abc import Iterator
from itertools import product

from reader.comparing.differing.statements.sentence_facts import SentenceFacts, read_facts
from reader.comparing.differing.statements.times.dates_told import ToldDate

_BEFORE = 3  # words before a date among which "until" stands: "bis zum kommenden Montag"


def change_on_one_day(one: tuple[str, str], other: tuple[str, str]) -> bool:
    """Tell whether one of two texts, each with its language, tells until which day, and the other that day alone."""
    left, right = ([*_days(read_facts(*side, None))] for side in (one, other))
    return any(mine[0] is not yours[0] and _are_one(mine[1], yours[1]) for mine, yours in product(left, right))


def _days(facts: SentenceFacts) -> Iterator[tuple[bool, ToldDate]]:
    """Yield the days that a sentence tells, each with whether something is so until then."""
    for date in facts.dates:
        before = facts.words[max(0, date.place - _BEFORE) : date.place]
        yield any(word.entry("until") is not None for word in before), date


def _are_one(one: ToldDate, other: ToldDate) -> bool:
    if one.weekday is not None and other.weekday is not None:
        return one.weekday == other.weekday
    return one.day is not None and (one.day, one.month) == (other.day, other.month)
