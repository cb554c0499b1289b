"""Back and forward through what a window has shown: pairs, and events."""

from typing import Protocol

from PySide6.QtCore import QObject, Signal

from reader.app.places import History, StoryKey, WindowPlace
from reader.app.session import Session


class ShowsEvents(Protocol):
    """What shows events in place of a pair."""

    def shown_stories(self) -> tuple[StoryKey, ...] | None:
        """Name the stories of the event that is shown, none while it has none; None while the pair is shown."""

    def show_event_of(self, story: StoryKey | None) -> None:
        """Show the event of a story, as soon as it is known; or the pair."""


class ViewHistory(QObject):
    """Notes each pair and each event as it is shown, and goes back to it.

    Signals: `moved` (back or forward, or all of it is forgotten), `stepped` (back or forward).
    """

    moved = Signal()
    stepped = Signal()

    def __init__(self, session: Session, event: ShowsEvents, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._event = event
        self._history = History()
        self._is_stepping = False
        self._has_left = False  # whether what was noted last is shown no more, and no other pair yet
        session.pair_changed.connect(self.note)

    def can_step(self, direction: int) -> bool:
        """Tell whether a pair or an event lies in that direction: -1 is back, 1 is forward."""
        return (direction < 0 and self._has_left) or self._history.can_step(direction)

    def step(self, direction: int) -> None:
        """Show the pair or the event before (-1) or after (1) this one, in its folder.

        Back from a story alone, whose pair is begun, is the pair that it took the place of; forward is that story.
        """
        goes_back = direction < 0 and self._has_left
        if goes_back:
            self._history.put_ahead(self._session.place())
        place = self._history.current if goes_back else self._history.step(direction)
        if place is not None:
            self._has_left = False
            self._is_stepping = True
            self._session.go_to(place)
            self._event.show_event_of(place.event)
            self._is_stepping = False
            self.moved.emit()
            self.stepped.emit()

    def forget(self) -> None:
        """Forget every pair and every event."""
        self._history.forget()
        self._has_left = False
        self.moved.emit()

    def note(self) -> None:
        """Note what is shown, where it is another pair or another event."""
        if self._is_stepping:
            return
        place, stories, current = self._session.place(), self._event.shown_stories(), self._history.current
        if stories is None:
            self._has_left = not place.has_pair and current not in (None, place)
            if place.has_pair:
                self._history.visit(place)
        elif stories:
            self._has_left = False
            is_same = current is not None and current.event in stories
            story = current.event if current is not None and is_same else stories[0]
            self._history.visit(WindowPlace(place.folder, place.files, place.left, place.right, story))
        self.moved.emit()
