from reader.reading.cleaning.guards.insets.polls import without_polls
from reader.reading.cleaning.lines.units import split_units
from reader.reading.cleaning.measures.page_features import Page

STORY = "The ferry to Port Elsin runs again on Sunday, the harbour office said."
POLL = ["Poll: Would you take it?", "Yes", "No", "Only in May", "Vote", "View results"]


def kept(*lines: str) -> list[str]:
    page = Page(split_units(lines))
    return [page.units[number].text for number in without_polls(page, range(len(page)))]


def test_a_poll_between_paragraphs_is_left_out() -> None:
    assert kept(STORY, *POLL, STORY) == [STORY, STORY]


def test_a_question_that_is_answered_in_prose_is_told() -> None:
    asked = [STORY, "Will they vote?", STORY, "Vote", STORY]
    assert kept(*asked) == asked
