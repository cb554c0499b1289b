"""A row of the lists of an event: what a story leaves out, what others say too, when a story came."""

from dataclasses import dataclass
from enum import Enum

from reader.app.events.matrix import Place


class RowLook(Enum):
    """How a row is set."""

    HEADING = "heading"
    REMARK = "remark"  # what is said of the rows below
    TEXT = "text"  # words of a story
    HEADLINE = "headline"  # those of its headline
    MOMENT = "moment"  # a story at its place in time


@dataclass(frozen=True, slots=True)
class ListedRow:
    """A row: a text with something before it (`lead`) and something beside or below it (`note`).

    `pair` are the sentences that it opens side by side, `values` the words of each that clash with the other's. `share`
    says how many of the others say it too, 0 to 1; None where that is not what the row is about. `begins` is set where
    a paragraph begins.
    """

    look: RowLook
    text: str
    lead: str = ""
    note: str = ""
    pair: tuple[Place, Place] | None = None
    share: float | None = None
    begins: bool = False
    values: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())
