"""Walking through a comparison: the stops on the way, and going round at the ends."""

from bisect import bisect_right
from dataclasses import dataclass
from enum import Enum

from reader.comparison import Comparison, Side


class Route(Enum):
    """What is walked: the links, or the passages that only one side has."""

    LINKS = "links"
    PASSAGES = "passages"


@dataclass(frozen=True, slots=True)
class Stop:
    """A place on the way: a side's sentences; `link` is the link's index, None for a passage."""

    side: Side
    sentences: tuple[int, ...]
    link: int | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """Where a step led: stop `number` (from 1) of `total`; `wrapped` when it went round an end."""

    stop: Stop
    number: int
    total: int
    wrapped: bool


def stops_of(comparison: Comparison, route: Route) -> tuple[Stop, ...]:
    """List the stops in reading order.

    Links go by the left text. A passage of the right text comes after the left sentence to which the last link in
    order before it leads, so that both texts are walked down together.
    """
    if route is Route.LINKS:
        return tuple(Stop(Side.LEFT, link.left, number) for number, link in enumerate(comparison.links))
    in_order = sorted((link.right[0], link.left[0]) for link in comparison.links if not link.moved)
    rights = [right for right, _ in in_order]
    placed: list[tuple[tuple[int, int, int], Stop]] = []
    for passage in comparison.passages:
        stop = Stop(passage.side, tuple(range(passage.first, passage.last + 1)))
        if passage.side is Side.LEFT:
            placed.append(((passage.first, 0, passage.first), stop))
        else:
            before = bisect_right(rights, passage.first)
            left = in_order[before - 1][1] if before else -1
            placed.append(((left, 1, passage.first), stop))
    return tuple(stop for _, stop in sorted(placed, key=lambda entry: entry[0]))


class Walk:
    """A walk along the stops of one comparison."""

    def __init__(self, stops: tuple[Stop, ...]) -> None:
        self._stops = stops
        self._at: int | None = None

    def step(self, direction: int) -> Step | None:
        """Go to the next stop (1) or the one before (-1); the first step leads to the first or the last one."""
        total = len(self._stops)
        if total == 0:
            return None
        if self._at is None:
            at, wrapped = (0 if direction > 0 else total - 1), False
        else:
            at = (self._at + direction) % total
            wrapped = not 0 <= self._at + direction < total
        self._at = at
        return Step(self._stops[at], at + 1, total, wrapped)
