"""When a story says what it says, and how much later that is than another one, as far as their times are known."""

import re
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from functools import lru_cache

from reader.model.article import Article, Role

# Two places of the world are that far apart by the clock, so a longer time is one whatever the zones are.
_ZONES_APART = timedelta(hours=26)

# The clocks of two outlets may be so far apart.
_CLOCKS = timedelta(hours=14)
# Somewhere a day has begun so long before it does by UTC, and ends so long after.
_AHEAD, _BEHIND = timedelta(hours=14), timedelta(hours=12)

# The time of day that begins an entry of a live blog: alone, or before its head.
_ENTRY = re.compile(
    r"(?P<hour>[01]?\d|2[0-3])[:.h](?P<minute>[0-5]\d)(?:\s?(?P<half>[ap])\.?m\b\.?)?(?:\s[Uu]hr\b)?(?=\s|[–—|:-]|$)",
    re.IGNORECASE,
)
_FEWEST_ENTRIES = 3
_DAY = len("2031-05-02")
_ENTRY_ROLES = frozenset({Role.BODY, Role.SUBHEADING})


@dataclass(frozen=True, slots=True)
class Gap:
    """How much later one story is than another, negative if earlier; `is_exact` if both tell hour and zone."""

    time: timedelta
    is_exact: bool


def told_at(article: Article) -> str | None:
    """Return when a story was last changed, or else published: what it tells holds for then; ISO 8601."""
    return article.modified or article.published


def first_entry(article: Article) -> str | None:
    """Return when the first entry of a live blog was written, on the day of the blog and by its clock; ISO 8601.

    None where it is no such blog, where its entries go over midnight, or where it was published before its first one.
    """
    published = article.published or ""
    if len(published) < _DAY:
        return None
    heads = [p.span.of(article.text) for p in article.paragraphs if p.role in _ENTRY_ROLES]
    told = [entry for head in heads if head[:1].isdecimal() and (entry := _ENTRY.match(head)) and _is_head(head)]
    # Times alone on their lines are set aside as facts.
    lines = [line.strip() for block in article.removed for line in block.text.splitlines()]
    alone = [entry for line in lines if line[:1].isdecimal() and (entry := _ENTRY.fullmatch(line))]
    times = [_time_of(entry) for entry in told or alone]
    if len(times) < _FEWEST_ENTRIES or times not in (sorted(times), sorted(times, reverse=True)):
        return None
    moment = _moment(published)
    if moment is None or (len(published) > _DAY and moment.time() <= min(times)):
        return None
    return datetime.combine(moment.date(), min(times), moment.tzinfo).isoformat(timespec="minutes")


def _is_head(text: str) -> bool:
    """Tell whether what begins with a time is the head of an entry, and no sentence."""
    return not text.rstrip("\"'”’»").endswith((".", "!", "?"))


def _time_of(entry: re.Match[str]) -> time:
    hour, half = int(entry["hour"]), (entry["half"] or "").casefold()
    return time(hour % 12 + 12 * (half == "p") if half else hour, int(entry["minute"]))


def time_key(iso: str, zone: tzinfo = UTC) -> str:
    """Return what puts dates and times in ISO 8601 in order: a time with its zone by the clocks of `zone`.

    All others stand as they are, as if their clocks were those.
    """
    moment = _moment(iso)
    return iso if moment is None or moment.tzinfo is None else moment.astimezone(zone).replace(tzinfo=None).isoformat()


@lru_cache(maxsize=16)  # asked for again with each story of an event
def zone_of_most(times: tuple[str | None, ...]) -> tzinfo:
    """Return the zone that most of these ISO 8601 times have, which those without one may have too; or else UTC."""
    offsets = Counter(
        moment.utcoffset()
        for one in times
        if one and (moment := _moment(one)) is not None and moment.tzinfo is not None
    )
    offset = min(offsets, key=lambda one: (-offsets[one], one or timedelta(0)), default=None)
    return UTC if offset is None else timezone(offset)


def gap_between(earlier: str | None, later: str | None) -> Gap | None:
    """Return how much later the second of two times, in ISO 8601, is; None where that is not known.

    A day alone is after the day before it; of two hours without their zones it is known only where they lie further
    apart than zones do.
    """
    moments = _moment(earlier), _moment(later)
    if moments[0] is None or moments[1] is None or earlier is None or later is None:
        return None
    one, other = moments[0], moments[1]
    have_hours = "T" in earlier, "T" in later
    if all(have_hours):
        if one.tzinfo is not None and other.tzinfo is not None:
            return Gap(other - one, is_exact=True)
        apart = other.replace(tzinfo=None) - one.replace(tzinfo=None)
        return Gap(_days(one, other), is_exact=False) if abs(apart) > _ZONES_APART else None
    return Gap(_days(one, other), is_exact=False) if one.date() != other.date() else None


def is_order_known(one: str | None, other: str | None) -> bool:
    """Tell whether it is known of two times, in ISO 8601, which is the earlier.

    Two days are in the order of the calendar. An hour whose zone is known is before or after a day if it is so wherever
    that day is; one whose zone is not known counts as its day beside a day.
    """
    first, second = _moment(one), _moment(other)
    if first is None or second is None or one is None or other is None:
        return False
    if "T" in one and "T" in other:
        if first.tzinfo is not None and second.tzinfo is not None:
            return first != second
        return abs(second.replace(tzinfo=None) - first.replace(tzinfo=None)) >= _CLOCKS
    hour, day = (first, second) if "T" in one else (second, first)
    if hour.tzinfo is None:
        return hour.date() != day.date()
    begun = day.replace(tzinfo=UTC)
    return not begun - _AHEAD <= hour < begun + timedelta(days=1) + _BEHIND


def gap_as_told(one: str | None, other: str | None) -> Gap | None:
    """Return how much later the second of two times is if the clocks of both agree; None where one is not later.

    It is exact where both tell the hour.
    """
    gap, by_clocks = gap_between(one, other), gap_of_clocks(one, other)
    if gap is None and by_clocks is not None:
        gap = Gap(by_clocks, is_exact=True)
    return gap if gap is not None and gap.time else None


def gap_of_clocks(earlier: str | None, later: str | None) -> timedelta | None:
    """Return how much later the second of two hours is if both are of one zone; None where one tells no hour."""
    moments = _moment(earlier), _moment(later)
    if moments[0] is None or moments[1] is None or "T" not in (earlier or "") or "T" not in (later or ""):
        return None
    return moments[1].replace(tzinfo=None) - moments[0].replace(tzinfo=None)


def day_of(told: str | None) -> date | None:
    """Return the day of a time as it is told; None where it is no more than a year or a month."""
    try:
        return date.fromisoformat(told[:10]) if told else None
    except ValueError:
        return None


def _days(one: datetime, other: datetime) -> timedelta:
    return timedelta(days=(other.date() - one.date()).days)


def _moment(told: str | None) -> datetime | None:
    try:
        return datetime.fromisoformat(told or "")
    except ValueError:
        return None  # a year, or a month
