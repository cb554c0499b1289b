"""What the votes of a table turn out to be worth, on pairs that it did not learn from."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from sklearn.isotonic import IsotonicRegression
from stumps import Array

# Pairs that a point is made of at least: with fewer, chance alone is off by more than .05.
_FEWEST = 60
_UNIT = 1000  # votes are thousandths of a log-odd
_MOST = 10 * _UNIT


@dataclass(frozen=True)
class Judged:
    """Pairs that would be shown: votes, labels, how much each counts, and the fold that held it out."""

    votes: Array
    labels: Array
    weights: Array
    folds: Array


def calibrate(judged: Judged, asked: Array, repeats: int) -> dict[str, list[int]]:
    """Return the points between which votes are drawn straight to what they are worth, rising throughout.

    Isotonic regression, whose steps are widened to `_FEWEST` pairs and then joined, so that an order of two scores
    holds. `asked` chooses the pairs, each of which is there `repeats` times.
    """
    votes, labels, weights = judged.votes[asked], judged.labels[asked], judged.weights[asked]
    order = np.argsort(votes, kind="stable")
    votes, labels, weights = votes[order], labels[order], weights[order]
    steps = IsotonicRegression().fit_transform(votes, labels, sample_weight=weights)
    blocks: list[tuple[float, float, float]] = []  # weight, votes and labels added up
    for first, last in _runs(steps):
        own = weights[first:last]
        block = (float(own.sum()), float(own @ votes[first:last]), float(own @ labels[first:last]))
        if blocks and blocks[-1][0] < _FEWEST * repeats:
            block = _joined(blocks.pop(), block)
        blocks.append(block)
    if len(blocks) > 1 and blocks[-1][0] < _FEWEST * repeats:
        blocks.append(_joined(blocks.pop(), blocks.pop()))
    points: list[int] = []
    worth: list[int] = []
    for weight, voted, true in blocks:
        share = (true + repeats / 2) / (weight + repeats)
        value = round(_UNIT * math.log(share / (1 - share)))
        points.append(round(voted / weight))
        worth.append(max(value, *(before + 1 for before in worth[-1:]), -_MOST))
    return {"votes": points, "worth": worth}


def _runs(steps: Array) -> Sequence[tuple[int, int]]:
    """Return where each step of equal values begins and ends."""
    edges = [0, *(np.flatnonzero(np.diff(steps)) + 1).tolist(), len(steps)]
    return list(pairwise(edges))


def _joined(one: tuple[float, float, float], other: tuple[float, float, float]) -> tuple[float, float, float]:
    return one[0] + other[0], one[1] + other[1], one[2] + other[2]
