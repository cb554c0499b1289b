"""The weights of traits, learned from labelled pages by `packaging/train_cleaning.py`, and scales that name traits."""

import math
from bisect import bisect_right
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache

from reader.text.tables import read_json


def scale(name: str, *edges: float) -> Callable[[float], str]:
    """Make a function that names the range of a number: one below the first edge has the name with 0, and so on."""
    names = tuple(f"{name} {number}" for number in range(len(edges) + 1))

    def name_of(value: float) -> str:
        return names[bisect_right(edges, value)]

    return name_of


@dataclass(frozen=True, slots=True)
class Weights:
    """A logistic model: the weight of each trait and the bias."""

    bias: float
    weights: dict[str, float]

    def score(self, traits: Iterable[str]) -> float:
        """Return the log odds that something with these traits is what the model looks for."""
        get = self.weights.get
        return self.bias + sum([get(trait, 0.0) for trait in traits])

    def probability(self, traits: Iterable[str]) -> float:
        """Return the probability, in (0, 1)."""
        return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, self.score(traits)))))


@cache
def load_weights(name: str) -> Weights:
    """Load a model by its name; that of headlines is "title"."""
    model = read_json(__package__, "weights.json")[name]
    return Weights(model["bias"], model["weights"])
