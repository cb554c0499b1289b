"""Scrolling that follows the links: what is read on one side stays beside what it is linked to on the other.

The moving sync point is Meld's (`filediff.py`, `_sync_vscroll`): at the top of a text the tops are level, at its end
the ends are, and in between a point that wanders down the window with the scroll bar.
"""

from bisect import bisect_right
from collections.abc import Sequence


class ScrollSync:
    """Translates positions between two documents by pairs of heights that belong together."""

    def __init__(self, anchors: Sequence[tuple[float, float]], left_height: float, right_height: float) -> None:
        """Take `anchors`, pairs of y in the left and in the right document (px), and the documents' heights (px).

        Anchors that would make a side go backwards are left out.
        """
        kept = [(0.0, 0.0)]
        for left, right in sorted(anchors):
            if left > kept[-1][0] and kept[-1][1] < right < right_height and left < left_height:
                kept.append((left, right))
        kept.append((max(left_height, kept[-1][0] + 1), max(right_height, kept[-1][1] + 1)))
        self._anchors = kept

    def across(self, y: float, *, from_left: bool) -> float:
        """Give the y in the other document that belongs to `y`, interpolated between the anchors."""
        here, there = (0, 1) if from_left else (1, 0)
        heights = [anchor[here] for anchor in self._anchors]
        after = min(max(1, bisect_right(heights, y)), len(heights) - 1)
        before = after - 1
        share = (y - heights[before]) / (heights[after] - heights[before])
        return self._anchors[before][there] + share * (self._anchors[after][there] - self._anchors[before][there])

    def follow(self, scroll: float, scroll_max: float, view_height: float, *, from_left: bool) -> float:
        """Give the scroll value (px) of the other side for a scroll value of this one."""
        share = scroll / scroll_max if scroll_max > 0 else 0.0
        point = share * view_height
        return self.across(scroll + point, from_left=from_left) - point
