"""The rows of the library: stories under the headings of their events, those that print one text folded under one."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

# A list without events, as at the start, does not wait for what one is.
if TYPE_CHECKING:
    from reader.model.events.story_group import StoryGroup


class RowKind(Enum):
    """What a row of the library is."""

    STORY = "story"
    EVENT = "event"
    COPIES = "copies"  # the stories that print the text of the one above
    ALONE = "alone"  # the heading of the stories that are alone in their events


@dataclass(frozen=True, slots=True)
class LibraryRow:
    """A row; `stories` are those under it, by their index in the session: of a story, itself.

    A row that has others under it names itself by the first of them. `depth` says how far it is set in.
    """

    kind: RowKind
    stories: tuple[int, ...]
    is_open: bool = True
    depth: int = 0

    @property
    def story(self) -> int | None:
        """The story of the row; None for a heading."""
        return self.stories[0] if self.kind is RowKind.STORY else None

    @property
    def name(self) -> "RowName":
        """What names the row while the list changes around it."""
        return self.kind, self.stories[0]


RowName = tuple[RowKind, int]


def plain_rows(order: Sequence[int]) -> list[LibraryRow]:
    """Return a row for each story."""
    return [LibraryRow(RowKind.STORY, (story,)) for story in order]


def rows_by_event(
    order: Sequence[int], groups: "Sequence[StoryGroup]", turned: Collection[RowName]
) -> list[LibraryRow]:
    """Return the stories of `order` under their events, largest first, and then those that are alone in theirs.

    An event of which a filter leaves one story is one still. What is in no group, since it can't be read or is not yet,
    comes last, under no heading. Events are open at first and copies are folded; `turned` names the rows that are
    otherwise.
    """
    place = {story: number for number, story in enumerate(order)}
    shown = [
        (sorted((n for n in group.stories if n in place), key=place.__getitem__), group.same_text)
        for group in groups
        if len(group.stories) > 1
    ]
    events = sorted(((stories, copies) for stories, copies in shown if stories), key=lambda e: -len(e[0]))
    if not events:
        return plain_rows(order)
    rows: list[LibraryRow] = []
    for stories, copies in events:
        heading = LibraryRow(RowKind.EVENT, tuple(stories))
        rows += _opened(heading, _folded(stories, copies, turned), turned)
    single = {story for group in groups if len(group.stories) == 1 for story in group.stories}
    alone = tuple(story for story in order if story in single)
    if alone:
        inside = [LibraryRow(RowKind.STORY, (story,), depth=1) for story in alone]
        rows += _opened(LibraryRow(RowKind.ALONE, alone), inside, turned)
    grouped = {story for group in groups for story in group.stories}
    return rows + plain_rows([story for story in order if story not in grouped])


def _folded(
    stories: Sequence[int], same_text: Sequence[Sequence[int]], turned: Collection[RowName]
) -> list[LibraryRow]:
    """Return the stories of an event; copies stand behind the head of their text, or behind the first that is shown."""
    rows: list[LibraryRow] = []
    for story in stories:
        group = next((one for one in same_text if story in one), (story,))
        head = next(one for one in group if one in stories)
        if story != head:
            continue
        rows.append(LibraryRow(RowKind.STORY, (story,), depth=1))
        copies = tuple(other for other in stories if other in group and other != story)
        if copies:
            is_open = (RowKind.COPIES, copies[0]) in turned
            rows.append(LibraryRow(RowKind.COPIES, copies, is_open, depth=1))
            rows += [LibraryRow(RowKind.STORY, (copy,), depth=2) for copy in copies] if is_open else []
    return rows


def _opened(heading: LibraryRow, inside: list[LibraryRow], turned: Collection[RowName]) -> list[LibraryRow]:
    is_open = heading.name not in turned
    return [LibraryRow(heading.kind, heading.stories, is_open), *(inside if is_open else [])]
