"""Which words of two stories are spellings of one, as Asad and Assad are.

Of an event each story stands against each other one, and most of its words are asked for with each of them again: what
is nearest to a word in a story is kept with the story's words.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from itertools import chain

# Trigram Dice of two spellings of one word: .55 took Rudskoy/Rudskoi and few wrong ones on the dev pairs.
_SAME_SPELLING = 0.55
_SHORTEST = 4
_BEGINNING = 2
_FEW = 8  # terms that begin alike are held against one each; of more, an index tells which share rare trigrams


def merge_spellings(left: frozenset[str], right: frozenset[str]) -> dict[str, str]:
    """Map each term that has a twin of another spelling on the other side to one name for both."""
    roots: dict[str, str] = {}

    def root(term: str) -> str:
        while term in roots:
            term = roots[term]
        return term

    twins = {tuple(sorted(pair)) for one, other in ((left, right), (right, left)) for pair in _twins(one, other)}
    for one, other in sorted(twins):
        ends = sorted({root(one), root(other)})
        if len(ends) > 1:
            roots[ends[1]] = ends[0]
    return {term: root(term) for term in sorted(roots)}


def _twins(one: frozenset[str], other: frozenset[str]) -> Iterable[tuple[str, str]]:
    """Yield each term that the other side lacks with its nearest spelling there.

    Spellings of a name begin alike; hotel and motel, alleged and illegal do not.
    """
    lefts, rights = _by_beginning(one), _by_beginning(other)
    for beginning in lefts.keys() & rights.keys():
        group = rights[beginning]
        nearest = group.nearest
        for term in lefts[beginning].terms:
            if term not in other:
                twin = nearest[term] if term in nearest else group.find_nearest(term)
                if twin is not None:
                    yield term, twin


@dataclass(frozen=True)
class _Group:
    """Terms that begin alike; `nearest` is what was asked for before."""

    terms: Sequence[str]
    nearest: dict[str, str | None] = field(default_factory=dict)

    @cached_property
    def keys(self) -> frozenset[str]:
        """The keys of all spellings."""
        return frozenset[str]().union(*map(_spelling_keys, self.terms))

    @cached_property
    def holders(self) -> Mapping[str, Sequence[str]]:
        """The terms that have each key of their spelling."""
        holders: dict[str, list[str]] = {}
        for term in self.terms:
            for key in _spelling_keys(term):
                holders.setdefault(key, []).append(term)
        return holders

    def find_nearest(self, term: str) -> str | None:
        """Return the term that is another spelling of one that is none of these, if any is: the most alike."""
        keys = _spelling_keys(term)
        found = keys & self.keys
        least = _least_shared(len(keys))
        self.nearest[term] = None
        if len(found) >= least:
            likeness, twin = max(self._likenesses(keys, found, least), default=(0.0, ""))
            if likeness >= _SAME_SPELLING:
                self.nearest[term] = twin
        return self.nearest[term]

    def _likenesses(self, keys: frozenset[str], found: frozenset[str], least: int) -> list[tuple[float, str]]:
        """Return how alike those are to a term that share `least` of its trigrams; `found` are those that any has."""
        if len(self.terms) <= _FEW:
            asked: Iterable[str] = self.terms
        else:
            # What shares so many has one of any of them but so many less one: of the rarest.
            rarest = sorted(found, key=lambda key: len(self.holders[key]))[: len(found) - least + 1]
            asked = frozenset(chain.from_iterable([self.holders[key] for key in rarest]))
        shared = [(len(keys & own), len(own), twin) for twin in asked for own in (_spelling_keys(twin),)]
        return [(_dice(n, len(keys), own), twin) for n, own, twin in shared if n >= least]


def _dice(shared: int, one: int, other: int) -> float:
    """Return how alike two terms are by their trigrams, with the one that both begin with."""
    return 2 * (shared + 1) / (one + 2 + other)


@lru_cache(maxsize=64)
def _least_shared(keys: int) -> int:
    """Return how many of so many trigrams a twin shares at least, which has as many as it shares or more."""
    return next(n for n in range(keys + 2) if n > keys or _dice(n, keys, n) >= _SAME_SPELLING)


# Of an event each story stands against all others; thirty are more than most have.
@lru_cache(maxsize=32)
def _by_beginning(terms: frozenset[str]) -> dict[str, _Group]:
    """Return the terms that may have a twin by how they begin, which twins do alike."""
    groups: dict[str, list[str]] = {}
    for term in terms:
        if len(term) >= _SHORTEST and not term[0].isdigit():
            groups.setdefault(term[:_BEGINNING], []).append(term)
    return {beginning: _Group(group) for beginning, group in groups.items()}


@lru_cache(maxsize=1 << 15)
def _spelling_keys(term: str) -> frozenset[str]:
    """Return the trigrams of a term, without the one that it begins with behind a blank."""
    padded = f"{term} "
    return frozenset([padded[start : start + 3] for start in range(len(padded) - 2)])
