"""Says below a pair, and in what is exported of it, how far its links can be trusted, by how the list has its stories.

What stories of two events share may be chance; stories of one event that share hardly a sentence tell it in words of
their own. That two files with one text share all of it says nothing.
"""

from enum import Enum

from PySide6.QtCore import QObject

from reader.app.events.story_events import StoryEvents
from reader.app.session import Session
from reader.model.comparison import Comparison, Side, Standing
from reader.ui.commands.event_command import EventCommand
from reader.ui.commands.export_command import ExportCommand
from reader.ui.window.messages.status_line import StatusLine

_FEW = 0.1  # of the sentences of the shorter story


class Trust(Enum):
    """What there is to say of the links of a pair."""

    USUAL = "usual"
    TWO_EVENTS = "two events"
    FEW_LINKS = "few links"
    ONE_TEXT = "one text"


class PairNote(QObject):
    """Asks the groups of the folder at each pair, and each time that they change; an event has its own words."""

    def __init__(
        self,
        session: Session,
        events: StoryEvents,
        event: EventCommand,
        status: StatusLine,
        export: ExportCommand,
    ) -> None:
        super().__init__(export)
        self._session = session
        self._events = events
        self._event = event
        self._status = status
        self._export = export
        session.pair_changed.connect(self._tell)
        session.comparison_changed.connect(self._tell)
        event.shown_changed.connect(self._tell)
        events.changed.connect(self._tell)
        events.settled.connect(self._tell)

    def _tell(self) -> None:
        trust = self._trust()
        self._status.show_two_events(are_two=trust is Trust.TWO_EVENTS)
        self._export.say_two_events(are_two=trust is Trust.TWO_EVENTS)
        self._status.show_few_links(are_few=trust is Trust.FEW_LINKS)
        self._status.show_one_text(is_one=trust is Trust.ONE_TEXT)

    def _trust(self) -> Trust:
        comparison = self._session.comparison
        if comparison is not None and not self._event.is_shown and comparison.left.text == comparison.right.text:
            return Trust.ONE_TEXT
        chosen = [self._session.chosen(side) for side in Side]
        groups = [None if index is None else self._events.group_of(index) for index in chosen]
        if comparison is None or self._event.is_shown or None in groups:
            return Trust.USUAL
        if groups[0] != groups[1]:
            return Trust.TWO_EVENTS
        return Trust.FEW_LINKS if share_few_sentences(comparison) else Trust.USUAL


def share_few_sentences(comparison: Comparison) -> bool:
    """Tell whether hardly any sentence is linked of two stories in one language, where a missing link says something.

    Of two languages the program says anyway that a missing link means nothing.
    """
    counts = []
    for side in Side:
        standings = comparison.standings(side)
        counts.append((sum(one is not Standing.NOT_COMPARED for one in standings), standings.count(Standing.SHARED)))
    compared, shared = min(counts)
    return comparison.knows_divergence and comparison.was_compared and shared < _FEW * compared
