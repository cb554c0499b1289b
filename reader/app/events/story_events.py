"""The stories of a window by event, grouped in a child process whenever all files were read."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Never

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from reader.app.background.job import Job
from reader.app.background.jobs import Jobs
from reader.app.session import Session
from reader.app.stories.story import StoryState

# A window is shown before any event is known, and does not wait for what one is.
if TYPE_CHECKING:
    from reader.model.events.story_group import StoryGroup

# Clicks and paints come between the turns in which stories are fetched for the child.
_TURN_MS = 8


@dataclass(frozen=True, slots=True)
class _Packed:
    """A story as the library keeps it, its index in the session, and the name of the one that it was put beside."""

    index: int
    payload: bytes
    beside: str | None


class StoryEvents(QObject):
    """The events that the session's stories tell; groups hold indices of the session.

    Signals: `changed` (other groups, or none any more), `settled` (they are those of what was read), `crashed` (a
    report of our bug).
    """

    changed = Signal()
    settled = Signal()
    crashed = Signal(str)

    def __init__(self, session: Session, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.groups: tuple[StoryGroup, ...] = ()
        self._session = session
        self._jobs = jobs
        self._is_closed = False
        self._group_of: dict[int, StoryGroup] = {}
        self._grouped: frozenset[int | None] = frozenset()
        self._packed: list[_Packed] = []
        self._source: Iterator[_Packed] = iter(())
        self._job: Job[Never, tuple[StoryGroup, ...]] | None = None
        self._fetching = QTimer(self, interval=0)
        self._fetching.timeout.connect(self._fetch)
        session.stories_reset.connect(self._on_reset)
        session.story_list.story_arrived.connect(self._on_arrived)
        session.story_list.settled.connect(self._on_settled)

    @property
    def is_grouping(self) -> bool:
        """Whether groups are being made: those that are there are out of date then."""
        return self._fetching.isActive() or self._job is not None

    def group_of(self, index: int) -> "StoryGroup | None":
        """Return the event of a story; None where it is not known, or there was nothing to read."""
        return self._group_of.get(index)

    def largest(self) -> "StoryGroup | None":
        """Return the event of most stories, of two as large the first."""
        return max(self.groups, key=lambda group: len(group.stories), default=None)

    def close(self) -> None:
        """Stop, and begin no more; call before the session closes, which may be more than once."""
        self._is_closed = True
        self._stop()

    def regroup(self) -> None:
        """Group again: something was put elsewhere by hand."""
        self._grouped = frozenset()
        self._on_settled()

    def obey_corrections(self, paths: Collection[Path]) -> bool:
        """Group again if a story of some files was put elsewhere by hand; return whether one was."""
        changed = any(
            self._session.corrections.beside(story.path, story.record) != packed.beside
            for packed in self._packed
            if (story := self._session.stories[packed.index]).path in paths
        )
        if changed:
            self.regroup()
        return changed

    def _on_reset(self) -> None:
        self._stop()
        self._grouped = frozenset()
        self._packed = []
        self._take(())
        self._session.await_events()

    def _on_arrived(self, _index: int) -> None:
        """Group again, once all is read: what was read again may have the number that it had in the index before."""
        self._grouped = frozenset()
        self._session.await_events()

    def _on_settled(self) -> None:
        if self._is_closed:
            return
        there = frozenset(s.article_id for s in self._session.stories if s.state is StoryState.READ)
        if there != self._grouped:
            self._stop()
            self._grouped = there
            self._packed = []
            self._source = self._read()
            self._fetching.start()

    def _read(self) -> Iterator[_Packed]:
        for index in range(len(self._session.stories)):
            payload = self._session.story_list.packed_at(index)
            if payload is not None:
                story = self._session.stories[index]
                yield _Packed(index, payload, self._session.corrections.beside(story.path, story.record))

    def _fetch(self) -> None:
        turn = QElapsedTimer()
        turn.start()
        for packed in self._source:
            self._packed.append(packed)
            if turn.elapsed() >= _TURN_MS:
                return
        self._fetching.stop()
        from reader.processes.requests.events import GroupStories

        payloads = tuple(packed.payload for packed in self._packed)
        self._job = job = self._jobs.submit(GroupStories(payloads, self._beside()))
        self._packed = [replace(packed, payload=b"") for packed in self._packed]
        job.done.connect(self._on_grouped)
        job.failed.connect(self._on_failed)
        job.crashed.connect(self._on_crashed)

    def _beside(self) -> tuple[tuple[int, int], ...]:
        """Return the stories that were put beside another one of the folder, by their places in the request."""
        put = [(place, packed.beside) for place, packed in enumerate(self._packed) if packed.beside is not None]
        if not put:
            return ()
        places = {str(self._session.stories[packed.index].key): place for place, packed in enumerate(self._packed)}
        return tuple((place, places[beside]) for place, beside in put if beside in places)

    def _stop(self) -> None:
        self._fetching.stop()
        if self._job is not None:
            self._jobs.cancel(self._job)
            self._job = None

    def _on_grouped(self, found: "tuple[StoryGroup, ...]") -> None:
        self._job = None
        places = [packed.index for packed in self._packed]
        if any(not 0 <= story < len(places) for group in found for story in group.stories):
            self._take(())
            return  # no answer to what was asked
        self._take(tuple(group.renumbered(places) for group in found))

    def _on_failed(self, _error: object) -> None:
        """Go on without events: the plain list says all that is known."""
        self._job = None
        self._take(())

    def _on_crashed(self, report: str) -> None:
        self._job = None
        self._take(())
        self.crashed.emit(report)

    def _take(self, groups: "tuple[StoryGroup, ...]") -> None:
        is_other = groups != self.groups
        self.groups = groups
        self._group_of = {story: group for group in groups for story in group.stories}
        self._session.take_events({story: n for n, group in enumerate(groups) for story in group.stories})
        if is_other:
            self.changed.emit()
        self.settled.emit()
