"""Walking through a comparison: the stops on the way, and going round at the ends."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from functools import cached_property

from reader.model.comparison import Comparison, Side


class Route(Enum):
    """What is walked: the links, those of them that differ, or the sentences that only one side has."""

    LINKS = "links"
    PASSAGES = "passages"
    DIFFERING = "differing"


@dataclass(frozen=True, slots=True)
class Stop:
    """A place on the way: a side's sentences; `link` is the link's index, None for a sentence of one side."""

    side: Side
    sentences: tuple[int, ...]
    link: int | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """Where a step of a route led: stop `number` (from 1) of `total`; `wrapped` when it went round an end."""

    stop: Stop
    number: int
    total: int
    wrapped: bool
    route: Route


@dataclass(frozen=True, slots=True, order=True)
class Rank:
    """Where a sentence stands when both texts are read down together: both as the left one, or after it."""

    left: int
    is_right: bool
    own: int


class ReadingOrder:
    """The order in which a reader meets the sentences of both sides.

    A sentence of the right text stands where its partner does. One without a partner comes after the left sentence to
    which the last link in order before it leads.
    """

    def __init__(self, comparison: Comparison) -> None:
        in_order = sorted((link.right[0], link.left[0]) for link in comparison.links if not link.moved)
        self._rights = [right for right, _ in in_order]
        self._lefts = [left for _, left in in_order]
        self._partners = {index: link.left[0] for link in reversed(comparison.links) for index in link.right}

    def rank(self, side: Side, sentence: int) -> Rank:
        """Return the rank of a sentence."""
        if side is Side.LEFT:
            return Rank(sentence, is_right=False, own=sentence)
        if sentence in self._partners:
            return Rank(self._partners[sentence], is_right=False, own=self._partners[sentence])
        before = bisect_right(self._rights, sentence)
        return Rank(self._lefts[before - 1] if before else -1, is_right=True, own=sentence)


def stops_of(comparison: Comparison, route: Route, is_seen: Callable[[Stop], bool] | None = None) -> tuple[Stop, ...]:
    """List the stops that are seen, all without `is_seen`, in reading order; links go by the left text."""
    stops = _stops_of(comparison, route)
    return stops if is_seen is None else tuple(stop for stop in stops if is_seen(stop))


def _stops_of(comparison: Comparison, route: Route) -> tuple[Stop, ...]:
    if route is Route.LINKS:
        return tuple(Stop(Side.LEFT, link.left, number) for number, link in enumerate(comparison.links))
    if route is Route.DIFFERING:
        return tuple(Stop(Side.LEFT, link.left, n) for n, link in enumerate(comparison.links) if link.clashes)
    order = ReadingOrder(comparison)
    stops = []
    for side in Side:
        article = comparison.article(side)
        # A caption in between is not compared, and no part of what is only here.
        others = set(range(len(article.sentences))).difference(article.compared_sentences())
        for passage in comparison.divergent(side):
            run = range(passage.first, passage.last + 1)
            # One by one, as links are walked: a story that shares nothing is one run from its first word to its last.
            stops += [Stop(side, (index,)) for index in run if index not in others]
    return tuple(sorted(stops, key=lambda stop: order.rank(stop.side, stop.sentences[0])))


class Walk:
    """A walk along the stops of one comparison."""

    def __init__(self, comparison: Comparison, route: Route, is_seen: Callable[[Stop], bool] | None = None) -> None:
        """Walk the stops that are seen; all without `is_seen`."""
        self._route = route
        self._stops = stops_of(comparison, route, is_seen)
        self._comparison = comparison
        self._at: int | None = None

    @property
    def stops(self) -> tuple[Stop, ...]:
        """The stops on the way, in their order."""
        return self._stops

    @cached_property
    def _order(self) -> ReadingOrder:
        return ReadingOrder(self._comparison)

    @cached_property
    def _ranks(self) -> list[Rank]:
        return [self._order.rank(stop.side, stop.sentences[0]) for stop in self._stops]

    def step(self, direction: int, here: tuple[Side, int] | None = None) -> Step | None:
        """Go to the next stop (1) or the one before (-1), seen from where the reader is.

        `here` is the side and the sentence; without it, or where it is in the last stop, the walk goes on from that
        stop. The first step leads to the first or the last stop.
        """
        total = len(self._stops)
        if total == 0:
            return None
        at = self._next(direction, here)
        wrapped = not 0 <= at < total
        self._at = at % total
        return Step(self._stops[self._at], self._at + 1, total, wrapped, self._route)

    def _next(self, direction: int, here: tuple[Side, int] | None) -> int:
        """Return the number of the next stop, or one beyond an end."""
        around = [] if here is None else [n for n, stop in enumerate(self._stops) if self._holds(stop, *here)]
        if self._at is not None and (here is None or self._at in around):
            return self._at + direction
        if around:
            return around[-1] + 1 if direction > 0 else around[0] - 1
        if here is None:
            return 0 if direction > 0 else len(self._stops) - 1
        rank = self._order.rank(*here)
        return bisect_right(self._ranks, rank) if direction > 0 else bisect_left(self._ranks, rank) - 1

    def _holds(self, stop: Stop, side: Side, sentence: int) -> bool:
        """Tell whether a stop is, on one of its sides, at a sentence."""
        if stop.link is not None:
            return sentence in self._comparison.links[stop.link].of(side)
        return stop.side is side and sentence in stop.sentences
