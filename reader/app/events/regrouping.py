"""Grouping by hand: a story is put into the event of another one, or has one of its own; kept for good."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.app.correcting import Corrected, UndoStep
from reader.app.events.story_events import StoryEvents
from reader.app.places import StoryKey
from reader.app.session import Session
from reader.model.errors import UnwritableFile

# A window is shown before any event is known, and does not wait for what one is.
if TYPE_CHECKING:
    from reader.model.events.story_group import StoryGroup


class Placing(Enum):
    """What can be done to stories by hand."""

    BESIDE = "beside"  # into the event of another story
    APART = "apart"  # into an event of their own
    TO_MACHINE = "to machine"


@dataclass(frozen=True, slots=True)
class Regrouped:
    """Stories that were placed; `event` is the one that they were put into, or else that of the first, as it was."""

    placing: Placing
    stories: tuple[int, ...]
    event: "StoryGroup | None"


class Regrouping(QObject):
    """Puts stories of a session into events, and takes that back.

    Signals: `regrouped` (what was done, Regrouped, and the UndoStep, which tells nothing by itself), `failed` (an
    UnwritableFile: it holds until the program ends).
    """

    regrouped = Signal(object, object)
    failed = Signal(object)

    def __init__(self, session: Session, events: StoryEvents, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._events = events

    def put_beside(self, stories: Sequence[int], other: int) -> None:
        """Put stories into the event of another one; merging is to put all stories of an event there."""
        name, event = str(self._key(other)), self._events.group_of(other)
        moved = tuple(index for index in stories if index != other)
        self._put(Regrouped(Placing.BESIDE, moved, event), name)

    def put_apart(self, stories: Sequence[int]) -> None:
        """Make an event of these stories alone."""
        self._put(Regrouped(Placing.APART, tuple(stories), self._event_of(stories)), str(self._key(stories[0])))

    def leave_to_machine(self, stories: Sequence[int]) -> None:
        """Group stories as the program does."""
        self._put(Regrouped(Placing.TO_MACHINE, tuple(stories), self._event_of(stories)), None)

    def _event_of(self, stories: Sequence[int]) -> "StoryGroup | None":
        return self._events.group_of(stories[0])

    def _key(self, index: int) -> StoryKey:
        """Name a story so that what was done to it can be undone whatever was opened since."""
        return self._session.stories[index].key

    def _put(self, done: Regrouped, beside: str | None) -> None:
        keys = {self._key(index): index for index in done.stories}
        before = self._place(dict.fromkeys(keys, beside))
        if before:
            again, back = partial(self._place, dict.fromkeys(before, beside)), partial(self._place, before)
            moved = replace(done, stories=tuple(keys[key] for key in before))
            self.regrouped.emit(moved, UndoStep(back, again, Corrected.GROUPING))

    def _place(self, places: Mapping[StoryKey, str | None]) -> dict[StoryKey, str | None]:
        """Put stories beside others; return where those that moved were before."""
        before = {key: self._session.corrections.beside(key.path, key.record) for key in places}
        changed = {key: other for key, other in places.items() if before[key] != other}
        for key, other in changed.items():
            try:
                self._session.corrections.put_beside(key.path, key.record, other)
            except UnwritableFile as error:
                self.failed.emit(error)
        if changed:
            self._events.regroup()
        return {key: before[key] for key in changed}
