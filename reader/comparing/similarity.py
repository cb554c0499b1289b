"""How alike two sentences are, 0 to 1, and which pairs are worth asking.

1. Weigh each term by how rare it is in the two stories.
2. Find candidates through an inverted index of the rarer terms: never all pairs.
3. Score each candidate from shared weight, order of words, letters, quotations and numbers.

All sums are of whole numbers, so that no order of adding can change a score.
"""

import heapq
import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from reader.comparing.profiles import Profile, document_frequencies

# A weight of 1.0 is this whole number.
_UNIT = 1024
# Terms in more sentences of one side than this find no candidates: they would make long texts quadratic.
_MOST_POSTINGS = 50
# Candidates of a row and of a column that are scored.
_CANDIDATES = 8


@dataclass(frozen=True, slots=True)
class Likeness:
    """A left and a right profile, by index, and their score in [0, 1]."""

    left: int
    right: int
    score: float


def score_profiles(left: Sequence[Profile], right: Sequence[Profile]) -> list[Likeness]:
    """Score the pairs of profiles worth asking, in order of their indices."""
    counts = document_frequencies(left) + document_frequencies(right)
    weights = {term: _weight(count, len(left) + len(right)) for term, count in counts.items()}
    return [Likeness(i, j, _score(left[i], right[j], weights)) for i, j in _candidates(left, right, weights)]


def _weight(count: int, sentences: int) -> int:
    return round(_UNIT * math.log((sentences + 1) / (count + 0.5)))


def _candidates(left: Sequence[Profile], right: Sequence[Profile], weights: Mapping[str, int]) -> list[tuple[int, int]]:
    """Give the pairs of the most shared weight for their lengths, of each row and of each column.

    Ties go by index: profiles come in an order that is their own, not the text's.
    """
    postings: dict[str, list[int]] = {}
    for j, one in enumerate(right):
        for term in one.terms:
            postings.setdefault(term, []).append(j)
    norms = [max(1, sum(weights[term] for term in one.terms)) for one in right]
    columns: list[list[tuple[float, int]]] = [[] for _ in right]
    chosen: set[tuple[int, int]] = set()
    for i, one in enumerate(left):
        shared: Counter[int] = Counter()
        for term in one.terms:
            found = postings.get(term, ())
            if len(found) <= _MOST_POSTINGS:
                for j in found:
                    shared[j] += weights[term]
        norm = max(1, sum(weights[term] for term in one.terms))
        row = [(mass * mass / (norm * norms[j]), -j) for j, mass in shared.items()]
        chosen.update((i, -j) for _, j in heapq.nlargest(_CANDIDATES, row))
        for value, j in row:
            columns[-j].append((value, -i))
    for j, column in enumerate(columns):
        chosen.update((-i, j) for _, i in heapq.nlargest(_CANDIDATES, column))
    return sorted(chosen)


def _score(left: Profile, right: Profile, weights: Mapping[str, int]) -> float:
    shared = sum(weights[term] for term in left.terms & right.terms)
    masses = [max(1, sum(weights[term] for term in one.terms)) for one in (left, right)]
    cosine = shared / math.sqrt(masses[0] * masses[1])
    containment = shared / min(masses)
    letters = _dice(left.grams, right.grams)
    order = _dice(left.pairs, right.pairs)
    score = 0.45 * cosine + 0.2 * containment + 0.25 * letters + 0.1 * order
    if left.quoted & right.quoted:
        score += 0.15
    # The root puts the best cut on natural pairs, near .32, at the middle of the scale.
    return round(math.pow(min(score, 0.999), 0.6), 4)


def _dice(
    left: frozenset[str] | frozenset[tuple[str, str]], right: frozenset[str] | frozenset[tuple[str, str]]
) -> float:
    return 2 * len(left & right) / (len(left) + len(right)) if left and right else 0.0
