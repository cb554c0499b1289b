"""Who wrote the story, told below it."""

import pytest

from reader.reading.cleaning.guards.edges.biographies import without_biography
from reader.reading.cleaning.lines.units import Unit
from reader.reading.cleaning.measures.page_features import Page

STORY = (
    "Every spring the council of Elsin paints the benches on the promenade green.",
    "Every autumn it takes them away, because they are rotten.",
    "A bench of stone costs three times as much and lasts for ever.",
)
HEAD = ("Give us benches of stone", "Agnes Toll", "6 November 2024")


def page_of(*texts: str) -> Page:
    return Page([Unit(text, number, number) for number, text in enumerate(texts)])


def test_who_the_author_is_stands_below_the_story() -> None:
    page = page_of(*HEAD, *STORY, "Agnes Toll is a retired mason and sits on the harbour committee.")
    assert without_biography(page, [3, 4, 5, 6], 0) == [3, 4, 5]


@pytest.mark.parametrize("last", ["Jon Skar will paint them again in May.", "Agnes Toll will paint them again in May."])
def test_who_is_no_author_is_told_of(last: str) -> None:
    assert without_biography(page_of(*HEAD, *STORY, last), [3, 4, 5, 6], 0) == [3, 4, 5, 6]


def test_whose_name_is_in_the_story_is_told_of() -> None:
    story = (*STORY[:2], "“Stone lasts for ever”, said Mrs Toll.", "Agnes Toll will paint them again in May.")
    assert without_biography(page_of(*HEAD, *story), [3, 4, 5, 6], 0) == [3, 4, 5, 6]
