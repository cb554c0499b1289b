"""How surely two sentences of two stories tell the same, by the linker's scores of every pair of stories.

Between two languages the links alone are taken, of which the linker is sure.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations, product

from reader.comparing import score_pair, score_sentences
from reader.model.article import Article

Place = tuple[int, int]
"""A sentence of an event: the index of its story, and its own in the story."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """Scores of pairs of sentences, 0 to 1, the one of the earlier story first; pairs that are not listed are 0."""

    pairs: Mapping[tuple[Place, Place], float]
    partners: Mapping[Place, Mapping[Place, float]] = field(init=False)

    def __post_init__(self) -> None:
        partners: dict[Place, dict[Place, float]] = {}
        for (one, other), score in self.pairs.items():
            partners.setdefault(one, {})[other] = score
            partners.setdefault(other, {})[one] = score
        object.__setattr__(self, "partners", partners)

    def of(self, one: Place, other: Place) -> float:
        """Give the score of a pair in either order."""
        return self.partners.get(one, {}).get(other, 0.0)

    def mean(self, members: Iterable[Place]) -> float:
        """Give the mean score of all pairs of two stories among these sentences; 0 if there is none."""
        pairs = [(one, other) for one, other in combinations(sorted(members), 2) if one[0] != other[0]]
        return sum(self.of(one, other) for one, other in pairs) / max(1, len(pairs))


def find_likeness(articles: Sequence[Article]) -> Likeness:
    """Score the sentences of every two stories."""
    pairs: dict[tuple[Place, Place], float] = {}
    for left, right in combinations(range(len(articles)), 2):
        for (i, j), score in _scores_of(articles[left], articles[right]).items():
            pairs[(left, i), (right, j)] = score
    return Likeness(pairs)


def _scores_of(left: Article, right: Article) -> dict[tuple[int, int], float]:
    if left.language == right.language:
        return score_sentences(left, right)
    links = score_pair(left, right).candidates
    return {pair: link.score for link in links for pair in product(link.left, link.right)}
