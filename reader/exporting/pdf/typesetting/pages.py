"""Puts blocks on pages, in two columns that start level at every row and never drift apart."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import IntEnum

from reader.exporting.options import Orientation, PageSize
from reader.exporting.pdf.typesetting.blocks import Block
from reader.exporting.pdf.typesetting.lines import POINT

_HALF = 0.5
# A section goes on below the one before it where its title and a few of its rows have room there.
_ROOM_OF_SECTION = 0.22  # of a column's height
_GAP_ABOVE_SECTION = 24 * POINT
_SIZES_PT = {PageSize.A4: (595.0, 842.0), PageSize.LETTER: (612.0, 792.0)}


class Column(IntEnum):
    """Where on the page a block stands; `FULL` is both columns."""

    LEFT = 0
    RIGHT = 1
    FULL = 2


@dataclass(frozen=True, slots=True)
class Frame:
    """The page and its columns, in units of the page; y grows downward.

    Each column has a lane for numbers to the left of its text, and a bar in the outer margin. Numbers keep 11 points
    from the text: nearer ones are taken for its first words by poppler, which then finds 7 % of the sentences in pieces
    (2 x 3,000 words and the seeds; none at 10 points and more).
    """

    width: float
    height: float
    margin: float = 40 * POINT
    head: float = 58 * POINT
    foot: float = 52 * POINT
    lane: float = 36 * POINT
    gutter: float = 14 * POINT
    label_gap: float = 11 * POINT
    left_share: float = _HALF
    """Of what both columns have: less where the left one names what stands in the right one."""

    @property
    def bottom(self) -> float:
        """Where the columns end."""
        return self.height - self.foot

    @property
    def column_height(self) -> float:
        """The height of the columns on every page."""
        return self.bottom - self.head

    def left_of(self, column: Column) -> float:
        """Return the x where the text of a column begins."""
        if column is Column.FULL:
            return self.margin
        if column is Column.LEFT:
            return self.margin + self.lane
        return self.margin + self.left_share * self._both + self.gutter + self._right_lane

    def width_of(self, column: Column) -> float:
        """Return the width of the text of a column."""
        if column is Column.FULL:
            return self.width - 2 * self.margin
        if column is Column.LEFT:
            return self.left_share * self._both - self.lane
        return (1 - self.left_share) * self._both - self._right_lane

    @property
    def _both(self) -> float:
        return self.width - 2 * self.margin - self.gutter

    @property
    def _right_lane(self) -> float:
        """Two stories have numbers beside both; what is named at its left has none."""
        return self.lane if self.left_share == _HALF else 0.0

    def bar_of(self, column: Column) -> float:
        """Return the x of the bar in the outer margin."""
        outside = 7 * POINT
        return self.margin - outside if column is Column.LEFT else self.width - self.margin + outside


def frame_of(size: PageSize, orientation: Orientation) -> Frame:
    """Return the frame of a kind of paper."""
    width, height = (side * POINT for side in _SIZES_PT[size])
    return Frame(width, height) if orientation is Orientation.PORTRAIT else Frame(height, width)


@dataclass(frozen=True, slots=True)
class Placed:
    """A block and where its top is."""

    block: Block
    column: Column
    y: float


@dataclass(slots=True)
class Page:
    """What stands on a page; the blocks of a column are in the order in which they are read."""

    section: str
    placed: list[Placed] = field(default_factory=list)


class Pagination:
    """Fills pages from top to bottom; `taken` is how much of each of the first ones something else takes."""

    def __init__(self, frame: Frame, taken: Sequence[float] = ()) -> None:
        self.frame = frame
        self._taken = taken
        self.pages: list[Page] = []
        self._page = -1
        self._y = 0.0
        self._section = ""

    def start_section(self, name: str) -> None:
        """Go on below what is there, or on a new page where too little room is left; pages are named by their first."""
        self._section = name
        least = _GAP_ABOVE_SECTION + _ROOM_OF_SECTION * self.frame.column_height
        if self.pages and self._y + least <= self.frame.bottom:
            self._y += _GAP_ABOVE_SECTION
        else:
            self.pages.append(Page(name))
            self._page = len(self.pages) - 1
            self._y = self._top_of(self._page)

    def add_row(self, left: Sequence[Block], right: Sequence[Block]) -> None:
        """Put blocks into both columns; the first of each start level, on the same page."""
        self.make_room(self.height_of_start(left, right))
        top = self._y if self._is_at_top() else self._y + _gap_above(left, right)
        page = self._page
        ends = [
            self._fill(blocks, column, page, top) for blocks, column in ((left, Column.LEFT), (right, Column.RIGHT))
        ]
        self._page, self._y = max(ends)

    def add_full(self, block: Block, followed_by: float = 0.0) -> None:
        """Put a block over both columns; `followed_by` is the height that must fit below it."""
        gap = block.source.style.gap
        self.make_room(gap + block.height + followed_by)
        top = self._y if self._is_at_top() else self._y + gap
        self._page, self._y = self._fill([block], Column.FULL, self._page, top)

    def height_of_start(self, left: Sequence[Block], right: Sequence[Block]) -> float:
        """Return the height that the beginning of a row needs, with the gap above it."""
        return _gap_above(left, right) + max(self._head_height(left), self._head_height(right))

    @staticmethod
    def height_of(left: Block, right: Block | None) -> float:
        """Return the height of a row of one block a column, with the gap above it."""
        blocks = [left] if right is None else [left, right]
        return max(block.source.style.gap for block in blocks) + max(block.height for block in blocks)

    def _head_height(self, blocks: Sequence[Block]) -> float:
        """Return the height of what has to stay with the row's beginning.

        Its first block, or two lines of a long one; a headline with what follows it.
        """
        height = 0.0
        for number, block in enumerate(blocks):
            height += block.source.style.gap if number else 0.0
            if not block.source.style.keeps_next:
                is_whole = len(block.source.stops) < 2 and block.height <= self.frame.column_height
                return height + (block.height if is_whole else 2 * block.source.style.leading)
            height += block.height
        return height

    def make_room(self, height: float) -> bool:
        """Go to the next page where so much has no room below what is there; say whether that was so."""
        is_full = self._y + height > self.frame.bottom and not self._is_at_top()
        if is_full:
            self._turn(self._page)
        return is_full

    def _turn(self, page: int) -> None:
        """Go to the top of the page after `page`."""
        if page + 1 == len(self.pages):
            self.pages.append(Page(self._section))
        self._page, self._y = page + 1, self._top_of(page + 1)

    def _top_of(self, page: int) -> float:
        return self.frame.head + (self._taken[page] if page < len(self._taken) else 0.0)

    def _is_at_top(self) -> bool:
        return self._y == self._top_of(self._page)

    def _fill(self, blocks: Sequence[Block], column: Column, page: int, y: float) -> tuple[int, float]:
        """Put blocks below one another from a place on; return the page and the y where they end."""
        frame = self.frame
        for number, block in enumerate(blocks):
            rest: Block | None = block
            gap = 0.0 if number == 0 or y == self._top_of(page) else block.source.style.gap
            y += gap
            keeps_next = block.source.style.keeps_next and number + 1 < len(blocks)
            is_full = keeps_next and y + self._head_height(blocks[number:]) > frame.bottom
            if is_full and y > self._top_of(page):
                self._turn(page)
                page, y = self._page, self._y
            while rest is not None:
                head, tail = rest.cut(frame.bottom - y, frame.column_height)
                if head is None and y == self._top_of(page):
                    head, tail = rest.force_cut(frame.bottom - y)
                if head is not None:
                    self.pages[page].placed.append(Placed(head, column, y))
                    y += head.height
                rest = tail
                if rest is not None:
                    self._turn(page)
                    page, y = self._page, self._y
        return page, y


def _gap_above(left: Sequence[Block], right: Sequence[Block]) -> float:
    return max((blocks[0].source.style.gap for blocks in (left, right) if blocks), default=0.0)
