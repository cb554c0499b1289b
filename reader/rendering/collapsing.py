"""Which sentences a filter takes away, in runs: "only shared" leaves the links, "only divergent" what has none.

The headline always stays, so that it can be told which story this is.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass
from enum import Enum

from reader.model.article import Role
from reader.model.comparison import Comparison, Side, Standing
from reader.rendering.marks import Layer, divergent_sentences, visible_links


class Filter(Enum):
    """How much of both stories is seen."""

    EVERYTHING = "everything"
    SHARED = "shared"
    DIVERGENT = "divergent"
    DIFFERING = "differing"


@dataclass(frozen=True, slots=True)
class Fold:
    """A run of sentences that is taken away, `first` to `last` inclusive, and how many of them are what."""

    first: int
    last: int
    shared: int
    divergent: int
    not_known: int = 0

    @property
    def not_compared(self) -> int:
        """How many are none of these: captions, bylines, repeated leads."""
        return self.last - self.first + 1 - self.shared - self.divergent - self.not_known


def folds_of(
    comparison: Comparison, side: Side, kept: Filter, hidden: Set[Layer] = frozenset(), opened: Set[int] = frozenset()
) -> tuple[Fold, ...]:
    """Return the runs of a side that the filter takes away, in order.

    `hidden` layers count as not there: with "identical" hidden, "only shared" leaves what was edited. What differs is
    there whatever is hidden. Sentences among `opened` were opened by the reader: runs with one of them stay, also where
    other links make other runs.
    """
    if kept is Filter.EVERYTHING:
        return ()
    standings = comparison.standings(side)
    seen: Set[int]
    if kept is Filter.SHARED:
        seen = {i for number in visible_links(comparison, hidden) for i in comparison.links[number].of(side)}
    elif kept is Filter.DIFFERING:
        seen = {index for link in comparison.links if link.clashes for index in link.of(side)}
    else:
        seen = divergent_sentences(comparison, side, hidden)
    article = comparison.article(side)
    gone = (i for i in range(len(article.sentences)) if i not in seen and article.role_of(i) is not Role.HEADLINE)
    runs = _runs(gone)
    return tuple(
        _fold(first, last, Counter(standings[first : last + 1]))
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


def _fold(first: int, last: int, counts: Mapping[Standing, int]) -> Fold:
    return Fold(first, last, counts[Standing.SHARED], counts[Standing.ONLY_HERE], counts[Standing.NOT_KNOWN])
