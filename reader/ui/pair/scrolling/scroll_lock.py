"""Two panes that scroll together along the links, each for itself, or to where a link is level."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QObject

from reader.model.comparison import Comparison, Link, Side
from reader.ui.pair.scrolling.scroll_sync import ScrollSync, Slip
from reader.ui.pane.reading_place import START, ReadingPlace
from reader.ui.pane.story_browser import StoryBrowser

# What rounding to pixels can make of a text that is level.
_LEVEL_PX = 2.0


class _BrowserHeights:
    """The heights of the sentences that a browser shows."""

    def __init__(self, browser: StoryBrowser) -> None:
        self._browser = browser

    def sentence_near(self, y: float) -> int:
        """Return the sentence at a height, or the next one."""
        return self._browser.sentence_near(y)

    def start_of(self, sentence: int) -> float:
        """Return where a sentence begins in the flow of lines."""
        return self._browser.place_of(sentence).start

    def top(self) -> float:
        """Return where the text starts."""
        return float(self._browser.start())

    def height(self) -> float:
        """Return where the text ends, above what was set aside after it.

        Qt estimates it while the document is not laid out to its end.
        """
        tail = self._browser.tail_start()
        bar = self._browser.verticalScrollBar()
        return float(bar.maximum() + self._browser.viewport().height()) if tail is None else tail


class ScrollLock(QObject):
    """Scrolls one pane when the other one is scrolled, and keeps them level when a text is laid out again.

    The pane that was scrolled or clicked last leads: it stays at its place, and the other one comes to be level with it
    where it was so before. Where both hold what was chosen, each stays with that.
    """

    def __init__(self, browsers: Mapping[Side, StoryBrowser], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._browsers = browsers
        self._sync: ScrollSync | None = None
        self._slip = Slip()
        self._is_locked = True
        self._is_following = False
        self._at = dict.fromkeys(Side, 0)
        self._last: tuple[Side, int, float] | None = None
        self.leader = Side.LEFT
        self._is_in_step = True
        self._links: tuple[Link, ...] = ()
        self._levelled: Link | None = None
        self._is_awaited = False
        self._is_begun = False
        for side, browser in browsers.items():
            browser.scrolled.connect(partial(self._on_scrolled, side))
            browser.laid_out.connect(self.settle)

    @property
    def is_level(self) -> bool:
        """Whether the panes are where the links, or one of them, would have them."""
        return self._is_in_step or self._levelled is not None

    def set_locked(self, is_locked: bool) -> None:  # noqa: FBT001 - it is the state of a button
        """Let the panes scroll together, or each for itself."""
        self._is_locked = is_locked

    def follow_links(self, comparison: Comparison | None) -> None:
        """Take the links of a comparison as the way between the two texts; without one, each scrolls for itself.

        What other links had made level comes to be level by these, and a link that was lined up stays so.
        """
        had_others = self._sync is not None and (comparison is None or self._links != comparison.links)
        self._sync = self._last = None
        self._links = () if comparison is None else comparison.links
        if comparison is not None:
            heights = {side: _BrowserHeights(browser) for side, browser in self._browsers.items()}
            self._sync = ScrollSync(comparison.links, heights)
        if had_others:
            self._follow_other_links()

    def forget_links(self) -> None:
        """Let nothing follow until there are links again: they are those of stories that are about to go."""
        self._sync = self._last = None

    def lead(self, side: Side) -> None:
        """Let this side stay where it is when a text is laid out again."""
        is_other = side is not self.leader or self._levelled is not None
        self.leader, self._levelled = side, None
        if is_other:
            # What was level with the other leader, or by a link alone, is not level with this one: it stays, too.
            self._note_step()

    def await_links(self, leader: Side) -> None:
        """Let the other side come to be level with this one as soon as there are links to follow."""
        self.leader, self._is_awaited, self._levelled = leader, True, None
        self._is_begun = False

    def begin(self, leader: Side) -> None:
        """Await links as another story was opened: where none makes what is read level, both are read from the start.

        Who scrolls meanwhile stays where that led.
        """
        self.await_links(leader)
        self._is_begun = True

    def catch_up(self) -> None:
        """Bring the other side along, if it waits for links."""
        if self._sync is not None and self._is_awaited:
            is_begun, self._is_awaited, self._is_begun = self._is_begun, False, False
            if self._is_locked:
                self._is_in_step = True
                self._bring_along(self._sync)
                if is_begun and not self._has_level_link():
                    self.return_to(dict.fromkeys(Side, START))
                    self._is_in_step = True

    def settle(self) -> None:
        """Let the side that follows be level again after a text was laid out again; the other one is where it was."""
        self._last = None
        self._at = {side: browser.verticalScrollBar().value() for side, browser in self._browsers.items()}
        if self._sync is None or not self._is_locked:
            return
        if self._levelled is not None:
            if not self._is_folded(self._levelled):
                self._put_level(self._levelled)
        elif all(browser.held() is not None for browser in self._browsers.values()):
            self._note_step()
        elif self._is_in_step:
            self._bring_along(self._sync)

    def scroll(self, side: Side, value: float) -> None:
        """Scroll one side alone."""
        self._scroll(side, value)
        self._note_step()

    def level(self, side: Side, link: Link) -> None:
        """Scroll the other side until a link's sentences are level."""
        self.leader, self._levelled = side, link
        self._put_level(link)
        self._slip.begin()

    def place(self) -> dict[Side, ReadingPlace]:
        """Say where both panes are read."""
        return {side: browser.place() for side, browser in self._browsers.items()}

    def return_to(self, place: Mapping[Side, ReadingPlace]) -> None:
        """Scroll panes to where they were read."""
        self._is_following = True
        for side, there in place.items():
            self._browsers[side].go_to(there)
        self._is_following = False
        self._note_step()

    def _on_scrolled(self, side: Side) -> None:
        bar = self._browsers[side].verticalScrollBar()
        before, self._at[side] = self._at[side], bar.value()
        if self._is_following:
            return
        self.leader, self._levelled, self._is_begun = side, None, False
        if self._sync is None:
            self._is_awaited = bar.value() > 0
        if not self._is_locked or self._sync is None:
            self._is_in_step = False
            return
        now = self._browsers[side.other].verticalScrollBar().value()
        was = self._last[2] if self._last is not None and self._last[:2] == (side, before) else None
        slip = now - (self._followed(self._sync, side, before) if was is None else was)
        distance = abs(bar.value() - before)
        slip = self._slip.left_of(slip, distance, self._browsers[side].viewport().height())
        wanted = self._followed(self._sync, side, bar.value())
        self._last = (side, bar.value(), wanted)
        self._is_in_step = slip == 0
        self._scroll(side.other, wanted + slip)

    def _scroll(self, side: Side, value: float) -> None:
        self._is_following = True
        self._browsers[side].scroll_to(value)
        self._is_following = False

    def _put_level(self, link: Link) -> None:
        side = self.leader
        here, there = self._browsers[side], self._browsers[side.other]
        top = here.document_y(link.of(side)[0]) - here.verticalScrollBar().value()
        self._scroll(side.other, there.document_y(link.of(side.other)[0]) - top)

    def _is_folded(self, link: Link) -> bool:
        """Tell whether an end of a link is folded away: then nothing can be level."""
        stories = {side: browser.story for side, browser in self._browsers.items()}
        return any(story is not None and story.fold_of(link.of(side)[0]) for side, story in stories.items())

    def _has_level_link(self) -> bool:
        """Tell whether both ends of a link that keeps its order can be seen."""
        seen = {side: self._browsers[side].sentences_in_view() for side in Side}
        return any(
            all(any(index in seen[side] for index in link.of(side)) for side in Side)
            for link in self._links
            if not link.moved
        )

    def _bring_along(self, sync: ScrollSync) -> None:
        value = self._browsers[self.leader].verticalScrollBar().value()
        self._scroll(self.leader.other, self._followed(sync, self.leader, value))

    def _follow_other_links(self) -> None:
        if self._levelled is not None:
            sides = self._levelled.left, self._levelled.right
            self._levelled = next((link for link in self._links if (link.left, link.right) == sides), None)
            if self._levelled is not None:
                return
        elif self._is_in_step and self._is_locked and self._sync is not None:
            self._bring_along(self._sync)
            return
        self._note_step()

    def _note_step(self) -> None:
        """Find out whether the two sides are level: somebody put them where they are."""
        self._levelled = None
        now = {side: browser.verticalScrollBar().value() for side, browser in self._browsers.items()}
        self._is_in_step = self._sync is not None and (
            abs(self._followed(self._sync, self.leader, now[self.leader]) - now[self.leader.other]) <= _LEVEL_PX
        )

    def _followed(self, sync: ScrollSync, side: Side, value: int) -> float:
        """Return where the links would have the other side scrolled to, within what it can scroll."""
        browser = self._browsers[side]
        maximum = browser.verticalScrollBar().maximum()
        wanted = sync.follow(value, maximum, browser.viewport().height(), side)
        return min(max(0.0, wanted), float(max(0, self._browsers[side.other].verticalScrollBar().maximum())))
