from collections.abc import Callable
from dataclasses import replace
from html import unescape
from pathlib import Path

import pytest
from pypdf import PdfReader

from reader.exporting.data import comparison_object
from reader.exporting.tables.table import links_text
from reader.exporting.web.html import render_html
from reader.model.article import Doubt
from reader.model.comparison import Comparison, Side
from reader.wording.pair.summary import counts_of, summary


@pytest.fixture(params=["trusted", "doubtful", "two languages"])
def pair(request: pytest.FixtureRequest, comparison: Comparison) -> Comparison:
    right = replace(comparison.right, path=Path("npa-wire.txt"))
    if request.param == "doubtful":
        right = replace(right, original=right, doubts=(Doubt(len(right.sentences) - 1, "it is too short"),))
    if request.param == "two languages":
        right = replace(right, language="el")
    return replace(comparison, left=replace(comparison.left, outlet="Oreva Courier"), right=right)


def outputs(pair: Comparison, pdf_of: Callable[..., PdfReader]) -> list[str]:
    pages = " ".join(page.extract_text() for page in pdf_of(pair).pages)
    texts = [pages, unescape(render_html(pair).decode()), links_text(pair).decode()]
    return [" ".join(text.split()) for text in texts]


def test_every_output_has_the_same_summary(pair: Comparison, pdf_of: Callable[..., PdfReader]) -> None:
    assert [summary(pair) in text for text in outputs(pair, pdf_of)] == [True] * 3


def test_every_output_names_a_story_without_an_outlet_by_its_file(
    pair: Comparison, pdf_of: Callable[..., PdfReader]
) -> None:
    assert ["outlet unknown, npa-wire.txt" in text for text in outputs(pair, pdf_of)] == [True] * 3


def test_json_calls_only_here_what_the_summary_counts(pair: Comparison) -> None:
    passages = comparison_object(pair, "1.0")["passages"]
    for side in Side:
        known = [p["only_here"] for p in passages if p["side"] == side]
        assert all(known) == (counts_of(pair, side).not_known == len(pair.doubtful_sentences(side)))
