"""Other stories told in short below the page's own."""

from reader.reading.cleaning.page_features import Page
from reader.reading.cleaning.teasers import without_teasers
from reader.reading.cleaning.units import Unit

PROSE = "A night ferry with {} people on board ran aground off Port Elsin early on Sunday, the harbour office said."
STORY = [PROSE.format(number) for number in ("two hundred", "three hundred", "some", "all")]
TEASERS = [
    "Harvest fair moves to the park",
    "The fair will open its gates in the park on the first of May, the council said.",
    "Old mill becomes museum",
    "The old mill on the river will be a museum from next spring, its owner told us.",
]


def kept_of(*texts: str) -> list[int]:
    page = Page([Unit(text, number, number) for number, text in enumerate(texts)])
    return without_teasers(page, range(len(texts)))


def test_records_below_a_set_line_are_left_out() -> None:
    assert kept_of(*STORY, "More from the islands", *TEASERS) == [0, 1, 2, 3]


def test_a_story_that_goes_on_below_a_box_stays() -> None:
    texts = (*STORY[:2], "Related stories", "Old mill becomes museum", *STORY[2:])
    assert kept_of(*texts) == list(range(len(texts)))


def test_parts_of_a_story_with_headings_of_their_own_stay() -> None:
    texts = (*STORY, "What the captain says", *TEASERS)
    assert kept_of(*texts) == list(range(len(texts)))
