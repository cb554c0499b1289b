"""The stories of an event in time, as rows: when each came, and what it adds."""

from collections.abc import Iterator

from reader.app.events.listed_rows import ListedRow, RowLook
from reader.app.events.matrix import Place
from reader.model.events.event import Event
from reader.model.events.version_change import VersionChange
from reader.wording.catalogue import tr
from reader.wording.event.event_times import (
    TimedStory,
    stories_in_time,
    undated_definition,
    undated_name,
    unsure_order_text,
)
from reader.wording.event.events import headline_of, sentence_text


def timeline_rows(event: Event) -> tuple[ListedRow, ...]:
    """Return the stories of known days in their order, and then those of which the day is not known.

    Above all what is not known of the order of several.
    """
    unsure = unsure_order_text(event)
    rows = [ListedRow(RowLook.REMARK, unsure)] if unsure else []
    is_dated = True
    for timed in stories_in_time(event):
        if is_dated and not timed.is_dated:
            rows.append(ListedRow(RowLook.HEADING, undated_name(), note=undated_definition()))
        is_dated = timed.is_dated
        rows.append(_row(event, timed))
        rows += [row for change in event.changes if change.after == timed.story for row in _changes(event, change)]
    return tuple(rows)


def _row(event: Event, timed: TimedStory) -> ListedRow:
    pair = None
    if timed.added:
        claim = event.claims[timed.added[0]]
        own = next(member for member in claim.members if member.story == timed.story)
        other = next((member for member in claim.members if member.story != timed.story), None)
        pair = None if other is None else (Place(timed.story, own.sentence), Place(other.story, other.sentence))
    look = RowLook.MOMENT if timed.came else RowLook.TEXT
    headline = headline_of(event.stories[timed.story].article)
    return ListedRow(look, headline, timed.came or tr("not known"), " · ".join(timed.notes), pair)


def _changes(event: Event, change: VersionChange) -> Iterator[ListedRow]:
    """Yield the sentences that were added, changed and cut since the version before, in the order of the text."""
    old, new = (event.stories[n].article for n in (change.before, change.after))
    for sentence in change.added:
        yield ListedRow(RowLook.TEXT, sentence_text(new, sentence), tr("added"))
    for before, after in change.changed:
        pair = (Place(change.before, before), Place(change.after, after))
        yield ListedRow(RowLook.TEXT, sentence_text(new, after), tr("changed"), sentence_text(old, before), pair)
    for sentence in change.cut:
        yield ListedRow(RowLook.TEXT, sentence_text(old, sentence), tr("cut"))
