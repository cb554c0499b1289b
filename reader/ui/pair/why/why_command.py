"""Asking why a pair is linked, and saying that it should not be: by a key, or in the menu of a sentence."""

from functools import partial

from PySide6.QtCore import QObject, QRect, QRectF, Signal
from PySide6.QtWidgets import QMenu, QWidget

from reader.app.session import Session
from reader.model.comparison import Comparison, Link, Side
from reader.model.marking import surest_first
from reader.ui.pair.why.why_popover import WhyPopover
from reader.ui.pane.pane import Pane
from reader.ui.pane.sentence_caret import SentenceCaret
from reader.wording.pair.differences import not_a_clash


class WhyCommand(QObject):
    """Answers beside the pair that is asked about; the popover is made when somebody asks.

    Signals: `relinking_asked` (a Link that was said to be none).
    """

    relinking_asked = Signal(object)

    def __init__(
        self, session: Session, panes: dict[Side, Pane], caret: SentenceCaret, popover: WhyPopover, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._panes = panes
        self._caret = caret
        self.popover = popover
        for side, pane in panes.items():
            pane.browser.context_menu_filled.connect(partial(self._fill_menu, side))

    def tell(self) -> bool:
        """Say why the pair that was chosen, or that the keyboard is at, is linked; return whether there is one."""
        comparison, number, place = self._session.comparison, self._caret.link(), self._caret.place()
        if comparison is None or number is None:
            return False
        link = comparison.links[number]
        side, sentence = place if place and place[1] in link.of(place[0]) else (Side.LEFT, link.left[0])
        return self._tell_at(side, sentence, number)

    def dismiss(self) -> bool:
        """Take the clashes of the pair that was chosen for none, or back; return whether it has any."""
        comparison, number = self._session.comparison, self._caret.link()
        if comparison is None or number is None or not not_a_clash(comparison.links[number]):
            return False
        self.popover.dismissal_asked.emit(number)
        return True

    def unlink(self) -> bool:
        """Take the link that was chosen for none, or back; return whether there is one."""
        comparison, number, place = self._session.comparison, self._caret.link(), self._caret.place()
        if comparison is not None and number is not None:
            self.popover.unlinking_asked.emit(number)
            return True
        if comparison is None or place is None:
            return False
        by_hand = _unlinked(comparison, *place)
        if by_hand is not None:
            self.relinking_asked.emit(by_hand)
        return by_hand is not None

    def _tell_at(self, side: Side, sentence: int, number: int) -> bool:
        comparison = self._session.comparison
        if comparison is None:
            return False
        self.popover.tell(comparison, number, self._on_screen(side, sentence))
        return True

    def _on_screen(self, side: Side, sentence: int) -> QRect:
        """Return where the lines of a sentence are on the screen, as far as they are in view."""
        viewport: QWidget = self._panes[side].browser.viewport()
        lines = self._panes[side].browser.sentence_rect(sentence).intersected(QRectF(viewport.rect())).toRect()
        return QRect(viewport.mapToGlobal(lines.topLeft()), lines.size())

    def _fill_menu(self, side: Side, menu: QMenu, position: int) -> None:
        comparison, story = self._session.comparison, self._panes[side].browser.story
        sentence = None if story is None else story.sentence_at(position)
        number = None if comparison is None or sentence is None else _link_of(comparison, side, sentence)
        if comparison is not None and sentence is not None and number is not None:
            menu.addSeparator()
            menu.addAction(self.tr("Why linked?"), partial(self._tell_at, side, sentence, number))
            menu.addAction(self.tr("Copy with sources"), partial(self.popover.copy_asked.emit, number))
            menu.addAction(self.tr("Not a link"), partial(self.popover.unlinking_asked.emit, number))
            if name := not_a_clash(comparison.links[number]):
                menu.addAction(name, partial(self.popover.dismissal_asked.emit, number))
        elif comparison is not None and sentence is not None and (link := _unlinked(comparison, side, sentence)):
            menu.addSeparator()
            menu.addAction(self.tr("A link after all"), partial(self.relinking_asked.emit, link))


def _unlinked(comparison: Comparison, side: Side, sentence: int) -> Link | None:
    """Return what would link a sentence, had the user not said that it is no link."""
    return next((link for link in comparison.unlinked if sentence in link.of(side)), None)


def _link_of(comparison: Comparison, side: Side, sentence: int) -> int | None:
    numbers = (number for number, link in enumerate(comparison.links) if sentence in link.of(side))
    return next(iter(surest_first(comparison, numbers)), None)
