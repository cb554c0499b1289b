"""When a story says what it says, and how much later that is than another one, as far as their times are known."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from reader.model.article import Article

# Two places of the world are that far apart by the clock, so a longer time is one whatever the zones are.
_ZONES_APART = timedelta(hours=26)


@dataclass(frozen=True, slots=True)
class Gap:
    """How much later one story is than another, negative if earlier; `is_exact` if both tell hour and zone."""

    time: timedelta
    is_exact: bool


def told_at(article: Article) -> str | None:
    """Return when a story was last changed, or else published: what it tells holds for then; ISO 8601."""
    return article.modified or article.published


def time_key(iso: str) -> str:
    """Return what puts dates and times in ISO 8601 in order: a time with its zone by UTC, all others as they stand."""
    moment = _moment(iso)
    return iso if moment is None or moment.tzinfo is None else moment.astimezone(UTC).replace(tzinfo=None).isoformat()


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


def gap_of_clocks(earlier: str | None, later: str | None) -> timedelta | None:
    """Return how much later the second of two hours is if both are of one zone; None where one tells no hour."""
    moments = _moment(earlier), _moment(later)
    if moments[0] is None or moments[1] is None or "T" not in (earlier or "") or "T" not in (later or ""):
        return None
    return moments[1].replace(tzinfo=None) - moments[0].replace(tzinfo=None)


def _days(one: datetime, other: datetime) -> timedelta:
    return timedelta(days=(other.date() - one.date()).days)


def _moment(told: str | None) -> datetime | None:
    try:
        return datetime.fromisoformat(told or "")
    except ValueError:
        return None  # a year, or a month
