"""Printed without colours, every kind of mark is still told apart: by its line, its sign, and a bar."""

from collections.abc import Iterator
from itertools import groupby

import pypdfium2  # type: ignore[import-untyped]  # it has no types, and none are published
import pytest
from PySide6.QtGui import QFontMetricsF

from reader.exporting.formats import render
from reader.exporting.options import ExportOptions, Format
from reader.exporting.pdf.pair.document import PdfDocument
from reader.exporting.pdf.typesetting.lines import POINT
from reader.exporting.pdf.typesetting.pages import Placed
from reader.exporting.pdf.typesetting.painting import UNDERLINE_WIDTH
from reader.model.comparison import Comparison, Link, LinkKind, Passage, Side
from reader.wording.kinds import KIND_SIGNS
from tests.comparing.articles import make_article

PIXELS_A_POINT = 8
OPTIONS = ExportOptions(appendices=())
DARK = 170  # of 255: lines are darkened until they meet 3:1 on white, tints stay above 200
# No letter of it reaches below its line, so that the line alone is dark there.
SENTENCE = "Tourism on a new moon was once more a sure success"


@pytest.fixture(scope="module")
def comparison() -> Comparison:
    """A link of every kind, and a sentence on each side that has none."""
    left, right = make_article(*[SENTENCE] * 6), make_article(*[SENTENCE] * 6)
    links = tuple(Link((n,), (n,), kind, 0.9) for n, kind in enumerate(LinkKind))
    return Comparison(left, right, links, tuple(Passage(side, 5, 5) for side in Side))


@pytest.fixture(scope="module")
def document(comparison: Comparison, qapp: object) -> PdfDocument:
    laid_out = PdfDocument(comparison, OPTIONS)
    list(laid_out.lay_out())
    return laid_out


@pytest.fixture(scope="module")
def page(comparison: Comparison, qapp: object) -> "pypdfium2.PdfBitmap":
    pdf = pypdfium2.PdfDocument(render(comparison, Format.PDF, OPTIONS))
    return pdf[0].render(scale=PIXELS_A_POINT, grayscale=True)


def placed_sentences(document: PdfDocument) -> Iterator[Placed]:
    """The blocks of the left story, in order."""
    for placed in document.pagination.pages[0].placed:
        if placed.block.source.text == SENTENCE and placed.column == 0:
            yield placed


def dark_runs(page: "pypdfium2.PdfBitmap", document: PdfDocument, placed: Placed, above: float = 0) -> tuple[int, ...]:
    """The lengths, in pixels, of the dark parts of the line under the first line of a block, or so far above it."""
    frame, style = document.pagination.frame, placed.block.source.style
    y = placed.y + style.leading - 4 - above  # 0.4 points above the line's foot, where its pen is
    width = QFontMetricsF(style.font).horizontalAdvance("Tourism on a new moon")
    left, right = (round(x / POINT * PIXELS_A_POINT) for x in (frame.left_of(placed.column), width))
    row = page.to_numpy()[round(y / POINT * PIXELS_A_POINT), left : left + right].ravel()
    return tuple(len(list(run)) for is_dark, run in groupby(row < DARK) if is_dark)


def test_line_under_each_kind_has_its_own_rhythm(page: "pypdfium2.PdfBitmap", document: PdfDocument) -> None:
    runs = {
        kind: dark_runs(page, document, placed)
        for kind, placed in zip(LinkKind, placed_sentences(document), strict=False)
    }
    identical, edited, reworded, partial, by_words = (runs[kind] for kind in LinkKind)
    assert len(identical) == len(by_words) == 1  # unbroken
    dot = max(edited)
    assert len(edited) > 1.5 * len(reworded)  # dots
    assert min(reworded[1:-1]) > 2 * dot  # dashes
    inner = sorted(partial[1:-1])
    assert inner[0] <= dot + 2  # dashes and dots
    assert inner[-1] > 2 * dot


def test_line_under_a_link_by_words_is_double(page: "pypdfium2.PdfBitmap", document: PdfDocument) -> None:
    identical, *_, by_words, _ = placed_sentences(document)
    assert len(dark_runs(page, document, by_words, 2 * UNDERLINE_WIDTH)) == 1
    assert dark_runs(page, document, identical, 2 * UNDERLINE_WIDTH) == ()


def test_divergent_sentence_has_a_dark_bar_in_the_outer_margin(
    page: "pypdfium2.PdfBitmap", document: PdfDocument
) -> None:
    *linked, divergent = placed_sentences(document)
    frame, pixels = document.pagination.frame, page.to_numpy()

    def darkest_beside(placed: Placed) -> int:
        middle = placed.y + placed.block.height / 2
        x = round(frame.bar_of(placed.column) / POINT * PIXELS_A_POINT)
        return int(pixels[round(middle / POINT * PIXELS_A_POINT), x - 8 : x + 8].min())

    assert darkest_beside(divergent) < DARK
    assert all(darkest_beside(placed) > 250 for placed in linked)


def test_divergent_sentence_has_no_line_under_it(page: "pypdfium2.PdfBitmap", document: PdfDocument) -> None:
    *_, divergent = placed_sentences(document)
    assert dark_runs(page, document, divergent) == ()


def test_every_kind_has_its_own_sign(comparison: Comparison, document: PdfDocument) -> None:
    assert len(set(KIND_SIGNS.values())) == len(LinkKind)
    labels = [label.text for placed in placed_sentences(document) for label in placed.block.source.labels]
    assert labels == [f"{KIND_SIGNS[link.kind]}[{n}]" for n, link in enumerate(comparison.links, 1)]
