"""The day until which something is so or is to be done: by March, closed until Monday; later reports may put it off."""

from datetime import date, timedelta

from reader.comparing.differing.statements.agreement_in_words import agreement_in_words
from reader.comparing.differing.statements.sentence_facts import SentenceFacts
from reader.comparing.differing.statements.times.dates_told import ToldDate

_UNTIL = ("before", "until", "deadline")
# Of these, before the day until which something goes on.
_LASTING = "until"
_ROADS = frozenset({"road", "motorway", "street"})  # one of them may be called any of these
_WEEK = 7
_BEFORE_DAY = 3  # words from "jusqu'à" to "lundi"
_IN_WORDS = 0.3  # the share of the words of two languages
_BEFORE_MONTH = 3  # words from "before" to "next March"


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
