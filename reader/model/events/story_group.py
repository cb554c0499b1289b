"""The stories of a folder that tell one event, before anybody asked what they tell."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class StoryGroup:
    """Stories of a folder that tell one event, by index, which of them print one text, which are there by hand.

    Of `same_text` the first of each group is the head, whose text the others print.
    """

    stories: tuple[int, ...]
    same_text: tuple[tuple[int, ...], ...] = ()
    by_hand: tuple[int, ...] = ()

    def keeps_its_laws(self) -> bool:
        """Tell whether every story that prints a text is one of the group."""
        named = {*self.by_hand, *(story for group in self.same_text for story in group)}
        return bool(self.stories) and set(self.stories) >= named

    def renumbered(self, places: Sequence[int]) -> "StoryGroup":
        """Return the group with other indices: those at which its stories stand in `places`."""
        return StoryGroup(
            tuple(places[n] for n in self.stories),
            tuple(tuple(places[n] for n in copies) for copies in self.same_text),
            tuple(places[n] for n in self.by_hand),
        )
