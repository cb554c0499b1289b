import csv
import re
from dataclasses import replace
from io import StringIO

import pytest

from reader.comparing import compare
from reader.exporting.options import Identity
from reader.exporting.tables.table import links_csv, links_text
from reader.model.article import Role
from reader.model.comparison import SURE_LINK, Comparison, ComparisonSettings
from tests.comparing.articles import make_article


def rows_of(comparison: Comparison, identity: Identity = Identity.SHOWN) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(links_csv(comparison, identity).decode("utf-8-sig"), newline="")))


def test_table_has_a_row_a_link(comparison: Comparison) -> None:
    rows = rows_of(comparison)
    assert [row["number"] for row in rows] == [str(n) for n in range(1, len(comparison.links) + 1)]
    assert [row["kind"] for row in rows] == [str(link.kind) for link in comparison.links]


def test_table_says_which_links_the_window_marks_as_unsure(comparison: Comparison) -> None:
    sure, unsure = (replace(comparison.links[0], score=score) for score in (SURE_LINK, SURE_LINK - 0.01))
    assert [row["unsure"] for row in rows_of(replace(comparison, links=(sure, unsure)))] == ["no", "yes"]


def test_offsets_of_the_table_find_the_text(comparison: Comparison) -> None:
    for row in rows_of(comparison):
        assert comparison.left.text[int(row["left_start"]) : int(row["left_end"])] == row["left_text"]


def test_table_begins_with_the_mark_of_its_encoding(comparison: Comparison) -> None:
    assert links_csv(comparison).startswith(b"\xef\xbb\xbfnumber,")


def test_sentences_have_the_numbers_that_the_window_shows() -> None:
    article = make_article("Rain fell on Oreva for two days.", "The dam at Oreva gave way on Monday night.")
    captioned = make_article(
        "A picture.", "The dam at Oreva gave way on Monday night.", roles=(Role.CAPTION, Role.BODY)
    )
    row = rows_of(compare(article, captioned))[0]
    assert (row["left_sentences"], row["right_sentences"]) == ("2", "1")


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t=", "＝", " =", "\u00a0@"])
def test_no_cell_is_a_formula(sign: str) -> None:
    sentence = f"{sign}cmd|' /C calc'!A0 gave way on Monday night."
    article = replace(make_article(sentence), outlet=f"{sign}1+1", title="-2")
    for row in rows_of(compare(article, article)):
        assert not [cell for cell in row.values() if cell.strip().startswith(("=", "+", "-", "@", "＝"))]


@pytest.mark.parametrize("separator", [";", "; ", ';"', "\t", "|"])
def test_no_cell_is_a_formula_where_lines_are_split_otherwise(separator: str) -> None:
    article = make_article(f'The dam gave way{separator}=HYPERLINK("http://example.org") on Monday night.')
    text = links_csv(compare(article, article)).decode("utf-8-sig")
    for cell in re.split("[;\t|]", text):
        assert not cell.lstrip(' "').startswith("=")


def test_text_lists_both_sides_of_each_link(comparison: Comparison) -> None:
    text = links_text(comparison).decode()
    for number, link in enumerate(comparison.links, 1):
        assert f"[{number}] {link.kind}" in text
        assert f"  A: {comparison.left.sentence_text(link.left[0])}\n" in text
        assert f"  B: {comparison.right.sentence_text(link.right[0])}\n" in text


def test_the_text_says_that_the_list_has_the_stories_in_two_events(comparison: Comparison) -> None:
    assert b"Listed as two events" not in links_text(comparison)
    apart = replace(comparison, settings=ComparisonSettings(are_two_events=True))
    assert b"Listed as two events" in links_text(apart)


def test_blind_list_names_no_outlet(comparison: Comparison) -> None:
    left = replace(comparison.left, outlet="Oreva Courier", url="https://courier.example/dam")
    told = replace(comparison, left=left)
    everything = links_csv(told, Identity.BLIND) + links_text(told, Identity.BLIND)
    assert b"ourier" not in everything
    assert b"Story A" in everything
