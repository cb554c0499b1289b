"""Two panes that scroll together along the links, each for itself, or to where a link is level."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject

from reader.model.comparison import Comparison, Link, Side
from reader.ui.pair.scroll_sync import ScrollSync, Slip
from reader.ui.pane.story_browser import StoryBrowser


@dataclass(frozen=True, slots=True)
class Place:
    """Where both panes are scrolled to."""

    left: int
    right: int


class _BrowserHeights:
    """The heights of the sentences that a browser shows."""

    def __init__(self, browser: StoryBrowser) -> None:
        self._browser = browser

    def sentence_near(self, y: float) -> int:
        """Give the sentence at a height, or the next one."""
        return self._browser.sentence_near(y)

    def start_of(self, sentence: int) -> float:
        """Give where a sentence begins in the flow of lines."""
        return self._browser.place_of(sentence).start

    def height(self) -> float:
        """Give the height of the document; Qt estimates it while it is not laid out to its end."""
        return float(self._browser.verticalScrollBar().maximum() + self._browser.viewport().height())


class Lockstep(QObject):
    """Scrolls one pane when the other one is scrolled."""

    def __init__(self, browsers: Mapping[Side, StoryBrowser], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._browsers = browsers
        self._sync: ScrollSync | None = None
        self._slip = Slip()
        self._is_locked = True
        self._is_following = False
        self._is_paused = False
        self._at = dict.fromkeys(Side, 0)
        self._last: tuple[Side, int, float] | None = None
        self._ahead: Side | None = None
        for side, browser in browsers.items():
            browser.scrolled.connect(partial(self._on_scrolled, side))

    def set_locked(self, is_locked: bool) -> None:  # noqa: FBT001 - it is the state of a button
        """Let the panes scroll together, or each for itself."""
        self._is_locked = is_locked

    def pause(self) -> None:
        """Let nothing follow until there are links again: both texts are being laid out anew."""
        self._sync = self._last = None
        self._is_paused = True

    def follow_links(self, comparison: Comparison | None) -> None:
        """Take the links of a comparison as the way between the two texts; without one, each scrolls for itself."""
        self._sync = self._last = None
        self._is_paused = False
        if comparison is not None:
            heights = {side: _BrowserHeights(browser) for side, browser in self._browsers.items()}
            self._sync = ScrollSync(comparison.links, heights)

    def catch_up(self) -> None:
        """Bring the other side along, if one was scrolled while there were no links to follow yet."""
        ahead = self._ahead
        if self._sync is not None and ahead is not None:
            self._ahead = None
            if self._is_locked:
                self.scroll(
                    ahead.other, self._followed(self._sync, ahead, self._browsers[ahead].verticalScrollBar().value())
                )

    def scroll(self, side: Side, value: float) -> None:
        """Scroll one side alone."""
        self._is_following = True
        self._browsers[side].scroll_to(value)
        self._is_following = False

    def level(self, side: Side, link: Link) -> None:
        """Scroll the other side until a link's sentences are level."""
        here, there = self._browsers[side], self._browsers[side.other]
        top = here.document_y(link.of(side)[0]) - here.verticalScrollBar().value()
        self.scroll(side.other, there.document_y(link.of(side.other)[0]) - top)
        self._slip.begin()

    def place(self) -> Place:
        """Say where both panes are."""
        return Place(*(self._browsers[side].verticalScrollBar().value() for side in Side))

    def return_to(self, place: Place) -> None:
        """Scroll both panes to where they were."""
        self.scroll(Side.LEFT, place.left)
        self.scroll(Side.RIGHT, place.right)

    def _on_scrolled(self, side: Side) -> None:
        bar = self._browsers[side].verticalScrollBar()
        before, self._at[side] = self._at[side], bar.value()
        if not self._is_following and not self._is_paused and self._sync is None:
            self._ahead = side if bar.value() > 0 else None
        if self._is_following or not self._is_locked or self._sync is None:
            return
        now = self._browsers[side.other].verticalScrollBar().value()
        was = self._last[2] if self._last is not None and self._last[:2] == (side, before) else None
        slip = now - (self._followed(self._sync, side, before) if was is None else was)
        distance = abs(bar.value() - before)
        slip = self._slip.left_of(slip, distance, self._browsers[side].viewport().height())
        wanted = self._followed(self._sync, side, bar.value())
        self._last = (side, bar.value(), wanted)
        self.scroll(side.other, wanted + slip)

    def _followed(self, sync: ScrollSync, side: Side, value: int) -> float:
        """Give where the links would have the other side scrolled to, within what it can scroll."""
        browser = self._browsers[side]
        maximum = browser.verticalScrollBar().maximum()
        wanted = sync.follow(value, maximum, browser.viewport().height(), side)
        return min(max(0.0, wanted), float(max(0, self._browsers[side.other].verticalScrollBar().maximum())))
