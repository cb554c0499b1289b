import pytest

from reader.model.article import RemovalReason
from reader.model.errors import UnreadableFile
from reader.reading.formats.office import extract
from tests.reading.documents import (
    FIRST,
    HEADLINE,
    PARAGRAPHS,
    SECOND,
    body_of,
    facts_of,
    headline_of,
    make_docx,
    make_epub,
    make_odt,
    make_zip,
    source,
)


@pytest.mark.parametrize("data", [make_docx(), make_odt(), make_epub()], ids=["docx", "odt", "epub"])
def test_document_gives_headline_and_paragraphs(data: bytes) -> None:
    (extraction,) = extract(source("a", data))
    assert headline_of(extraction) == HEADLINE
    assert tuple(body_of(extraction)) == PARAGRAPHS
    assert facts_of(extraction)["title"] == HEADLINE


def test_word_footer_is_set_aside_and_author_is_the_byline() -> None:
    (extraction,) = extract(source("a.docx", make_docx()))
    assert [(b.text, b.removed) for b in extraction.blocks if b.removed] == [("Halm Herald", RemovalReason.FOOTER)]
    assert facts_of(extraction)["byline"] == "Ann Roe"


def test_word_tables_are_kept_and_text_boxes_are_said_once() -> None:
    def paragraph(inner: str) -> str:
        return f"<w:p><w:r>{inner}</w:r></w:p>"

    box = paragraph("<w:t>In a box</w:t>")
    body = (
        paragraph(f"<w:t>{FIRST}</w:t>")
        + f"<w:tbl><w:tr><w:tc>{paragraph('<w:t>Cell</w:t>')}</w:tc></w:tr></w:tbl>"
        + paragraph(f"<mc:AlternateContent><mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback>")[
            : -len("</w:r></w:p>")
        ]
        + "</mc:AlternateContent></w:r></w:p>"
        + "<w:p><w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r></w:p>"
    )
    (extraction,) = extract(source("a.docx", make_docx(body=body)))
    assert body_of(extraction) == [FIRST, "Cell", "In a box", "a b"]


def test_notes_of_a_text_document_are_set_aside_and_comments_left_out() -> None:
    (extraction,) = extract(source("a.odt", make_odt()))
    assert [block.text for block in extraction.blocks if block.removed] == ["A note."]


def test_short_first_paragraph_is_the_headline_where_no_style_says_so() -> None:
    (extraction,) = extract(source("a.docx", make_docx([("", HEADLINE), ("", SECOND)])))
    assert headline_of(extraction) == HEADLINE


@pytest.mark.parametrize(
    ("members", "reason"),
    [
        ({"a.txt": "words"}, "an archive, and no document in it"),
        ({"content.xml": "<a/>"}, "no text in this document"),
        ({"META-INF/container.xml": "<a/>"}, "a book without contents"),
        ({"word/document.xml": ""}, "damaged, not well-formed XML inside"),
    ],
)
def test_package_without_a_story_says_so(members: dict[str, str], reason: str) -> None:
    with pytest.raises(UnreadableFile) as caught:
        list(extract(source("a.docx", make_zip(members))))
    assert caught.value.reason == reason
