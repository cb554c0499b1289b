"""Times of day as sentences tell them, in figures or in words: 7:30 p.m., 19.30 Uhr, half past seven, halb acht, noon.

What the lexicons call them: `clock` is a time by itself; `hour_offset` stands before the hour and `offset_behind`
behind it, both with the minutes that they add; `hour_joint` joins minutes to it; `hour_opener` stands before an hour;
`clock_word` says that a number is one, `hour_word` that the one behind it is; `hour_named` is one behind `at_hour`, and
there, so is a number of hours, or one that counts nothing; `day_half` says which half of the day, `about_hour` that it
is not told exactly.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from reader.comparing.differing.statements.quantities.figures.numbers_in_words import find_number
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.profiling.normalization import TokenKind

HALF_DAY = 720  # minutes
_HOUR = 60
_DASHES = frozenset("-‑–")
_HOURS = 24
_DAWN = 360
_IN_HOURS = "time:3600"
_LONG_HOURS = frozenset(map(str, range(13, 24)))
_FIRST_OF_DAY_LONG = 12  # an hour above it is of the afternoon, whatever follows
_FIGURES = re.compile(r"(\d{1,2})(?:([:.h])(\d{2})?)?([ap]\.?m\.?)?", re.IGNORECASE)
_STEPS = frozenset({5.0, 10.0, 20.0, 25.0})  # minutes that are told without the word: ten past seven


@dataclass(frozen=True, slots=True)
class ClockTime:
    """A minute of the day, told by the words up to `last` (half-open).

    `is_half_known` if the sentence tells which half of the day it is: half past seven comes twice a day.
    """

    minute: int
    last: int
    is_half_known: bool = True


def read_clock(words: Sequence[TaggedWord], at: int) -> ClockTime | None:
    """Read the time of day that begins at `at`, if one does."""
    entry = words[at].entry("clock")
    if entry is not None:
        return ClockTime(int(entry.value), at + len(entry.stems))
    return (
        _with_offset(words, at)
        or _by_minutes(words, at)
        or _in_figures(words, at)
        or _at_hour(words, at)
        or _of_hours(words, at)
    )


def are_same_time(one: tuple[int, bool], other: tuple[int, bool]) -> bool:
    """Tell whether two minutes of the day are one, each with whether its half of the day is known."""
    if one[1] and other[1]:
        return one[0] == other[0]
    return (one[0] - other[0]) % HALF_DAY == 0


def _with_offset(words: Sequence[TaggedWord], at: int) -> ClockTime | None:
    """Read "half past seven", "Viertel vor acht"."""
    offset = words[at].entry("hour_offset")
    return _hour(words, at + len(offset.stems), int(offset.value)) if offset is not None else None


def _by_minutes(words: Sequence[TaggedWord], at: int) -> ClockTime | None:
    """Read "ten past seven" and "ten minutes to seven"; "ten to seven" may be ten, or seven."""
    number = find_number(words, at)
    if number is None or number.last >= len(words) or not 0 < number.value < _HOUR:
        return None
    unit = words[number.last].entry("unit")
    has_unit = unit is not None and unit.value == "time:60"
    joint = number.last + has_unit
    direction = words[joint].entry("hour_joint") if joint < len(words) else None
    is_opened = at > 0 and words[at - 1].entry("minute_opener") is not None
    is_step = number.value in _STEPS and number.in_words
    if direction is None or not (has_unit or (is_step and (direction.value == "+" or is_opened))):
        return None
    hour = _hour(words, joint + 1, int(float(direction.value + "1") * number.value))
    is_counting = hour is not None and hour.last < len(words) and words[hour.last].may_be_counted
    return None if is_counting else hour


def _hour(words: Sequence[TaggedWord], at: int, offset: int) -> ClockTime | None:
    """Read the hour that minutes are told of, with the words that go with it."""
    number = find_number(words, at)
    if number is None or not number.value.is_integer() or not 1 <= number.value <= _HOURS or number.tail:
        return None
    last = number.last + (number.last < len(words) and words[number.last].entry("clock_word") is not None)
    return _in_half(words, ClockTime((int(number.value) * _HOUR + offset) % (2 * HALF_DAY), last, is_half_known=False))


def _in_figures(words: Sequence[TaggedWord], at: int) -> ClockTime | None:
    """Read 14:30, 2:30 p.m., 2.30pm, 8 a.m., 7.30 Uhr, 7 Uhr 30, 7h30."""
    found = _FIGURES.fullmatch(words[at].text) if words[at].kind is TokenKind.NUMBER else None
    if found is None:
        return None
    hour, sign, minutes, half = found.groups()
    last = at + 1
    is_opened = _opens_hour(words, at)
    is_unit = last < len(words) and (unit := words[last].entry("unit")) is not None and unit.value == _IN_HOURS
    is_marked = sign == ":" or half is not None or (sign == "." and minutes is not None and is_opened)
    if last < len(words) and (sign or "").lower() != "h" and words[last].entry("clock_word") is not None:
        last, is_marked = last + 1, is_opened or not is_unit or minutes is not None
        if minutes is None and (told := _minutes(words, last)) is not None:
            minutes, last = told, last + 1
    elif (sign or "").lower() == "h":
        told = minutes if minutes is not None else _minutes(words, last)
        is_marked, last = told is not None, last + (minutes is None and told is not None)
        minutes = told
    if (sign == ":" and minutes is None) or int(hour) > _HOURS or int(minutes or 0) >= _HOUR:
        return None
    is_long = int(hour) > _FIRST_OF_DAY_LONG or hour.startswith("0") or (is_marked and sign != ":" and half is None)
    minute = (int(hour) * _HOUR + int(minutes or 0)) % (2 * HALF_DAY)
    time = ClockTime(minute, last, is_half_known=is_long)
    if half is not None:
        return _of_half(time, half[0].lower() + "m", last)
    told_half = _in_half(words, time)
    return told_half if is_marked or told_half.last > last else None


def _opens_hour(words: Sequence[TaggedWord], at: int) -> bool:
    """Tell whether what stands before figures says that they are a time: "las 7.42", "godz. 7.42", "alle 7.42"."""
    before = [word for word in words[max(0, at - 2) : at] if word.text != "."][-1:]
    is_told = any(word.entry(kind) is not None for word in before for kind in ("hour_opener", "hour_word"))
    return is_told or (_is_opened(words, at) and _counts_nothing(words, at + 1)) or _is_long_hour(words, at)


def _is_long_hour(words: Sequence[TaggedWord], at: int) -> bool:
    """Tell if figures behind "at" are an hour that is told by figures alone, where most are told with their half."""
    is_opened = at > 0 and words[at - 1].entry("at_long_hour") is not None
    behind = words[at + 1] if at + 1 < len(words) else None
    opens_noun = behind is not None and (behind.entry("determiner") or behind.entry("preposition")) is not None
    return is_opened and words[at].text[:2] in _LONG_HOURS and (opens_noun or _counts_nothing(words, at + 1))


def _minutes(words: Sequence[TaggedWord], at: int) -> str | None:
    """Return the two figures of minutes that stand alone behind an hour."""
    is_told = at < len(words) and words[at].kind is TokenKind.NUMBER and words[at].text.isdecimal()
    return words[at].text if is_told and len(words[at].text) == len("00") else None


def _at_hour(words: Sequence[TaggedWord], at: int) -> ClockTime | None:
    """Read "seven o'clock", "seven in the morning", "las siete y media"."""
    number = find_number(words, at)
    if number is None or not number.value.is_integer() or not 1 <= number.value <= _HOURS or number.tail:
        return None
    last = number.last
    has_word = last < len(words) and words[last].entry("clock_word") is not None
    is_opened = at > 0 and words[at - 1].entry("hour_opener") is not None
    unit = words[last].entry("unit") if last < len(words) else None
    behind = last + (has_word or (unit is not None and unit.value == _IN_HOURS))
    offset = words[behind].entry("offset_behind") if is_opened and behind < len(words) else None
    if offset is not None:
        minute = (int(number.value) * _HOUR + int(offset.value)) % (2 * HALF_DAY)
        return _in_half(words, ClockTime(minute, behind + len(offset.stems), is_half_known=False))
    last = behind if is_opened else last + has_word
    hour = ClockTime(int(number.value) * _HOUR % (2 * HALF_DAY), last, is_half_known=False)
    told_half = _in_half(words, hour)
    is_told = has_word and (is_opened or unit is None)  # "vier uur" is four hours too
    return told_half if is_told or told_half.last > hour.last else None


def _of_hours(words: Sequence[TaggedWord], at: int) -> ClockTime | None:
    """Read "à 7 heures", "alle 6", "o szóstej", "ore 18", and no "à 7 heures de route"."""
    before = words[at - 1] if at else None
    named, number = words[at].entry("hour_named"), find_number(words, at)
    hour = float(named.value) if named is not None else number.value if number is not None and not number.tail else 0.0
    if before is None or not hour.is_integer() or not 1 <= hour <= _HOURS:
        return None
    last = number.last if number is not None and named is None else at + 1
    has_word = before.entry("hour_word") is not None
    unit = words[last].entry("unit") if last < len(words) else None
    is_unit = unit is not None and unit.value == _IN_HOURS
    if not has_word:
        if not _is_opened(words, at) or not (named is not None or is_unit or _counts_nothing(words, last)):
            return None
        last += is_unit
        half = words[last].entry("day_half") if last < len(words) else None
        if is_unit and half is None and last < len(words) and words[last].entry("genitive") is not None:
            return None
    is_long = hour > _FIRST_OF_DAY_LONG or (number is not None and not number.in_words and is_unit)
    minute = int(hour) * _HOUR % (2 * HALF_DAY)
    return _in_half(words, ClockTime(minute, last, is_half_known=is_long))


def _is_opened(words: Sequence[TaggedWord], at: int) -> bool:
    """Tell whether "at" stands before a place, in one word or two."""
    return any(
        (entry := words[at - size].entry("at_hour")) is not None and len(entry.stems) == size
        for size in (1, 2)
        if at >= size
    )


def _counts_nothing(words: Sequence[TaggedWord], last: int) -> bool:
    """Tell if nothing stands behind a number that it could count: a mark, or a weekday; a dash goes on to a number."""
    behind = [word for word in words[last : last + 2] if word.entry("genitive") is None][:1]
    is_mark = bool(behind) and behind[0].kind is TokenKind.MARK and behind[0].text not in _DASHES
    return not behind or is_mark or behind[0].entry("weekday") is not None


def _in_half(words: Sequence[TaggedWord], time: ClockTime) -> ClockTime:
    """Return a time with what says behind it which half of the day it is of."""
    entry = words[time.last].entry("day_half") if time.last < len(words) else None
    return _of_half(time, entry.value, time.last + len(entry.stems)) if entry is not None else time


def _of_half(time: ClockTime, half: str, last: int) -> ClockTime:
    if half == "night":  # until dawn it is of the day that begins: twelve at night is midnight
        half = "am" if time.minute % HALF_DAY < _DAWN else "pm"
    is_given = time.minute >= HALF_DAY + _HOUR
    minute = time.minute if is_given else time.minute % HALF_DAY + (HALF_DAY if half == "pm" else 0)
    return replace(time, minute=minute, last=last, is_half_known=True)
