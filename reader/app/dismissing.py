"""Saying by hand what is no clash and what no link: it is kept for good, and holds whichever story is on the left."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal, SignalInstance

from reader.app.correcting import Corrected, UndoStep
from reader.app.events.open_event import OpenEvent
from reader.app.places import StoryKey
from reader.app.session import Session
from reader.model.comparison import Comparison, Link, Side
from reader.model.difference import Difference
from reader.model.errors import UnwritableFile
from reader.model.pair_keys import clash_key, clash_keys, link_keys
from reader.storage.corrections import CorrectionStore

Pair = tuple[StoryKey, StoryKey]
_Said = Sequence[tuple[Pair, Sequence[str]]]
_Keep = Callable[[CorrectionStore, StoryKey, str, str | None], None]


class Dismissing(QObject):
    """Takes clashes and links of the pair of a session for none, and back; so does it what clashes in an event.

    Signals: `dismissed` and `restored` (the comparison, the differences, the UndoStep), `unlinked` and `relinked`
    (the comparison, the link, the UndoStep), `row_dismissed` and `row_restored` (the event, the claim, its
    MemberDifferences, the UndoStep), `kept` (something was said or taken back), `failed` (an UnwritableFile: it holds
    until the program ends).
    """

    dismissed = Signal(object, object, object)
    restored = Signal(object, object, object)
    unlinked = Signal(object, object, object)
    relinked = Signal(object, object, object)
    row_dismissed = Signal(object, object, object, object)
    row_restored = Signal(object, object, object, object)
    kept = Signal()
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    def toggle(self, number: int) -> None:
        """Take all clashes of a link, by its number from 0, for none; where it has none, those that were taken so."""
        comparison = self._session.comparison
        if comparison is None:
            return
        link = comparison.links[number]
        if link.clashes:
            self.dismiss(link, link.clashes)
        elif by_hand := link.dismissed:
            keys = _keys(comparison, link, by_hand) + [
                clash_key(comparison.left, comparison.right, link, one) for one in by_hand
            ]
            step = self._do(_dismiss, [(self._pair(), keys)], is_said=False)
            self.restored.emit(comparison, by_hand, step)

    def dismiss(self, link: Link, differences: Sequence[Difference]) -> None:
        """Take these differences of a link for none."""
        comparison = self._session.comparison
        if comparison is not None:
            step = self._do(_dismiss, [(self._pair(), _keys(comparison, link, differences))], is_said=True)
            self.dismissed.emit(comparison, tuple(differences), step)

    def toggle_in_row(self, opened: OpenEvent, number: int, story: int) -> None:
        """Take all that clashes in a claim with what a story tells for none; where nothing does, what was taken so."""
        event = opened.found
        if event is None:
            return
        claim = event.claims[number]
        clashing, by_hand = claim.clashes_of(story), claim.dismissed_of(story)
        said: list[tuple[Pair, Sequence[str]]] = []
        for one in clashing or by_hand:
            left, right = (self._session.stories[opened.stories[side.story]].key for side in claim.sides_of(one))
            said.append(((left, right), [event.clash_key(claim, one)]))
        if said:
            step = self._do(_dismiss, said, is_said=bool(clashing))
            (self.row_dismissed if clashing else self.row_restored).emit(event, claim, clashing or by_hand, step)

    def unlink(self, link: Link) -> None:
        """Take a link of the pair for none."""
        self._link(link, self.unlinked, is_said=True)

    def relink(self, link: Link) -> None:
        """Take what was said to be no link for one after all."""
        self._link(link, self.relinked, is_said=False)

    def _link(self, link: Link, told: SignalInstance, *, is_said: bool) -> None:
        comparison = self._session.comparison
        if comparison is not None:
            keys = sorted(link_keys(comparison.left, comparison.right, (link.left, link.right)))
            told.emit(comparison, link, self._do(_unlink, [(self._pair(), keys)], is_said=is_said))

    def _do(self, keep: _Keep, told: _Said, *, is_said: bool) -> UndoStep:
        """Keep it of pairs, and return the step, which holds for these whatever is shown then."""
        do_again, take_back = (partial(self._set, keep, told, is_said=said) for said in (is_said, not is_said))
        do_again()
        return UndoStep(take_back, do_again, _SAID[keep, is_said])

    def _pair(self) -> Pair:
        left, right = (self._session.chosen(side) for side in Side)
        assert left is not None
        assert right is not None
        return self._session.stories[left].key, self._session.stories[right].key

    def _set(self, keep: _Keep, told: _Said, *, is_said: bool) -> None:
        """Keep it with the story whose name comes first; take it back wherever it is kept."""
        kept = self._session.corrections
        for pair, key in ((pair, key) for pair, keys in told for key in keys):
            first, second = sorted(pair, key=str)
            try:
                if is_said:
                    keep(kept, first, key, str(second))
                else:
                    for story in pair:
                        keep(kept, story, key, None)
            except UnwritableFile as error:
                self.failed.emit(error)
        self._session.obey_judgements()
        self.kept.emit()


def _dismiss(kept: CorrectionStore, story: StoryKey, key: str, other: str | None) -> None:
    kept.dismiss(story.path, story.record, key, other)


def _unlink(kept: CorrectionStore, story: StoryKey, key: str, other: str | None) -> None:
    kept.unlink(story.path, story.record, key, other)


_SAID: dict[tuple[_Keep, bool], Corrected] = {
    (_dismiss, True): Corrected.NO_CLASH,
    (_dismiss, False): Corrected.CLASH,
    (_unlink, True): Corrected.NO_LINK,
    (_unlink, False): Corrected.LINK,
}


def _keys(comparison: Comparison, link: Link, differences: Sequence[Difference]) -> list[str]:
    return sorted(
        frozenset[str]().union(*(clash_keys(comparison.left, comparison.right, link, one) for one in differences))
    )
