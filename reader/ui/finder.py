"""Connects the find bar with the two panes: marks what was found and walks through it, left story first."""

from PySide6.QtCore import QObject

from reader.article import Span
from reader.comparison import Side
from reader.rendering.search import find_all
from reader.ui.find_bar import FindBar
from reader.ui.pane import Pane


class Finder(QObject):
    """Finds in the stories that the panes show at the time."""

    def __init__(self, bar: FindBar, panes: dict[Side, Pane], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bar = bar
        self._panes = panes
        self._places: list[tuple[Side, Span]] = []
        self._at: int | None = None
        bar.query_changed.connect(self.find)
        bar.step_asked.connect(self.step)
        bar.closed.connect(self.clear)

    def refresh(self) -> None:
        """Find again, because other stories are shown."""
        if self._bar.isVisible():
            self.find(self._bar.query.text())

    def find(self, query: str) -> None:
        """Mark every place of the words and go to none yet."""
        self._at = None
        self._places = []
        for side, pane in self._panes.items():
            spans = find_all(pane.article.text, query) if pane.article is not None else ()
            pane.browser.show_found(spans, None)
            self._places += [(side, span) for span in spans]
        self._bar.show_counts({side: sum(place[0] is side for place in self._places) for side in Side})

    def step(self, direction: int) -> None:
        """Go to the next place (1) or the one before (-1), and round the ends."""
        if not self._places:
            return
        start = -1 if direction > 0 else 0
        self._at = ((start if self._at is None else self._at) + direction) % len(self._places)
        here, span = self._places[self._at]
        for side, pane in self._panes.items():
            spans = tuple(place for of, place in self._places if of is side)
            pane.browser.show_found(spans, span if side is here else None)

    def clear(self) -> None:
        """Take the marks away."""
        self._places = []
        for pane in self._panes.values():
            pane.browser.show_found((), None)
