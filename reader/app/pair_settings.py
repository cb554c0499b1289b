"""By which settings a pair is compared: with what was said of its stories by hand, and how the list has them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from reader.app.stories.story import StoryRow
from reader.model.comparison import ComparisonSettings
from reader.storage.corrections import CorrectionStore


@dataclass(frozen=True, slots=True)
class Grouped:
    """The event of each story, where it is known, and whether more of that may be known soon."""

    events: Mapping[int, int] = field(default_factory=dict)
    is_awaited: bool = False


def as_judged(
    settings: ComparisonSettings, corrections: CorrectionStore, stories: Sequence[StoryRow]
) -> ComparisonSettings:
    """Return the settings with what was said by hand of these stories' clashes and links."""
    none = frozenset[str]()
    return replace(
        settings,
        dismissed=none.union(*(corrections.dismissed(story.path, story.record) for story in stories)),
        unlinked=none.union(*(corrections.unlinked(story.path, story.record) for story in stories)),
    )


def as_grouped(settings: ComparisonSettings, grouped: Grouped, stories: Sequence[int]) -> ComparisonSettings:
    """Return the settings for stories, by their index, of one event, of two, or not grouped yet."""
    events = [grouped.events[index] for index in stories if index in grouped.events]
    return replace(
        settings,
        are_two_events=len({*events}) > 1,
        are_ungrouped=grouped.is_awaited and len(events) < len(stories),
    )
