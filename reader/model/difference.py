"""A fact that the two sides of a link tell each in its way."""

from dataclasses import dataclass
from enum import StrEnum

from reader.model.article import Span


class DifferenceKind(StrEnum):
    """What differs inside a link."""

    NUMBER = "number"  # a count of something
    MONEY = "money"
    PERCENT = "percent"
    DATE = "date"
    DURATION = "duration"
    MEASURE = "measure"
    NAME = "name"
    ROLE = "role"
    NEGATION = "negation"
    MODALITY = "modality"
    ATTRIBUTION = "attribution"
    QUANTITY = "quantity"  # in words: all, some, nobody
    DIRECTION = "direction"
    ORDER = "order"


# What alerts unless the user chooses otherwise. Precision comes first: a false alarm a page, and nobody looks any more.
# A kind that is right in fewer than seven of ten alerts on pairs that no rule was looked at with is to be left out.
ALERTING = frozenset(DifferenceKind)


class Verdict(StrEnum):
    """What a difference means; only a clash is an alert."""

    CLASH = "clash"
    LATER_REPORT = "later-report"
    SAME = "same-in-other-form"
    ROUNDING = "rounding-or-hedge"
    OTHER_SUBJECT = "other-subject"
    ADDED = "added-detail"


TOLD_OTHERWISE = frozenset({Verdict.CLASH, Verdict.LATER_REPORT})
"""What is said of a fact that both sides tell, and each otherwise."""


@dataclass(frozen=True, slots=True)
class Difference:
    """A difference inside a link; spans are offsets in the text of the left and of the right article.

    A side that does not tell the fact has no span. `sure` is in [0, 1]. `by_hand` if the user said that it is no clash.
    """

    kind: DifferenceKind
    verdict: Verdict
    left: Span | None
    right: Span | None
    sure: float
    by_hand: bool = False
