"""What the message bar says of stories that were grouped by hand, and how that is taken back."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from reader.app.correcting import Correcting, UndoStep
from reader.ui.commands.event_command import EventCommand
from reader.ui.widgets.message_bar import About, MessageBar
from reader.ui.window.status_line import StatusLine


class RegroupingMessages(QObject):
    """Tells of each step, which Undo and Ctrl+Z take back in their turn with all else that was done by hand."""

    def __init__(
        self, event: EventCommand, correcting: Correcting, messages: MessageBar, status: StatusLine, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._correcting = correcting
        self._messages = messages
        self._status = status
        event.regrouped.connect(self._on_regrouped)

    def _on_regrouped(self, told: str, undo: Callable[[], None]) -> None:
        def take_back() -> None:
            undo()
            self._messages.take_back(told)
            self._status.tell(self.tr("Taken back: what was grouped by hand last"))

        step = UndoStep(take_back)
        self._correcting.remember(step)
        self._messages.show_message(told, About.FOLDER, {self.tr("Undo"): partial(self._correcting.undo, step)})
