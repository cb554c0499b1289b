"""The stories of an event in the order of time, in words: when each came, and what it is the first to tell."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from itertools import pairwise

from reader.model.article import Article
from reader.model.events.claim import Claim
from reader.model.events.event import Event
from reader.model.events.report_time import first_entry, gap_as_told, is_order_known, zone_of_most
from reader.wording.catalogue import counted, tr
from reader.wording.dates import date_text, time_apart_text
from reader.wording.event.events import change_text, sentence_text, story_names

_MOST_QUOTED = 3  # claims that a story was first with: the others are in the matrix
_A_TIME = len("2031-03-14T1")  # a date that is longer tells a time of the day


@dataclass(frozen=True, slots=True)
class TimedStory:
    """A story (its number) in time: `came` is when, in words; `notes` begin with its name.

    `added` are the claims that it tells whole, and that every other story surely told later. Of one that is not dated,
    nobody knows where it stands; one of which only an update is dated stands there, and came then or before.
    """

    story: int
    came: str
    notes: tuple[str, ...]
    added: tuple[int, ...]
    is_dated: bool


def stories_in_time(event: Event) -> tuple[TimedStory, ...]:
    """Return the stories of known days in their order, and then those of which the day is not known."""
    dated = _dated(event)
    unsure = _unsure(event, dated)
    doubts = dict.fromkeys(unsure, _unsure_order() if len(unsure) > 1 else _doubt()) | _known_by_clock(event, dated)
    told = [_timed(event, story, is_dated=True, doubt=doubts.get(story)) for story in dated]
    undated = (n for n in range(len(event.stories)) if n not in dated)
    return (*told, *(_timed(event, story, is_dated=False) for story in undated))


def unsure_order_text(event: Event) -> str:
    """Say once what is not known of several stories in the order of time; "" where it is known, or of one alone."""
    return f"{_unsure_order()}: {_doubt()}" if len(_unsure(event, _dated(event))) > 1 else ""


def _unsure_order() -> str:
    return tr("which came first is not known")


def _doubt() -> str:
    return tr("the next one may have come before")


def _dated(event: Event) -> list[int]:
    """Return the stories of known days in their order."""
    stories = (n for n in range(len(event.stories)) if _moment(event, n) is not None)
    return sorted(stories, key=lambda n: _place_in_time(event, n))


def _unsure(event: Event, dated: Sequence[int]) -> frozenset[int]:
    """Return the stories that may have come behind the next one, whatever their clocks; not the one called first."""
    by_clock = _known_by_clock(event, dated)
    return frozenset(
        story for story, following in _doubted(event, dated) if story not in by_clock and not _first(event, story)
    )


def _known_by_clock(event: Event, dated: Sequence[int]) -> dict[int, str]:
    """Say of stories that came before the next one if the clocks of both agree how long before, as a pair says it."""
    told = tr("{} before the next one if their clocks agree")
    gaps = {
        story: gap_as_told(_came(event, story), _came(event, following))
        for story, following in _doubted(event, dated)
        if not _is_open(event, story) and not _is_open(event, following)
    }
    return {
        story: told.format(time_apart_text(gap.time, is_by_hours=gap.is_exact))
        for story, gap in gaps.items()
        if gap is not None and gap.time > timedelta(0)
    }


def _doubted(event: Event, dated: Sequence[int]) -> list[tuple[int, int]]:
    """Return the stories of which it is not surely known that they came before the next one, each with that."""
    return [pair for pair in pairwise(dated) if not _is_order_known(event, *pair)]


def undated_name() -> str:
    """Head the stories of which the day is not known."""
    return tr("Day not known")


def undated_definition() -> str:
    """Say what is not known of them."""
    return tr("nothing tells when these came, or which of them came first")


def _timed(event: Event, story: int, *, is_dated: bool, doubt: str | None = None) -> TimedStory:
    article = event.stories[story].article
    came, is_open = _came(event, story) or "", _is_open(event, story)
    zone = None if len(came) < _A_TIME or _has_zone(came) else tr("zone not known")
    head = event.stories[story].head
    names = story_names(event)
    added = tuple(
        n
        for n, claim in enumerate(event.claims)
        if claim.first == story and story in claim.stories().intersection(claim.whole)
    )
    notes = [
        names[story],
        _first(event, story),
        tr("its first entry") if _begins_with_entry(event, story) else None,
        tr("much the same text as {}").format(names[head]) if head is not None else None,
        _version(event, story),
        None if came == article.published or not article.published else _published(article),
        tr("published then or before") if is_open else None,
        doubt,
        next((change_text(change) for change in event.changes if change.after == story), None),
        _adds(event, story, added) if added and is_dated else None,
    ]
    told = date_text(came or None)
    when = ", ".join(filter(None, (tr("updated {}").format(told) if is_open and told else told, zone)))
    return TimedStory(story, when, tuple(filter(None, notes)), added if is_dated else (), is_dated)


def _first(event: Event, story: int) -> str | None:
    """Say that a story was first, surely or if the clocks of all are those of one place."""
    if event.first == story:
        return tr("first, by the times that are known")
    if event.first is not None or event.first_by_clock != story:
        return None
    if all(_moment(event, n) is not None and not _is_open(event, n) for n in range(len(event.stories))):
        return tr("first, if all clocks agree")
    return tr("first of those with a known day, if all clocks agree")


def _published(article: Article) -> str:
    return tr("published {}").format(date_text(article.published))


def _came(event: Event, story: int) -> str | None:
    """Return when a story came, or at least not after: where nothing tells when it was published, its last update.

    A live blog came with its first entry.
    """
    entry = first_entry(event.stories[story].article) if _begins_with_entry(event, story) else None
    return entry or event.came(story) or event.stories[story].article.modified


def _begins_with_entry(event: Event, story: int) -> bool:
    """Tell whether a story is a live blog, and came with its first entry: a later version came when it was changed."""
    article = event.stories[story].article
    return event.came(story) == article.published and first_entry(article) is not None


def _is_open(event: Event, story: int) -> bool:
    """Tell whether it is known only that a story came no later than it was updated."""
    return event.came(story) is None and event.stories[story].article.modified is not None


def _moment(event: Event, story: int) -> datetime | None:
    """Return when a story came; a time without its zone counts as one of the zone of most, a day as its beginning."""
    try:
        moment = datetime.fromisoformat(_came(event, story) or "")
    except ValueError:
        return None
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=_zone(event))


def _zone(event: Event) -> tzinfo:
    """Return the zone of most stories: by its clocks the line stands in order."""
    return zone_of_most(tuple(map(event.came, range(len(event.stories)))))


def _is_order_known(event: Event, story: int, following: int) -> bool:
    """Tell whether a story surely came before the next one on the line."""
    if any(story in group and following in group for group in event.versions):
        return True
    if _is_open(event, following):
        return False
    one, other = (_came(event, n) or "" for n in (story, following))
    return (_has_zone(one) and _has_zone(other)) or is_order_known(one, other)


def _place_in_time(event: Event, story: int) -> tuple[datetime | None, int, str, int]:
    version = next((group.index(story) for group in event.versions if story in group), 0)
    article = event.stories[story].article
    return _moment(event, story), version, article.path.name, story


def _adds(event: Event, story: int, added: tuple[int, ...]) -> str:
    said = counted(len(added), tr("first found with {} claim"), tr("first found with {} claims"))
    told = " · ".join(f"“{_own_words(event, event.claims[number], story)}”" for number in added[:_MOST_QUOTED])
    return f"{said}: {told}" + (" …" if len(added) > _MOST_QUOTED else "")


def _own_words(event: Event, claim: Claim, story: int) -> str:
    own = next((member for member in claim.members if member.story == story), claim.worded_by)
    return sentence_text(event.stories[own.story].article, own.sentence)


def _version(event: Event, story: int) -> str | None:
    group = next((group for group in event.versions if story in group), None)
    return None if group is None else tr("version {} of {}").format(group.index(story) + 1, len(group))


def _has_zone(published: str) -> bool:
    try:
        return datetime.fromisoformat(published).tzinfo is not None
    except ValueError:
        return False
