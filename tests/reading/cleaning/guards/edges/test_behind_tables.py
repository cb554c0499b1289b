"""What a story tells behind a table."""

from reader.reading.cleaning.guards.edges.behind_tables import rest_behind_table
from reader.reading.cleaning.lines.units import Unit
from reader.reading.cleaning.measures.page_features import Page

TITLE = "Halm loses a lead of seven goals"
STORY = "Handball team Halm lost a lead of seven goals on Saturday and drew at the last club of the table."
ROWS = ("14 Halm 25 17:33", "15 Elsin 25 15:35", "16 Torv 25 9:41")
LAST = "On Wednesday Halm plays against Elsin."


def behind(*lines: str) -> range:
    page = Page([Unit(text, number, number) for number, text in enumerate((TITLE, STORY, *lines))])
    return rest_behind_table(page, [1], 0)


def test_the_rows_and_the_sentence_below_them_belong_to_the_story() -> None:
    assert behind("Place Club Games Points", *ROWS, LAST, "Programme of tonight") == range(2, 7)
    assert behind(*ROWS, LAST) == range(2, 6)


def test_rows_without_such_a_sentence_or_fewer_of_them_do_not() -> None:
    assert not behind(*ROWS, "Programme of tonight")
    assert not behind(*ROWS, "Nobody may copy this.")
    assert not behind(*ROWS[:2], LAST)
    assert not behind("Programme of tonight", "What is on", *ROWS, LAST)
    assert not behind("Programme")
    assert not behind()
