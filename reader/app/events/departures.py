"""Which stories a correction takes out of their event: with a date or an outlet that is typed all are grouped anew."""

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.app.correcting import Correcting, UndoStep
from reader.app.events.story_events import StoryEvents
from reader.app.session import Session

if TYPE_CHECKING:
    from reader.model.events.story_group import StoryGroup


class Departures(QObject):
    """Holds the events after a correction against those before it.

    Signals: `left` (how many stories are no more in the event that most of it still is, a story of that event, the
    step that undoes it).
    """

    left = Signal(int, int, object)

    def __init__(self, session: Session, events: StoryEvents, correcting: Correcting, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._events = events
        self._before: tuple[StoryGroup, ...] = ()
        self._step: UndoStep | None = None
        correcting.corrected.connect(self._on_corrected)
        session.stories_reset.connect(self._forget)
        events.settled.connect(self._on_settled)

    def _on_corrected(self, step: UndoStep) -> None:
        self._before = self._before or self._events.groups
        self._step = step

    def _forget(self) -> None:
        self._before, self._step = (), None

    def _on_settled(self) -> None:
        progress = self._session.story_list.progress()
        if self._step is None or self._events.is_grouping or progress.finished < progress.total:
            return
        before, step = self._before, self._step
        self._forget()
        departed = list(self._departed(before))
        if departed:
            self.left.emit(sum(count for count, _ in departed), departed[0][1], step)

    def _departed(self, before: "tuple[StoryGroup, ...]") -> Iterator[tuple[int, int]]:
        """Yield for each event that lost stories how many it lost, and a story that stayed."""
        for group in before:
            known = [(story, now.stories) for story in group.stories if (now := self._events.group_of(story))]
            parts = Counter(stories for _, stories in known)
            if len(parts) > 1:
                (most, stayed), *_ = parts.most_common(1)
                yield len(known) - stayed, next(story for story, stories in known if stories == most)
