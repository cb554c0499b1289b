"""Says below a pair how far its links can be trusted."""

from PySide6.QtCore import QObject

from reader.app.events.story_events import StoryEvents
from reader.app.events.trust import Trust, trust_of
from reader.app.session import Session
from reader.model.comparison import Side
from reader.ui.commands.event_command import EventCommand
from reader.ui.window.messages.status_line import StatusLine


class PairNote(QObject):
    """Asks the groups of the folder at each pair, and each time that they change; an event has its own words."""

    def __init__(
        self,
        session: Session,
        events: StoryEvents,
        event: EventCommand,
        status: StatusLine,
    ) -> None:
        super().__init__(status)
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
        trust = self._trust()
        self._status.show_two_events(are_two=trust is Trust.TWO_EVENTS)
        self._status.show_ungrouped(are_ungrouped=trust is Trust.UNGROUPED)
        self._status.show_few_links(are_few=trust is Trust.FEW_LINKS)
        self._status.show_one_text(is_one=trust is Trust.ONE_TEXT)

    def _trust(self) -> Trust:
        comparison = self._session.comparison
        if comparison is None or self._event.is_shown:
            return Trust.USUAL
        chosen = (self._session.chosen(side) for side in Side)
        return trust_of(comparison, [None if index is None else self._events.group_of(index) for index in chosen])
