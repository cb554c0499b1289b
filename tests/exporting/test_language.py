"""What is exported is said in the words of the window: nothing is said past the catalogue."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from html import unescape

import pytest
from pypdf import PdfReader

from reader.exporting.language import export_in
from reader.exporting.options import AS_USUAL, Appendix
from reader.exporting.tables.table import links_text
from reader.exporting.web.event_html import render_event_html
from reader.exporting.web.html import render_html
from reader.model.article import Found, RemovalReason, Removed
from reader.model.comparison import Comparison
from reader.model.correction import BY_HAND
from reader.wording import catalogue
from tests.exporting.events import clashing_event

Opens = Callable[..., PdfReader]
WHOLE = replace(AS_USUAL, appendices=tuple(Appendix))
# Of no language: the program's name, a digest's, what files are called, the letters of the sides.
SAME = re.compile(r"\b(?:Reader|SHA-256|[^\n]+\.txt|[\w-]+\.example\S*|https?|[AB]|\d\S*)\b")


class Marked(dict[str, str]):
    """A catalogue that has every text, and shows that it was asked."""

    def get(self, text: str, default: str | None = None) -> str:  # type: ignore[override]  # noqa: ARG002
        return f"⟦{text}⟧"


@pytest.fixture
def marked() -> Iterator[None]:
    catalogue.use(Marked(), "xx")
    yield
    catalogue.use({})


@pytest.fixture
def full(comparison: Comparison) -> Comparison:
    """A comparison with a corrected headline and a block that was set aside."""
    removed = (Removed("Buy our calendar", RemovalReason.ADVERTISEMENT, 0),)
    left = replace(comparison.left, title="Water in the town", found=(Found("title", BY_HAND),), removed=removed)
    return replace(comparison, left=left, right=replace(comparison.right, url="https://herald.example/dam"))


def unsaid(text: str, *stories: str) -> set[str]:
    """Return the words that neither passed the catalogue nor stand in the stories."""
    known = {word for story in stories for word in re.findall(r"\w+", story)}
    while (shorter := re.sub("⟦[^⟦⟧]*⟧", " ", text)) != text:
        text = shorter
    return {word for word in re.findall(r"[^\W\d_]{2,}", SAME.sub(" ", text)) if word not in known}


def words_of(page: bytes) -> str:
    """Return what a page shows and what its titles say."""
    text = page.decode()
    body = text[text.index("<body") :]
    titles = " ".join(re.findall(r'title="([^"]*)"', body))
    return unescape(re.sub("<[^>]*>", " ", body) + titles)


@pytest.mark.usefixtures("marked")
def test_web_page_of_a_pair_says_nothing_past_the_catalogue(full: Comparison) -> None:
    stories = [full.left, full.right]
    told = [text for story in stories for text in (story.text, story.title or "", *(r.text for r in story.removed))]
    assert unsaid(words_of(render_html(full, WHOLE)), *told) == set()


@pytest.mark.usefixtures("marked")
def test_text_of_a_pair_says_nothing_past_the_catalogue(full: Comparison) -> None:
    assert unsaid(links_text(full).decode(), full.left.text, full.right.text, full.left.title or "") == set()


@pytest.mark.usefixtures("marked")
def test_web_page_of_an_event_says_nothing_past_the_catalogue() -> None:
    event = clashing_event()
    articles = [story.article for story in event.stories]
    told = [text for article in articles for text in (article.text, article.title or "", article.outlet or "")]
    assert unsaid(words_of(render_event_html(event)), *told) == set()


@pytest.mark.usefixtures("marked")
def test_page_is_in_the_language_of_its_stories_and_says_in_which_it_speaks_of_them(full: Comparison) -> None:
    page = render_html(full)
    assert b'<html lang="en">' in page
    assert b'<body lang="xx">' in page


def test_pdf_speaks_greek_where_the_window_does(full: Comparison, pdf_of: Opens) -> None:
    export_in("el")
    try:
        text = " ".join(page.extract_text() for page in pdf_of(full, WHOLE).pages)
    finally:
        export_in("en")
    assert "Κοινό" in text
    assert "page 1" not in text
    assert "How it was compared" not in text
