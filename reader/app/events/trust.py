"""How far the links of a pair can be trusted, by how the list has its stories.

What stories of two events share may be chance; stories of one event that share hardly a sentence tell it in words of
their own. That two files with one text share all of it says nothing.
"""

from collections.abc import Sequence
from enum import Enum
from typing import TYPE_CHECKING

from reader.model.comparison import Comparison, Side, Standing

if TYPE_CHECKING:  # a window is shown before any event is known
    from reader.model.events.story_group import StoryGroup

_FEW = 0.1  # of the sentences of the shorter story


class Trust(Enum):
    """What there is to say of the links of a pair."""

    USUAL = "usual"
    TWO_EVENTS = "two events"
    UNGROUPED = "ungrouped"
    FEW_LINKS = "few links"
    ONE_TEXT = "one text"


def trust_of(comparison: Comparison, groups: "Sequence[StoryGroup | None]") -> Trust:
    """Return what there is to say of a pair; `groups` are the events of its two stories, None where not known."""
    if comparison.left.text == comparison.right.text:
        return Trust.ONE_TEXT
    if comparison.settings.are_two_events:
        return Trust.TWO_EVENTS
    if comparison.settings.are_ungrouped:
        return Trust.UNGROUPED
    if None in groups or groups[0] != groups[1] or not share_few_sentences(comparison):
        return Trust.USUAL
    return Trust.FEW_LINKS


def share_few_sentences(comparison: Comparison) -> bool:
    """Tell whether hardly any sentence is linked of two stories in one language, where a missing link says something.

    Of two languages the program says anyway that a missing link means nothing.
    """
    counts = []
    for side in Side:
        standings = comparison.standings(side)
        counts.append((sum(one is not Standing.NOT_COMPARED for one in standings), standings.count(Standing.SHARED)))
    compared, shared = min(counts)
    return comparison.knows_divergence and comparison.was_compared and shared < _FEW * compared
