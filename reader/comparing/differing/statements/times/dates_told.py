"""The dates of a sentence: days, months, years, weekdays, and the days that a story counts from its publication."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.differing.statements.times.hours.clock_times import are_same_time, read_clock
from reader.comparing.differing.statements.times.years import read_year
from reader.comparing.profiling.normalization import TokenKind

# Where the day of publication is not known, days are counted from this Wednesday: of two stories of one event that both
# count from theirs, "tomorrow" is not "next week".
_SOME_DAY = date(50, 6, 15)
_FIRST_DAY = date(100, 1, 1)
_WEEK = timedelta(days=7)
_QUOTES = frozenset('"“”„«»')
_ORDINAL_TAILS = ("st", "nd", "rd", "th", "er", "º", "ª")
_NIGHT_REACH = 3  # words from a weekday to "night", or to "Nacht zum"
_MARKS = frozenset(",.")
_HALF_REACH = 3  # words of a half of the day before its last one: "por la mañana"
# Months that are other words too: only with a capital, and beside a number or behind a word that goes with dates.
_DOUBTFUL = frozenset({"may", "march", "mają"})
_MONTH_FIRST = frozenset({"en"})  # where a day may stand behind its month though no year follows: March 14
_DATE_WORDS = frozenset({
    *("in", "of", "since", "until", "by", "last", "next", "early", "late", "mid", "from", "during", "this", "through"),
    *("before", "after", "every"),
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class ToldDate:
    """A date as far as a sentence tells it; None for what it leaves open.

    `days` is the first and the last day it may be, where that is known; `minute` counts those of the day, and
    `is_half_known` says whether which half of it is told. `place` is the index of its first word. `told_on` is the day
    on which a day of the week was told of, where that is known: which week it is of depends on it. `night` is the other
    weekday that what happened in a night may be told with.
    """

    start: int
    end: int
    place: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    days: tuple[date, date] | None = None
    minute: int | None = None
    is_half_known: bool = True
    told_on: date | None = None
    night: int | None = None

    @property
    def is_year(self) -> bool:
        """Whether it tells a year and nothing else."""
        return self.year is not None and self.month is None and self.days is None


def find_dates(words: Sequence[TaggedWord], published: date | None, language: str = "en") -> list[ToldDate]:
    """List the dates of a sentence in order; `published` is the day that "tomorrow" counts from."""
    found: list[ToldDate] = []
    for one in _dates(words, published, language):
        resolved = _resolve(one, published) if one.days is None or one.days[0] >= _FIRST_DAY else one
        before = found[-1] if found else None
        if (
            before is not None
            and before.weekday is not None
            and before.day is None
            and one.day
            and one.place - before.place <= 3
        ):
            found[-1] = replace(resolved, start=before.start, place=before.place, weekday=before.weekday)
        else:
            found.append(resolved)
    return found


def differ(left: ToldDate, right: ToldDate) -> bool | None:
    """Tell whether two dates cannot be the same; None where they have nothing that could be compared."""
    if left.days and right.days and (left.days[0] < _FIRST_DAY) == (right.days[0] < _FIRST_DAY):
        return left.days[1] < right.days[0] or right.days[1] < left.days[0]
    if any(_is_outside(one, other) for one, other in ((left, right), (right, left))):
        return True
    have_weekdays = left.weekday is not None and right.weekday is not None
    if have_weekdays and _may_be_one_day(left, right) and _are_weeks_apart(left, right):
        return None  # any Tuesday, or any Friday night that ends on a Saturday
    told = [
        one != other
        for one, other in zip(_fields(left), _fields(right), strict=True)
        if one is not None and other is not None
    ]
    if have_weekdays:
        told.append(not _may_be_one_day(left, right))
    if left.minute is not None and right.minute is not None:
        told.append(not are_same_time((left.minute, left.is_half_known), (right.minute, right.is_half_known)))
    return any(told) if told else None


def _is_outside(one: ToldDate, other: ToldDate) -> bool:
    """Tell whether a date tells a year of which days counted from the report are none: 2023, this year."""
    if one.year is None or other.days is None or other.days[0] < _FIRST_DAY:
        return False
    return not other.days[0].year <= one.year <= other.days[1].year


def are_known_as_one(left: ToldDate, right: ToldDate) -> bool:
    """Tell whether two dates that do not differ are known to be one, and not any Tuesday, or the day before any day."""
    if any(one.days is not None and one.days[0] < _FIRST_DAY for one in (left, right)):
        return False
    is_bare = [one.weekday is not None and one.day is None for one in (left, right)]
    return not any(bare and one.told_on is None for bare, one in zip(is_bare, (left, right), strict=True))


def _are_weeks_apart(left: ToldDate, right: ToldDate) -> bool:
    """Tell whether two days of one name lie more than a week apart, as one of them is told without its date."""
    days = [one.days[0] if one.days is not None and one.days[0] >= _FIRST_DAY else one.told_on for one in (left, right)]
    return days[0] is not None and days[1] is not None and abs(days[0] - days[1]) > _WEEK


def _may_be_one_day(left: ToldDate, right: ToldDate) -> bool:
    """Tell whether two weekdays are the same, or two nights; or a day is one of those that a night is of."""
    one, other = ({side.weekday, side.night} - {None} for side in (left, right))
    return one == other if left.night is not None and right.night is not None else not one.isdisjoint(other)


def _fields(one: ToldDate) -> tuple[int | None, ...]:
    return one.year, one.month, one.day


def _dates(words: Sequence[TaggedWord], published: date | None, language: str) -> Iterator[ToldDate]:
    taken = 0
    for at, word in enumerate(words):
        if at < taken or not word.may_tell:
            continue
        found = (
            _month_date(words, at, language)
            or _weekday(words, at)
            or _clock(words, at)
            or _relative(words, at, published)
            or _year(words, at)
        )
        if found is not None:
            yield found[0]
            taken = found[1]


def _month_date(words: Sequence[TaggedWord], at: int, language: str) -> tuple[ToldDate, int] | None:
    """Read "4 August 1968", "Aug. 4, 1968", "4 de agosto de 1968", "August"; "bis März 14 Kräne" tells no day."""
    first = at
    day = _day_number(words[at])
    if day is not None:
        at = _skip_links(words, at + 1)
    month = words[at].entry("month") if at < len(words) else None
    if month is None or not _is_month(words, at, beside_number=day is not None):
        return None
    last = at + 1
    if day is None:
        after = _skip_links(words, last)
        if after < len(words) and (day := _day_number(words[after])) is not None:
            last = after + 1
            if last < len(words) and words[last].text.lower() in _ORDINAL_TAILS:
                last += 1
    year_at = _skip_links(words, last)
    year = read_year(words, year_at) if year_at < len(words) else None
    if year is None and last > at + 1 and language not in _MONTH_FIRST:
        day, last = None, at + 1
    if year is not None:
        last = year_at + 1
    return ToldDate(words[first].start, words[last - 1].end, first, year, int(month.value), day), last


def _is_month(words: Sequence[TaggedWord], at: int, *, beside_number: bool) -> bool:
    word = words[at]
    if word.text.lower().rstrip(".") not in _DOUBTFUL or beside_number:
        return True
    if not word.text[0].isupper() or at == 0:
        return False
    after = words[at + 1] if at + 1 < len(words) else None
    return words[at - 1].text.lower() in _DATE_WORDS or (after is not None and after.kind is TokenKind.NUMBER)


def _links(word: TaggedWord) -> bool:
    """Tell whether a word or mark may stand between the parts of a date: the 4th of May."""
    return word.text in _MARKS or word.entry("date_link") is not None


def _skip_links(words: Sequence[TaggedWord], at: int) -> int:
    skipped = at
    while skipped < len(words) and skipped < at + 2 and _links(words[skipped]):
        skipped += 1
    return skipped if skipped < len(words) else at


def _day_number(word: TaggedWord) -> int | None:
    if word.kind is not TokenKind.NUMBER:
        return None
    digits = word.text.lower()
    for tail in _ORDINAL_TAILS:
        digits = digits.removesuffix(tail)
    return int(digits) if digits.isdecimal() and len(digits) <= 2 and 1 <= int(digits) <= 31 else None


def _year(words: Sequence[TaggedWord], at: int) -> tuple[ToldDate, int] | None:
    """Read a year that stands alone, not one that counts or is part of a number."""
    year = read_year(words, at)
    after = words[at + 1] if at + 1 < len(words) else None
    if year is None or (after is not None and (after.entry("unit") or after.entry("currency") or after.stem == "%")):
        return None
    if at and words[at - 1].kind is TokenKind.SIGN:
        return None
    return ToldDate(words[at].start, words[at].end, at, year), at + 1


def _clock(words: Sequence[TaggedWord], at: int) -> tuple[ToldDate, int] | None:
    time = read_clock(words, at)
    if time is None:
        return None
    start, end = words[at].start, words[time.last - 1].end
    return ToldDate(start, end, at, minute=time.minute, is_half_known=time.is_half_known), time.last


def _weekday(words: Sequence[TaggedWord], at: int) -> tuple[ToldDate, int] | None:
    entry = words[at].entry("weekday")
    if entry is None:
        return None
    last, weekday = at + len(entry.stems), int(entry.value)
    return ToldDate(words[at].start, words[last - 1].end, at, weekday=weekday, night=_night(words, at, weekday)), last


def _night(words: Sequence[TaggedWord], at: int, weekday: int) -> int | None:
    """Return the weekday that a night goes on to, or began on: "Monday night", "in der Nacht zum Dienstag"."""
    for place in range(max(0, at - _NIGHT_REACH), min(len(words), at + _NIGHT_REACH)):
        entry = words[place].entry("night")
        if entry is not None and (place == at + 1 or place + len(entry.stems) == at):
            return (weekday + int(entry.value)) % _WEEK.days
    return None


def _relative(words: Sequence[TaggedWord], at: int, published: date | None) -> tuple[ToldDate, int] | None:
    """Read "tomorrow" or "next week"."""
    entry = words[at].entry("day")
    if entry is None or _is_morning(words, at):
        return None
    last = at + len(entry.stems)
    told_on = published if published is not None and not _is_quoted(words, at) else _SOME_DAY
    return ToldDate(words[at].start, words[last - 1].end, at, days=_days(entry.value, told_on)), last


def _is_morning(words: Sequence[TaggedWord], at: int) -> bool:
    """Tell whether a word for tomorrow is the morning of another day: "el miércoles por la mañana", "heute morgen"."""
    before = range(max(0, at - _HALF_REACH), at)
    is_half = any(
        (half := words[begin].entry("day_half")) is not None and begin + len(half.stems) > at for begin in before
    )
    return is_half or any(words[begin].entry(kind) is not None for begin in before[-1:] for kind in ("day", "weekday"))


def _is_quoted(words: Sequence[TaggedWord], at: int) -> bool:
    """Tell whether a word stands in a quotation, where "today" counts from the day on which it was said."""
    return sum(word.text in _QUOTES for word in words[:at]) % 2 == 1


def _days(value: str, published: date) -> tuple[date, date]:
    """Return the first and last day of "1", "week+1" or "month-1", counted from the publication."""
    unit = value.rstrip("+-0123456789")
    count = int(value[len(unit) :])
    if unit == "week":
        monday = published + timedelta(weeks=count, days=-published.weekday())
        return monday, monday + timedelta(days=6)
    if unit == "month":
        months = published.year * 12 + published.month - 1 + count
        first = date(months // 12, months % 12 + 1, 1)
        return first, (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    if unit == "year":
        return date(published.year + count, 1, 1), date(published.year + count, 12, 31)
    day = published + timedelta(days=count)
    return day, day


def _resolve(one: ToldDate, published: date | None) -> ToldDate:
    """Fill in what the publication says of a date: the year of a day and its weekday, all of "tomorrow"."""
    if one.days is not None:
        day = one.days[0]
        if day < _FIRST_DAY:
            return one
        return (
            replace(one, year=day.year, month=day.month, day=day.day, weekday=day.weekday())
            if day == one.days[1]
            else one
        )
    if one.month is None or one.day is None:
        return one if one.weekday is None else replace(one, told_on=published)
    years = [one.year] if one.year is not None else _near_years(published)
    try:
        days = [date(year, one.month, one.day) for year in years]
    except ValueError:
        return one  # 29 February of another year, or a number that is no day
    if published is not None:
        days.sort(key=lambda day: abs(day - published))
    return replace(one, year=days[0].year, weekday=days[0].weekday(), days=(days[0], days[0])) if days else one


def _near_years(published: date | None) -> list[int]:
    return [] if published is None else [published.year - 1, published.year, published.year + 1]
