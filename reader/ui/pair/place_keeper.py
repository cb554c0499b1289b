"""Keeps where a pair was read, and goes there again when the pair is opened another time."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer

from reader.app.places import Place
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
        self, session: Session, panes: dict[Side, Pane], scroll: Callable[[Side, float], None], parent: QObject
    ) -> None:
        """Go to a place by `scroll`, which takes a side and a height of its document."""
        super().__init__(parent)
        self._scroll = scroll
        self._session = session
        self._panes = panes
        self._shown: Place | None = None
        # Where a return to a place led: its first sentences may differ from those that were kept by a line.
        self._returned_to: _Tops | None = None
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self.keep)
        session.pair_changed.connect(self._on_pair_changed)
        for pane in panes.values():
            pane.browser.scrolled.connect(self._rest.start)

    def keep(self) -> None:
        """Keep the place that is in view."""
        self._rest.stop()
        tops = self._tops()
        if self._shown is not None and self._shown == self._session.place() and tops != self._returned_to:
            self._session.pairs.keep_tops(self._shown, tops.left, tops.right)

    def _on_pair_changed(self) -> None:
        self._rest.stop()
        place = self._session.place()
        is_here = place.has_pair and all(pane.article is not None for pane in self._panes.values())
        if not is_here:
            self._shown = None
        elif place != self._shown:
            self._shown = place
            note = self._session.pairs.note(place)
            for side, top in ((Side.LEFT, note.left_top), (Side.RIGHT, note.right_top)):
                browser = self._panes[side].browser
                if browser.story is not None and 0 < top < len(browser.story.article.sentences):
                    self._scroll(side, browser.document_y(top))
            self._rest.stop()
            self._returned_to = self._tops()

    def _tops(self) -> _Tops:
        left, right = (self._panes[side].browser.sentences_in_view().start for side in Side)
        return _Tops(left, right)
