"""A message that says what was done by hand, with a button that takes it back."""

from functools import partial

from PySide6.QtCore import QObject

from reader.app.correcting import Correcting, UndoStep
from reader.ui.widgets.message_bar import About, MessageBar


class UndoOffer(QObject):
    """Says what was done, as long as it holds: undone in any way, it is said no more."""

    def __init__(self, correcting: Correcting, messages: MessageBar) -> None:
        super().__init__(correcting)
        self._correcting = correcting
        self._messages = messages
        self._told: tuple[UndoStep, str] | None = None
        correcting.changed.connect(self._end_if_undone)

    def tell(self, text: str, step: UndoStep) -> None:
        """Say what a step did, with a button that undoes it."""
        self._told = step, text
        self._messages.show_message(text, About.PAIR, {self.tr("Undo"): partial(self._correcting.undo, step)})

    def _end_if_undone(self) -> None:
        if self._told is not None and not self._correcting.holds(self._told[0]):
            self._messages.take_back(self._told[1])
            self._told = None
