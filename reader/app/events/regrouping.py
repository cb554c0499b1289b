"""Grouping by hand: a story is put into the event of another one, or has one of its own; kept for good."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from reader.app.events.story_events import StoryEvents
from reader.app.session import Session
from reader.model.errors import UnwritableFile


class Regrouping(QObject):
    """Puts stories of a session into events, and takes that back.

    Signals: `regrouped` (how many stories, and what undoes it), `failed` (an UnwritableFile: it holds until the program
    ends).
    """

    regrouped = Signal(int, object)
    failed = Signal(object)

    def __init__(self, session: Session, events: StoryEvents, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._events = events

    def put_beside(self, stories: Sequence[int], other: int) -> None:
        """Put stories into the event of another one; merging is to put all stories of an event there."""
        self._place({story: str(self._session.stories[other].key) for story in stories if story != other})

    def put_apart(self, stories: Sequence[int]) -> None:
        """Make an event of these stories alone."""
        if stories:
            self._place(dict.fromkeys(stories, str(self._session.stories[stories[0]].key)))

    def leave_to_machine(self, stories: Sequence[int]) -> None:
        """Group stories as the program does."""
        self._place(dict.fromkeys(stories))

    def _place(self, places: dict[int, str | None]) -> None:
        keys = {index: self._session.stories[index].key for index in places}
        before = {index: self._session.corrections.beside(key.path, key.record) for index, key in keys.items()}
        changed = {index: other for index, other in places.items() if before[index] != other}
        for index, other in changed.items():
            try:
                self._session.corrections.put_beside(keys[index].path, keys[index].record, other)
            except UnwritableFile as error:
                self.failed.emit(error)
        if changed:
            self._events.regroup()
            self.regrouped.emit(len(changed), partial(self._place, {index: before[index] for index in changed}))
