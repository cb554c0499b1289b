"""Which words of two stories are spellings of one, as Asad and Assad are.

Two words are that or not whichever stories they stand in. So each is held against the others that were met once, and
not again for each pair of stories: of an event each story stands against each other one.
"""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from threading import Lock

# Trigram Dice of two spellings of one word: .55 took Rudskoy/Rudskoi and few wrong ones on the dev pairs.
_SAME_SPELLING = 0.55
_SHORTEST = 4
_BEGINNING = 2
_PAIR = 2
_MOST_KNOWN = 1 << 16


def merge_spellings(left: frozenset[str], right: frozenset[str]) -> dict[str, str]:
    """Map each term that has a twin of another spelling on the other side to one name for both."""
    roots: dict[str, str] = {}

    def root(term: str) -> str:
        while term in roots:
            term = roots[term]
        return term

    with _LOCK:
        _SPELLINGS.learn(left | right)
        found = [*_SPELLINGS.twins(left, right), *_SPELLINGS.twins(right, left)]
    twins = {(one, other) if one < other else (other, one) for one, other in found}
    for one, other in sorted(twins):
        ends = sorted({root(one), root(other)})
        if len(ends) > 1:
            roots[ends[1]] = ends[0]
    return {term: root(term) for term in sorted(roots)}


class _Spellings:
    """The words that were met, and how alike those are that may be spellings of one.

    Spellings of a name begin alike; hotel and motel, alleged and illegal do not.
    """

    def __init__(self) -> None:
        self._met: set[str] = set()
        self._twinned: set[str] = set()  # the keys of the next, as sets are intersected fastest
        self._alike: dict[str, list[tuple[float, str]]] = {}
        self._holders: dict[str, dict[str, list[str]]] = {}  # by beginning: the terms that have each trigram

    def learn(self, terms: frozenset[str]) -> None:
        """Meet the terms of two stories."""
        if len(self._met) > _MOST_KNOWN:
            for known in (self._met, self._twinned, self._alike, self._holders):
                known.clear()
        for term in terms - self._met:
            self._met.add(term)
            if len(term) >= _SHORTEST and not term[0].isdigit():
                self._learn(term)

    def _learn(self, term: str) -> None:
        holders = self._holders.setdefault(term[:_BEGINNING], {})
        keys = _spelling_keys(term)
        for likeness, twin in _likenesses(keys, holders):
            self._alike.setdefault(term, []).append((likeness, twin))
            self._alike.setdefault(twin, []).append((likeness, term))
            self._twinned.update((term, twin))
        for key in keys:
            holders.setdefault(key, []).append(term)

    def twins(self, one: frozenset[str], other: frozenset[str]) -> Iterator[tuple[str, str]]:
        """Yield each of some terms that others lack with its nearest spelling among these."""
        for term in (one & self._twinned) - other:
            found = [alike for alike in self._alike[term] if alike[1] in other]
            if found:
                yield term, max(found)[1]


def _likenesses(keys: frozenset[str], holders: dict[str, list[str]]) -> Iterable[tuple[float, str]]:
    """Yield the terms that are a spelling of one with such trigrams, and how alike each is."""
    found = keys & holders.keys()
    least = _least_shared(len(keys))
    if len(found) < least:
        return
    # What shares so many has two of any of them but so many less two: of the rarest. Most that have one have no other.
    fewest = min(_PAIR, least)
    rarest = sorted(found, key=lambda key: len(holders[key]))[: len(found) - least + fewest]
    once, twice = set[str](), set[str]()
    for key in rarest:
        twice.update(once.intersection(holders[key]))
        once.update(holders[key])
    for twin in twice if fewest == _PAIR else once:
        own = _spelling_keys(twin)
        likeness = _dice(len(keys & own), len(keys), len(own))
        if likeness >= _SAME_SPELLING:
            yield likeness, twin


def _dice(shared: int, one: int, other: int) -> float:
    """Return how alike two terms are by their trigrams, with the one that both begin with."""
    return 2 * (shared + 1) / (one + 2 + other)


@lru_cache(maxsize=64)
def _least_shared(keys: int) -> int:
    """Return how many of so many trigrams a twin shares at least, which has as many as it shares or more."""
    return next(n for n in range(keys + 2) if n > keys or _dice(n, keys, n) >= _SAME_SPELLING)


@lru_cache(maxsize=1 << 15)
def _spelling_keys(term: str) -> frozenset[str]:
    """Return the trigrams of a term, without the one that it begins with behind a blank."""
    padded = f"{term} "
    return frozenset([padded[start : start + 3] for start in range(len(padded) - 2)])


_SPELLINGS = _Spellings()
_LOCK = Lock()
