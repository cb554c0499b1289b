"""Which story came first, at the precision that is known of their times.

A date is a whole day, a month all its days. A time of the day without its offset from UTC may be that of any zone:
it is ordered beside one that has its offset only where no offset changes the order, and beside another without one
only where they are on two days and more hours apart than two outlets' clocks may be. A story that was modified may tell
since then what it tells; of two versions of one story, what is known is which came before the other.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import lru_cache

from reader.gathering.times import days_of
from reader.model.article import Article
from reader.model.events.event import Event, State
from reader.model.events.report_time import first_entry

# Of the offsets from UTC that there are, the largest either way.
_AHEAD, _BEHIND = timedelta(hours=14), timedelta(hours=12)


@dataclass(frozen=True, slots=True)
class Moment:
    """When something may have been, up to the first moment after it; by UTC, or by a clock that is not known.

    `is_timed` says that the time of the day is known.
    """

    start: datetime
    end: datetime
    has_zone: bool
    is_timed: bool


def find_first(articles: Sequence[Article], among: Iterable[int], versions: Sequence[Sequence[int]] = ()) -> int | None:
    """Return the story that was surely published before all others; None where the known times don't tell.

    `versions` are states of one story each, in the order of time.
    """
    stories = sorted(among)

    def is_before(one: int, other: int) -> bool:
        group = next((group for group in versions if one in group and other in group), None)
        return _is_before(articles[one], articles[other]) if group is None else group.index(one) < group.index(other)

    firsts = (n for n in stories if all(is_before(n, other) for other in stories if other != n))
    return next((n for n in firsts if moment_of(articles[n].published) is not None), None)


def find_first_teller(event: Event, number: int, versions: Sequence[Sequence[int]]) -> int | None:
    """Return the story that surely told a claim before all others that may tell it, if it surely tells it itself."""
    articles = [story.article for story in event.stories]
    first = find_first(articles, event.may_tell(number), versions)
    is_sure = first is not None and event.state(number, first) not in (State.UNKNOWN, State.UNSURE)
    return first if is_sure else None


def find_first_by_clock(
    articles: Sequence[Article], among: Iterable[int], versions: Sequence[Sequence[int]] = ()
) -> int | None:
    """Return the story that came before all others of known days, if all clocks are those of one place; or None."""
    dated = [n for n in sorted(among) if moment_of(articles[n].published) is not None]
    if len(dated) < 2:
        return None
    firsts = (n for n in dated if all(came_before(articles, versions, n, other) for other in dated if other != n))
    return next(firsts, None)


def with_first_entry(article: Article) -> Article:
    """Return a live blog as it was with its first entry, as far as its times go; any other story as it is."""
    entry = first_entry(article)
    return article if entry is None else replace(article, published=entry, modified=None)


def came_before(articles: Sequence[Article], versions: Sequence[Sequence[int]], one: int, other: int) -> bool:
    """Tell whether a story was as it is before another one came, or before it was changed to that version.

    Clocks of which a zone is not known are read as they stand: to be wrong costs an omission, and accuses nobody.
    """
    group = next((group for group in versions if other in group), (other,))
    if one in group:
        return group.index(one) < group.index(other)
    later = articles[other]
    if group[0] != other and later.modified:
        later = replace(later, published=later.modified)
    return _is_before(articles[one], later) or _is_before_by_clock(articles[one], later)


def was_there(articles: Sequence[Article], versions: Sequence[Sequence[int]], one: int, other: int) -> bool:
    """Tell whether a story was there when another one came, as far as the known times tell.

    Two of one day of which no hour is known are of one time. Of one whose own day is not known nothing is: what others
    tell is held against it unless they surely came later.
    """
    came, published = moment_of(articles[other].published), moment_of(articles[one].published)
    if came is None:
        return not came_before(articles, versions, other, one)
    is_of_one_day = came == published and not came.is_timed
    return is_of_one_day or came_before(articles, versions, one, other)


@lru_cache(maxsize=1 << 10)  # each story of an event is held against all others, for each claim
def moment_of(iso: str | None) -> Moment | None:
    """Return when an ISO date, at its own precision, may have been."""
    try:
        moment = datetime.fromisoformat(iso or "")
    except ValueError:
        moment = None
    is_timed = moment is not None and len(iso or "") > len("2031-03-14")
    if moment is not None and is_timed:
        has_zone = moment.tzinfo is not None
        start = moment if has_zone else moment.replace(tzinfo=UTC)
        return Moment(start, start + timedelta(minutes=1), has_zone, is_timed=True)
    days = days_of(iso)
    if days is None:
        return None
    start, last = (datetime.fromordinal(day).replace(tzinfo=UTC) for day in days)
    return Moment(start, last + timedelta(days=1), has_zone=False, is_timed=False)


def _is_before(one: Article, other: Article) -> bool:
    """Tell whether one story was as it is before another one came."""
    changed, came, published = moment_of(one.modified), moment_of(other.published), moment_of(one.published)
    if came is None or published is None:
        return False
    return _ends_before(published, came) and (changed is None or _ends_before(changed, came))


def _is_before_by_clock(one: Article, other: Article) -> bool:
    came, published = moment_of(other.published), moment_of(one.published)
    changed = published if one.modified is None else moment_of(one.modified)
    if came is None or published is None or changed is None:
        return False
    if came.has_zone and changed.has_zone:
        return False
    return max(published, changed, key=_clock).end.replace(tzinfo=None) <= _clock(came)


def _clock(moment: Moment) -> datetime:
    return moment.start.replace(tzinfo=None)


def _ends_before(one: Moment, other: Moment) -> bool:
    if one.has_zone and other.has_zone:
        return one.end <= other.start
    if one.has_zone:
        return one.end <= other.start - _AHEAD
    if other.has_zone:
        return one.end + _BEHIND <= other.start
    if one.is_timed and other.is_timed and other.start - one.end < _AHEAD:
        return False
    return one.end.date() < other.start.date() if one.is_timed else one.end <= other.start
