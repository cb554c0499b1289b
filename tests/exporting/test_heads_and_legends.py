"""What stands above and beside the stories of an export says the same in the PDF and in the web page."""

from collections.abc import Callable
from dataclasses import replace
from html import unescape

import pytest
from pypdf import PdfReader

from reader.comparing import compare
from reader.exporting.facts import facts_of
from reader.exporting.options import Identity
from reader.exporting.web.html import render_html
from reader.model.article import Found
from reader.model.comparison import Comparison
from reader.model.correction import BY_HAND
from tests.comparing.articles import make_article

Opens = Callable[..., PdfReader]
DIFFERS = "differs: the two sides tell a fact that cannot be both"


def outputs(comparison: Comparison, pdf_of: Opens) -> list[str]:
    pages = " ".join(page.extract_text() for page in pdf_of(comparison).pages)
    return [" ".join(text.split()) for text in (pages, _without_tags(unescape(render_html(comparison).decode())))]


def _without_tags(page: str) -> str:
    return "".join(part.partition(">")[2] for part in page.split("<"))


@pytest.fixture
def corrected(comparison: Comparison) -> Comparison:
    by_hand = (Found("title", BY_HAND),)
    return replace(comparison, left=replace(comparison.left, title="Water in the lower town", found=by_hand))


def test_a_headline_that_was_set_by_hand_stands_above_the_pages_own(corrected: Comparison, pdf_of: Opens) -> None:
    own = corrected.left.headline_in_text()
    assert own is not None
    for text in outputs(corrected, pdf_of):
        # The number of its link, with its signs, may stand between.
        head, _, rest = text.partition("The page says:")
        assert head.strip().endswith("Water in the lower town")
        assert own in rest


def test_provenance_says_that_a_headline_was_set_by_hand_and_what_the_page_says(corrected: Comparison) -> None:
    assert dict(facts_of(corrected.left, Identity.SHOWN))["Headline"] == (
        f"Water in the lower town (set by hand; the page says: {corrected.left.headline_in_text()})"
    )


def test_legend_tells_what_differs_where_something_does(comparison: Comparison, pdf_of: Opens) -> None:
    one = make_article("The flood of Monday killed 12 people in Oreva, the mayor Ilse Brandt said on Tuesday.")
    other = make_article("The flood of Monday killed 19 people in Oreva, the mayor Ilse Brandt said on Tuesday.")
    clashing = compare(one, other)
    assert any(link.clashes for link in clashing.links)
    assert [DIFFERS in text for text in outputs(clashing, pdf_of)] == [True, True]
    assert [DIFFERS in text for text in outputs(comparison, pdf_of)] == [False, False]
