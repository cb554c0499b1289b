"""Which stories the list shows, and in which order: sorting, filters, and the hits of a search."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from reader.app.stories.story import StoryRow, StoryState
from reader.model.outlets import bare_outlet, outlet_keys, outlet_names


class SortKey(Enum):
    """By what the list is sorted; unknown values come last."""

    EVENT = "event"
    FOUND = "found"
    HEADLINE = "headline"
    OUTLET = "outlet"
    DATE = "date"
    LANGUAGE = "language"
    LENGTH = "length"
    HITS = "hits"


@dataclass(frozen=True, slots=True)
class ListChoice:
    """What the user chose: an order, and a language and an outlet (by its key) to see alone (None: all)."""

    sort_key: SortKey = SortKey.EVENT
    language: str | None = None
    outlet: str | None = None


def stories_to_show(stories: Sequence[StoryRow], choice: ListChoice, hits: Mapping[int, int] | None) -> list[int]:
    """Return the indices of the stories to show, in order; `hits` of a search (by index) leave only what was found."""
    keys = outlet_keys(story.outlet for story in stories)
    shown = [
        index
        for index, story in enumerate(stories)
        if (hits is None or index in hits)
        and choice.language in (None, story.language)
        and choice.outlet in (None, keys.get(story.outlet or ""))
    ]
    match choice.sort_key:
        case SortKey.HEADLINE:
            shown.sort(key=lambda index: (stories[index].title is None, (stories[index].title or "").casefold()))
        case SortKey.OUTLET:
            shown.sort(key=lambda index: (stories[index].outlet is None, bare_outlet(stories[index].outlet or "")))
        case SortKey.DATE:
            shown.sort(key=lambda index: stories[index].published or "", reverse=True)
        case SortKey.LANGUAGE:
            shown.sort(key=lambda index: (stories[index].language is None, stories[index].language or ""))
        case SortKey.LENGTH:
            shown.sort(key=lambda index: -stories[index].words)
        case SortKey.HITS if hits is not None:
            shown.sort(key=lambda index: -hits[index])
    return shown


def languages_of(stories: Sequence[StoryRow]) -> list[str]:
    """List the languages of the stories that were read, in the order of their codes."""
    return sorted({story.language for story in stories if story.language and story.state is StoryState.READ})


def outlets_of(stories: Sequence[StoryRow]) -> list[tuple[str, str]]:
    """List the outlets of the stories that were read, each with its key, in the order of their names."""
    return [(name, key) for key, name in outlet_names(story.outlet for story in stories).items()]
