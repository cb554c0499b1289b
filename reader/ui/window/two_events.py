"""Says below a pair that the list has its stories in two events: what such stories share may be chance."""

from PySide6.QtCore import QObject

from reader.app.events.story_events import StoryEvents
from reader.app.session import Session
from reader.model.comparison import Side
from reader.ui.commands.event_command import EventCommand
from reader.ui.window.status_line import StatusLine


class TwoEventsNote(QObject):
    """Asks the groups of the folder at each pair, and each time that they change; an event has its own words."""

    def __init__(
        self, session: Session, events: StoryEvents, event: EventCommand, status: StatusLine, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._events = events
        self._event = event
        self._status = status
        session.pair_changed.connect(self._tell)
        session.comparison_changed.connect(self._tell)
        event.shown_changed.connect(self._tell)
        events.changed.connect(self._tell)
        events.settled.connect(self._tell)

    def _tell(self) -> None:
        chosen = [self._session.chosen(side) for side in Side]
        groups = [None if index is None else self._events.group_of(index) for index in chosen]
        are_two = None not in groups and groups[0] != groups[1]
        is_shown = self._session.comparison is not None and not self._event.is_shown
        self._status.show_two_events(are_two=are_two and is_shown)
