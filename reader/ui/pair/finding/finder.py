"""Connects the find bar with the two panes: marks what was found and walks through it, left story first."""

from bisect import bisect_right
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt

from reader.model.article import Span
from reader.model.comparison import Side
from reader.rendering.search import find_all, words_to_find
from reader.ui.pair.finding.find_bar import FindBar
from reader.ui.pane.pane import Pane


class Finder(QObject):
    """Finds in the stories that the panes show at the time."""

    def __init__(
        self,
        bar: FindBar,
        panes: dict[Side, Pane],
        reveal: Callable[[Side, tuple[int, ...]], None],
        parent: QObject | None = None,
    ) -> None:
        """Find with `bar` in `panes`; `reveal` unfolds sentences (of a side) to which a step leads."""
        super().__init__(parent)
        self._reveal = reveal
        self._bar = bar
        self._panes = panes
        self._places: list[tuple[Side, Span]] = []
        self._at: int | None = None
        self._searched = ""  # words that the library was searched for, and nobody typed here
        bar.query_changed.connect(self.find)
        bar.step_asked.connect(self.step)
        bar.closed.connect(self.clear)

    def refresh(self) -> None:
        """Find again, because other stories are shown."""
        # Also while an event covers the pair with its bar: what was found is where it was in other stories.
        if not self._bar.isHidden():
            self.find(self._bar.query.text())

    def find(self, query: str) -> None:
        """Mark every place of the words and go to none yet."""
        self._at = None
        self._places = []
        for side, pane in self._panes.items():
            spans = find_all(pane.article.text, query) if pane.article is not None else ()
            self._places += [(side, span) for span in spans]
        self.show()

    def show_searched(self, side: Side, query: str) -> None:
        """Go to the first place in a side's story of what the library was searched for.

        The library finds words wherever they stand: where they are not beside one another, the longest is gone to.
        """
        article = self._panes[side].article
        if article is None or not query.split():
            return
        self._searched = words_to_find(article.text, query)
        self._bar.show_query(self._searched)
        first = next((number for number, (of, _) in enumerate(self._places) if of is side), None)
        if first is not None:
            self._at = first - 1
            self.step(1)

    def forget_searched(self, query: str) -> None:
        """Take away what the library was searched for, once it is searched for nothing any more."""
        if not query.strip() and self._searched and self._bar.query.text() == self._searched:
            self._searched = ""
            self._bar.query.clear()
            self._bar.close_bar()

    def step(self, direction: int) -> None:
        """Go to the next place (1) or the one before (-1), and round the ends."""
        if not self._places:
            return
        start = -1 if direction > 0 else 0
        self._at = ((start if self._at is None else self._at) + direction) % len(self._places)
        side, span = self._places[self._at]
        article = self._panes[side].article
        assert article is not None
        starts = [sentence.span.start for sentence in article.sentences]
        self._reveal(side, (max(0, bisect_right(starts, span.start) - 1),))
        self.show()
        self._panes[side].browser.bring_span_into_view(span)

    def show(self) -> None:
        """Mark what was found, the current place more strongly than the others."""
        current = None if self._at is None else self._places[self._at]
        for side, pane in self._panes.items():
            spans = tuple(place for of, place in self._places if of is side)
            pane.browser.show_found(spans, current[1] if current is not None and current[0] is side else None)
        shown = [side for side, pane in self._panes.items() if pane.article is not None]
        self._bar.show_counts({side: sum(of is side for of, _ in self._places) for side in shown}, self._at)

    def clear(self) -> None:
        """Take the marks away, and give the keyboard back to the text in which the last place was."""
        side = Side.LEFT if self._at is None else self._places[self._at][0]
        if self._bar.has_keyboard():
            self._panes[side].browser.setFocus(Qt.FocusReason.OtherFocusReason)
        self._places, self._at = [], None
        self.show()
