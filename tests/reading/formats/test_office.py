import pytest

from reader.model.article import RemovalReason
from reader.model.errors import UnreadableFile
from reader.reading.formats.office import extract
from tests.reading.documents import (
    FIRST,
    HEADLINE,
    PAGE,
    PARAGRAPHS,
    SECOND,
    THIRD,
    body_of,
    facts_of,
    headline_of,
    make_docx,
    make_epub,
    make_flat_odt,
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
        ({"a.bin": "words"}, "an archive, and no document in it"),
        ({"content.xml": "<a/>"}, "no text in this document"),
        ({"META-INF/container.xml": "<a/>"}, "a book without contents"),
        ({"word/document.xml": ""}, "damaged, not well-formed XML inside"),
    ],
)
def test_package_without_a_story_says_so(members: dict[str, str], reason: str) -> None:
    with pytest.raises(UnreadableFile) as caught:
        list(extract(source("a.docx", make_zip(members))))
    assert caught.value.reason == reason


def run(text: str, properties: str = "") -> str:
    return f"<w:r><w:rPr>{properties}</w:rPr><w:t xml:space='preserve'>{text}</w:t></w:r>"


def word_body(*paragraphs: str) -> list[str]:
    body = "".join(f"<w:p>{inner}</w:p>" for inner in paragraphs)
    (extraction,) = extract(source("a.docx", make_docx(body=body)))
    return body_of(extraction)


def test_what_was_moved_stands_where_it_is_now_and_what_was_deleted_nowhere() -> None:
    moved = f"<w:moveTo>{run(SECOND)}</w:moveTo>"
    old = f"<w:moveFrom>{run(SECOND)}</w:moveFrom>"
    changed = f"{run('It takes ')}<w:del>{run('nine')}</w:del><w:ins>{run('five')}</w:ins>{run(' months.')}"
    assert word_body(run(FIRST), moved, run(THIRD), old, changed) == [FIRST, SECOND, THIRD, "It takes five months."]


@pytest.mark.parametrize("hidden", ["<w:vanish/>", "<w:vanish w:val='1'/>"])
def test_hidden_text_is_left_out_and_text_that_was_shown_again_is_not(hidden: str) -> None:
    shown = run(" It is short.", "<w:vanish w:val='0'/>")
    assert word_body(run(FIRST) + run(" For the desk.", hidden) + shown, run(SECOND)) == [
        f"{FIRST} It is short.",
        SECOND,
    ]


def test_a_paragraph_whose_mark_was_deleted_goes_on_with_the_next() -> None:
    deleted = f"<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>{run('The port was ')}"
    assert word_body(run(FIRST), deleted, run("closed."), run(SECOND)) == [FIRST, "The port was closed.", SECOND]


def test_line_breaks_that_part_paragraphs_make_paragraphs() -> None:
    two, one = "<w:r><w:br/><w:br/></w:r>", "<w:r><w:br/></w:r>"
    assert word_body(run(FIRST) + two + run(SECOND), run("Port of") + one + run("Halm")) == [
        FIRST,
        SECOND,
        "Port of Halm",
    ]
    assert word_body(run(FIRST) + one + run(SECOND), run("x")) == [FIRST, SECOND, "x"]


def test_the_strict_variant_and_a_main_part_of_another_name_are_read() -> None:
    name = "http://purl.oclc.org/ooxml/wordprocessingml/main"
    text = f'<w:document xmlns:w="{name}"><w:body><w:p>{run(FIRST)}</w:p><w:p>{run(SECOND)}</w:p></w:body></w:document>'
    kind = "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument"
    relations = f'<Relationships><Relationship Type="{kind}" Target="/word/document2.xml"/></Relationships>'
    (extraction,) = extract(source("a.docx", make_zip({"_rels/.rels": relations, "word/document2.xml": text})))
    assert body_of(extraction) == [FIRST, SECOND]


def test_hidden_and_deleted_text_of_an_open_document_is_left_out() -> None:
    spaces = ["office", "style", "text"]
    names = " ".join(f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in spaces)
    content = (
        f"<office:document-content {names}><office:automatic-styles><style:style style:name='T1'>"
        "<style:text-properties text:display='none'/></style:style></office:automatic-styles><office:body><office:text>"
        f"<text:tracked-changes><text:p>Gone.</text:p></text:tracked-changes><text:p>{FIRST}</text:p>"
        f"<text:p>Be<text:span text:style-name='T1'>hidden</text:span>fore<text:s/>noon.</text:p>"
        f"<text:section text:display='none'><text:p>Hidden.</text:p></text:section><text:p>{SECOND}</text:p>"
        "</office:text></office:body></office:document-content>"
    )
    (extraction,) = extract(source("a.odt", make_zip({"content.xml": content})))
    assert body_of(extraction) == [FIRST, "Before noon.", SECOND]


def test_a_package_of_a_saved_page_gives_its_story() -> None:
    members = {"1/index.rdf": "<r/>", "1/index.html": PAGE, "1/index_files/ad.html": "<p>Buy a boat.</p>"}
    (extraction,) = extract(source("a.maff", make_zip(members)))
    assert tuple(body_of(extraction)) == PARAGRAPHS


def test_a_newspaper_that_calibre_made_a_book_of_gives_its_articles() -> None:
    story = f"<p>Section menu | Next</p><h1>{HEADLINE}</h1><p>By Ann Roe</p><p>{FIRST}</p><p>{SECOND}</p>"
    note = "<p>This article was downloaded by calibre from https://halm.example/1</p>"
    members = {
        "META-INF/container.xml": "<container><rootfile full-path='c.opf'/></container>",
        "c.opf": "<package xmlns:dc='http://purl.org/dc/elements/1.1/'><metadata><dc:date>2024-03-05</dc:date></metadata>"
        "<manifest><item id='n' href='n.xhtml' properties='nav'/><item id='a' href='a.xhtml'/>"
        "<item id='b' href='b.xhtml'/></manifest><spine><itemref idref='n'/><itemref idref='a'/><itemref idref='b'/>"
        "</spine></package>",
        "n.xhtml": "<html><body><p>Contents</p></body></html>",
        **{f"{name}.xhtml": f"<html><body>{story}{note}</body></html>" for name in "ab"},
    }
    first, second = extract(source("news.epub", make_zip(members)))
    assert headline_of(first) == HEADLINE
    assert body_of(second) == [FIRST, SECOND]
    facts = facts_of(first)
    assert (facts["byline"], facts["url"]) == ("Ann Roe", "https://halm.example/1")
    assert (facts.get("published"), facts["saved"]) == (None, "2024-03-05")


@pytest.mark.parametrize(
    ("dates", "published", "saved"),
    [
        ("<dc:date>2024-03-04</dc:date>", "2024-03-04", None),
        ("<dc:date opf:event='publication'>2024-03-04T06:30:00Z</dc:date>", "2024-03-04T06:30:00+00:00", None),
        ("<dc:date opf:event='modification'>2024-03-09</dc:date>", None, "2024-03-09"),
        (
            "<dc:date>2024-03-09T10:00:00Z</dc:date><meta property='dcterms:modified'>2024-03-09T10:00:05Z</meta>",
            *(None, "2024-03-09T10:00:00+00:00"),
        ),
        ("<dc:date>0101-01-01T00:00:00+00:00</dc:date>", None, None),
        ("<dc:date>soon</dc:date><dc:date opf:event='birthday'>2024-03-04</dc:date>", None, None),
    ],
)
def test_the_date_of_a_book_is_that_of_its_story_unless_a_program_made_it_then(
    dates: str, published: str | None, saved: str | None
) -> None:
    (extraction,) = extract(source("a.epub", make_epub(dates)))
    facts = facts_of(extraction)
    assert (facts.get("published"), facts.get("saved")) == (published, saved)


def test_author_and_outlet_of_a_document_are_facts_and_no_story() -> None:
    paragraphs = [("Title", HEADLINE), *(("Normal", t) for t in ("Ann Roe, Halm Herald", "4 March 2024", FIRST))]
    (extraction,) = extract(source("a.docx", make_docx(paragraphs)))
    facts = facts_of(extraction)
    assert (facts["byline"], facts["outlet"], facts["published"]) == ("Ann Roe", "Halm Herald", "2024-03-04")
    assert body_of(extraction) == [FIRST]


def test_who_wrote_a_story_is_told_by_its_byline_and_not_by_who_saved_it() -> None:
    paragraphs = [("Title", HEADLINE), ("Normal", "By Eva Holm"), *(("Normal", text) for text in PARAGRAPHS)]
    (extraction,) = extract(source("a.docx", make_docx(paragraphs)))
    assert facts_of(extraction)["byline"] == "Eva Holm"


def test_a_text_that_is_one_file_is_read_as_that_in_a_package() -> None:
    (packed,) = extract(source("a.odt", make_odt()))
    (flat,) = extract(source("a.fodt", make_flat_odt()))
    assert headline_of(flat) == headline_of(packed) == HEADLINE
    assert body_of(flat) == body_of(packed)


def test_lines_of_facts_in_one_paragraph_are_told_apart() -> None:
    facts = "<w:p><w:r><w:t>By Eva Holm</w:t><w:br/><w:t>Halm Herald, 4 March 2024</w:t></w:r></w:p>"
    story = "".join(f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>" for text in (HEADLINE, *PARAGRAPHS))
    first = story.index("</w:p>") + len("</w:p>")
    (extraction,) = extract(source("a.docx", make_docx(body=story[:first] + facts + story[first:])))
    told = facts_of(extraction)
    assert (told["byline"], told["outlet"], told["published"]) == ("Eva Holm", "Halm Herald", "2024-03-04")
    assert tuple(body_of(extraction)) == PARAGRAPHS


def test_of_no_page_in_a_package_it_is_said_that_none_follows() -> None:
    page = f"<html><body><article><h1>{HEADLINE}</h1><p>{FIRST}</p><p>{SECOND}</p></article></body></html>"
    package = make_zip({"1/index.html": page, "2/index.html": page})
    found = [(one.record, one.is_last) for one in extract(source("a.maff", package))]
    assert found == [(0, False), (1, False)]


def test_a_package_of_stories_has_texts_and_pages() -> None:
    members = {
        "stories/port.txt": f"{HEADLINE}\n\n{FIRST}\n\n{SECOND}",
        "stories/quay.html": f"<html><body><h1>Quay</h1><p>{FIRST}</p><p>{THIRD}</p></body></html>",
        "stories/data.json": "{}",
        "__MACOSX/stories/._port.txt": "0",
    }
    found = list(extract(source("a.zip", make_zip(members))))
    assert [(one.record, headline_of(one)) for one in found] == [(0, HEADLINE), (1, "Quay")]


def test_a_package_in_a_package_is_not_unpacked() -> None:
    inner = make_zip({"port.txt": FIRST})
    with pytest.raises(UnreadableFile, match="inside of a package"):
        list(extract(source("a.zip", make_zip({"inner.txt": inner}))))
