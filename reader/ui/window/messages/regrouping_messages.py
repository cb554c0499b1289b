"""What the message bar says of stories that were grouped by hand or by a correction, and how that is taken back."""

from dataclasses import replace

from PySide6.QtCore import QObject

from reader.app.correcting import Correcting, UndoStep
from reader.app.events.departures import Departures
from reader.ui.commands.event_command import EventCommand
from reader.ui.commands.undo_offer import UndoOffer
from reader.ui.widgets.message_bar import About, MessageBar
from reader.ui.window.messages.status_line import StatusLine
from reader.wording.stories import printable, story_headline


class RegroupingMessages(QObject):
    """Tells of each step, which Undo and Ctrl+Z take back in their turn with all else that was done by hand."""

    def __init__(
        self, event: EventCommand, correcting: Correcting, messages: MessageBar, status: StatusLine, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._correcting = correcting
        self._offer = UndoOffer(correcting, messages, About.FOLDER)
        self._status = status
        event.regrouped.connect(self._on_regrouped)
        self._session = event.session
        departures = Departures(event.session, event.story_events, correcting, self)
        departures.left.connect(self._on_left)

    def _on_regrouped(self, told: str, step: UndoStep) -> None:
        def take_back() -> None:
            step.take_back()
            self._status.tell(self.tr("Taken back: what was grouped by hand last"))

        said = replace(step, take_back=take_back)
        self._correcting.remember(said)
        self._offer.tell(told, said)

    def _on_left(self, count: int, stayed: int, step: UndoStep) -> None:
        article = self._session.story_list.article_at(stayed)
        if article is None:
            return
        one, many = self.tr("{} story left the event “{}”."), self.tr("{} stories left the event “{}”.")
        told = (one if count == 1 else many).format(f"{count:,}", printable(story_headline(article)))
        self._offer.tell_once(told, step)
