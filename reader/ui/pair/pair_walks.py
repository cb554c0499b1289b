"""The walks through a pair: how many stops of each can be seen, and at which of them the reader is."""

from collections.abc import Set
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from reader.app.navigation import Route, Step, Stop, Walk, stops_of
from reader.model.comparison import Comparison, Side
from reader.rendering.marks import Layer, own_layer, visible_links
from reader.ui.pair.highlighting import Spot
from reader.ui.widgets.walk_counter import StopUnit


class WalkCount(NamedTuple):
    """How many stops a walk has (None while nothing is compared), and at which one (from 1) the reader is.

    `hidden` are those that the legend hides.
    """

    total: int | None = None
    hidden: int = 0
    number: int | None = None
    is_known: bool = True
    unit: StopUnit = StopUnit.PLACES


class PairWalks(QObject):
    """Walks what can be seen of a comparison: a kind that the legend hides is no stop, but where it differs.

    Signals: `counted` (there are other counts).
    """

    counted = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._comparison: Comparison | None = None
        self._hidden: Set[Layer] = frozenset()
        self._seen: frozenset[int] = frozenset()
        self._walks: dict[Route, Walk] = {}
        self._all: dict[Route, int] = {}
        self._spot: Spot | None = None

    def follow(self, comparison: Comparison | None, hidden: Set[Layer]) -> None:
        """Walk another comparison, or the same one with other layers hidden."""
        if comparison is self._comparison and hidden == self._hidden:
            return
        self._comparison, self._hidden = comparison, hidden
        self._walks, self._all = {}, {}
        if comparison is not None:
            self._seen = frozenset(visible_links(comparison, hidden))
            self._walks = {
                route: Walk(comparison, route, None if route is Route.DIFFERING else self._is_seen) for route in Route
            }
            self._all = {
                route: len(stops_of(comparison, route) if hidden else walk.stops) for route, walk in self._walks.items()
            }
        self.counted.emit()

    def step(self, route: Route, direction: int, here: tuple[Side, int] | None) -> Step | None:
        """Go to the next stop (1) or the one before (-1), from a side's sentence; None where there is none."""
        return self._walks[route].step(direction, here) if route in self._walks else None

    def stand(self, spot: Spot | None) -> None:
        """Note what the reader chose last, by whatever way: it may be a stop."""
        if spot != self._spot:
            self._spot = spot
            self.counted.emit()

    def count(self, route: Route) -> WalkCount:
        """Count the stops of a walk."""
        comparison = self._comparison
        if comparison is None:
            return WalkCount()
        stops = self._walks[route].stops
        spot = self._spot
        at = None if spot is None else next((n for n, stop in enumerate(stops, 1) if _is_at(spot, stop)), None)
        is_known, unit = comparison.was_compared, StopUnit.PLACES
        if route is Route.PASSAGES:
            is_known, unit = any(comparison.knows_own(side) for side in Side), StopUnit.SENTENCES
        return WalkCount(len(stops), self._all[route] - len(stops), at, is_known=is_known, unit=unit)

    def counts(self) -> dict[Route, WalkCount]:
        """Count the stops of all walks."""
        return {route: self.count(route) for route in Route}

    def _is_seen(self, stop: Stop) -> bool:
        return own_layer(stop.side) not in self._hidden if stop.link is None else stop.link in self._seen


def _is_at(spot: Spot, stop: Stop) -> bool:
    if stop.link is not None:
        return spot.link == stop.link
    return any(sentence in stop.sentences for sentence in spot.sentences.get(stop.side, ()))
