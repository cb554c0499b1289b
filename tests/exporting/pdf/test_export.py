import re
import shutil
import subprocess
import unicodedata
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader
from pypdf.generic import ArrayObject, Destination, DictionaryObject, IndirectObject
from PySide6.QtGui import QFontDatabase

from reader.comparing import compare
from reader.exporting.formats import write_export
from reader.exporting.options import Content, ExportOptions, Format, Identity, Orientation, PageSize
from reader.exporting.pdf.export import render_pdf
from reader.exporting.pdf.pair.document import PdfDocument
from reader.model.article import Doubt, Role, Translation
from reader.model.comparison import Comparison, ComparisonSettings, Side
from reader.model.errors import UnwritableFile
from reader.model.shown_words import Wording
from tests.comparing.articles import make_article

Opens = Callable[..., PdfReader]
STORIES_ALONE = ExportOptions(appendices=())

# Chinese, Japanese and Korean letters come from the system: a font of them would be larger than the program.
NEEDS_SYSTEM_FONT = {
    "zh": QFontDatabase.WritingSystem.SimplifiedChinese,
    "ja": QFontDatabase.WritingSystem.Japanese,
    "ko": QFontDatabase.WritingSystem.Korean,
}


def words_of(text: str) -> str:
    """The text as one line, without the numbers of links."""
    return " ".join(re.sub(r"↕?\[\d+\]", " ", text).split())


def text_of(pdf: PdfReader) -> str:
    return words_of("\n".join(page.extract_text() for page in pdf.pages))


def links_of(pdf: PdfReader) -> list[tuple[int, float, int, float]]:
    """Page and top of each link's own place, page and top of where it leads."""
    numbers = {page.indirect_reference: index for index, page in enumerate(pdf.pages)}
    found = []
    for index, page in enumerate(pdf.pages):
        for reference in page.get("/Annots", ArrayObject()):
            annotation = reference.get_object()
            page_reference, _, _, top, _ = annotation["/Dest"].get_object()
            assert isinstance(page_reference, IndirectObject)
            found.append((index, float(annotation["/Rect"][3]), numbers[page_reference], float(top)))
    return found


def test_every_sentence_is_found_whole(comparison: Comparison, pdf_of: Opens) -> None:
    text = text_of(pdf_of(comparison, STORIES_ALONE))
    for side in Side:
        article = comparison.article(side)
        for index in range(len(article.sentences)):
            assert article.sentence_text(index) in text


def test_text_is_in_the_order_of_reading(comparison: Comparison, pdf_of: Opens) -> None:
    first = text_of(pdf_of(comparison, STORIES_ALONE))
    counts, definition = first.index("sentences shared"), first.index("the same words")
    left = [first.index(comparison.left.sentence_text(n)) for n in range(1, len(comparison.left.sentences))]
    right = first.index(comparison.right.sentence_text(4))
    assert [counts, definition, *left, right] == sorted([counts, definition, *left, right])


def test_ligatures_hide_no_word(comparison: Comparison, pdf_of: Opens) -> None:
    text = text_of(pdf_of(comparison))
    assert "official flood" in text
    assert "suffered" in text


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext is not here")
def test_pdftotext_finds_every_sentence(comparison: Comparison, tmp_path: Path, qapp: object) -> None:
    write_export(comparison, tmp_path / "a.pdf", Format.PDF, STORIES_ALONE)
    done = subprocess.run(["pdftotext", "-raw", "a.pdf", "-"], capture_output=True, check=True, cwd=tmp_path)
    text = words_of(done.stdout.decode())
    for article in (comparison.left, comparison.right):
        assert all(article.sentence_text(index) in text for index in range(len(article.sentences)))


def test_number_leads_to_its_twin_and_back(comparison: Comparison, pdf_of: Opens) -> None:
    links = links_of(pdf_of(comparison, STORIES_ALONE))
    assert len(links) == 2 * len(comparison.links)
    places = {(page, round(top)) for page, top, *_ in links}
    targets = {(page, round(top - 4)) for *_, page, top in links}
    near = {(page, top + by) for page, top in targets for by in (-2, -1, 0, 1, 2)}
    assert places <= near


def test_unmoved_links_start_level(comparison: Comparison, pdf_of: Opens) -> None:
    links = links_of(pdf_of(comparison, STORIES_ALONE))
    level = [link for link in links if link[0] == link[2] and abs(link[1] - (link[3] - 4)) < 3]
    unmoved = [link for link in comparison.links if not link.moved]
    assert len(level) == 2 * len(unmoved)


def test_same_comparison_gives_the_same_bytes(comparison: Comparison, qapp: object) -> None:
    assert render_pdf(comparison) == render_pdf(comparison)


def test_file_says_what_it_is(comparison: Comparison, pdf_of: Opens) -> None:
    pdf = pdf_of(comparison)
    root = pdf.trailer["/Root"]
    assert isinstance(root, DictionaryObject)
    assert (str(root["/Lang"]), str(root["/PageMode"])) == ("en", "/UseOutlines")
    assert pdf.metadata is not None
    assert (pdf.metadata.author or "").startswith("Reader ")
    assert pdf.metadata.creation_date is None


def test_outline_names_every_section(comparison: Comparison, pdf_of: Opens) -> None:
    first, stories, *rest = pdf_of(comparison).outline
    assert isinstance(stories, list)
    assert [entry.title for entry in stories if isinstance(entry, Destination)] == [
        "outlet unknown, story.txt: Dam at Oreva gives way after a night of rain",
        "outlet unknown, story.txt: Night of rain breaks the dam at Oreva",
    ]
    assert isinstance(first, Destination)
    assert [entry.title for entry in rest if isinstance(entry, Destination)] == ["Links", "Quotations", "Provenance"]


def test_fonts_are_embedded(comparison: Comparison, pdf_of: Opens) -> None:
    fonts = [
        font.get_object()
        for page in pdf_of(comparison).pages
        for font in page["/Resources"]["/Font"].values()  # type: ignore[index]  # pypdf types it as any object
    ]
    assert fonts
    for font in fonts:
        descriptor = font["/DescendantFonts"][0].get_object()["/FontDescriptor"].get_object()
        assert "/FontFile2" in descriptor or "/FontFile3" in descriptor


@pytest.mark.parametrize("size", PageSize)
@pytest.mark.parametrize("orientation", Orientation)
def test_page_is_as_chosen(comparison: Comparison, pdf_of: Opens, size: PageSize, orientation: Orientation) -> None:
    box = pdf_of(comparison, ExportOptions(page_size=size, orientation=orientation)).pages[0].mediabox
    sides = {PageSize.A4: (595, 842), PageSize.LETTER: (612, 792)}[size]
    expected = sides if orientation is Orientation.PORTRAIT else sides[::-1]
    assert (round(float(box.width)), round(float(box.height))) == expected


@pytest.mark.parametrize(
    ("content", "there", "gone"),
    [
        (Content.SHARED, "The dam at Oreva gave way", "Insurers expect"),
        (Content.DIVERGENT, "Insurers expect", "The dam at Oreva gave way"),
    ],
)
def test_only_what_was_asked_for_is_printed(
    comparison: Comparison, pdf_of: Opens, content: Content, there: str, gone: str
) -> None:
    text = text_of(pdf_of(comparison, ExportOptions(content=content, appendices=())))
    assert there in text
    assert gone not in text


def test_headlines_are_always_printed(comparison: Comparison, pdf_of: Opens) -> None:
    for content in Content:
        text = text_of(pdf_of(comparison, ExportOptions(content=content, appendices=())))
        assert comparison.left.sentence_text(0) in text


def test_provenance_tells_digest_and_file(comparison: Comparison, pdf_of: Opens) -> None:
    text = text_of(pdf_of(comparison))
    assert "0" * 40 in text.replace(" ", "")
    assert "check before publishing" in text


def test_blind_tells_no_outlet_address_or_file(comparison: Comparison, pdf_of: Opens) -> None:
    left = replace(comparison.left, outlet="Oreva Courier", url="https://courier.example/dam", byline="Jan Holm")
    pdf = pdf_of(replace(comparison, left=left), ExportOptions(identity=Identity.BLIND))
    everything = text_of(pdf) + str(pdf.metadata) + str(pdf.outline)
    assert not [name for name in ("Courier", "courier", "Holm", "story.txt") if name in everything]


def test_translation_is_told_on_every_page(comparison: Comparison, pdf_of: Opens) -> None:
    original = make_article(*["Μια πρόταση εδώ." for _ in comparison.left.sentences], language="el")
    left = replace(comparison.left, original=original, translation=Translation("Argos", "el_en", "1.9", "2026-01-02"))
    pdf = pdf_of(replace(comparison, left=left))
    badge = "machine-translated,Argosel→en1.9,2026-01-02"  # pypdf breaks the line at the arrow, of another font
    assert all(badge in words_of(page.extract_text()).replace(" ", "") for page in pdf.pages)


def test_both_translations_are_told_whole_on_every_page(comparison: Comparison, pdf_of: Opens) -> None:
    made_by = [Translation("Argos Translate 1.11", "el_en", version, "2026-11-21") for version in ("1.9", "1.8")]
    left, right = (
        replace(comparison.article(side), original=comparison.article(side), translation=translation)
        for side, translation in zip(Side, made_by, strict=True)
    )
    for page in pdf_of(replace(comparison, left=left, right=right)).pages:
        text = words_of(page.extract_text()).replace(" ", "")
        assert "A:machine-translated,ArgosTranslate1.11el→en1.9,2026-11-21" in text
        assert "B:machine-translated,ArgosTranslate1.11el→en1.8,2026-11-21·Madebyamachine" in text


@pytest.mark.parametrize(
    ("wording", "has_translation", "has_original"),
    [(Wording.TRANSLATION, True, False), (Wording.ORIGINAL, False, True), (Wording.BOTH, True, True)],
)
def test_translated_story_is_shown_as_chosen(
    comparison: Comparison, pdf_of: Opens, wording: Wording, has_translation: bool, has_original: bool
) -> None:
    original = make_article(*[f"Πρόταση {n} εδώ." for n in range(len(comparison.left.sentences))], language="el")
    left = replace(comparison.left, original=original, translation=Translation("Argos", "el_en", "1.9", "2026-01-02"))
    pdf = pdf_of(replace(comparison, left=left), ExportOptions(wording=wording, appendices=()))
    text = text_of(pdf)
    assert ("Nobody could say in the morning" in text) is has_translation
    assert ("Πρόταση 4 εδώ." in text) is has_original


def test_place_that_cannot_be_written_is_said(comparison: Comparison, tmp_path: Path, qapp: object) -> None:
    with pytest.raises(UnwritableFile):
        write_export(comparison, tmp_path / "gone" / "a.pdf", Format.PDF)


def test_stories_without_a_link_are_printed(pdf_of: Opens) -> None:
    unrelated = compare(make_article("One thing happened at sea."), make_article("Bread has become dearer again."))
    text = text_of(pdf_of(unrelated))
    assert "A: 0 of 1 sentence shared, 1 only here" in text
    assert "Bread has become dearer again." in text


def test_empty_side_is_printed(pdf_of: Opens) -> None:
    text = text_of(pdf_of(compare(make_article("One thing happened at sea."), make_article())))
    assert "One thing happened at sea." in text


def test_roles_that_are_not_compared_are_printed(pdf_of: Opens) -> None:
    left = make_article("A headline of some words", "Photo: a boat", roles=[Role.HEADLINE, Role.CAPTION])
    assert "Photo: a boat" in text_of(pdf_of(compare(left, make_article("Bread has become dearer again."))))


def test_long_sentence_runs_level_through_pages(pdf_of: Opens) -> None:
    long = " ".join(f"river{n % 97} and dam and town" for n in range(700)) + "."
    comparison = compare(make_article("One thing happened at sea.", long), make_article(long))
    pdf = pdf_of(comparison, STORIES_ALONE)
    assert len(pdf.pages) > 3
    for page in pdf.pages[1:-1]:
        assert len(re.findall(r"river40\b", page.extract_text())) in (0, 2)


def test_sentence_is_not_cut_where_a_page_ends(pdf_of: Opens) -> None:
    sentences = [f"In the year {1000 + n} the river came over its banks and into the lower town." for n in range(90)]
    pdf = pdf_of(compare(make_article(*sentences), make_article("Bread has become dearer.")), STORIES_ALONE)
    pages = [words_of(page.extract_text()) for page in pdf.pages]
    assert len(pages) > 2
    for sentence in sentences:
        assert sum(sentence in page for page in pages) == 1


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("el", "Πόσα υπόγεια έχουν πληγεί; Κανείς δεν ήξερε."),
        ("ru", "Плотина в Ореве рухнула в ночь на вторник, сообщили чиновники."),
        ("zh", "官员们周二说，大坝于周一夜间溃决。"),
        ("vi", "Đập Oreva bị vỡ vào đêm thứ Hai."),
    ],
)
def test_other_scripts_are_searchable(pdf_of: Opens, language: str, sentence: str) -> None:
    pdf = pdf_of(compare(make_article(sentence, language=language), make_article("Bread has become dearer.")))
    if language in NEEDS_SYSTEM_FONT and not QFontDatabase.families(NEEDS_SYSTEM_FONT[language]):
        pytest.skip(f"the system has no font for {language}, and none is bundled")
    assert sentence in text_of(pdf)


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext is not here")
@pytest.mark.parametrize(
    ("language", "sentence"),
    [("ar", "انهار السد ليل الاثنين لأن المطر لم يتوقف"), ("he", "הסכר באורבה קרס בליל שני")],
)
def test_right_to_left_text_is_searchable(tmp_path: Path, qapp: object, language: str, sentence: str) -> None:
    comparison = compare(make_article(sentence, language=language), make_article())
    write_export(comparison, tmp_path / "a.pdf", Format.PDF, STORIES_ALONE)
    done = subprocess.run(["pdftotext", "a.pdf", "-"], capture_output=True, check=True, cwd=tmp_path)
    text = re.sub("[\u200e\u200f\u202a-\u202e]", "", unicodedata.normalize("NFKC", done.stdout.decode()))
    assert sentence in words_of(text)


def test_unseen_characters_hide_no_word(pdf_of: Opens) -> None:
    comparison = compare(make_article("The govern\u00adment \u200bsuffered\ta loss 🌊 at sea."), make_article())
    assert "The government suffered a loss" in text_of(pdf_of(comparison))


def test_doubtful_translation_is_explained(comparison: Comparison, pdf_of: Opens) -> None:
    article = replace(make_article("Consent cookies consent cookies."), doubts=(Doubt(0, "says the same words again"),))
    text = text_of(pdf_of(compare(article, comparison.right)))
    assert "doubtful translation: never only here" in text
    assert "Doubtful translation: sentence 1 says the same words again" in text


def test_short_stories_leave_no_page_nearly_empty(comparison: Comparison, qapp: object) -> None:
    document = PdfDocument(comparison, ExportOptions())
    for _ in document.lay_out():
        pass
    frame, pages = document.pagination.frame, document.pagination.pages
    assert len(pages) > 1
    for page in pages[:-1]:
        end = max(placed.y + placed.block.height for placed in page.placed)
        assert end > frame.head + 0.6 * frame.column_height
    assert len(pages[-1].placed) > 3


def test_what_the_list_has_in_two_events_is_said_below_the_summary(comparison: Comparison, pdf_of: Opens) -> None:
    assert "Listed as two events" not in text_of(pdf_of(comparison))
    assert "Listed as two events" in text_of(
        pdf_of(replace(comparison, settings=ComparisonSettings(are_two_events=True)))
    )
