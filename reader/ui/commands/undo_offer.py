"""A message that says what was done by hand, with a button that takes it back."""

from functools import partial

from PySide6.QtCore import QObject

from reader.app.correcting import Corrected, Correcting, UndoStep
from reader.ui.widgets.message_bar import About, MessageBar
from reader.wording.catalogue import tr
from reader.wording.stories import file_name


def corrected_thing(step: UndoStep | None) -> str:
    """Return what a step corrected: the file of a story, or what was said of a pair, as its command is called."""
    if step is None:
        return ""
    if step.path is not None:
        return file_name(step.path.name)
    names = {
        Corrected.NO_CLASH: tr("Not a clash"),
        Corrected.CLASH: tr("A clash after all"),
        Corrected.NO_LINK: tr("Not a link"),
        Corrected.LINK: tr("A link after all"),
        Corrected.GROUPING: tr("a grouping"),
    }
    return names.get(step.corrected, "")


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
