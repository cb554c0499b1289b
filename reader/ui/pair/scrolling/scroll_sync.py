"""Scrolling that follows the links: what is read on one side stays beside what it is linked to on the other.

The moving sync point is Meld's (`filediff.py`, `_sync_vscroll`): at the top of a text the tops are level, at its end
the ends are, and in between a point that wanders down the window with the scroll bar.
"""

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from typing import Protocol

from reader.model.comparison import Link, Side


class Heights(Protocol):
    """Where the sentences of a laid-out text are."""

    def sentence_near(self, y: float) -> int:
        """Return a sentence at or close to a height (px); -1 above the first."""
        ...

    def start_of(self, sentence: int) -> float:
        """Return the height (px) at which a sentence begins; later ones begin lower."""
        ...

    def top(self) -> float:
        """Return the height (px) at which the text starts, below what was set aside before it."""
        ...

    def height(self) -> float:
        """Return the height (px) of the whole text."""
        ...


class ScrollSync:
    """Translates heights of one text into heights of the other by the links that keep their order.

    Only the anchors around a height are looked at, so that a long text need not be laid out to its end.
    """

    def __init__(self, links: Iterable[Link], heights: Mapping[Side, Heights]) -> None:
        self._heights = heights
        self._anchors: dict[Side, list[int]] = {side: [] for side in Side}
        lefts, rights = self._anchors[Side.LEFT], self._anchors[Side.RIGHT]
        for link in sorted(links, key=lambda link: (link.left[0], link.right[0])):
            is_forward = not lefts or (link.left[0] > lefts[-1] and link.right[0] > rights[-1])
            if is_forward and not link.moved:
                lefts.append(link.left[0])
                rights.append(link.right[0])

    def across(self, y: float, side: Side) -> float:
        """Return the height in the other text that belongs to `y` in this one, interpolated between the anchors."""
        anchors = self._anchors[side]
        after = bisect_right(anchors, self._heights[side].sentence_near(y))
        # The sentence near a height may begin below it.
        while after and self._pair(after - 1, side)[0] > y:
            after -= 1
        while after < len(anchors) and self._pair(after, side)[0] <= y:
            after += 1
        start, other_start = self._pair(after - 1, side)
        end, other_end = self._pair(after, side)
        share = (y - start) / max(1e-9, end - start)
        return other_start + min(1.0, max(0.0, share)) * (other_end - other_start)

    def follow(self, scroll: float, scroll_max: float, view_height: float, side: Side) -> float:
        """Return the scroll value (px) of the other side for a scroll value of this one."""
        share = scroll / scroll_max if scroll_max > 0 else 0.0
        point = share * view_height
        return self.across(scroll + point, side) - point

    def _pair(self, number: int, side: Side) -> tuple[float, float]:
        """Return the heights of an anchor on this side and on the other; the starts and the ends are anchors too."""
        here, there = self._heights[side], self._heights[side.other]
        if number < 0:
            return here.top(), there.top()
        if number >= len(self._anchors[side]):
            return here.height(), there.height()
        return here.start_of(self._anchors[side][number]), there.start_of(self._anchors[side.other][number])


class Slip:
    """How far the two sides are from where the links would have them, after a click lined something else up.

    It wears off while the reader scrolls, so that the next scroll does not jump back.
    """

    # Half: the other side then moves between half and one and a half times as fast, which the eye follows.
    _SHARE = 0.5
    # Less than a rounded scroll value can be off.
    _NOTHING_PX = 2.0

    def __init__(self) -> None:
        self._scrolled_px = 0.0

    def begin(self) -> None:
        """Start again, because something was lined up."""
        self._scrolled_px = 0.0

    def left_of(self, slip: float, distance: float, view_height: float) -> float:
        """Return what is left of a slip (px) after scrolling a distance (px); none after a jump of a window's height.

        While what was lined up can still be seen, it wears off slowly, and then within about a window's height.
        """
        self._scrolled_px += distance
        if distance >= view_height or abs(slip) <= self._NOTHING_PX:
            return 0.0
        worn = self._SHARE * distance
        if self._scrolled_px > view_height:
            worn = max(worn, abs(slip) * distance / view_height)
        left = max(0.0, abs(slip) - worn)
        return left if slip > 0 else -left
