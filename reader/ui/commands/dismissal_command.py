"""Saying what is no clash and what no link: by a key, in "Why linked?", in a sentence's menu, in the lists."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.app.correcting import Correcting, UndoStep
from reader.app.dismissing import Dismissing
from reader.model.comparison import Comparison, Link
from reader.model.difference import Difference
from reader.model.events.claim import Claim, MemberDifference
from reader.ui.commands.event_command import EventCommand
from reader.ui.commands.undo_offer import UndoOffer
from reader.ui.commands.window_dialogs import WindowDialogs
from reader.ui.pair.pair_view import PairView
from reader.ui.widgets.message_bar import About, MessageBar
from reader.wording.event.event_values import facts_text
from reader.wording.pair.differences import dismissed_values
from reader.wording.pair.links import both_sides

# A start does not wait for what shows an event.
if TYPE_CHECKING:
    from reader.model.events.event import Event
    from reader.ui.event.event_page import EventPage


class DismissalCommand(QObject):
    """Lets clashes and links be taken for none, says which, and how to take that back."""

    def __init__(
        self,
        event: EventCommand,
        pair: PairView,
        dialogs: WindowDialogs,
        correcting: Correcting,
        messages: MessageBar,
    ) -> None:
        super().__init__(correcting)
        self._session = event.session
        self._correcting = correcting
        self._opened = event.opened
        self._offer = UndoOffer(correcting, messages, About.PAIR)
        self._event_offer = UndoOffer(correcting, messages, About.FOLDER)
        self.dismissing = Dismissing(event.session, self)
        self.dismissing.dismissed.connect(self._on_dismissed)
        self.dismissing.restored.connect(self._on_restored)
        self.dismissing.failed.connect(correcting.failed)
        pair.why.popover.dismissal_asked.connect(self.dismissing.toggle)
        dialogs.dismissal_asked.connect(self._dismiss_one)
        self.dismissing.unlinked.connect(self._on_unlinked)
        self.dismissing.relinked.connect(self._on_relinked)
        for asked in (pair.why.popover.unlinking_asked, dialogs.unlinking_asked):
            asked.connect(self._unlink)
        pair.why.relinking_asked.connect(self.dismissing.relink)
        event.page_made.connect(self._on_page_made)
        self.dismissing.kept.connect(self._opened.obey)
        self.dismissing.row_dismissed.connect(self._on_row_dismissed)
        self.dismissing.row_restored.connect(self._on_row_restored)

    def _on_page_made(self, page: "EventPage") -> None:
        page.matrix.dismissal_asked.connect(partial(self.dismissing.toggle_in_row, self._opened))

    def _dismiss_one(self, number: int, difference: Difference) -> None:
        comparison = self._session.comparison
        if comparison is not None:
            self.dismissing.dismiss(comparison.links[number], (difference,))

    def _unlink(self, number: int) -> None:
        comparison = self._session.comparison
        if comparison is not None:
            self.dismissing.unlink(comparison.links[number])

    def _on_unlinked(self, comparison: Comparison, link: Link, step: UndoStep) -> None:
        self._tell(self.tr("No link, as you said: {}.").format(both_sides(comparison, link)), step)

    def _on_relinked(self, comparison: Comparison, link: Link, step: UndoStep) -> None:
        self._tell(self.tr("A link after all: {}.").format(both_sides(comparison, link)), step)

    def _on_dismissed(self, comparison: Comparison, told: Sequence[Difference], step: UndoStep) -> None:
        self._tell(self.tr("No clash, as you said: {}.").format(dismissed_values(comparison, told)), step)

    def _on_restored(self, comparison: Comparison, told: Sequence[Difference], step: UndoStep) -> None:
        self._tell(self.tr("A clash after all: {}.").format(dismissed_values(comparison, told)), step)

    def _on_row_dismissed(self, found: "Event", claim: Claim, told: Sequence[MemberDifference], step: UndoStep) -> None:
        text = self.tr("No clash, as you said: {}.").format(facts_text(found, claim, told))
        self._tell(text, step, self._event_offer)

    def _on_row_restored(self, found: "Event", claim: Claim, told: Sequence[MemberDifference], step: UndoStep) -> None:
        self._tell(self.tr("A clash after all: {}.").format(facts_text(found, claim, told)), step, self._event_offer)

    def _tell(self, text: str, step: UndoStep, offer: UndoOffer | None = None) -> None:
        said = replace(step, things=text.removesuffix("."))  # undone over another pair, it says of what
        self._correcting.remember(said)
        (offer or self._offer).tell(text, said)
