"""Going through a pair: to a link, to a sentence, to the next stop of a walk, and back."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from reader.app.navigation import Route, Stop
from reader.model.comparison import Comparison, Side
from reader.ui.pair.highlighting import PairHighlights, Spot, link_spot
from reader.ui.pair.pair_marks import PairMarks
from reader.ui.pair.pair_walks import PairWalks
from reader.ui.pair.scrolling.scroll_lock import ScrollLock
from reader.ui.pair.story_filter import StoryFilter
from reader.ui.pane.pane import Pane
from reader.ui.pane.reading_place import ReadingPlace
from reader.ui.pane.sentence_caret import SentenceCaret
from reader.ui.window_texts import nothing_to_walk
from reader.wording.pair.links import sentence_description


class PairNavigation(QObject):
    """Brings what is asked for into view, its partner to the same height, and lights both.

    Signals: `described` (where a walk came to, in words), `stepped` (a `Step`), `nothing_found` (why there is nothing
    to walk).
    """

    described = Signal(str)
    stepped = Signal(object)
    nothing_found = Signal(str)

    def __init__(
        self,
        panes: Mapping[Side, Pane],
        marks: PairMarks,
        *,
        scroll_lock: ScrollLock,
        filter_: StoryFilter,
        caret: SentenceCaret,
        walks: PairWalks,
        lights: PairHighlights,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._panes = panes
        self._marks = marks
        self._scroll_lock = scroll_lock
        self._filter = filter_
        self._caret = caret
        self._walks = walks
        self._lights = lights
        self._back: Mapping[Side, ReadingPlace] | None = None

    def go_back(self) -> None:
        """Return to where both panes were before the last click lined a link up."""
        if self._back is not None:
            place, self._back = self._back, None
            self._scroll_lock.return_to(place)
        self._lights.choose(None)

    def forget_way_back(self) -> None:
        """Forget where both panes were: other stories come."""
        self._back = None

    def align(self, side: Side, sentence: int) -> None:
        """Bring the partner of a sentence to the same height and light both; the clicked pane stays."""
        number = self._marks.link_of(side, sentence)
        if number is not None:
            self.align_link(number, side)
        else:
            self._lights.choose(None)

    def align_link(self, number: int, side: Side) -> None:
        """Bring the sentences of a link (its index) on the other side to the height that they have on this one."""
        comparison = self._marks.comparison
        if comparison is not None:
            self._filter.reveal(side.other, comparison.links[number].of(side.other))
            self._back = self._scroll_lock.place()
            self._level(comparison, side, number)

    def show_link(self, number: int) -> None:
        """Bring a link (by its index) into view on both sides."""
        comparison = self._marks.comparison
        if comparison is not None:
            for side in Side:
                self._filter.reveal(side, comparison.links[number].of(side))
            self._bring_into_view(Side.LEFT, comparison.links[number].left[0])
            self._level(comparison, Side.LEFT, number)

    def show_sentence(self, side: Side, sentence: int) -> None:
        """Bring a sentence into view, with its partner if it has one."""
        self._filter.reveal(side, [sentence])
        self._caret.go(side, sentence)
        self.align(side, sentence)

    def walk(self, route: Route, direction: int) -> None:
        """Go to the next link or divergent passage (direction 1), or the one before (-1)."""
        comparison = self._marks.comparison
        step = self._walks.step(route, direction, self._caret.place())
        if comparison is not None and step is not None:
            self._go_to(comparison, step.stop)
            self.described.emit(sentence_description(comparison, step.stop.side, step.stop.sentences[0]))
            self.stepped.emit(step)
        elif comparison is not None:
            self.nothing_found.emit(nothing_to_walk(route, comparison, self._walks.count(route).hidden))

    def _go_to(self, comparison: Comparison, stop: Stop) -> None:
        """Show where a walk stops, and light it."""
        self._caret.take(stop.side, stop.sentences[0])
        self._filter.reveal(stop.side, stop.sentences)
        if stop.link is not None:
            self._filter.reveal(stop.side.other, comparison.links[stop.link].of(stop.side.other))
        self._bring_into_view(stop.side, stop.sentences[0])
        if stop.link is not None:
            self._level(comparison, stop.side, stop.link)
        else:
            self._scroll_lock.lead(stop.side)
            self._lights.choose(Spot({stop.side: stop.sentences}))

    def _bring_into_view(self, side: Side, sentence: int) -> None:
        browser = self._panes[side].browser
        browser.bring_into_view(browser.sentence_rect(sentence))

    def _level(self, comparison: Comparison, side: Side, number: int) -> None:
        """Scroll the other side until a link's sentences are level, and light them."""
        self._scroll_lock.level(side, comparison.links[number])
        self._lights.choose(link_spot(comparison, number))
