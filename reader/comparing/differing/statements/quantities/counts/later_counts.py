"""What time makes of a number: what grows, falls or is counted anew from one report to the next."""

from datetime import timedelta
from itertools import takewhile

from reader.comparing.differing.statements.quantities.comparable_quantities import (
    IN_HOSPITAL,
    befell_the_same,
    may_count_others,
)
from reader.comparing.differing.statements.quantities.counts.sorts_counted import (
    ANYBODY,
    read_sort,
)
from reader.comparing.differing.statements.quantities.figures.typed_quantities import Quantity
from reader.comparing.differing.statements.quantities.figures.votes_cast import SIDES
from reader.comparing.differing.statements.sentence_facts import (
    SentenceFacts,
    agreement,
)
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.differing.statements.times.dates_told import differ
from reader.comparing.differing.statements.times.hours.hours_apart import is_hour_apart
from reader.comparing.differing.statements.times.hours.near_hours import are_near_hours
from reader.comparing.profiling.normalization import TokenKind
from reader.model.difference import DifferenceKind

_CLOCK = frozenset({"noon", "midnight", "p.m.", "a.m.", "gmt", "edt", "utc", "mittag", "midi"})
_HALVES = frozenset({"pm", "am"})  # behind a number: the German "am" is no hour
_LARGEST_BODY = 1000  # of which nobody counts on after a vote, as after an election
_RISING = frozenset({"dead", "arrested"})  # the fates of no fewer in a later report
_ALIKE = 0.8  # agreement from which on two sentences tell the same but for a number
_MOVED, _HOSPITAL = "moved", "hospital"
_TAKEN, _STILL = "taken", "still"  # kinds of words: who was brought somewhere; what lasts
_BEFELL = frozenset({"mishap", "deed"})
_AT_ONCE = frozenset({"derail", "overturn", "collide", "aground"})  # what burns or is flooded may be more by noon
_CLAUSE = 8  # words from a quantity to what befell those whom it counts
_NEAR = 4  # words of a quantity among which is what grows


def may_be_later(
    left: SentenceFacts, one: Quantity, right: SentenceFacts, other: Quantity, *, later: timedelta | None
) -> bool:
    """Tell whether time may have made one of two quantities of the other; it makes no work longer that is done."""
    if later and _falls(*((left, one, right, other) if later > timedelta() else (right, other, left, one))):
        return False
    hurt_now = (other if later > timedelta() else one).fate == "hurt" if later else False
    if hurt_now and {one.fate, other.fate} == IN_HOSPITAL:
        return False  # as many are hurt at the least as were in hospital before
    is_fate = befell_the_same(one, other)
    is_one_hour = tell_same_hour(left, right)
    if not is_fate and is_one_hour and count_by_one_word(left, one, right, other):
        return False
    if not is_fate and _befell_at_once(left, one) and _befell_at_once(right, other):
        return False
    # Told in the same words of one hour, a number has no time to change.
    tells_hours = (_tell_clock(left, one) or _tell_clock(right, other)) and not (
        is_one_hour and agreement(left, right) >= _ALIKE
    )
    if is_fate and one.fate in SIDES and max(one.value, other.value) <= _LARGEST_BODY:
        return tells_hours
    is_state = not is_fate and _tells_state(left) and _tells_state(right)
    changes = later is not None and (is_fate or is_state or _grows(left, one) or _grows(right, other))
    if one.whole is not None and one.whole == other.whole and not is_fate:
        tells_hours = False  # the hour at which six of the 21 wagons left the rails
    return tells_hours or (changes and one.kind is not DifferenceKind.DURATION)


def _befell_at_once(side: SentenceFacts, counted: Quantity) -> bool:
    """Tell whether things are counted that a mishap befell at one time: as many left the rails then as ever will."""
    behind = side.words[counted.last : counted.last + _CLAUSE]
    clause = takewhile(lambda word: word.kind is not TokenKind.MARK, behind)
    is_told = any(entry.kind in _BEFELL and entry.value in _AT_ONCE for word in clause for entry in word.entries)
    return is_told and not counted.fate and not read_sort(side, counted).startswith(ANYBODY)


def counts_some_since(
    left: SentenceFacts, one: Quantity, right: SentenceFacts, other: Quantity, later: timedelta | None
) -> bool:
    """Tell if the later report counts but some of those whom the earlier one does: 17 in hospital, and six pupils."""
    if not later or not may_count_others(one, other):
        return False
    side, now = (right, other) if later > timedelta() else (left, one)
    return bool(now.whom and read_sort(side, now))


def count_by_one_word(left: SentenceFacts, one: Quantity, right: SentenceFacts, other: Quantity) -> bool:
    """Tell whether two numbers count vehicles, or whatever one word names; of people several things may be told."""
    is_one = bool(one.counted) and one.counted == other.counted and not one.fate and not other.fate
    return is_one and not any(read_sort(*told).startswith(ANYBODY) for told in ((left, one), (right, other)))


def tell_same_hour(left: SentenceFacts, right: SentenceFacts) -> bool:
    """Tell whether both sides tell one time of day, be it "shortly before 8" on one, and so most likely one event."""
    hours = [[one for one in side.dates if one.minute is not None] for side in (left, right)]
    return any(
        differ(one, other) is False or are_near_hours(left, one, right, other) for one in hours[0] for other in hours[1]
    )


def _grows(side: SentenceFacts, counted: Quantity) -> bool:
    """Tell whether what is counted changes from report to report, such as the injured, or nine more taken to hospital.

    What happens at a hospital does not: 500 people who protest before it, the files of its patients.
    """
    near = side.words[max(0, counted.place - _NEAR) : counted.place + _NEAR + 1]
    behind = side.words[counted.place + 1 : counted.place + 1 + _CLAUSE]
    clause = list(takewhile(lambda word: word.kind is not TokenKind.MARK and word.kind is not TokenKind.NUMBER, behind))
    is_there = counted.fate in IN_HOSPITAL or any(word.entry(_TAKEN) is not None for word in clause)
    return any(word.entry("growing") is not None and (is_there or not _is_hospital(word)) for word in near) or any(
        word.entry("fate") is not None and (is_there or not _is_hospital(word)) for word in clause
    )


def _tells_state(side: SentenceFacts) -> bool:
    """Tell whether a sentence tells how things still are, as of homes without power."""
    return _STILL in side.kinds


def _is_hospital(word: TaggedWord) -> bool:
    entry = word.entry("fate")
    return entry is not None and entry.value == _HOSPITAL


def _falls(earlier: SentenceFacts, counted: Quantity, after: SentenceFacts, now: Quantity) -> bool:
    """Tell whether the earlier of two reports has more of what is never less in a later one, such as the dead.

    So are those who had to leave, where neither tells who is still away, and those who were taken to hospital.
    """
    fates = [
        entry for word in earlier.words if word.stem in counted.befell and (entry := word.entry("growing")) is not None
    ]
    rises = bool(fates) and all(entry.value == "rises" for entry in fates)
    have_left = counted.fate == now.fate == _MOVED and _STILL not in earlier.kinds | after.kinds
    were_taken = counted.fate == now.fate == _HOSPITAL and _TAKEN in earlier.kinds & after.kinds
    is_rising = rises or have_left or were_taken or (now.fate in _RISING and befell_the_same(counted, now))
    return counted.low > now.high and is_rising


def _tell_clock(side: SentenceFacts, counted: Quantity) -> bool:
    """Tell whether a sentence tells an hour that may be that of a number."""
    apart = [day for day in side.dates if is_hour_apart(side, day, counted.place)]
    return any(
        (
            (text := word.text.lower()) in _CLOCK
            or (text in _HALVES and at > 0 and side.words[at - 1].kind is TokenKind.NUMBER)
        )
        and not any(day.start <= word.start < day.end for day in apart)
        for at, word in enumerate(side.words)
    )
