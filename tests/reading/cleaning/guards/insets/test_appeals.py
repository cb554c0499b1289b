from reader.reading.cleaning.guards.insets.appeals import without_appeals
from reader.reading.cleaning.lines.units import split_units
from reader.reading.cleaning.measures.page_features import Page

STORY = "The ferry to Port Elsin runs again on Sunday, the harbour office said."
APPEAL = "We cannot do our independent reporting without your support, so please help our news to stay free."


def kept(*lines: str) -> list[str]:
    page = Page(split_units(lines))
    return [page.units[number].text for number in without_appeals(page, range(len(page)))]


def test_an_appeal_of_the_newsroom_is_left_out() -> None:
    assert kept(STORY, APPEAL, STORY) == [STORY, STORY]


def test_the_paragraphs_of_an_appeal_go_together() -> None:
    assert kept(STORY, "Please take a moment to consider this.", APPEAL, "Please contribute here.") == [STORY]


def test_what_an_editor_says_in_the_story_is_told() -> None:
    said = f"“{APPEAL}” said the editor of the paper, which may close in May."
    assert kept(STORY, said) == [STORY, said]


def test_a_story_about_a_paper_is_told() -> None:
    told = "Donations to the newspaper doubled in May, and its readers gave more than those of any other news site."
    assert kept(STORY, told) == [STORY, told]
