"""What differs and what was quoted, in words."""

import csv
from io import StringIO

import pytest

from reader.comparing import compare
from reader.exporting.html import render_html
from reader.exporting.table import links_csv, links_text
from reader.model.comparison import Comparison, Side
from reader.wording.differences import differences_of
from reader.wording.links import label_text, link_reasons, sentence_description
from reader.wording.summary import links_summary
from tests.comparing.articles import make_article


@pytest.fixture(scope="module")
def contradiction() -> Comparison:
    """Two stories with a number that clashes and a quotation that was altered."""
    left = make_article("The flood damaged 40,000 homes in Tarn.", "“The old dam will hold the water,” Oskin said.")
    right = make_article("The flood damaged 400,000 homes in Tarn.", "“The old dam will spill the water,” Oskin said.")
    return compare(left, right)


def test_values_face_each_other(contradiction: Comparison) -> None:
    assert differences_of(contradiction, contradiction.links[0]) == ("number: 40,000 ⇄ 400,000",)


def test_links_that_differ_are_counted(contradiction: Comparison) -> None:
    assert links_summary(contradiction).endswith("; 1 differs")


def test_table_has_a_column_of_differences(contradiction: Comparison) -> None:
    rows = list(csv.DictReader(StringIO(links_csv(contradiction).decode("utf-8-sig"), newline="")))
    assert [row["differences"] for row in rows] == ["number: 40,000 ⇄ 400,000", ""]


def test_text_and_web_page_say_that_a_machine_found_it(contradiction: Comparison) -> None:
    for export in (links_text(contradiction).decode(), render_html(contradiction).decode()):
        assert "number: 40,000 ⇄ 400,000" in export
        assert "found by a machine: check" in export
        assert "altered" in export


def test_popover_and_screen_reader_say_what_differs(contradiction: Comparison) -> None:
    link = contradiction.links[0]
    assert "≠ number: 40,000 ⇄ 400,000 (found by a machine: check)" in link_reasons(contradiction, link)
    assert sentence_description(contradiction, Side.LEFT, 0).endswith("differs: number")
    assert label_text(link, 1).startswith("≠")
