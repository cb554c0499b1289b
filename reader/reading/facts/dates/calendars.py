"""Days of other calendars than the Gregorian: the Persian, the Buddhist era, the eras of Japan and of Taiwan."""

from datetime import date, timedelta

BUDDHIST_YEARS = range(2400, 2700)
PERSIAN_YEARS = range(1250, 1480)
# What programs write where they have no date.
NO_DATES = frozenset((date(1970, 1, 1), date(1, 1, 1), date(1900, 1, 1), date(1899, 12, 30), date(1601, 1, 1)))
_BUDDHIST_ERA = 543
_ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "民國": 1911, "民国": 1911}
# The 33-year rule, right from 1925 to 2088: 21 March 1925 was the first day of 1304.
_FIRST_DAY, _FIRST_YEAR = date(1925, 3, 21), 1304
_LEAP_REMAINDERS = frozenset((1, 5, 9, 13, 17, 22, 26, 30))


def gregorian_year(year: int) -> int:
    """Return the Gregorian year of one that may be of the Buddhist era."""
    return year - _BUDDHIST_ERA if year in BUDDHIST_YEARS else year


def year_of_era(era: str, year: int) -> int:
    """Return the Gregorian year of a year of an era of Japan or Taiwan."""
    return _ERAS[era] + year


def persian_date(year: int, month: int, day: int) -> date:
    """Return the Gregorian day of one of the Persian calendar. Raises ValueError where there is none."""
    longest = 31 if month <= 6 else 30 if month < 12 or _is_leap(year) else 29
    if year not in PERSIAN_YEARS or not 1 <= month <= 12 or not 1 <= day <= longest:
        raise ValueError(f"no day of the Persian calendar: {year}-{month}-{day}")
    days = sum(366 if _is_leap(before) else 365 for before in range(_FIRST_YEAR, year))
    days -= sum(366 if _is_leap(later) else 365 for later in range(year, _FIRST_YEAR))
    before = (month - 1) * 31 if month <= 7 else 186 + (month - 7) * 30
    return _FIRST_DAY + timedelta(days + before + day - 1)


def _is_leap(year: int) -> bool:
    return year % 33 in _LEAP_REMAINDERS
