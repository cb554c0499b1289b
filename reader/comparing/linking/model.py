"""The probability that two sentences tell the same thing, from their features: tables of votes for each feature.

One table is for reports on an event, one for versions of a text, and what lies between is weighed between the two.

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

from reader.comparing.linking.features import FEATURES

_UNIT = 1000  # votes are whole thousandths of a log-odd, so that no order of adding changes a sum
_PARALLEL = FEATURES.index("parallel")


@dataclass(frozen=True, slots=True)
class Curve:
    """The votes of one feature: `votes[n]` for values above `edges[n - 1]`, up to and with `edges[n]`."""

    feature: int
    edges: tuple[float, ...]
    votes: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Curves to add up to a log-odd."""

    start: int
    curves: tuple[Curve, ...]

    def votes(self, features: Sequence[float]) -> int:
        """Add up the votes for these features."""
        votes = self.start
        for curve in self.curves:
            votes += curve.votes[bisect_left(curve.edges, features[curve.feature])]
        return votes


@dataclass(frozen=True, slots=True)
class Model:
    """The table for reports on an event and the one for versions of a text; `parallel` is the feature between them."""

    reports: Table
    versions: Table
    parallel: int = _PARALLEL

    def probability(self, features: Sequence[float]) -> float:
        """Return the probability, to four places, that a pair with these features is a link."""
        parallel = features[self.parallel]
        votes = 0.0
        if parallel < 1:
            votes += (1 - parallel) * self.reports.votes(features)
        if parallel > 0:
            votes += parallel * self.versions.votes(features)
        return round(1 / (1 + math.exp(-votes / _UNIT)), 4)


@lru_cache(maxsize=1)
def read_model() -> Model:
    """Read the model that ships with the program."""
    return parse_model(read_tables())


def read_tables() -> dict[str, Any]:
    """Read the tables that ship; `example` is what the features of a pair add up to that were learned from."""
    tables: dict[str, Any] = json.loads((files(__package__) / "weights.json").read_text(encoding="utf-8"))
    return tables


def parse_model(tables: Mapping[str, Any], names: Sequence[str] = FEATURES) -> Model:
    """Return the model that two tables of weights for features of these names describe."""
    return Model(
        _parse_table(tables["reports"], names), _parse_table(tables["versions"], names), names.index("parallel")
    )


def _parse_table(table: Mapping[str, Any], names: Sequence[str]) -> Table:
    curves = [
        Curve(names.index(name), tuple(curve["edges"]), tuple(curve["votes"]))
        for name, curve in table["curves"].items()
    ]
    return Table(table["start"], tuple(curves))
