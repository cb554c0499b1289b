"""A message that says what was done by hand, with a button that takes it back."""

from functools import partial

from PySide6.QtCore import QObject

from reader.app.correcting import Correcting, UndoStep
from reader.ui.widgets.message_bar import About, MessageBar


class UndoOffer(QObject):
    """Says what was done, as long as it holds: undone in any way, it is said no more."""

    def __init__(self, correcting: Correcting, messages: MessageBar, about: About) -> None:
        super().__init__(correcting)
        self._correcting = correcting
        self._messages = messages
        self._about = about
        self._told: dict[UndoStep, str] = {}
        self._told_again: dict[UndoStep, str] = {}
        correcting.changed.connect(self._end_what_is_undone)
        correcting.redone.connect(self._on_redone)

    def tell(self, text: str, step: UndoStep) -> None:
        """Say what a step did, with a button that undoes it; say it again when it is done again."""
        self._told_again[step] = text
        self.tell_once(text, step)

    def tell_once(self, text: str, step: UndoStep) -> None:
        """Say what came of a step, with a button that undoes it."""
        self._told[step] = text
        self._messages.show_message(text, self._about, {self.tr("Undo"): partial(self._correcting.undo, step)})

    def _end_what_is_undone(self) -> None:
        for step in [step for step in self._told if not self._correcting.holds(step)]:
            self._messages.take_back(self._told.pop(step))

    def _on_redone(self, step: UndoStep) -> None:
        if step in self._told_again:
            self.tell_once(self._told_again[step], step)
