"""How surely two sentences tell the same thing, from their features: tables of votes for each feature.

One table is for reports on an event, one for versions of a text, and what lies between is weighed between the two.

The votes are boosted stumps added up, a generalized additive model (Lou, Caruana and Gehrke, "Intelligible Models for
Classification and Regression", 2012): so each feature's curve can be read in `weights.json`, and a pair costs some
twenty look-ups. What they add up to is then calibrated on pairs that were not learned from.
`packaging/train_linking.py` makes the tables from labelled pairs.
"""

import math
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from reader.comparing.linking.features import FEATURES
from reader.text.tables import read_json

_UNIT = 1000  # votes are whole thousandths of a log-odd, so that no order of adding changes a sum
_PARALLEL = FEATURES.index("parallel")


Curve = tuple[int, tuple[float, ...], tuple[int, ...]]
"""The votes of one feature: its place, edges and votes; `votes[n]` for values above `edges[n - 1]`, up to and with
`edges[n]`. A bare tuple, as a pair asks some forty of them."""


@dataclass(frozen=True, slots=True)
class Calibration:
    """What votes were worth on pairs that were not learned from: straight lines between points that rise.

    Beyond the points, and where there are none, a vote is worth a vote.
    """

    votes: tuple[int, ...] = ()
    worth: tuple[int, ...] = ()

    def worth_of(self, votes: float) -> float:
        """Return what votes are worth."""
        if not self.votes:
            return votes
        at = bisect_left(self.votes, votes)
        if at == 0 or at == len(self.votes):
            end = min(at, len(self.votes) - 1)
            return self.worth[end] + votes - self.votes[end]
        low, high = self.votes[at - 1], self.votes[at]
        below, above = self.worth[at - 1], self.worth[at]
        return below + (above - below) * (votes - low) / (high - low)


@dataclass(frozen=True, slots=True)
class Table:
    """Curves to add up to a log-odd, and what that turned out to be worth."""

    start: int
    curves: tuple[Curve, ...]
    calibration: Calibration = Calibration()

    def votes(self, features: Sequence[float]) -> int:
        """Add up the votes for these features."""
        found = self.start
        for feature, edges, votes in self.curves:
            found += votes[bisect_left(edges, features[feature])]
        return found


@dataclass(frozen=True, slots=True)
class Model:
    """The table for reports on an event and the one for versions of a text; `parallel` is the feature between them."""

    reports: Table
    versions: Table
    parallel: int = _PARALLEL

    def judge(self, features: Sequence[float]) -> tuple[float, float]:
        """Return the score of a pair with these features, and the probability that it is a link, to four places.

        Links are chosen by the score, whose steps are finer; several scores may be worth the same.
        """
        parallel = features[self.parallel]
        votes = worth = 0.0
        for table, share in ((self.reports, 1 - parallel), (self.versions, parallel)):
            if share > 0:
                found = table.votes(features)
                votes += share * found
                worth += share * table.calibration.worth_of(found)
        return _share_of(votes), _share_of(worth)


def _share_of(votes: float) -> float:
    return round(1 / (1 + math.exp(-votes / _UNIT)), 4)


@lru_cache(maxsize=1)
def read_model() -> Model:
    """Read the model that ships with the program."""
    return parse_model(read_tables())


def read_tables() -> dict[str, Any]:
    """Read the tables that ship; `example` is what the features of a pair add up to that were learned from."""
    return read_json(__package__, "weights.json")


def parse_model(tables: Mapping[str, Any], names: Sequence[str] = FEATURES) -> Model:
    """Return the model that two tables of weights for features of these names describe."""
    return Model(
        _parse_table(tables["reports"], names), _parse_table(tables["versions"], names), names.index("parallel")
    )


def _parse_table(table: Mapping[str, Any], names: Sequence[str]) -> Table:
    curves = [
        (names.index(name), tuple(curve["edges"]), tuple(curve["votes"])) for name, curve in table["curves"].items()
    ]
    calibration = table.get("calibration", {"votes": (), "worth": ()})
    return Table(table["start"], tuple(curves), Calibration(tuple(calibration["votes"]), tuple(calibration["worth"])))
