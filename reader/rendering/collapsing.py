"""Which sentences a filter takes away, in runs: "only shared" leaves the links, "only divergent" what has none.

The headline always stays, so that it can be told which story this is.
"""

from collections.abc import Iterable, Set
from dataclasses import dataclass
from enum import Enum

from reader.model.article import Role
from reader.model.comparison import Comparison, Side
from reader.rendering.marks import Layer, divergent_sentences, visible_links


class Filter(Enum):
    """How much of both stories is seen."""

    EVERYTHING = "everything"
    SHARED = "shared"
    DIVERGENT = "divergent"


@dataclass(frozen=True, slots=True)
class Fold:
    """A run of sentences that is taken away, `first` to `last` inclusive, and how many of them are what."""

    first: int
    last: int
    shared: int
    divergent: int

    @property
    def not_compared(self) -> int:
        """How many are neither: captions, bylines, repeated leads, doubtful translations."""
        return self.last - self.first + 1 - self.shared - self.divergent


def folds_of(
    comparison: Comparison, side: Side, kept: Filter, hidden: Set[Layer] = frozenset(), opened: Set[int] = frozenset()
) -> tuple[Fold, ...]:
    """Give the runs of a side that the filter takes away, in order.

    `hidden` layers count as not there: with "identical" hidden, "only shared" leaves the links that differ. Sentences
    among `opened` were opened by the reader: runs with one of them stay, also where other links make other runs.
    """
    if kept is Filter.EVERYTHING:
        return ()
    shared = {index for link in comparison.links for index in link.of(side)}
    divergent = divergent_sentences(comparison, side)
    if kept is Filter.SHARED:
        seen: Set[int] = {
            index for number in visible_links(comparison, hidden) for index in comparison.links[number].of(side)
        }
    else:
        seen = divergent_sentences(comparison, side, hidden)
    article = comparison.article(side)
    gone = (i for i in range(len(article.sentences)) if i not in seen and article.role_of(i) is not Role.HEADLINE)
    runs = _runs(gone)
    return tuple(
        Fold(first, last, _count(shared, first, last), _count(divergent, first, last))
        for first, last in runs
        if opened.isdisjoint(range(first, last + 1))
    )


def _runs(indices: Iterable[int]) -> list[tuple[int, int]]:
    """Join neighbours: 1, 2, 5 gives (1, 2), (5, 5)."""
    runs: list[tuple[int, int]] = []
    for index in indices:
        if runs and runs[-1][1] == index - 1:
            runs[-1] = (runs[-1][0], index)
        else:
            runs.append((index, index))
    return runs


def _count(indices: Set[int], first: int, last: int) -> int:
    return sum(index in indices for index in range(first, last + 1))
