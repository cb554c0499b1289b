"""Dates of two sentences compared: the same day in another form, or another day for the same event."""

import re
from collections.abc import Iterator, Sequence
from datetime import timedelta
from itertools import takewhile

from reader.comparing.differing.statements.agreement_in_words import agreement_in_words
from reader.comparing.differing.statements.certainty.stances.opposite_differences import turn_otherwise
from reader.comparing.differing.statements.governed_words import negates
from reader.comparing.differing.statements.occurrences.told_deeds import clause_around
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, agreement
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.differing.statements.times.coming.appointments import tell_one_appointment
from reader.comparing.differing.statements.times.coming.deadlines import tell_two_facilities
from reader.comparing.differing.statements.times.dates_told import ToldDate, are_known_as_one, differ
from reader.comparing.differing.statements.times.deeds.dated_clauses import (
    tell_days_of_one_head,
    tell_days_of_two_clauses,
)
from reader.comparing.differing.statements.times.deeds.dated_deeds import (
    come_back_alone,
    tell_days_of_one_deed,
    tell_years_of_one_deed,
)
from reader.comparing.differing.statements.times.deeds.days_of_one_deed import (
    are_to_come_back,
    is_denied_day,
    tell_days_of_one_entry,
)
from reader.comparing.differing.statements.times.deeds.times_of_one_deed import are_of_two_deeds, pair_times_of_one_deed
from reader.comparing.differing.statements.times.deeds.years_of_one_fine import (
    pair_years_of_one_fine,
    tell_years_beside_a_fine,
)
from reader.comparing.differing.statements.times.hours.near_hours import are_near_hours
from reader.comparing.differing.statements.times.occasions import tell_other_ranks
from reader.comparing.profiling.normalization import TokenKind
from reader.model.article import Span
from reader.model.difference import DifferenceKind, Verdict

_AGREEMENT = 0.6
# Of two languages, by their words. Of sentences that tell one date each, 74 of 89 translations in fifteen languages
# have so much in common and 4 of 454 others; of 145 translations the dates of two differ: one is wrong, one a range.
_IN_WORDS = 0.4
_SAME_MONTH = 0.33  # two days of one month, told alike, are less often two events
_ADDRESS = re.compile(r"https?://|pic\.twitter|@\w")  # a post's own date depends on where it was saved
_MONTH = timedelta(days=31)
_NEAR_WEEKS = timedelta(days=14)  # from the report, within which a weekday is that is told by its name alone
_ZONE_REACH = 3  # words behind a time of day
_ZONES = frozenset({
    *("GMT", "UTC", "BST", "IST", "ET", "EST", "EDT", "CT", "CST", "CDT", "PT", "PST", "PDT", "CET", "CEST"),
    *("EET", "EEST", "MEZ", "MESZ", "JST", "AEST", "AEDT", "MSK"),
})  # fmt: skip
_LOCAL = "local_time"
_REPORTING_REACH = 2  # words between a verb of saying and the day it was said
_FOR = "lasting_for"  # before a day to come: announced for Friday

_FROM_DAY = frozenset({"da"})  # of much else before anything but a day

Found = tuple[Verdict, ToldDate | None, ToldDate | None, float]


def find_same_days(left: SentenceFacts, right: SentenceFacts) -> Iterator[tuple[Span, Span]]:
    """Yield the dates of two sentences that tell the same day and no more, in whatever order: January 9, 9 January."""
    rights = list(right.dates)
    for one in left.dates:
        same = next((other for other in rights if _calendar(one) == _calendar(other) and one.day and one.month), None)
        if same is not None:
            rights.remove(same)
            yield Span(one.start, one.end), Span(same.start, same.end)


def _calendar(one: ToldDate) -> tuple[int | None, ...]:
    return one.year, one.month, one.day, one.weekday, one.minute


def compare_dates(left: SentenceFacts, right: SentenceFacts) -> Iterator[Found]:
    """Yield the differences of two sentences' dates."""
    if not left.dates and not right.dates:
        return
    lefts, rights = list(left.dates), list(right.dates)
    for one, same in _same_days(left.dates, right.dates):
        lefts.remove(one)
        rights.remove(same)
        is_written_alike = left.text[one.start : one.end].casefold() == right.text[same.start : same.end].casefold()
        if not is_written_alike and are_known_as_one(one, same):
            yield Verdict.SAME, one, same, 0.8
    denied = [one for one in lefts if is_denied_day(left, one)], [one for one in rights if is_denied_day(right, one)]
    lefts, rights = (
        [one for one in side if one not in aside] for side, aside in zip((lefts, rights), denied, strict=True)
    )
    for verdict, one, other in _of_one_deed(left, lefts, right, rights):
        lefts.remove(one)
        rights.remove(other)
        yield verdict, one, other, 0.7
    pairs, common = _pairs_of_one_fact(left, lefts, right, rights)
    for one, other in pairs:
        lefts.remove(one)
        rights.remove(other)
        if differ(one, other):
            yield _judge(left, one, right, other, common)
    for one in lefts:
        yield Verdict.ADDED, one, None, 0.5
    for one in rights:
        yield Verdict.ADDED, None, one, 0.5


def _pairs_of_one_fact(
    left: SentenceFacts, lefts: Sequence[ToldDate], right: SentenceFacts, rights: Sequence[ToldDate]
) -> tuple[list[tuple[ToldDate, ToldDate]], float]:
    """Pair the dates of two sentences that may tell when one thing was, and say how much else they share."""
    common = agreement(left, right) if lefts and rights else 0.0
    if left.language != right.language and len(lefts) == len(rights) == 1:
        common = _common_in_words(left, right)
    deeds = [(a, b) for a in lefts for b in rights if tell_years_of_one_deed(left, a, right, b)]
    if left.language != right.language and len(lefts) != len(rights):
        deeds = _only_years(left, lefts, right, rights) or _only_weekdays(left, right)
        common = _AGREEMENT if deeds and agreement_in_words(left, right) >= _IN_WORDS else 0.0
    pairs = deeds if len(deeds) == 1 and len(lefts) != len(rights) else _pair(lefts, rights)
    if not pairs and lefts and rights:
        pairs = _only_weekdays(left, right)
    return pairs, common


def _judge(left: SentenceFacts, one: ToldDate, right: SentenceFacts, other: ToldDate, common: float) -> Found:
    """Say what two different dates are to each other, in sentences that share so much else."""
    if are_near_hours(left, one, right, other):
        return Verdict.ROUNDING, one, other, 0.6
    comes = tell_one_appointment(left, one, right, other)
    near = one.month is not None and one.month == other.month and bool(one.day and other.day)
    is_other_fact = (
        (near and (_tells_day(left, right, other) or _tells_day(right, left, one)))
        or comes is False
        or (not comes and come_back_alone(left, right))
        or _are_of_two_things(left, one, right, other)
    )
    if is_other_fact or not (comes or _are_of_one_thing(left, one, right, other, common, near=near)):
        return Verdict.OTHER_SUBJECT, one, other, 0.6
    return Verdict.CLASH, one, other, common


def _are_of_two_things(left: SentenceFacts, one: ToldDate, right: SentenceFacts, other: ToldDate) -> bool:
    """Tell whether anything speaks against it that two dates tell when one thing was."""
    return (
        _ADDRESS.search(left.text + right.text) is not None
        or _zone(left.words, one) != _zone(right.words, other)
        or _is_far_from_weekday(left, one, right, other)
        or not (_begin_alike(left, one, right, other) or "resumed" in left.kinds & right.kinds)
        or tell_other_ranks(left, right)
        or are_of_two_deeds(left, one, right, other)
        or tell_days_of_two_clauses(left, one, right, other)
        or tell_two_facilities(left, right)
        or _are_of_two_inspections(left, one, right, other)
        or turn_otherwise(left, right)
        or _is_denied(left, one) != _is_denied(right, other)
        or tell_years_beside_a_fine(left, one, right, other)
    )


def _are_of_one_thing(
    left: SentenceFacts, one: ToldDate, right: SentenceFacts, other: ToldDate, common: float, *, near: bool
) -> bool:
    """Tell whether anything tells that two dates are of one deed, count or entry, or their sentences share enough."""
    if (
        tell_days_of_one_deed(left, one, right, other)
        or tell_days_of_one_entry(left, one, right, other)
        or tell_days_of_one_head(left, one, right, other)
        or are_to_come_back(left, one, right, other)
    ):
        return True
    shares_enough = common >= (_SAME_MONTH if near else _AGREEMENT) or tell_years_of_one_deed(left, one, right, other)
    return shares_enough and not (_tells_report(left.words, one) or _tells_report(right.words, other))


def _of_one_deed(
    left: SentenceFacts, lefts: Sequence[ToldDate], right: SentenceFacts, rights: Sequence[ToldDate]
) -> list[tuple[Verdict, ToldDate, ToldDate]]:
    """Return what the years and hours of one deed are to each other; two hours of two zones may be one."""
    fined = list(pair_years_of_one_fine(left, lefts, right, rights))
    if fined:
        return [(Verdict.CLASH, *pair) for pair in fined]
    return [
        (Verdict.ROUNDING if is_near else Verdict.CLASH, one, other)
        for one, other in pair_times_of_one_deed(left, lefts, right, rights)
        if (is_near := are_near_hours(left, one, right, other)) or _zone(left.words, one) == _zone(right.words, other)
    ]


def _are_of_two_inspections(left: SentenceFacts, one: ToldDate, right: SentenceFacts, other: ToldDate) -> bool:
    """Tell if an inspection is told in two months, and on neither side as the last one: there may be one in each."""
    are_months = all(date.month is not None and date.day is None and date.weekday is None for date in (one, other))
    return are_months and "inspection" in left.kinds & right.kinds and "former" not in left.kinds | right.kinds


def _is_denied(side: SentenceFacts, day: ToldDate) -> bool:
    """Tell if the clause of a date denies something before it: did not sail on Sunday, when others sail on Monday."""
    begin, _ = clause_around(side.words, day.place, is_joint=True)
    return any(negates(side.words, at) for at in range(begin, day.place))


def _common_in_words(left: SentenceFacts, right: SentenceFacts) -> float:
    """Return how much two sentences of two languages agree, each of which has one date that the other has not."""
    if len(left.dates) == len(right.dates) and agreement_in_words(left, right) >= _IN_WORDS:
        return _AGREEMENT
    return _SAME_MONTH if 1 < len(left.dates) == len(right.dates) else 0.0


def _only_years(
    left: SentenceFacts, lefts: Sequence[ToldDate], right: SentenceFacts, rights: Sequence[ToldDate]
) -> list[tuple[ToldDate, ToldDate]]:
    """Return the years of two sentences that tell one each, whatever days they tell beside."""
    years = [[one for one in side.dates if one.year is not None] for side in (left, right)]
    mine, theirs = ([one for one in side if one.year is not None and one.month is None] for side in (lefts, rights))
    if not len(mine) == len(theirs) == 1 or years != [mine, theirs]:
        return []
    return [(mine[0], theirs[0])] if _is_since(left.words, mine[0]) == _is_since(right.words, theirs[0]) else []


def _only_weekdays(left: SentenceFacts, right: SentenceFacts) -> list[tuple[ToldDate, ToldDate]]:
    """Return the weekdays of two sentences that tell one each and no hour, whatever years they tell beside."""
    sides = [[one for one in side.dates if not _is_whole_year(one)] for side in (left, right)]
    if not all(len(side) == 1 and side[0].weekday is not None and side[0].day is None for side in sides):
        return []
    return [(sides[0][0], sides[1][0])] if differ(sides[0][0], sides[1][0]) else []


def _is_whole_year(one: ToldDate) -> bool:
    """Tell whether a date tells no more than a year: in 2031, last year."""
    if one.days is not None:
        return one.days[1] - one.days[0] > _MONTH
    return one.year is not None and one.month is None


def _pair(lefts: Sequence[ToldDate], rights: Sequence[ToldDate]) -> list[tuple[ToldDate, ToldDate]]:
    """Pair what is left of two sides in order: times of day with times of day, days with days."""
    sides = [
        [[one for one in side if (one.minute is None) == is_day] for side in (lefts, rights)]
        for is_day in (False, True)
    ]
    clocks, days = sides
    hours = list(zip(*clocks, strict=True)) if len(clocks[0]) == len(clocks[1]) else []
    return [*hours, *(zip(*days, strict=True) if len(days[0]) == len(days[1]) else _alike(*days))]


def _zone(words: Sequence[TaggedWord], hour: ToldDate) -> str:
    """Return the zone that is told of a time of day, "" where none is: two hours of two zones may be one."""
    behind = [word for word in words if word.start >= hour.end][:_ZONE_REACH] if hour.minute is not None else []
    return next((word.text.lower() for word in behind if word.text in _ZONES or word.entry(_LOCAL) is not None), "")


def _begin_alike(left: SentenceFacts, one: ToldDate, right: SentenceFacts, other: ToldDate) -> bool:
    """Tell whether two weekdays or years are both told as that from which something has been so, or neither is."""
    is_known = one.weekday is not None or (_is_whole_year(one) and _is_whole_year(other))
    return not is_known or _is_since(left.words, one) == _is_since(right.words, other)


def _is_far_from_weekday(left: SentenceFacts, one: ToldDate, right: SentenceFacts, other: ToldDate) -> bool:
    """Tell if a weekday of these days is held against a day of other weeks: voted on Tuesday, will close on 31 August.

    What ends one clause on both sides is of one deed all the same.
    """
    days = [day for day in (one, other) if day.days is not None]
    bare = [day for day in (one, other) if day.days is None and day.weekday is not None and day.told_on is not None]
    if len(days) != 1 or len(bare) != 1 or bare[0].told_on is None or days[0].days is None:
        return False
    is_far = abs(days[0].days[0] - bare[0].told_on) > _NEAR_WEEKS
    return is_far and not tell_days_of_one_deed(left, one, right, other)


def _is_since(words: Sequence[TaggedWord], day: ToldDate) -> bool:
    """Tell whether a day is told as that from which something has been so: since Friday, da venerdì."""
    before = words[max(0, day.place - 1) : day.place]
    is_from = day.weekday is not None and any(word.text.lower() in _FROM_DAY for word in before)
    return is_from or any(word.entry("since") is not None for word in before)


def _same_days(left: Sequence[ToldDate], right: Sequence[ToldDate]) -> Iterator[tuple[ToldDate, ToldDate]]:
    """Yield the dates that may be the same, those told alike before the 9th of a month and any Monday."""
    rights = list(right)
    alike: dict[int, ToldDate] = {}
    for at, one in enumerate(left):
        same = next(
            (other for other in rights if _calendar(one) == _calendar(other) and differ(one, other) is False), None
        )
        if same is not None:
            alike[at] = same
            rights.remove(same)
    for at, one in enumerate(left):
        found = alike.get(at) or next((other for other in rights if differ(one, other) is False), None)
        if found is not None:
            yield one, found
            if at not in alike:
                rights.remove(found)


def _tells_day(side: SentenceFacts, other: SentenceFacts, day: ToldDate) -> bool:
    """Tell whether a sentence alone tells the number of a day of the other side, without its month: "on the 4th"."""
    numbers = [[one.value for one in each.quantities if one.kind is DifferenceKind.NUMBER] for each in (side, other)]
    return any(value == day.day and value not in numbers[1] for value in numbers[0])


def _alike(lefts: Sequence[ToldDate], rights: Sequence[ToldDate]) -> list[tuple[ToldDate, ToldDate]]:
    """Pair the days of a month of two sides, where each tells one beside whatever years, weekdays and hours."""
    days = [[one for one in side if one.day and one.month] for side in (lefts, rights)]
    return [(days[0][0], days[1][0])] if len(days[0]) == len(days[1]) == 1 else []


def _tells_report(words: Sequence[TaggedWord], day: ToldDate) -> bool:
    """Tell if a date is the day on which something was said, and not one of which it was said that it will come."""
    before = takewhile(_opens_nothing, reversed(words[max(0, day.place - _REPORTING_REACH) : day.place]))
    behind = takewhile(_is_word, [word for word in words[day.place + 1 :] if word.start >= day.end][:_REPORTING_REACH])
    return any(word.entry("speech") is not None for word in (*before, *behind))


def _opens_nothing(word: TaggedWord) -> bool:
    return _is_word(word) and word.entry(_FOR) is None and word.entry("content_clause") is None


def _is_word(word: TaggedWord) -> bool:
    return word.kind is not TokenKind.MARK
