"""The mark that ends what an office sends to newsrooms."""

import pytest

from reader.reading.cleaning.guards.edges.end_marks import without_what_is_below_end
from reader.reading.cleaning.lines.units import Unit
from reader.reading.cleaning.measures.page_features import Page

FIRST = "Work has begun on a yard for ferries on the site of the old mill at Elsin, the harbour board announced today."
SECOND = "The yard will open in two years and give work to a hundred people, most of whom live on the island already."
BOARD = "The harbour board of Elsin was set up forty years ago and owns nine quays."


@pytest.mark.parametrize("mark", ["-ends-", "– ENDS –", "###", "# # #", "-30-", "- Ende -"])
def test_what_is_below_the_mark_is_no_story(mark: str) -> None:
    page = Page([Unit(text, number, number) for number, text in enumerate((FIRST, SECOND, mark, BOARD))])
    assert without_what_is_below_end(page, [0, 1, 3]) == [0, 1]


@pytest.mark.parametrize("line", ["The end", "Weekend", "30", "#"])
def test_other_lines_end_nothing(line: str) -> None:
    page = Page([Unit(text, number, number) for number, text in enumerate((FIRST, SECOND, line, BOARD))])
    assert without_what_is_below_end(page, [0, 1, 3]) == [0, 1, 3]


def test_a_mark_above_the_story_ends_nothing() -> None:
    page = Page([Unit(text, number, number) for number, text in enumerate(("For editors only.", "###", FIRST, SECOND))])
    assert without_what_is_below_end(page, [0, 2, 3]) == [0, 2, 3]
