"""Which story came first, at the precision that is known of their times.

A date is a whole day, a month all its days. A time of the day without its offset from UTC tells the day alone: outlets
write their own.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime, timedelta

from reader.gathering.times import days_of
from reader.model.article import Article


def find_first(articles: Sequence[Article], among: Iterable[int]) -> int | None:
    """Return the story that was surely published before all others; None where the known times don't tell."""
    spans: Mapping[int, tuple[datetime, datetime] | None] = {n: span_of(articles[n].published) for n in sorted(among)}
    known = {n: span for n, span in spans.items() if span is not None}
    if len(known) < len(spans) or not known:
        return None
    first = min(known, key=lambda n: (known[n][1], n))
    return first if all(known[first][1] <= known[n][0] for n in known if n != first) else None


def span_of(published: str | None) -> tuple[datetime, datetime] | None:
    """Return when a story was published, from the first moment that is possible to the first one after the last."""
    try:
        moment = datetime.fromisoformat(published or "")
    except ValueError:
        moment = None
    if moment is not None and moment.tzinfo is not None:
        return moment, moment + timedelta(minutes=1)
    days = days_of(published)
    if days is None:
        return None
    start, last = (datetime.fromordinal(day).replace(tzinfo=UTC) for day in days)
    return start, last + timedelta(days=1)
