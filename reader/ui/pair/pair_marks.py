"""What is marked in a pair: in both texts, beside them and between them, as the mode and the legend have it."""

from collections.abc import Mapping, Set

from reader.model.comparison import Comparison, Side
from reader.rendering.marks import Layer, Mode, numbered_links
from reader.rendering.palette import Palette
from reader.rendering.side_marks import SideMarks
from reader.rendering.small_differences import Ignored
from reader.ui.pair.link_gutter import LinkGutter
from reader.ui.pane.frame.stripes import Stripes
from reader.ui.pane.pane import Pane


class PairMarks:
    """The marks of one comparison; without one there are none."""

    def __init__(self, panes: Mapping[Side, Pane], link_gutter: LinkGutter, palette: Palette) -> None:
        self.comparison: Comparison | None = None
        self.mode = Mode.WORDS
        self.hidden: Set[Layer] = frozenset()
        self.ignored: Set[Ignored] = frozenset(Ignored)
        self.palette = palette
        self._panes = panes
        self._link_gutter = link_gutter
        self._sides: dict[Side, SideMarks] = {}
        self._stripes: dict[Side, Stripes] = {}

    @property
    def visible(self) -> tuple[int, ...]:
        """The links (their indices) that the legend lets be seen, and those that differ."""
        return () if self.comparison is None else numbered_links(self.comparison, self.hidden)

    def of_sides(self) -> Mapping[Side, SideMarks]:
        """Return the marks of both stories; none without a comparison."""
        return self._sides

    def link_of(self, side: Side, sentence: int) -> int | None:
        """Return the first visible link of a sentence."""
        links = self._sides[side].links_of(sentence) if side in self._sides and sentence >= 0 else ()
        return links[0] if links else None

    def find(self) -> None:
        """Find out what is marked where, and show it."""
        comparison = self.comparison
        self._link_gutter.show_links(comparison, self.visible)
        self._sides = {}
        if comparison is not None:
            self._sides = {side: SideMarks(comparison, side, self.hidden, self.ignored) for side in Side}
        self._stripes = {side: Stripes(marks, self.palette) for side, marks in self._sides.items()}
        self.show()

    def show(self) -> None:
        """Show as much as the mode does."""
        self._link_gutter.set_bare(is_bare=self.mode is Mode.READ)
        for side, pane in self._panes.items():
            pane.browser.set_marks(self._sides.get(side), self.mode)
            pane.show_overview(None if self.mode is Mode.READ else self._stripes.get(side))
