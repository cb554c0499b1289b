"""The clauses of two sentences, and the two that have most in common.

One clause of a long sentence may be what the other sentence tells, in a clause of its own: "her stance puts her at odds
with her father, who supported the bill in 2009" and "their father, a former mayor, supports the bill". The words around
them hide it from what the whole sentences share.
"""

import math
from collections.abc import Mapping, Sequence
from operator import mul
from typing import NamedTuple

from reader.comparing.linking.vocabulary import HEAVIEST, Vocabulary

# A clause of less goes on with the next one, as "on Friday," does: 1.5 words that no other sentence has. 2.5 found less
# of what was held out, and with clauses as they stand there was nothing to gain.
_LEAST = 1.5 * HEAVIEST
_WHOLE = 2 * HEAVIEST  # what two clauses must share to be as alike as their words are


class Clauses(NamedTuple):
    """The clauses of a sentence: in which of them each term stands, and of each the weights and their squares.

    Of one clause alone it is not said in which each term stands.
    """

    holders: Mapping[str, Sequence[int]]
    masses: Sequence[int]
    squares: Sequence[int]


def weigh_clauses(clauses: Sequence[frozenset[str]], vocabulary: Vocabulary) -> Clauses:
    """Weigh the clauses of a sentence; one that weighs little goes on with the next, the last with the one before."""
    weights = vocabulary.weights
    joined: list[frozenset[str]] = []
    found: list[list[int]] = []
    masses: list[int] = []
    for clause in map(vocabulary.terms_of, clauses):
        if masses and masses[-1] < _LEAST:
            joined[-1] |= clause
            found[-1] = _weights_of(joined[-1], weights)
            masses[-1] = sum(found[-1])
        else:
            joined.append(clause)
            found.append(_weights_of(clause, weights))
            masses.append(sum(found[-1]))
    if len(masses) > 1 and masses[-1] < _LEAST:
        joined[-2:] = [joined[-2] | joined[-1]]
        found[-2:] = [_weights_of(joined[-1], weights)]
        masses[-2:] = [sum(found[-1])]
    holders: dict[str, list[int]] = {}
    for at, clause in enumerate(joined if len(joined) > 1 else ()):
        for term in clause:
            holders.setdefault(term, []).append(at)
    return Clauses(holders, masses, [sum(map(mul, own, own)) for own in found])


def _weights_of(clause: frozenset[str], weights: Mapping[str, int]) -> list[int]:
    # A number in Han characters that a mark parts is two, and none of the sentence's own; no weight is nothing.
    return list(filter(None, map(weights.get, clause)))


def match_clauses(
    shared: frozenset[str], left: Clauses, right: Clauses, weights: Mapping[str, int]
) -> tuple[float, float]:
    """Return how alike the two clauses are that are most alike, 0 to 1, and the most that two share for their length.

    The latter in weights of the heaviest word.
    """
    found: dict[tuple[int, int], list[int]] = {}
    lefts, rights = left.holders, right.holders
    only = (0,)
    one, other = (only if is_one_clause(side) else () for side in (left, right))
    for term in shared:
        weight = weights[term]
        for i in lefts.get(term, one):
            for j in rights.get(term, other):
                both = found.setdefault((i, j), [0, 0])
                both[0] += weight
                both[1] += weight * weight
    return _most_alike(found, left, right)


def match_wholes(mass: int, square: int, left: Clauses, right: Clauses) -> tuple[float, float]:
    """Return the same of two sentences of one clause each, of which it is known already what they share."""
    return _most_alike({(0, 0): (mass, square)}, left, right)


def is_one_clause(side: Clauses) -> bool:
    """Tell whether a sentence is of one clause."""
    return len(side.masses) == 1


def _most_alike(found: Mapping[tuple[int, int], Sequence[int]], left: Clauses, right: Clauses) -> tuple[float, float]:
    alike = told = 0.0
    for (i, j), (mass, square) in found.items():
        if mass:
            cosine = square / math.sqrt(left.squares[i] * right.squares[j])
            alike = max(alike, cosine * min(1.0, mass / _WHOLE))
            told = max(told, mass * mass / math.sqrt(left.masses[i] * right.masses[j]))
    return alike, told / HEAVIEST
