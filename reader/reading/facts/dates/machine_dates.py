"""Dates as machines write them: ISO 8601 and its compact forms, mail headers, Unix's own, seconds since 1970."""

import re
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime

from reader.reading.facts.dates.calendars import BUDDHIST_YEARS, NO_DATES, PERSIAN_YEARS, gregorian_year, persian_date
from reader.reading.facts.dates.clock_times import find_times

_MONTH = re.compile(r"\d{4}(?:-\d{2})?")
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(?:Z|\+00:?00)?)?")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
# As `date` and Java print a date: "Tue Oct 17 09:15:00 CEST 2023".
_PRINTED = re.compile(rf"[A-Z][a-z]{{2}} ({'|'.join(_MONTHS)}) +(\d{{1,2}}) ([\d:]{{8}}(?: [A-Z]{{1,5}})?) (\d{{4}})")
_MAIL_DATE = re.compile(r"(?:[A-Za-z]{3,9},\s*)?\d{1,2}\s+[A-Za-z]{3}")
_SECONDS = re.compile(r"\d{9,10}(?:\.\d+)?|\d{12,13}")
# Before there were newspapers, and after anybody reads this: a number that is something else.
_YEARS = range(1600, 2200)
# 1973, in milliseconds: more seconds than any date of ours has.
_MILLISECONDS = 1e11


def iso_date(value: object) -> str | None:
    """Return a date in ISO 8601 at the precision that is known, None where `value` is no date.

    Midnight sharp without a zone is what programs make of a day: the day alone is given.
    """
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, int | float):
        return _of_seconds(float(value))
    text = str(value).strip().removeprefix("/Date(").removesuffix(")/")  # as .NET writes milliseconds
    if _SECONDS.fullmatch(text):
        return _of_seconds(float(text))
    if _MONTH.fullmatch(text):
        return text if int(text[:4]) in _YEARS and 0 < int(text[5:] or 1) <= 12 else None
    return _of_text(text)


def _of_seconds(seconds: float) -> str | None:
    try:
        moment = datetime.fromtimestamp(seconds / 1000 if seconds > _MILLISECONDS else seconds, UTC)
    except (ValueError, OverflowError, OSError):
        return None
    return _written(moment) if seconds > 0 else None


def _of_text(text: str) -> str | None:
    compact = _COMPACT.fullmatch(text)
    if compact:
        year, month, day, hour, minute, second = (int(part or 0) for part in compact.groups())
        try:
            if compact[4] is None:
                return date(year, month, day).isoformat() if year in _YEARS else None
            return _written(datetime(year, month, day, hour, minute, second, tzinfo=UTC))
        except ValueError:
            return None
    if printed := _PRINTED.fullmatch(text):
        said = next((found.iso for found in find_times(printed[3])), "")
        text = f"{printed[4]}-{_MONTHS.index(printed[1]) + 1:02}-{int(printed[2]):02}{said}"
    for parse in (datetime.fromisoformat, *([parsedate_to_datetime] if _MAIL_DATE.match(text) else [])):
        try:
            moment = parse(text.removesuffix(" UTC"))
        except (ValueError, TypeError, IndexError, OverflowError):
            continue
        return _written(moment)
    return None


def _written(moment: datetime) -> str | None:
    if moment.year in BUDDHIST_YEARS or moment.year in PERSIAN_YEARS:
        moment = _in_our_calendar(moment)
    if moment.year not in _YEARS or moment.date() in NO_DATES:
        return None
    if moment.tzinfo is None and (moment.hour, moment.minute, moment.second) == (0, 0, 0):
        return moment.date().isoformat()
    return moment.replace(microsecond=0).isoformat()


def _in_our_calendar(moment: datetime) -> datetime:
    """Read a year of the Buddhist era, or a day of the Persian calendar, for what it is; others stay as they are."""
    try:
        if moment.year in BUDDHIST_YEARS:
            return moment.replace(year=gregorian_year(moment.year))
        day = persian_date(moment.year, moment.month, moment.day)
        return moment.replace(year=day.year, month=day.month, day=day.day)
    except ValueError:
        return moment
