"""Which story each event was last held against, however its stories have changed since."""

from collections.abc import Collection

from reader.app.places import StoryKey


class BaseStories:
    """Remembers events by their stories: one that was corrected, or lost or gained some, is the one it was before."""

    def __init__(self) -> None:
        self._bases: dict[frozenset[StoryKey], StoryKey] = {}

    def note(self, base: StoryKey, stories: Collection[StoryKey]) -> None:
        """Take note of the base of the event of some stories; what was noted last counts."""
        told = frozenset(stories)
        self._bases.pop(told, None)
        self._bases[told] = base

    def base_of(self, stories: Collection[StoryKey]) -> StoryKey | None:
        """Return the base of the event that has most of some stories, if it is one of them; None where none is known.

        A story that was put here from another event is no base for having been one there.
        """
        told = frozenset(stories)
        known = [(len(told & known), n, base) for n, (known, base) in enumerate(self._bases.items()) if base in told]
        return max(known, key=lambda one: one[:2])[2] if known else None
