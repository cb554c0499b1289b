"""What the library says of an event, of stories that print one text, and of those that are alone."""

from collections.abc import Collection, Sequence

from reader.app.events.library_rows import RowKind
from reader.app.stories.story import StoryRow
from reader.model.outlets import outlet_names
from reader.ui.window_texts import story_headline
from reader.wording.catalogue import counted, tr
from reader.wording.stories import outlets_text

_DAY = len("2031-03-14")


def heading_text(kind: RowKind, stories: Sequence[StoryRow], by_hand: Collection[int] = ()) -> str:
    """Return the name of what is under a heading: of an event, all `stories` of it, that of its page.

    `by_hand` are those of the stories, by their place, that were put there by hand.
    """
    match kind:
        case RowKind.COPIES:
            return counted(
                len(stories), tr("≡ {} more prints much the same text"), tr("≡ {} more print much the same text")
            )
        case RowKind.ALONE:
            return tr("Alone in their events")
    # A list without events, as at the start, does not wait for what is said of them.
    from reader.wording.event.events import name_giver, naming_time

    came = [naming_time(story.published, None) for story in stories]
    return story_headline(stories[name_giver(came, [story.title for story in stories], by_hand)])


def heading_facts(kind: RowKind, stories: Sequence[StoryRow], shown: int | None = None) -> str:
    """Return what is said below: "7 stories · 5 outlets · 2031-03-14 to 2031-03-16".

    Of an event, whose facts are those of all its `stories`, a filter may leave fewer to be `shown`: "2 of 7 stories".
    """
    if kind is RowKind.COPIES:
        return ", ".join(outlet_names(story.outlet or story.path.name for story in stories).values())
    told = [counted(len(stories), tr("{} story"), tr("{} stories"))]
    if shown is not None and shown < len(stories):
        told = [tr("{} of {} stories").format(shown, len(stories))]
    if kind is RowKind.EVENT:
        outlets = outlets_text([story.outlet for story in stories])
        told += [outlets] if outlets else []
        days = sorted({story.published[:_DAY] for story in stories if story.published})
        told += [days[0] if len(days) == 1 else tr("{} to {}").format(days[0], days[-1])] if days else []
    return " · ".join(told)


def heading_tip(kind: RowKind) -> str:
    """Say what a click does."""
    match kind:
        case RowKind.EVENT:
            return tr("Click: who tells what, and in whom it was not found. The arrow folds its stories away.")
        case RowKind.COPIES:
            return tr("Stories whose text is almost the same, word by word. A click shows them.")
    return tr("Stories beside which no other one of the same event was found. A click folds them away.")
