"""Saying by hand that something is no clash, which is kept for good and holds whichever story is on the left."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from reader.app.places import StoryKey
from reader.app.session import Session
from reader.model.comparison import Comparison, Link, Side, clash_key
from reader.model.difference import Difference
from reader.model.errors import UnwritableFile

Pair = tuple[StoryKey, StoryKey]


class Dismissing(QObject):
    """Takes clashes of the pair of a session for none, and back.

    Signals: `dismissed` and `restored` (the comparison, the differences, and what undoes it), `failed` (an
    UnwritableFile: it holds until the program ends).
    """

    dismissed = Signal(object, object, object)
    restored = Signal(object, object, object)
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
            pair, keys = self._pair(), _keys(comparison, link, by_hand)
            self._set(pair, keys, is_dismissed=False)
            self.restored.emit(comparison, by_hand, partial(self._set, pair, keys, is_dismissed=True))

    def dismiss(self, link: Link, differences: Sequence[Difference]) -> None:
        """Take these differences of a link for none."""
        comparison = self._session.comparison
        if comparison is not None:
            pair, keys = self._pair(), _keys(comparison, link, differences)
            self._set(pair, keys, is_dismissed=True)
            self.dismissed.emit(comparison, tuple(differences), partial(self._set, pair, keys, is_dismissed=False))

    def _pair(self) -> Pair:
        left, right = (self._session.chosen(side) for side in Side)
        assert left is not None
        assert right is not None
        return self._session.stories[left].key, self._session.stories[right].key

    def _set(self, pair: Pair, keys: Sequence[str], *, is_dismissed: bool) -> None:
        """Keep it with the story whose name comes first; take it back wherever it is kept."""
        kept = self._session.corrections
        first, second = sorted(pair, key=str)
        for key in keys:
            try:
                if is_dismissed:
                    kept.dismiss(first.path, first.record, key, str(second))
                else:
                    for story in pair:
                        kept.dismiss(story.path, story.record, key, None)
            except UnwritableFile as error:
                self.failed.emit(error)
        self._session.obey_dismissed()


def _keys(comparison: Comparison, link: Link, differences: Sequence[Difference]) -> list[str]:
    return [clash_key(comparison.left, comparison.right, link, one) for one in differences]
