"""What a PDF has to stand: empty, long, narrow, other scripts, nothing shared; columns level on every page."""

import re
import shutil
import subprocess
import unicodedata
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from pypdf import PdfReader
from pypdf.generic import Destination

from reader.comparing import compare
from reader.exporting.formats import render, write_export
from reader.exporting.options import Content, ExportOptions, Format, Orientation, PageSize
from reader.exporting.pdf.pair.document import PdfDocument
from reader.exporting.pdf.typesetting.pages import Column
from reader.model.article import Article, Role
from reader.model.comparison import Comparison, Side
from tests.benchmarks.exports import generated_pair
from tests.comparing.articles import make_article

Opens = Callable[..., PdfReader]
BREAD = "Bread has become dearer again."
HEADLINE = " ".join(f"Dam number {n} gives way" for n in range(18))


def with_headline(*texts: str) -> Article:
    return replace(make_article(*texts, roles=(Role.HEADLINE,)), title=texts[0])


CASES = {
    "an empty side": compare(make_article("One thing happened at sea."), make_article()),
    "two empty sides": compare(make_article(), make_article()),
    "a paragraph of 5,000 words": compare(
        make_article(" ".join(f"In the year {n} the river came over its banks." for n in range(555))),
        make_article(BREAD),
    ),
    "Arabic": compare(
        make_article("انهار السد ليل الاثنين لأن المطر لم يتوقف", language="ar"),
        make_article("انهار السد ليل الاثنين لأن المطر لم يتوقف", language="ar"),
    ),
    "Chinese": compare(make_article("官员们周二说，大坝于周一夜间溃决。" * 60, language="zh"), make_article(BREAD)),
    "emoji": compare(
        make_article("The dam 🌊 gave way 👩‍👩‍👧 on Monday."), make_article("The dam 🌊 gave way on Monday.")
    ),
    "a headline of 400 characters": compare(with_headline(HEADLINE, "It rained."), with_headline("Dam", BREAD)),
    "no link": compare(make_article("One thing happened at sea."), make_article(BREAD)),
}


@pytest.fixture(scope="module")
def long_comparison() -> Comparison:
    return generated_pair(6_000)


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("content", Content)
def test_every_case_makes_a_sound_file(name: str, content: Content, tmp_path: Path, qapp: object) -> None:
    write_export(CASES[name], tmp_path / "a.pdf", Format.PDF, ExportOptions(content=content))
    with pikepdf.open(tmp_path / "a.pdf") as pdf:
        assert pdf.check_pdf_syntax() == []


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("orientation", Orientation)
def test_no_block_leaves_its_column(name: str, orientation: Orientation, qapp: object) -> None:
    document = PdfDocument(CASES[name], ExportOptions(page_size=PageSize.LETTER, orientation=orientation))
    list(document.lay_out())
    frame = document.pagination.frame
    for page in document.pagination.pages:
        for column in Column:
            ends = frame.head
            for placed in (block for block in page.placed if block.column is column):
                assert placed.y >= ends - 1e-6
                ends = placed.y + placed.block.height
                assert ends <= frame.bottom + 1e-6
                widths = [placed.block.lines.layout.lineAt(n).naturalTextWidth() for n in range(placed.block.last)]
                assert max(widths, default=0.0) <= placed.block.width + 1.0


def test_three_hundred_pages_are_written(qapp: object) -> None:
    numbered = [f"In the year {n} the river came over its banks and into the lower town." for n in range(9_000)]
    comparison = compare(make_article(*numbered), make_article(BREAD))
    pdf = PdfReader(BytesIO(render(comparison, Format.PDF, ExportOptions(appendices=()))))
    assert len(pdf.pages) >= 300
    assert f"page {len(pdf.pages)} of {len(pdf.pages)}" in " ".join(pdf.pages[-1].extract_text().split())


def test_rows_of_unmoved_links_start_level_on_every_page(long_comparison: Comparison, qapp: object) -> None:
    document = PdfDocument(long_comparison, ExportOptions(appendices=()))
    list(document.lay_out())
    places: dict[tuple[Side, int], tuple[int, float]] = {}
    for number, page in enumerate(document.pagination.pages):
        for placed in page.placed:
            for label in placed.block.source.labels if placed.block.is_start else ():
                side = Side.LEFT if placed.column is Column.LEFT else Side.RIGHT
                places.setdefault((side, label.number), (number, placed.y))
    unmoved = [number for number, link in enumerate(long_comparison.links, 1) if not link.moved]
    assert len(unmoved) > 100
    assert [n for n in unmoved if places[Side.LEFT, n] != places[Side.RIGHT, n]] == []


def test_each_link_lands_on_its_twin(long_comparison: Comparison, pdf_of: Opens) -> None:
    pdf = pdf_of(long_comparison, ExportOptions(appendices=()))
    numbers = {page.indirect_reference: index for index, page in enumerate(pdf.pages)}
    own, targets = set(), set()
    for index, page in enumerate(pdf.pages):
        for reference in page.get("/Annots", ()):
            annotation = reference.get_object()
            target, _, left, top, _ = annotation["/Dest"].get_object()
            own.add((index, round(float(annotation["/Rect"][0])), round(float(annotation["/Rect"][3]) + 4)))
            targets.add((numbers[target], round(float(left)), round(float(top))))
    assert len(own) == 2 * len(long_comparison.links)
    near = {(page, x + dx, y + dy) for page, x, y in own for dx in (-1, 0, 1) for dy in (-1, 0, 1)}
    assert targets <= near


def test_outline_names_the_divergent_passages(comparison: Comparison, pdf_of: Opens) -> None:
    _, stories, *_ = pdf_of(comparison).outline
    assert isinstance(stories, list)
    passages = [entry.title for part in stories if isinstance(part, list) for entry in part]
    assert len(passages) == len(comparison.passages)
    assert "only here: Insurers expect a loss of nearly 35 million …" in passages


def test_outline_of_many_passages_leads_to_their_pages(long_comparison: Comparison, pdf_of: Opens) -> None:
    pdf = pdf_of(long_comparison)
    _, stories, *rest = pdf.outline
    assert isinstance(stories, list)
    left = stories[1]
    assert isinstance(left, list)
    for entry in left[::25]:
        assert isinstance(entry, Destination)
        number = pdf.get_destination_page_number(entry)
        assert number is not None
        words = " ".join(str(entry.title).removeprefix("only here: ").removesuffix(" …").split()[:3])
        assert words in " ".join(pdf.pages[number].extract_text().split())
    assert [entry.title for entry in rest if isinstance(entry, Destination)] == ["Links", "Provenance"]


def test_headline_stays_with_its_text(qapp: object) -> None:
    tall = compare(with_headline(HEADLINE * 2, "It rained."), with_headline("Dam", BREAD))
    across = ExportOptions(page_size=PageSize.LETTER, orientation=Orientation.LANDSCAPE, appendices=())
    document = PdfDocument(tall, across)
    list(document.lay_out())
    for page in document.pagination.pages:
        left = [placed.block.source for placed in page.placed if placed.column is Column.LEFT]
        assert not left or not left[-1].style.keeps_next


def test_caption_in_the_list_of_links_stays_with_its_link(long_comparison: Comparison, qapp: object) -> None:
    document = PdfDocument(long_comparison, ExportOptions())
    list(document.lay_out())
    assert len(document.pagination.pages) > 40
    for page in document.pagination.pages:
        lowest = max(page.placed, key=lambda placed: placed.y)
        assert not lowest.block.source.style.keeps_next


def test_numbers_are_at_least_seven_points(comparison: Comparison, pdf_of: Opens) -> None:
    sizes: list[float] = []

    def visit(text: str, _matrix: object, text_matrix: list[float], _font: object, size: float) -> None:
        if re.search(r"\[\d+\]", text):
            sizes.append(size * abs(text_matrix[3]))

    for page in pdf_of(comparison).pages:
        page.extract_text(visitor_text=visit)
    # Qt draws at 720 dots an inch and scales the page by a tenth.
    assert sizes
    assert min(sizes) / 10 >= 7


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext is not here")
@pytest.mark.parametrize("mode", [[], ["-raw"]])
def test_pdftotext_finds_every_sentence_of_long_stories(
    long_comparison: Comparison, mode: list[str], tmp_path: Path, qapp: object
) -> None:
    write_export(long_comparison, tmp_path / "a.pdf", Format.PDF, ExportOptions(appendices=()))
    done = subprocess.run(["pdftotext", *mode, "a.pdf", "-"], capture_output=True, check=True, cwd=tmp_path)
    text = " ".join(re.sub(r"↕?[=±~½]\[\d+\]", " ", done.stdout.decode()).split())
    for article in (long_comparison.left, long_comparison.right):
        assert [n for n in range(len(article.sentences)) if article.sentence_text(n) not in text] == []


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext is not here")
@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        (
            "el",
            "Το φράγμα στην Ορέβα υποχώρησε έπειτα από ημέρες βροχής· πόσα υπόγεια έχουν πληγεί; Κανείς δεν ήξερε.",
        ),
        (
            "ru",
            "Плотина в Ореве рухнула в ночь на вторник после двух дней дождя, сообщили утром чиновники области.",
        ),
        (
            "en",
            "The US-led/EU-backed off-centre north-north-west-facing mission — well-suffered-for — was official.",
        ),
    ],
)
def test_sentence_over_several_lines_is_found_whole(language: str, sentence: str, tmp_path: Path, qapp: object) -> None:
    comparison = compare(make_article(sentence, language=language), make_article(BREAD))
    write_export(comparison, tmp_path / "a.pdf", Format.PDF, ExportOptions(appendices=()))
    done = subprocess.run(["pdftotext", "a.pdf", "-"], capture_output=True, check=True, cwd=tmp_path)
    assert sentence in " ".join(done.stdout.decode().split())


HEBREW = (
    "הסכר באורבה קרס בליל שני אחרי יומיים של גשם והמים הציפו את העיר התחתונה ואת הרובע הישן.",
    "ראשת העיר אמרה כי לתושבים היו רק עשר דקות לעזוב את בתיהם לפני שהגל הגיע אל הרחובות הראשונים.",
    "אלפי בני אדם הועברו למקום מבטחים בסירות של מכבי האש והצבא ובילו את הלילה בבית הספר.",
)
ARABIC = (
    "انهار السد في أوريفا ليل الاثنين بعد يومين من الأمطار الغزيرة وغمرت المياه المدينة السفلى والحي القديم.",
    "قالت رئيسة البلدية إن السكان لم يكن أمامهم سوى عشر دقائق لمغادرة منازلهم قبل أن تصل الموجة إلى الشوارع.",
    "نقل آلاف الناس إلى أماكن آمنة بواسطة قوارب الإطفاء والجيش وقضوا الليل في المدرسة.",
)


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext is not here")
@pytest.mark.parametrize(("language", "sentences"), [("he", HEBREW), ("ar", ARABIC)])
def test_right_to_left_stories_of_several_lines_are_found(
    language: str, sentences: tuple[str, ...], tmp_path: Path, qapp: object
) -> None:
    """Blanks are left out: poppler puts those beside a full stop on its other side.

    It takes full stops, commas and figures for numbers, which run from left to right; so that a sentence with a comma
    or a figure inside comes out in two orders from any PDF.
    """
    story = make_article(*sentences * 3, language=language)
    write_export(compare(story, story), tmp_path / "a.pdf", Format.PDF, ExportOptions(appendices=()))
    done = subprocess.run(["pdftotext", "a.pdf", "-"], capture_output=True, check=True, cwd=tmp_path)
    text = re.sub("[\u200e\u200f\u202a-\u202e\\s]", "", unicodedata.normalize("NFKC", done.stdout.decode()))
    for sentence in sentences:
        assert text.count("".join(sentence.split())) >= 6
