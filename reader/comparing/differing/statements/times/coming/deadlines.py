"""By when so many of one thing are to be there: 14 cranes by May and 14 cranes by March are two plans.

The same number of the same, told of the same name, right beside a month until which it is to be done: other months
clash in whatever words the deed is told, and whatever else the sentences tell.
"""

from collections.abc import Sequence
from datetime import date, timedelta

from reader.comparing.crosslingual.lexicons import is_offered
from reader.comparing.differing.statements.agreement_in_words import agreement_in_words, are_alike
from reader.comparing.differing.statements.quantities.figures.typed_quantities import Quantity
from reader.comparing.differing.statements.sentence_facts import SentenceFacts
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.differing.statements.times.dates_told import ToldDate
from reader.comparing.profiling.normalization import TokenKind
from reader.model.difference import DifferenceKind

_UNTIL = ("before", "until", "deadline")
# Of these, before the day until which something goes on.
_LASTING = "until"
_ROADS = frozenset({"road", "motorway", "street"})  # one of them may be called any of these
_WEEK = 7
_BEFORE_DAY = 3  # words from "jusqu'à" to "lundi"
_IN_WORDS = 0.3  # the share of the words of two languages
_BEFORE_MONTH = 3  # words from "before" to "next March"
_BESIDE = 6  # words between a number and its month, or from a number on
_FEWEST = 3  # "two men" may be any


def tell_deadlines_of_one_count(left: SentenceFacts, one: ToldDate, right: SentenceFacts, other: ToldDate) -> bool:
    """Tell whether two months are those by which the same number of the same is to be there, by the same name."""
    languages = left.language, right.language
    if languages[0] != languages[1] and not is_offered(*languages):
        return False
    if not (left.names & right.names and _is_until_month(left, one) and _is_until_month(right, other)):
        return False
    for count in left.quantities:
        same = next((each for each in right.quantities if _is_as_many(count, each)), None)
        if same is not None and not _are_opposite(_turns(left, count, one), _turns(right, same, other)):
            things = _things(left, count, one), _things(right, same, other)
            return any(are_alike(a, b, languages) for a in things[0] for b in things[1])
    return False


def is_until(side: SentenceFacts, day: ToldDate) -> bool:
    """Tell whether a date is told as the last one by which something is to be."""
    return any(any(map(word.entry, _UNTIL)) for word in side.words[max(0, day.place - _BEFORE_MONTH) : day.place])


def was_put_off(
    left: SentenceFacts,
    one: ToldDate,
    right: SentenceFacts,
    other: ToldDate,
    published: tuple[date | None, date | None],
) -> bool:
    """Tell whether a later report tells a later day until which one thing lasts: closed until Monday, until Wednesday.

    `published` are the days of the left and the right story.
    """
    told = published[0], published[1]
    if (
        told[0] is None
        or told[1] is None
        or told[0] == told[1]
        or not (lasts_until(left, one) and lasts_until(right, other))
    ):
        return False
    days = day_to_come(one, told[0]), day_to_come(other, told[1])
    if days[0] is None or days[1] is None or days[0] == days[1] or (days[0] < days[1]) != (told[0] < told[1]):
        return False
    if tell_two_facilities(left, right):
        return False
    if left.language == right.language:
        lasting = {word.stem for word in left.words if word.entry(_LASTING) is not None}
        return not (left.topics & right.topics) <= lasting
    return agreement_in_words(left, right) >= _IN_WORDS


def tell_two_facilities(left: SentenceFacts, right: SentenceFacts) -> bool:
    """Tell whether two sentences tell that something is open or closed, and not of one thing: the line, the schools."""
    if not {"openness", "facility"} <= left.kinds & right.kinds:
        return False
    named = [{entry.value for word in side.words if (entry := word.entry("facility"))} for side in (left, right)]
    return not named[0] & named[1] and not all(side & _ROADS for side in named)


def day_to_come(one: ToldDate, published: date) -> date | None:
    """Return the day that a date tells, or the first one of its weekday behind that of publication."""
    if one.days is not None:
        return one.days[0] if one.days[0] == one.days[1] else None
    if one.weekday is None:
        return None
    return published + timedelta((one.weekday - published.weekday() - 1) % _WEEK + 1)


def lasts_until(side: SentenceFacts, day: ToldDate) -> bool:
    """Tell whether a date is told as the last one on which something is so: until Friday, jusqu'à vendredi."""
    near = side.words[max(0, day.place - _BEFORE_DAY) : day.place]
    return any(word.entry(_LASTING) is not None for word in near)


def _is_until_month(side: SentenceFacts, day: ToldDate) -> bool:
    is_month = day.month is not None and day.day is day.weekday is None and day.days is None
    return is_month and is_until(side, day)


def _is_as_many(one: Quantity, other: Quantity) -> bool:
    is_count = one.kind is other.kind is DifferenceKind.NUMBER and not one.dimension and not other.dimension
    return is_count and one.low == one.high == other.low == other.high and one.value >= _FEWEST


def _things(side: SentenceFacts, count: Quantity, day: ToldDate) -> list[TaggedWord]:
    """List what a number beside a month may count: in English the last word before the month, else any word there."""
    is_before = count.place < day.place
    behind = side.words[count.place + 1 : day.place if is_before else count.place + _BESIDE]
    if len(behind) > _BESIDE or (not is_before and count.place > day.place + _BEFORE_MONTH) or _is_parted(behind):
        return []
    told = [word for word in behind if word.is_content and not any(map(word.entry, _UNTIL))]
    return told[-1:] if side.language == "en" and is_before else told


def _is_parted(words: Sequence[TaggedWord]) -> bool:
    return any(word.kind is TokenKind.NUMBER or (word.kind is TokenKind.MARK and word.text in ",;:") for word in words)


def _turns(side: SentenceFacts, count: Quantity, day: ToldDate) -> frozenset[str]:
    """Return what the clause tells that has an opposite: cranes are sold, and others bought."""
    near = side.words[max(0, min(count.place, day.place) - _BESIDE) : max(count.place, day.place) + _BESIDE]
    return frozenset([entry.value for word in near if (entry := word.entry("opposite")) is not None])


def _are_opposite(left: frozenset[str], right: frozenset[str]) -> bool:
    return any(one[:-1] == other[:-1] and one != other for one in left for other in right)
