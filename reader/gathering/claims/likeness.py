"""How surely two sentences of two stories tell the same, by the linker's scores of every pair of stories.

Between two languages the links alone are taken, of which the linker is sure. Which of the pairs a comparison of the two
stories would show as links is kept too: what an event says must not contradict what its pairs show.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from reader.comparing import profile, score_sentences
from reader.model.article import Article
from reader.model.comparison import SURE_LINK
from reader.model.difference import Difference
from reader.model.events.claim import Place
from reader.model.events.event import GatheringProgress

_SAME_WORDS = 1.0  # of two sentences that are repeated a pair links the first with the first


@dataclass(frozen=True, slots=True)
class Likeness:
    """Scores of pairs of sentences, 0 to 1, the one of the earlier story first; pairs that are not listed are 0.

    `links` are the pairs that a comparison links at the default strictness, `unsure` those of them that it shows as
    such; `clashes` is what it alerts to in them.
    """

    pairs: Mapping[tuple[Place, Place], float]
    links: Collection[tuple[Place, Place]]
    clashes: Mapping[tuple[Place, Place], Sequence[Difference]] = field(default_factory=dict)
    unsure: Collection[tuple[Place, Place]] = ()
    partners: Mapping[Place, Mapping[Place, float]] = field(init=False)
    linked: Mapping[Place, Collection[Place]] = field(init=False)

    def __post_init__(self) -> None:
        partners: dict[Place, dict[Place, float]] = {}
        for (one, other), score in self.pairs.items():
            partners.setdefault(one, {})[other] = score
            partners.setdefault(other, {})[one] = score
        object.__setattr__(self, "partners", partners)
        linked: dict[Place, set[Place]] = {}
        for one, other in self.links:
            linked.setdefault(one, set()).add(other)
            linked.setdefault(other, set()).add(one)
        object.__setattr__(self, "linked", linked)

    def among(self, places: Collection[Place]) -> "Likeness":
        """Return the likeness of some sentences alone."""
        return self._of(lambda pair: pair[0] in places and pair[1] in places)

    def without(self, refused: Collection[tuple[Place, Place]]) -> "Likeness":
        """Return the likeness of all but some pairs."""
        return self._of(lambda pair: pair not in refused) if refused else self

    def _of(self, is_kept: Callable[[tuple[Place, Place]], bool]) -> "Likeness":
        return Likeness(
            {pair: score for pair, score in self.pairs.items() if is_kept(pair)},
            frozenset(filter(is_kept, self.links)),
            {pair: some for pair, some in self.clashes.items() if is_kept(pair)},
            frozenset(filter(is_kept, self.unsure)),
        )

    def of(self, one: Place, other: Place) -> float:
        """Return the score of a pair in either order."""
        return self.partners.get(one, {}).get(other, 0.0)

    def is_sure(self, one: Place, other: Place) -> bool:
        """Tell whether the pair of their stories shows two sentences as surely linked, or they are the same words."""
        is_linked = other in self.linked.get(one, ()) and (min(one, other), max(one, other)) not in self.unsure
        return is_linked or self.of(one, other) >= _SAME_WORDS

    def between_stories(self, members: Iterable[Place]) -> float:
        """Return the mean over all pairs of two stories of what their sentences among these have at most; 0 if none."""
        best: dict[tuple[int, int], float] = {}
        for one, other in combinations(sorted(members), 2):
            if one[0] != other[0]:
                pair = one[0], other[0]
                best[pair] = max(best.get(pair, 0.0), self.of(one, other))
        return sum(best.values()) / max(1, len(best))


def find_likeness(
    articles: Sequence[Article],
    on_progress: Callable[[GatheringProgress], None] = lambda _progress: None,
) -> Likeness:
    """Score the sentences of every two stories."""
    pairs: dict[tuple[Place, Place], float] = {}
    links: dict[tuple[Place, Place], float] = {}
    clashes: dict[tuple[Place, Place], tuple[Difference, ...]] = {}
    profiles = [profile(article) for article in articles]
    total = len(articles) * (len(articles) - 1) // 2
    for number, (left, right) in enumerate(combinations(range(len(articles)), 2)):
        on_progress(GatheringProgress(number, total))
        found = score_sentences(profiles[left], profiles[right])
        pairs |= {((left, i), (right, j)): score for (i, j), score in found.pairs.items()}
        links |= {((left, i), (right, j)): probability for (i, j), probability in found.links.items()}
        clashes |= {((left, i), (right, j)): some for (i, j), some in found.clashes.items()}
    unsure = frozenset(pair for pair, probability in links.items() if probability < SURE_LINK)
    return Likeness(pairs, frozenset(links), clashes, unsure)
