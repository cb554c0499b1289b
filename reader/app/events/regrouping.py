"""Grouping by hand: a story is put into the event of another one, or has one of its own; kept for good."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal, SignalInstance

from reader.app.correcting import Corrected, UndoStep
from reader.app.events.story_events import StoryEvents
from reader.app.places import StoryKey
from reader.app.session import Session
from reader.model.errors import UnwritableFile


class Regrouping(QObject):
    """Puts stories of a session into events, and takes that back.

    Signals: `put_by_hand` and `left_to_machine` (how many stories, and the UndoStep, which tells nothing by itself),
    `failed` (an UnwritableFile: it holds until the program ends).
    """

    put_by_hand = Signal(int, object)
    left_to_machine = Signal(int, object)
    failed = Signal(object)

    def __init__(self, session: Session, events: StoryEvents, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._events = events

    def put_beside(self, stories: Sequence[int], other: int) -> None:
        """Put stories into the event of another one; merging is to put all stories of an event there."""
        name = str(self._key(other))
        self._put(self.put_by_hand, {self._key(index): name for index in stories if index != other})

    def put_apart(self, stories: Sequence[int]) -> None:
        """Make an event of these stories alone."""
        keys = [self._key(index) for index in stories]
        self._put(self.put_by_hand, {key: str(keys[0]) for key in keys})

    def leave_to_machine(self, stories: Sequence[int]) -> None:
        """Group stories as the program does."""
        self._put(self.left_to_machine, {self._key(index): None for index in stories})

    def _key(self, index: int) -> StoryKey:
        """Name a story so that what was done to it can be undone whatever was opened since."""
        return self._session.stories[index].key

    def _put(self, told: SignalInstance, places: Mapping[StoryKey, str | None]) -> None:
        before = self._place(places)
        if before:
            after = {key: places[key] for key in before}
            again, back = partial(self._place, after), partial(self._place, before)
            told.emit(len(before), UndoStep(back, again, Corrected.GROUPING))

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
