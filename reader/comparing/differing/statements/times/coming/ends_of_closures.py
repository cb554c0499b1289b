"""How long something is closed, told by a last day on one side and by weeks on the other: until Friday, for two weeks.

The weeks count from the day of their report, or from a few days before it, as what closed the line came first.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from math import inf

from reader.comparing.differing.statements.governed_words import negations
from reader.comparing.differing.statements.quantities.figures.typed_quantities import Quantity
from reader.comparing.differing.statements.sentence_facts import SentenceFacts
from reader.comparing.differing.statements.times.coming.deadlines import day_to_come, lasts_until, tell_two_facilities
from reader.comparing.differing.statements.times.dates_told import ToldDate
from reader.model.difference import DifferenceKind, Verdict

_CLOSED = "closed"
_SHORTEST = timedelta(days=2).total_seconds()
_LONGEST = timedelta(days=1500).total_seconds()
_SINCE = timedelta(days=4)  # from the closing to the report, at most
_SHARE = 0.2  # of a time that is told in whole weeks, by which it may be longer or shorter
_DAY = timedelta(days=1)

Found = tuple[Verdict, Quantity | ToldDate, Quantity | ToldDate]


def compare_ends(
    left: SentenceFacts,
    right: SentenceFacts,
    published: tuple[date | None, date | None],
    later: timedelta | None,
) -> Iterator[Found]:
    """Yield what a last day and a time are to each other until which one thing is closed; `later` as for quantities."""
    if "openness" not in left.kinds & right.kinds or published[0] is None or published[1] is None:
        return
    told = _until(left, published[0]), _for(right)
    if told[0] is None or told[1] is None:
        if _for(left) is not None and _until(right, published[1]) is not None:
            is_since = -later if later is not None else None
            yield from ((verdict, b, a) for verdict, a, b in compare_ends(right, left, published[::-1], is_since))
        return
    if not _are_of_one_closure(left, right):
        return
    (day, until), duration = told[0], told[1]
    if abs((until - published[1]).total_seconds() - duration.value) <= _DAY.total_seconds():
        yield Verdict.SAME, day, duration
    elif not _may_be_one(until, duration, published[1]):
        is_longer = published[1] + timedelta(seconds=duration.value) > until
        has_grown = later is not None and (not later or (later > timedelta()) == is_longer)
        yield (Verdict.LATER_REPORT if has_grown else Verdict.CLASH), day, duration


def _until(side: SentenceFacts, published: date) -> tuple[ToldDate, date] | None:
    """Return the only date of a sentence with the day that it tells, if something lasts until then."""
    days = [one for one in side.dates if one.minute is None]
    if len(days) != 1 or not lasts_until(side, days[0]):
        return None
    day = day_to_come(days[0], published)
    return (days[0], day) if day is not None else None


def _for(side: SentenceFacts) -> Quantity | None:
    """Return the only time of a sentence, if it is one of days and the sentence tells no date."""
    times = [one for one in side.quantities if one.kind is DifferenceKind.DURATION]
    if len(times) != 1 or side.dates or not _SHORTEST <= times[0].value <= _LONGEST:
        return None
    return times[0]


def _are_of_one_closure(left: SentenceFacts, right: SentenceFacts) -> bool:
    """Tell whether both sentences tell that something is closed, and it may be one thing: the line, die Strecke."""
    if not (_tells_closed(left) and _tells_closed(right)) or tell_two_facilities(left, right):
        return False
    places = [{entry.value for word in side.words if (entry := word.entry("facility"))} for side in (left, right)]
    if not places[0].isdisjoint(places[1]):
        return True
    return left.language == right.language and bool(left.topics & right.topics - _openness(left))


def _tells_closed(side: SentenceFacts) -> bool:
    states = {entry.value for word in side.words if (entry := word.entry("openness")) is not None}
    return states == {_CLOSED} and not negations(side.words)


def _openness(side: SentenceFacts) -> set[str]:
    return {word.stem for word in side.words if word.entry("openness") is not None}


def _may_be_one(until: date, duration: Quantity, published: date) -> bool:
    """Tell whether a day may be the one on which a time ends, as that is rounded and hedged."""
    first = published - _SINCE + _seconds(max(duration.low, 0) * (1 - _SHARE))
    last = published + _seconds(min(duration.high, _LONGEST) * (1 + _SHARE))
    return first <= until and (duration.high == inf or until <= last)


def _seconds(value: float) -> timedelta:
    return timedelta(seconds=value)
