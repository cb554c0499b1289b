"""Strips: a wide page is filled in two of them side by side, as lines across all of it are too long to be read."""

from dataclasses import replace

from reader.exporting.pdf.typesetting.lines import POINT
from reader.exporting.pdf.typesetting.pages import Frame

_GAP = 30 * POINT  # the numbers of the second strip hang in it
_GAP_BELOW = 22 * POINT
_MOST_TAKEN = 0.78  # of a page's height


class Strips:
    """The strips of a page, each of which is a frame of its own, with the same margins as the page."""

    def __init__(self, page: Frame, left_share: float, above: float = 0.0) -> None:
        """Take a page; the strips of the first one begin below what is above them, if that leaves them room enough."""
        self.across = 2 if page.width > page.height else 1
        text = page.width - 2 * page.margin
        self._step = (text + _GAP) / self.across
        width = self._step - _GAP + 2 * page.margin
        self.frame = replace(page, width=width, lane=0.0, left_share=left_share)
        taken = above + _GAP_BELOW - page.head
        self.begin_below = above > 0.0 and taken <= _MOST_TAKEN * page.column_height
        self.taken = (taken,) * self.across if self.begin_below else ()

    def pages(self, strips: int) -> int:
        """Count the pages that so many strips take."""
        return -(-strips // self.across)

    def page_of(self, strip: int) -> int:
        """Return the page of a strip, both from 0."""
        return strip // self.across

    def strips_of(self, page: int, strips: int) -> range:
        """Return the strips of a page, of so many in all."""
        return range(page * self.across, min(strips, (page + 1) * self.across))

    def left_of(self, strip: int) -> float:
        """Return how far right of a page's first strip a strip stands."""
        return (strip % self.across) * self._step
