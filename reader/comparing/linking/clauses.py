"""The clauses of two sentences, and the two that have most in common.

One clause of a long sentence may be what the other sentence tells, in a clause of its own: "her stance puts her at odds
with her father, who supported the bill in 2009" and "their father, a former mayor, supports the bill". The words around
them hide it from what the whole sentences share.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from reader.comparing.linking.vocabulary import HEAVIEST, Vocabulary

# A clause of less goes on with the next one, as "on Friday," does: 1.5 words that no other sentence has. 2.5 found less
# of what was held out, and with clauses as they stand there was nothing to gain.
_LEAST = 1.5 * HEAVIEST
_WHOLE = 2 * HEAVIEST  # what two clauses must share to be as alike as their words are


@dataclass(frozen=True, slots=True)
class Clauses:
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
    masses: list[int] = []
    for clause in map(vocabulary.terms_of, clauses):
        if masses and masses[-1] < _LEAST:
            joined[-1] |= clause
            masses[-1] = _weigh(joined[-1], weights)
        else:
            joined.append(clause)
            masses.append(_weigh(clause, weights))
    if len(masses) > 1 and masses[-1] < _LEAST:
        joined[-2:] = [joined[-2] | joined[-1]]
        masses[-2:] = [_weigh(joined[-1], weights)]
    holders: dict[str, list[int]] = {}
    for at, clause in enumerate(joined if len(joined) > 1 else ()):
        for term in clause:
            holders.setdefault(term, []).append(at)
    squares = [sum([weights[term] ** 2 for term in clause if term in weights]) for clause in joined]
    return Clauses(holders, masses, squares)


def _weigh(clause: frozenset[str], weights: Mapping[str, int]) -> int:
    # A number in Han characters that a mark parts is two, and none of the sentence's own.
    return sum([weights[term] for term in clause if term in weights])


def match_clauses(
    shared: frozenset[str], left: Clauses, right: Clauses, weights: Mapping[str, int]
) -> tuple[float, float]:
    """Return how alike the two clauses are that are most alike, 0 to 1, and the most that two share for their length.

    The latter in weights of the heaviest word.
    """
    found: dict[tuple[int, int], list[int]] = {}
    if len(left.masses) == len(right.masses) == 1:
        own = [weights[term] for term in shared]
        found[0, 0] = [sum(own), sum([weight * weight for weight in own])]
    else:
        lefts, rights = left.holders, right.holders
        only = (0,)
        one, other = (only if len(side.masses) == 1 else () for side in (left, right))
        for term in shared:
            weight = weights[term]
            for i in lefts.get(term, one):
                for j in rights.get(term, other):
                    both = found.setdefault((i, j), [0, 0])
                    both[0] += weight
                    both[1] += weight * weight
    alike = told = 0.0
    for (i, j), (mass, square) in found.items():
        if mass:
            cosine = square / math.sqrt(left.squares[i] * right.squares[j])
            alike = max(alike, cosine * min(1.0, mass / _WHOLE))
            told = max(told, mass * mass / math.sqrt(left.masses[i] * right.masses[j]))
    return alike, told / HEAVIEST
