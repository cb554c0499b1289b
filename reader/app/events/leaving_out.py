"""What each story of an event leaves out, as rows."""

from collections.abc import Iterator

from reader.app.events.listed_rows import ListedRow, RowLook
from reader.app.events.matrix import Matrix, Place
from reader.model.events.event import Event, Omission
from reader.model.events.leaving_out import left_out_of
from reader.model.events.quoted_claims import QuotedClaims
from reader.wording.catalogue import counted, tr
from reader.wording.event.events import quoted_text, story_names, unknown_story_text
from reader.wording.event.findings import (
    left_out_meaning,
    most_left_out_text,
    nothing_left_out,
    nothing_shared_text,
    told_later_head,
    told_later_text,
    told_unsurely_head,
    undated_text,
)
from reader.wording.event.tellers import told_by_text, told_when_text, voices_sign


def left_out_rows(matrix: Matrix) -> tuple[ListedRow, ...]:
    """Return each story with what at least two independent others tell and no sentence of it comes near.

    Below that what they told only after it came; above all, what that means, and in whom most was not found.
    """
    if nothing := nothing_shared_text(matrix.event):
        return (ListedRow(RowLook.REMARK, nothing),)
    most = most_left_out_text(matrix.event)
    top = [ListedRow(RowLook.REMARK, text) for text in (left_out_meaning(), most) if text]
    return (*top, *(row for story in matrix.columns for row in _rows_of(matrix, story)))


def _rows_of(matrix: Matrix, story: int) -> Iterator[ListedRow]:
    event = matrix.event
    names = story_names(event)
    head = event.stories[story].head
    copied = tr("much the same text as {}").format(names[head]) if head is not None else None
    if story in event.unknown:
        unknown = tr("not known: {}").format(unknown_story_text(event, story))
        yield ListedRow(RowLook.HEADING, names[story], note=" · ".join(filter(None, (copied, unknown))))
        return
    omission = next((one for one in event.omissions if one.story == story), Omission(story, ()))
    left = left_out_of(event, omission)
    claims = left.told
    said = counted(len(claims), tr("{} claim not found in it"), tr("{} claims not found in it"))
    found = said if claims else nothing_left_out(event, left)
    shown, shown_unsure, shown_later = (
        [one for one in some if matrix.is_sought((quoted_text(event, one),))]
        for some in (claims, left.unsure, (*left.later, *left.undated))
    )
    sought = tr("{} of them shown").format(len(shown)) if len(shown) < len(claims) else None
    notes = (copied, found, sought, told_later_text(event, omission), undated_text(event, omission))
    yield ListedRow(RowLook.HEADING, names[story], note=" · ".join(filter(None, notes)))
    yield from (_claim_row(event, one, story, told_by_text(event, *one.claims)) for one in shown)
    if shown_unsure:
        yield ListedRow(RowLook.REMARK, told_unsurely_head())
        yield from (_claim_row(event, one, story, told_by_text(event, *one.claims)) for one in shown_unsure)
    if shown_later:
        yield ListedRow(RowLook.REMARK, told_later_head())
        yield from (_claim_row(event, one, story, told_when_text(event, *one.claims)) for one in shown_later)


def _claim_row(event: Event, left: QuotedClaims, story: int, told: str) -> ListedRow:
    pair = Place(*left.places[0]), Place(story, None)
    return ListedRow(RowLook.TEXT, quoted_text(event, left), voices_sign(event, *left.claims), told, pair)
