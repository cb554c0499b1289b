"""The probability that two sentences tell the same thing, from their features: a table of votes for each feature.

The votes are boosted stumps added up, a generalized additive model (Lou, Caruana and Gehrke, "Intelligible Models for
Classification and Regression", 2012): so each feature's curve can be read in `weights.json`, and a pair costs some
twenty look-ups. `packaging/train_linking.py` makes the table from labelled pairs.
"""

import json
import math
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Any

from reader.comparing.features import FEATURES

_UNIT = 1000  # votes are whole thousandths of a log-odd, so that no order of adding changes a sum


@dataclass(frozen=True, slots=True)
class Curve:
    """The votes of one feature: `votes[n]` for values above `edges[n - 1]`, up to and with `edges[n]`."""

    feature: int
    edges: tuple[float, ...]
    votes: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Model:
    """Curves to add up to a log-odd."""

    start: int
    curves: tuple[Curve, ...]

    def probability(self, features: Sequence[float]) -> float:
        """Give the probability, to four places, that a pair with these features is a link."""
        votes = self.start
        for curve in self.curves:
            votes += curve.votes[bisect_left(curve.edges, features[curve.feature])]
        return round(1 / (1 + math.exp(-votes / _UNIT)), 4)


@lru_cache(maxsize=1)
def read_model() -> Model:
    """Read the table that ships with the program."""
    return parse_model(json.loads((files(__package__) / "weights.json").read_text(encoding="utf-8")))


def parse_model(table: Mapping[str, Any]) -> Model:
    """Give the model that a table of weights describes."""
    curves = [
        Curve(FEATURES.index(name), tuple(curve["edges"]), tuple(curve["votes"]))
        for name, curve in table["curves"].items()
    ]
    return Model(table["start"], tuple(curves))
