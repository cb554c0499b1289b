"""Dates as people write them beside a headline: "December, 26, 2015 - 16:53", "20 Nov 2019", "25. September 2018"."""

import re
from datetime import date

# The beginnings of the names of months; the longer ones first where one begins another (mars, mar).
_MONTHS = (
    "jan ene gen янв ιαν січ ocak janv يناير",
    "feb fév fev feb fevr фев φεβ лют şub فبراير",
    "mar mär mrt мар μάρ μαρ бер مارس",
    "apr avr abr апр απρ квіт nis أبريل",
    "may mai mag mei май мая μάι μαΐ μαι трав مايو",
    "jun juin giu июн ιούν ιουν черв haz يونيو",
    "jul juil lug июл ιούλ ιουλ лип tem يوليو",
    "aug aoû ago авг αύγ αυγ серп ağu أغسطس",
    "sep set сен σεπ вер eyl سبتمبر",
    "oct okt out ott окт οκτ жовт eki أكتوبر",
    "nov ноя νοέ νοε лист kas نوفمبر",
    "dec dez dic déc дек δεκ груд ara ديسمبر",
)
_MONTH_OF = {start: number for number, starts in enumerate(_MONTHS, start=1) for start in starts.split()}
_NAME = r"(?P<month>[^\W\d_]{3,12})"
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_DAY = r"(?P<day>[0-3]?\d)"
_PATTERNS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b{_NAME}\.?,?\s+{_DAY}(?:st|nd|rd|th)?,?\s+{_YEAR}\b",
        rf"\b{_DAY}(?:st|nd|rd|th|\.|º|er)?\s+(?:de\s+|of\s+)?{_NAME}\.?,?\s+(?:de\s+)?{_YEAR}\b",
        r"\b(?P<year>(?:19|20)\d\d)[-/.](?P<number>[01]?\d)[-/.](?P<day>[0-3]?\d)\b",
        r"\b(?P<day>[0-3]?\d)\.(?P<number>[01]?\d)\.(?P<year>(?:19|20)\d\d)\b",
        r"\b(?P<day>[0-3]?\d)[/-](?P<number>[0-3]?\d)[/-](?P<year>(?:19|20)\d\d)\b",
    )
)
_SLASHED = _PATTERNS[-1]
_TIME = re.compile(
    r"(?<![\d:.])(?P<hour>[0-2]?\d)[:.](?P<minute>[0-5]\d)(?::\d\d)?\s*(?P<half>[ap]\.?m\b)?", re.IGNORECASE
)


def find_date(text: str) -> str | None:
    """Give the first date in a short line in ISO 8601, with the time if the line has one; None where it is unclear.

    03/04/2019 is unclear: it is March in one country and April in another.
    """
    for pattern in _PATTERNS:
        for match in pattern.finditer(text):
            day = _day_of(match, pattern)
            if day is not None:
                rest = text[: match.start()] + " " + text[match.end() :]
                return day.isoformat() + _time_in(rest)
    return None


def _day_of(match: re.Match[str], pattern: re.Pattern[str]) -> date | None:
    groups = match.groupdict()
    day, year = int(groups["day"]), int(groups["year"])
    month = int(groups["number"]) if "number" in groups else _month_of(groups["month"])
    if pattern is _SLASHED:
        if day <= 12 and month <= 12 and day != month:
            return None
        if month > 12:
            day, month = month, day
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _month_of(name: str) -> int:
    low = name.lower()
    return next((_MONTH_OF[low[:size]] for size in (5, 4, 3) if low[:size] in _MONTH_OF), 0)


def _time_in(text: str) -> str:
    match = _TIME.search(text)
    if match is None:
        return ""
    hour, half = int(match["hour"]), (match["half"] or "").lower()
    if half and not 1 <= hour <= 12:
        return ""
    if half.startswith("p") and hour < 12:
        hour += 12
    elif half.startswith("a") and hour == 12:
        hour = 0
    return f"T{hour:02}:{match['minute']}" if hour < 24 else ""
