"""Of stories that tell of several events, those of one: what `reader event` takes from a folder.

Where all stories are named by their files, the user has said what the event is: all of them are taken, and what would
be listed apart is said. A file that is named beside a folder stays, though it may tell of another event: then nothing
is said of what it leaves out.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.cli.placements import placed_by_hand
from reader.library.packing import pack
from reader.processes.asking import ask
from reader.processes.requests.events import GroupStories
from reader.wording.stories import file_name, printable, story_headline

if TYPE_CHECKING:
    from reader.model.article import Article
    from reader.model.events.story_group import StoryGroup

_MOST_NAMED = 5
_NAMED = "shown as one event with the others, as each was named"


@dataclass(frozen=True, slots=True)
class Chosen:
    """The stories of one event; `base` and `elsewhere` are indices of them, `said` are lines for people.

    Stories `elsewhere` tell of another event; those `by_hand` were put into this one by the user.
    """

    stories: tuple["Article", ...]
    base: int
    elsewhere: frozenset[int]
    by_hand: frozenset[int]
    said: tuple[str, ...]


def choose_event(stories: Sequence["Article"], named: Collection[int], base: int | None) -> Chosen:
    """Choose the event of the story `base`, or else the largest, of two as large the first: its earliest is the base.

    Stories that are `named` are kept whatever they tell; if all are, they are the event. There must be a story.
    """
    beside = placed_by_hand(stories)
    groups = [found.stories for found in group_stories(stories, beside)]
    group = max(groups, key=len) if base is None else next(one for one in groups if base in one)
    kept = [n for n in range(len(stories)) if n in group or n in named]
    aside = [n for n in range(len(stories)) if n not in kept]
    others = [n for n in kept if n not in group]
    is_named = len(named) == len(stories)
    reasons = (
        (aside, "left aside, as `reader events` groups by rare words and dates; a file that is named is kept"),
        (others, _NAMED if is_named else "kept, as files were named; what is left out there is not known"),
    )
    return Chosen(
        tuple(stories[n] for n in kept),
        kept.index(group[0] if base is None else base),
        frozenset() if is_named else frozenset(kept.index(n) for n in others),
        frozenset(kept.index(n) for n in group if n in beside),
        tuple(_told(some, stories, reason) for some, reason in reasons if some),
    )


def group_stories(stories: Sequence["Article"], beside: Mapping[int, int] | None = None) -> tuple["StoryGroup", ...]:
    """Group stories by event, as they were put `beside` others by hand; what is kept of that, if it is not given."""
    placed = placed_by_hand(stories) if beside is None else beside
    packed = tuple(pack(story).payload for story in stories)
    return ask(GroupStories(packed, tuple(placed.items()), have_shared_lines=False))


def _told(some: Sequence[int], stories: Sequence["Article"], reason: str) -> str:
    """Say which stories tell of other events: "1 of 7 stories tells of another event: rain.txt (Rain): left aside"."""
    names = [_name(stories[n]) for n in some[:_MOST_NAMED]]
    if len(some) > _MOST_NAMED:
        names.append(f"and {len(some) - _MOST_NAMED} more")
    if reason is _NAMED:
        tell = "would be listed apart by `reader events`"
    else:
        tell = "tells of another event" if len(some) == 1 else "tell of other events"
    return f"{len(some)} of {len(stories)} stories {tell}: {', '.join(names)}: {reason}"


def _name(story: "Article") -> str:
    file = file_name(story.path.name)
    headline = " ".join(printable(story_headline(story)).split())
    return file if headline == file else f"{file} ({headline})"
