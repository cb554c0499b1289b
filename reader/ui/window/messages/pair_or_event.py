"""What the window says outside its page, by what the page shows: the pair, or the event that the pair is of."""

from PySide6.QtCore import QObject

from reader.app.navigation import Route
from reader.app.session import Session
from reader.ui.commands.command_actions import CommandActions
from reader.ui.commands.event_command import EventCommand
from reader.ui.commands.translation_command import TranslationCommand
from reader.ui.pair.pair_walks import PairWalks, WalkCount
from reader.ui.widgets.message_bar import About, MessageBar
from reader.ui.widgets.walk_counter import StopUnit
from reader.ui.window.controls.toolbar import Toolbar
from reader.ui.window.messages.status_line import StatusLine


class PairOrEvent(QObject):
    """Keeps counts, choices and messages to what is shown."""

    def __init__(
        self,
        session: Session,
        event: EventCommand,
        walks: PairWalks,
        *,
        commands: CommandActions,
        toolbar: Toolbar,
        status: StatusLine,
        messages: MessageBar,
        translation: TranslationCommand,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._event = event
        self._walks = walks
        self._commands = commands
        self._toolbar = toolbar
        self._status = status
        self._messages = messages
        self._translation = translation
        event.shown_changed.connect(self._show)
        event.shown_changed.connect(self._turn)
        event.counted.connect(self._show)
        event.counted.connect(self._count)
        event.marks_asked.connect(commands["modes.compare"].trigger)
        walks.counted.connect(self._count)
        session.comparison_changed.connect(self._show)

    def _show(self) -> None:
        """Choose and count what is shown."""
        self._commands.show_choice("modes", is_shown=not self._event.is_shown)
        if self._event.is_shown:
            self._status.show_findings(self._event.page.findings)
        else:
            self._status.show_comparison(self._session.comparison)

    def _turn(self) -> None:
        """Say no more of the pair when its event is shown, nor of the event when the pair is."""
        self._messages.end(About.PAIR)
        self._translation.tell_of_pair(is_shown=not self._event.is_shown)
        self._status.clearMessage()
        self._status.show_of_pair(is_shown=not self._event.is_shown)
        self._count()

    def _count(self) -> None:
        """Count the stops of walks through the pair, or through what differs in the event."""
        if self._event.is_shown:
            total, number = self._event.page.differing()
            self._toolbar.show_counts({Route.DIFFERING: WalkCount(total, number=number, unit=StopUnit.CLAIMS)})
        else:
            self._toolbar.show_counts(self._walks.counts())
