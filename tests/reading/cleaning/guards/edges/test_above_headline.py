"""Other stories above the story's own headline."""

from collections.abc import Sequence

from reader.reading.cleaning.guards.edges.above_headline import without_other_stories_above
from reader.reading.cleaning.learned.headline import Titles
from reader.reading.cleaning.lines.units import Unit
from reader.reading.cleaning.measures.page_features import Page

TITLE = "Crane falls on the quay of Elsin"
STORY = (
    "The crane fell on the quay of Elsin at noon on Sunday while forty people waited there, the harbour office said.",
    "Nobody was hurt by the crane, but all ferries to the mainland wait until the quay is cleared on Monday morning.",
    "The owner of the crane said that it would be taken to the yard at Harsund as soon as the wind allowed it.",
)
OTHERS = (
    "Islanders lost the cup final in the last minute of the match in front of a silent crowd of nine thousand.",
    "Harvest fair opens its gates in the old park, with two brass bands, a pudding contest and a goat on show.",
)
SURE, IN_DOUBT = 0.95, 0.6


def kept_of(texts: Sequence[str], likely: Sequence[float]) -> list[int]:
    page = Page([Unit(text, number, number) for number, text in enumerate(texts)])
    return without_other_stories_above(page, range(len(texts)), likely, Titles({texts.index(TITLE): 1.0}))


def test_other_stories_above_the_headline_are_left_out() -> None:
    assert kept_of((*OTHERS, TITLE, *STORY), [IN_DOUBT] * 2 + [SURE] * 4) == [3, 4, 5]


def test_what_is_as_likely_as_what_stands_below_stays() -> None:
    assert kept_of((*OTHERS, TITLE, *STORY), [SURE] * 6) == list(range(6))


def test_a_part_of_the_story_above_a_heading_stays() -> None:
    assert kept_of((*STORY[:2], TITLE, *STORY), [IN_DOUBT] * 2 + [SURE] * 4) == list(range(6))
