from reader.reading.cleaning.lines.units import Unit
from reader.reading.cleaning.whole_pages import is_whole_page
from tests.reading.documents import HEADLINE, PARAGRAPHS


def units(*texts: str) -> list[Unit]:
    return [Unit(text, number, number) for number, text in enumerate(texts)]


def test_a_document_of_a_story_alone_is_none() -> None:
    assert not is_whole_page(units(HEADLINE, "By Ann Roe", *PARAGRAPHS, "Photo: Tom Vale"))


def test_a_printed_page_says_what_pages_say() -> None:
    around = ("Share this article", "Sign up for our newsletter", "Privacy policy")
    assert is_whole_page(units(HEADLINE, *PARAGRAPHS, *around))
