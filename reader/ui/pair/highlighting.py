"""What is lit in a pair: what the mouse is on, or else what was chosen last by a click, a key or a walk."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from reader.model.comparison import Comparison, Side
from reader.rendering.marks import Mode
from reader.ui.pair.crossings_map import CrossingsMap
from reader.ui.pair.link_gutter import LinkGutter
from reader.ui.pane.pane import Pane


@dataclass(frozen=True, slots=True)
class Spot:
    """Some sentences, by the side that has them; those of a link are on both sides."""

    sentences: Mapping[Side, tuple[int, ...]]
    link: int | None = None


def link_spot(comparison: Comparison, number: int) -> Spot:
    """Return the sentences of a link, by its index."""
    return Spot({side: comparison.links[number].of(side) for side in Side}, number)


class PairHighlights:
    """Lights both panes, the gutter and the map of crossings; what is chosen stays lit until something else is."""

    def __init__(
        self,
        panes: Mapping[Side, Pane],
        link_gutter: LinkGutter,
        crossings: CrossingsMap,
        tell_chosen: Callable[[Spot | None], None],
    ) -> None:
        """Light these; `tell_chosen` is told of what is chosen."""
        self._tell_chosen = tell_chosen
        self._panes = panes
        self._link_gutter = link_gutter
        self._crossings = crossings
        self._pointed: Spot | None = None
        self._chosen: Spot | None = None
        self._mode = Mode.WORDS

    @property
    def chosen(self) -> Spot | None:
        """What was chosen last."""
        return self._chosen

    @property
    def pointed(self) -> Spot | None:
        """What the mouse is on."""
        return self._pointed

    def point(self, spot: Spot | None) -> None:
        """Light what the mouse is on; where it is on nothing, what was chosen."""
        self._pointed = spot
        self.show()

    def choose(self, spot: Spot | None) -> None:
        """Light what was chosen, wherever the mouse rests, until something else is."""
        self._pointed, self._chosen = None, spot
        self._take_chosen()
        self.show()

    def set_mode(self, mode: Mode) -> None:
        """Dim the rest only where there are marks to dim."""
        self._mode = mode
        self.show()

    def follow(self, comparison: Comparison | None, visible: tuple[int, ...]) -> None:
        """Take the links of another comparison, of which these can be seen; a chosen one that is still there stays."""
        self._pointed, chosen = None, self._chosen
        if chosen is not None and chosen.link is not None:
            spots = [] if comparison is None else [link_spot(comparison, number) for number in visible]
            self._chosen = next((spot for spot in spots if spot.sentences == chosen.sentences), None)
            self._take_chosen()
        self.show()

    def show(self) -> None:
        """Light what is to be lit; text that was laid out again has no lights."""
        spot = self._pointed or self._chosen
        # A chosen pair stays lit while the reader goes on, who wants to read the rest as well.
        dims_rest = self._pointed is not None and self._pointed.link is not None and self._mode is not Mode.READ
        for side, pane in self._panes.items():
            pane.browser.light(() if spot is None else spot.sentences.get(side, ()), dims_rest=dims_rest)
        self._link_gutter.light(None if spot is None else spot.link, dims_rest=dims_rest)
        self._crossings.light(None if spot is None else spot.link)

    def _take_chosen(self) -> None:
        """Tell what is chosen; both texts stay with it, where it can be seen."""
        spot = self._chosen
        self._tell_chosen(spot)
        for side, pane in self._panes.items():
            pane.browser.hold(() if spot is None else spot.sentences.get(side, ()))
