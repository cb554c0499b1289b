from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from reader.comparing import compare
from reader.exporting.formats import render
from reader.exporting.naming import proposed_name
from reader.exporting.options import Format
from reader.exporting.pdf.typesetting.drawable import drawable, missing_text
from reader.model.article import Article, Found, RemovalReason, Removed
from reader.model.comparison import Comparison
from tests.comparing.articles import make_article

HALF = "\ud83d"


def damaged() -> Comparison:
    left = replace(
        make_article(f"The dam {HALF} gave way on Monday."),
        path=Path("x\udcff.txt"),
        title=f"Dam\x00 {HALF}\nat Oreva",
        outlet=f"Courier{HALF}",
        byline=f"Jan{HALF}",
        url=f"https://courier.example/{HALF}",
        found=(Found("title", f"og:{HALF}"),),
        removed=(Removed(f"Menu {HALF}", RemovalReason.MENU, 0),),
    )
    return compare(left, make_article("The dam gave way on Monday."))


def texts_of(article: Article) -> str:
    metadata = (article.title, article.outlet, article.byline, article.url)
    rest = (*(fact.where for fact in article.found), *(block.text for block in article.removed))
    return "".join((article.text, *(text or "" for text in metadata), *rest))


def test_halves_of_pairs_are_replaced() -> None:
    texts_of(drawable(damaged()).left).encode("utf-8")


def test_offsets_stay() -> None:
    before, after = damaged(), drawable(damaged())
    assert len(after.left.text) == len(before.left.text)
    assert after.left.sentences == before.left.sentences


def test_titles_become_one_line() -> None:
    assert drawable(damaged()).left.title == "Dam \ufffd at Oreva"


@pytest.mark.parametrize("form", Format)
def test_damaged_titles_are_exported(form: Format, qapp: object) -> None:
    assert render(damaged(), form)


def test_damaged_titles_make_a_file_name(tmp_path: Path) -> None:
    (tmp_path / proposed_name(damaged(), ".pdf")).write_bytes(b"")


def test_missing_characters_are_named() -> None:
    told = missing_text(Counter("🌊🌊"))
    assert told.endswith("has 1 character, drawn as a box: U+1F30A WATER WAVE (2 times).")


def test_only_some_of_many_missing_characters_are_named() -> None:
    assert "and 8 more" in missing_text(Counter(map(chr, range(0x13000, 0x13014))))
