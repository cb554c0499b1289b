"""What the events that were gathered show of pairs: a pair calls nothing one story's own that their rows don't."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.app.places import StoryKey
from reader.app.stories.story import StoryRow
from reader.model.comparison import ComparisonSettings, Side

# A window is shown before any event is open, and does not wait for what one is.
if TYPE_CHECKING:
    from reader.model.events.event import Event


class Gathered:
    """The events of a folder that were gathered: by their rows, which sentences of a pair neither story tells alone."""

    def __init__(self) -> None:
        self._events: dict[frozenset[StoryKey], tuple[tuple[StoryKey, ...], Event]] = {}

    def take(self, stories: tuple[StoryKey, ...], event: "Event") -> None:
        """Take what was found of an event of these stories, in the place of what was found of them before."""
        told = frozenset(stories)
        self._events = {some: one for some, one in self._events.items() if some.isdisjoint(told)}
        self._events[told] = stories, event

    def forget(self) -> None:
        """Take another folder's events."""
        self._events.clear()

    def obeyed(self, settings: ComparisonSettings, pair: Sequence[StoryRow]) -> ComparisonSettings:
        """Return the settings with these sentences of two stories, if an event of both was gathered."""
        keys = [story.key for story in pair]
        known = (one for some, one in self._events.items() if len(keys) == len(Side) and some.issuperset(keys))
        stories, event = next(known, ((), None))
        if event is None:
            return replace(settings, told_elsewhere=frozenset(), told_otherwise=frozenset())
        from reader.model.events.told_elsewhere import told_elsewhere

        one, other = map(stories.index, keys)
        told = told_elsewhere(event, one, other)
        return replace(settings, told_elsewhere=told.told, told_otherwise=told.otherwise)
