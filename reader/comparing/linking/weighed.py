"""The terms of a story's sentence, each with its weight in the vocabulary of two stories."""

from collections.abc import Sequence
from operator import mul

from reader.comparing.linking.clauses import Clauses, weigh_clauses
from reader.comparing.linking.topics import Neighbours, find_neighbours
from reader.comparing.linking.vocabulary import Vocabulary
from reader.comparing.profiling.profiles import Aside, Group


class Weighed:
    """A group of sentences with its terms as the vocabulary names them.

    `mass` and `square` are the sums of their weights and of the weights' squares. The rest is found when it is asked
    for: most sentences of two reports are in no pair that all is measured of.
    """

    __slots__ = (
        "_clauses",
        "_group",
        "_neighbours",
        "_plain",
        "_telling",
        "_told_aside",
        "_vocabulary",
        "mass",
        "names",
        "profile",
        "square",
        "terms",
    )

    def __init__(self, group: Group, vocabulary: Vocabulary) -> None:
        self._group, self._vocabulary = group, vocabulary
        self.profile = group.profile
        self.terms = vocabulary.terms_of(group.profile.terms)
        self.names = self.terms & vocabulary.names
        found = list(map(vocabulary.weights.__getitem__, self.terms))
        self.mass, self.square = max(1, sum(found)), max(1, sum(map(mul, found, found)))
        self._plain = self._telling = 0
        self._neighbours: Neighbours | None = None
        self._clauses: Clauses | None = None
        self._told_aside: Aside | None = None

    @property
    def headline(self) -> bool:
        """Whether a headline is among the sentences."""
        return self._group.headline

    @property
    def plain(self) -> int:
        """The weights of the terms that are no names."""
        if not self._plain:
            self._plain = max(1, self.mass - sum(map(self._vocabulary.weights.__getitem__, self.names)))
        return self._plain

    @property
    def telling(self) -> int:
        """The weights of the telling words."""
        if not self._telling:
            telling = self.terms & self._vocabulary.telling
            self._telling = max(1, sum(map(self._vocabulary.weights.__getitem__, telling)))
        return self._telling

    @property
    def neighbours(self) -> Neighbours:
        """The telling words and names that stand beside each other."""
        if self._neighbours is None:
            self._neighbours = find_neighbours(self.profile, self._vocabulary)
        return self._neighbours

    @property
    def aside(self) -> Aside:
        """What it tells beside the point, in terms as the sentence has them."""
        return self._group.aside()

    @property
    def told_aside(self) -> Aside:
        """The same in terms as the vocabulary names them."""
        if self._told_aside is None:
            own = self.aside
            terms = own.source, own.when, own.units, own.offices, own.speaker, own.hours, own.placed
            self._told_aside = Aside(*map(self._vocabulary.terms_of, terms))
        return self._told_aside

    @property
    def frame(self) -> frozenset[str]:
        """What only tells who says it, to whom and when, in terms as the vocabulary names them."""
        return self._vocabulary.terms_of(self._group.frame())

    @property
    def parts(self) -> Sequence[frozenset[str]]:
        """The terms of each clause, as the sentence has them."""
        return self._group.clauses

    @property
    def clauses(self) -> Clauses:
        """The clauses with their weights."""
        if self._clauses is None:
            clauses = self._group.clauses
            # Not only equal, which takes time to tell: what is of one clause has the same terms in both places.
            is_one = len(clauses) == 1 and clauses[0] is self.profile.terms
            whole = Clauses({}, (self.mass,), (self.square,))
            self._clauses = whole if is_one else weigh_clauses(clauses, self._vocabulary)
        return self._clauses
