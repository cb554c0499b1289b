"""What the legend of a page says of each mark of a comparison, and in what order: once for PDF and web page."""

from dataclasses import dataclass
from enum import Enum, auto

from reader.model.comparison import Comparison, LinkKind, Standing
from reader.wording.kinds import (
    DIFFERS_SIGN,
    KIND_SIGNS,
    MOVED_SIGN,
    UNSURE_SIGN,
    doubtful_definition,
    doubtful_name,
    kind_definition,
    kind_name,
    moved_definition,
    moved_name,
    standing_definition,
    standing_name,
    told_kinds,
    unsure_definition,
    unsure_name,
)
from reader.wording.pair.differences import differs_meaning, differs_name
from reader.wording.pair.summary import told_standings


class OtherMark(Enum):
    """What a legend defines beside the kinds of links and what sentences without one are."""

    MOVED = auto()
    UNSURE = auto()
    DIFFERS = auto()
    DOUBTFUL = auto()


@dataclass(frozen=True, slots=True)
class LegendEntry:
    """A mark, the sign that a link has in front of its number, if any, what it is called and what it says."""

    mark: LinkKind | Standing | OtherMark
    sign: str
    name: str
    definition: str


def legend_of(comparison: Comparison) -> tuple[LegendEntry, ...]:
    """List what a legend has to define: of what a comparison may not have, only what this one has."""
    kinds = told_kinds(comparison)
    entries = [LegendEntry(kind, KIND_SIGNS[kind], kind_name(kind), kind_definition(kind)) for kind in kinds]
    entries.append(LegendEntry(OtherMark.MOVED, MOVED_SIGN, moved_name(), moved_definition()))
    if any(link.unsure for link in comparison.links):
        entries.append(LegendEntry(OtherMark.UNSURE, UNSURE_SIGN, unsure_name(), unsure_definition()))
    if any(link.clashes for link in comparison.links):
        entries.append(LegendEntry(OtherMark.DIFFERS, DIFFERS_SIGN, differs_name(), differs_meaning()))
    entries += [
        LegendEntry(standing, "", standing_name(standing), standing_definition(standing))
        for standing in told_standings(comparison)
    ]
    if comparison.left.doubts or comparison.right.doubts:
        entries.append(LegendEntry(OtherMark.DOUBTFUL, "", doubtful_name(), doubtful_definition()))
    return tuple(entries)
