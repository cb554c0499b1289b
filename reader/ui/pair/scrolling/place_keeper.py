"""Keeps where a pair was read, and goes there again when the pair is opened another time."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer

from reader.app.pair_memory import KeptPair
from reader.app.places import WindowPlace
from reader.app.session import Session
from reader.model.comparison import Side
from reader.ui.pane.pane import Pane

# Scrolling makes dozens of events a second; a place is kept when it rests.
_REST_MS = 250


@dataclass(frozen=True, slots=True)
class _Tops:
    """The first sentence in view on each side."""

    left: int
    right: int


class PlaceKeeper(QObject):
    """Follows the scroll bars of both panes; made after the view that shows the pair."""

    def __init__(
        self, session: Session, panes: dict[Side, Pane], read_from: Callable[[dict[Side, int]], None], parent: QObject
    ) -> None:
        """Go to a place by `read_from`, which takes the first sentence that is to be in view on each side."""
        super().__init__(parent)
        self._read_from = read_from
        self._session = session
        self._panes = panes
        self._shown: WindowPlace | None = None
        self._last: WindowPlace | None = None
        # Where a return to a place led: its first sentences may differ from those that were kept by a line.
        self._returned_to: _Tops | None = None
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self.keep)
        session.pair_changed.connect(self._on_pair_changed)
        session.stories_reset.connect(self._on_stories_reset)
        for pane in panes.values():
            pane.browser.scrolled.connect(self._rest.start)

    def keep(self) -> None:
        """Keep the place that is in view."""
        self._rest.stop()
        tops = self._tops()
        if self._shown is not None and self._shown == self._session.place() and tops != self._returned_to:
            self._session.pairs.keep_tops(self._shown, tops.left, tops.right)

    def _on_stories_reset(self) -> None:
        self._shown = self._last = None

    def _on_pair_changed(self) -> None:
        self._rest.stop()
        place = self._session.place()
        is_here = place.has_pair and all(pane.article is not None for pane in self._panes.values())
        if not is_here:
            self._shown = None
            if self._last is not None and self._last.left not in (place.left, place.right):
                self._last = None  # its left story went, and comes back where that is kept
        elif place != self._shown:
            is_read = self._is_read(place)
            self._shown = self._last = place
            self._returned_to = None
            if not is_read:
                self._return_to(self._session.pairs.note(place))
                self._returned_to = self._tops()

    def _is_read(self, place: WindowPlace) -> bool:
        """Tell whether the left story was open already: then it is read where it was, whatever was so another time."""
        was_open = set() if self._last is None else {self._last.left, self._last.right}
        return place.left in was_open or not self._panes[Side.LEFT].browser.place().is_start

    def _return_to(self, note: KeptPair) -> None:
        counts = {side: len(pane.article.sentences) for side, pane in self._panes.items() if pane.article is not None}
        tops = {Side.LEFT: note.left_top, Side.RIGHT: note.right_top}
        known = {side: top for side, top in tops.items() if 0 < top < counts[side]}
        if known:
            self._read_from(known)
        self._rest.stop()

    def _tops(self) -> _Tops:
        left, right = (self._panes[side].browser.sentences_in_view().start for side in Side)
        return _Tops(left, right)
