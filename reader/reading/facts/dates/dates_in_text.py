"""Dates as people write them beside a headline, in any language: "December, 26, 2015 - 16:53", "11. března 2024".

1. digits of all scripts become those of ASCII;
2. numbers, years, names of months (`month_names`) and short words between them become a row of letters, in which the
   few orders of day, month and year are sought;
3. else a date in numbers: year first, or day first by points, or by the language where it has one order;
4. each date takes the time that follows it, or stands before it, and what was said before it.

dateparser, which is pinned, finds 16 of 30 such dates in 17 languages (15 when it is told the language), where this
finds all, and takes 40 ms for a line where this takes 0.1.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from reader.reading.facts.dates.calendars import (
    BUDDHIST_YEARS,
    NO_DATES,
    PERSIAN_YEARS,
    gregorian_year,
    persian_date,
    year_of_era,
)
from reader.reading.facts.dates.clock_times import find_times
from reader.reading.facts.dates.month_names import months_called, persian_month_called
from reader.text.late_pattern import late_pattern

LanguageOf = Callable[[], str | None]
"""Asked for the language of the text only where a date depends on it."""

_DIGIT = re.compile(r"\d")
# Each kind of date has one of these: most lines with a number have none.
_MAY_BE_DATE = late_pattern(r"\d{4}|[年년]|\d\s?[-/.·]\s?\d\d?\s?[-/.·]\s?\d\d")
# A longer line is no line of a date.
_MOST_CHARACTERS = 400
_REMEMBERED = 1_024

_TOKEN = late_pattern(r"\d+|[^\W\d_](?:[^\s\d,;:/|()\[\]\"“”«»—–-])*|[^\s\w]")
_ORDINAL_ENDING = late_pattern(r"(?:st|nd|rd|th|er|re|o|a|ος|η|ης|го|ий|[ºª°])$")
_LONGEST_FILLER = 5
# In the row: N a day, Y a year, M a month, f a short word, p a mark; all else is x.
_ORDERS = late_pattern(
    "(?P<dmy>Np?f?p?f?p?M(?:pM)?[pf]{0,4}Y)|(?P<mdy>M[pf]{0,2}N[pf]{0,3}Y)|(?P<ymd>Y[pf]{0,3}M[pf]{0,2}N)|(?P<ydm>Yp?f?N[pf]{0,2}M)"
)
_NUMBERED_MONTH = late_pattern(
    r"\b(?:th[aá]ng|thg)\s+(\d{1,2})\b|\b(\d{1,2})(?:-р|\s?дугаар)?\s+сар(?:ын)?\b", re.IGNORECASE
)
_NUMBER = re.compile(r"\d+")
_LENGTH_OF_A_YEAR = 4
_SHORT_NAMES = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_EAST_ASIAN = late_pattern(
    r"(?P<era>令和|平成|昭和|民國|民国)?\s?(?P<year>\d{4}|(?<=[和成國国])\d{1,3}|(?<=[和成國国]\s)\d{1,3})\s?[年년]\s?"
    r"(?P<month>\d{1,2})\s?[月월]\s?(?P<day>\d{1,2})\s?[日일号]?"
)
_YEAR_FIRST = late_pattern(
    r"(?<![\d.,/-])(?P<year>\d{4})\s?(?P<mark>[-/.·])\s?(?P<month>\d{1,2})\s?(?P=mark)\s?(?P<day>\d{1,2})(?![\d/-]|[.,]\d)"
)
_DAY_FIRST = late_pattern(
    r"(?<![\d.,/-])(?P<day>\d{1,2})\s?(?P<mark>[-/.·])\s?(?P<month>\d{1,2})\s?(?P=mark)\s?(?P<year>\d{4}|\d\d)(?![\d/-]|[.,]\d)"
)
# Where 3/4/2019 is the third of April: everywhere but in the languages of the United States and the Philippines.
_MONTH_MAY_BE_FIRST = frozenset(("en", "tl", "fil", "haw", None))
# Where 24.03.11 begins with the year.
_YEAR_MAY_BE_FIRST = frozenset(("ko", "ja", "zh", "hu", "lt", "mn", None))
_YEARS = range(1600, 2200)


@dataclass(frozen=True, slots=True)
class DateInText:
    """A date in ISO 8601, with its time if it has one, where it stands, and what is before it in small letters."""

    start: int
    end: int
    iso: str
    said: str = ""


def find_date(text: str, language: LanguageOf = lambda: None) -> str | None:
    """Return the first date in a short line in ISO 8601, with the time if the line has one; None where it is unclear.

    03/04/2019 is unclear in English: it is March in one country and April in another.
    """
    return next((found.iso for found in find_dates(text, language)), None)


def find_dates(text: str, language: LanguageOf = lambda: None) -> list[DateInText]:
    """Return the dates in a short line, in their order."""
    if len(text) > _MOST_CHARACTERS:
        return []
    known = _dates_in_any_language(text)
    return _dates_in(_with_ascii_digits(text), language) if known is None else list(known)


def find_unclear_dates(text: str, language: LanguageOf = lambda: None) -> list[DateInText]:
    """Return the dates of a short line of which neither numbers nor language tell whether day or month comes first.

    Each is as it is written, with its time as ISO 8601 has it: "10/03/2026T18:20".
    """
    if len(text) > _MOST_CHARACTERS or _DIGIT.search(text) is None:
        return []
    line = _with_ascii_digits(text)
    found = [
        DateInText(*match.span(), "".join(match.group().split()))
        for match in _DAY_FIRST.finditer(line)
        if len(match["year"]) == _LENGTH_OF_A_YEAR and int(match["year"]) in _YEARS and _is_unclear(match, language)
    ]
    return _with_times(line, found)


def _dates_in(line: str, language: LanguageOf) -> list[DateInText]:
    days = sorted(_days(line, language), key=lambda found: found.start)
    return _with_times(line, days)


class _LanguageAskedError(Exception):
    """A date can't be read without the language of its text."""


def _ask() -> str | None:
    raise _LanguageAskedError


# Each line around a headline is asked about some eight times.
@lru_cache(maxsize=_REMEMBERED)
def _dates_in_any_language(text: str) -> tuple[DateInText, ...] | None:
    """Return the dates of a line, None where they depend on the language."""
    # Most lines have no digit, or no date.
    if _DIGIT.search(text) is None:
        return ()
    line = _with_ascii_digits(text)
    if _MAY_BE_DATE.search(line) is None:
        return ()
    try:
        return tuple(_dates_in(line, _ask))
    except _LanguageAskedError:
        return None


def _with_ascii_digits(text: str) -> str:
    if text.isascii():
        return text
    digits = "".join(str(unicodedata.decimal(letter)) if letter.isdecimal() else letter for letter in text)
    return digits.replace("\u200f", "").replace("\u200e", "").replace("\u00a0", " ").replace("\u202f", " ")


def _days(line: str, language: LanguageOf) -> Iterator[DateInText]:
    """Yield the days in a line, without times; of two that overlap the first."""
    taken: list[tuple[int, int]] = []
    for start, end, day in (*_east_asian(line), *_by_name(line, language), *_by_numbers(line, language)):
        if all(end <= other_start or start >= other_end for other_start, other_end in taken):
            taken.append((start, end))
            yield DateInText(start, end, day.isoformat())


def _east_asian(line: str) -> Iterator[tuple[int, int, date]]:
    for match in _EAST_ASIAN.finditer(line):
        year = int(match["year"])
        if match["era"]:
            year = year_of_era(match["era"], year)
        yield from _valid(match.span(), year, int(match["month"]), int(match["day"]))


def _by_name(line: str, language: LanguageOf) -> Iterator[tuple[int, int, date]]:
    # Most numbers of four digits are no year, and need no look at the words around them.
    if not any(len(number) == _LENGTH_OF_A_YEAR and _is_year(int(number)) for number in _NUMBER.findall(line)):
        return
    line = _NUMBERED_MONTH.sub(_name_month, line)
    tokens = list(_TOKEN.finditer(line))
    months: dict[int, str] = {}
    row = "".join(_kind_of(tokens, number, months) for number in range(len(tokens)))
    if "M" not in row or "Y" not in row:
        return
    for match in _ORDERS.finditer(row):
        places = {kind: match.start() + match.group().index(kind) for kind in "NMY"}
        day, year = int(tokens[places["N"]].group()), int(tokens[places["Y"]].group())
        span = (tokens[match.start()].start(), tokens[match.end() - 1].end())
        name = months[places["M"]]
        persian = persian_month_called(name) if year in PERSIAN_YEARS else None
        if persian is not None:
            try:
                yield (*span, persian_date(year, persian, day))
            except ValueError:
                continue
        elif month := _month_of(name, language):
            yield from _valid(span, gregorian_year(year), month, day)


def _is_year(number: int) -> bool:
    return number in _YEARS or number in BUDDHIST_YEARS or number in PERSIAN_YEARS


def _name_month(match: re.Match[str]) -> str:
    """Put a month's name in place of "tháng 3", as long."""
    number = int(match[1] or match[2])
    return _SHORT_NAMES[number - 1].ljust(len(match.group())) if 1 <= number <= 12 else match.group()


def _kind_of(tokens: list[re.Match[str]], number: int, months: dict[int, str]) -> str:
    word = tokens[number].group()
    if word.isdecimal():
        year = int(word)
        if len(word) == _LENGTH_OF_A_YEAR and _is_year(year):
            return "Y"
        return "N" if len(word) <= 2 and 1 <= year <= 31 else "x"
    if not word[0].isalpha():
        return "p" if word[0] in ".,-–—/'’º°ª·|" else "x"
    if f"{tokens[number - 1].group()} {word}" == months.get(number - 1):
        return "f"
    pair = f"{word} {tokens[number + 1].group()}" if number + 1 < len(tokens) else ""
    named = next((name for name in (pair, word) if name and (months_called(name) or persian_month_called(name))), None)
    if named is not None and len(word) > 1:
        months[number] = named
        return "M"
    return "f" if len(word) <= _LONGEST_FILLER or _ORDINAL_ENDING.fullmatch(word) else "x"


def _month_of(name: str, language: LanguageOf) -> int | None:
    called = months_called(name)
    if len(called) <= 1:
        return next(iter(called), None)
    spoken = language()
    return next((number for number, languages in called.items() if spoken in languages), None)


def _by_numbers(line: str, language: LanguageOf) -> Iterator[tuple[int, int, date]]:
    for match in _YEAR_FIRST.finditer(line):
        year, month, day = int(match["year"]), int(match["month"]), int(match["day"])
        if year in PERSIAN_YEARS:
            try:
                yield (*match.span(), persian_date(year, month, day))
            except ValueError:
                continue
        else:
            yield from _valid(match.span(), gregorian_year(year), month, day)
    for match in _DAY_FIRST.finditer(line):
        day, month, year = int(match["day"]), int(match["month"]), int(match["year"])
        if len(match["year"]) == 2:
            unsure = _YEAR_MAY_BE_FIRST if match["mark"] == "." else _YEAR_MAY_BE_FIRST | _MONTH_MAY_BE_FIRST
            if match["mark"] == "-" or len(match.group()) < 8 or language() in unsure:
                continue
            year += 2000 if year < 70 else 1900
        if "." not in match["mark"]:
            if _is_unclear(match, language):
                continue
            if month > 12:
                day, month = month, day
        yield from _valid(match.span(), gregorian_year(year), month, day)


def _is_unclear(match: re.Match[str], language: LanguageOf) -> bool:
    """Tell whether a date in numbers may begin with its month as well as with its day."""
    day, month = int(match["day"]), int(match["month"])
    either = match["mark"] != "." and 1 <= day <= 12 and 1 <= month <= 12 and day != month
    return either and language() in _MONTH_MAY_BE_FIRST


def _valid(span: tuple[int, int], year: int, month: int, day: int) -> Iterator[tuple[int, int, date]]:
    try:
        day_found = date(year, month, day)
    except ValueError:
        return
    if year in _YEARS and day_found not in NO_DATES:
        yield (*span, day_found)


def _with_times(line: str, days: list[DateInText]) -> list[DateInText]:
    """Return for each day the time that follows it before the next day, or else the one right before it.

    Where each day has one before it and the last has none behind it, all times stand before: "10:15, 11 Mar 2024".
    """
    if not days:
        return []
    masked = line
    for day in days:
        masked = masked[: day.start] + "\n" * (day.end - day.start) + masked[day.end :]
    times = find_times(masked)
    result: list[DateInText] = []
    before = 0
    are_before = len(times) == len(days) and all(time.end <= day.start for time, day in zip(times, days, strict=True))
    for number, day in enumerate(days):
        until = day.end if are_before else days[number + 1].start if number + 1 < len(days) else len(line)
        time = next((time for time in times if day.end <= time.start < until), None)
        if time is None:
            time = next((time for time in reversed(times) if before <= time.start < day.start), None)
        result.append(replace(day, iso=day.iso + (time.iso if time else ""), said=line[before : day.start].lower()))
        before = day.end if time is None else max(day.end, time.end)
    return result
