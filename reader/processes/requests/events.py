"""Group stories by event, and find what the stories of one event share."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Never

from reader.model.article import Article
from reader.model.events.event import Event, GatheringProgress
from reader.model.events.story_group import StoryGroup
from reader.processes.lanes import Lane
from reader.processes.requests.request import Request, seldom
from reader.storage.messagepack import DecodingError


@dataclass(frozen=True, slots=True)
class GroupStories(Request[Never, tuple[StoryGroup, ...]]):
    """Group the stories of a folder by event; each comes as the library keeps it."""

    lane = Lane.GATHERING
    packed: tuple[bytes, ...]
    beside: tuple[tuple[int, int], ...] = ()
    """Stories that were put beside another one by hand, each with that one, by their places in `packed`."""
    have_shared_lines: bool = True
    """Whether the lines that an outlet's stories share are still in them."""

    def run(self, send: Callable[[Never], None]) -> tuple[StoryGroup, ...]:  # noqa: ARG002 - it has no parts
        """Return the groups; what is no story is an event of its own."""
        from reader.gathering import gather_groups
        from reader.library.shared_lines import without_shared_lines

        stories = [_unpacked(payload) for payload in self.packed]
        return gather_groups(without_shared_lines(stories) if self.have_shared_lines else stories, dict(self.beside))


def _unpacked(payload: bytes) -> Article:
    """Return a packed article; an empty one for bytes that are none, as of a damaged index."""
    from reader.library.packing import unpack

    try:
        return unpack(payload)
    except DecodingError:
        return Article(Path(), "", "")


@dataclass(frozen=True, slots=True)
class GatherEvent(Request[GatheringProgress, Event]):
    """Find what the stories of one event share, and what each leaves out; as `reader.gathering.gather_event` does."""

    lane = Lane.GATHERING
    stories: tuple[Article, ...]
    by_hand: tuple[int, ...] = ()
    base: int = 0
    elsewhere: tuple[int, ...] = ()
    unlinked: frozenset[str] = frozenset()

    def run(self, send: Callable[[GatheringProgress], None]) -> Event:
        """Send how many pairs were compared, ten times a second at most, and return the event."""
        from reader.gathering import gather_event

        return gather_event(self.stories, self.base, self.elsewhere, self.by_hand, seldom(send), unlinked=self.unlinked)
