"""Two stories in two languages, neither translated: no file calls anything what one side alone says."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from pypdf import PdfReader

from reader.exporting.options import Content, ExportOptions
from reader.exporting.rows import rows_of, units_of
from reader.exporting.tables.table import links_text
from reader.exporting.web.html import render_html
from reader.model.comparison import Comparison, Side
from reader.wording.kinds import obstacle_text


@pytest.fixture
def untranslated(comparison: Comparison) -> Comparison:
    """The pair of these tests with a Greek story on the right."""
    greek = replace(comparison, left=replace(comparison.left, language="en"))
    return replace(greek, right=replace(comparison.right, language="el"))


def test_no_unit_is_divergent(untranslated: Comparison) -> None:
    assert untranslated.passages
    assert not any(unit.is_divergent for side in Side for unit in units_of(untranslated, side))


def test_asked_for_divergent_text_only_the_headlines_are_left(untranslated: Comparison) -> None:
    (row,) = rows_of(untranslated, Content.DIVERGENT)
    assert [len(row.of(side)) for side in Side] == [1, 1]


def test_every_format_says_why(untranslated: Comparison, pdf_of: Callable[..., PdfReader]) -> None:
    pdf = pdf_of(untranslated, ExportOptions())
    pages = " ".join(" ".join(page.extract_text().split()) for page in pdf.pages)
    for text in (pages, render_html(untranslated).decode(), links_text(untranslated).decode()):
        assert obstacle_text(untranslated, Side.LEFT) in text
        assert ", 5 only here" not in text


def test_outline_has_no_passages(untranslated: Comparison, pdf_of: Callable[..., PdfReader]) -> None:
    _, stories, *_ = pdf_of(untranslated).outline
    assert isinstance(stories, list)
    assert not any(isinstance(part, list) for part in stories)
