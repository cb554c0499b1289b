"""Every reader takes time in proportion to its file: twice the file takes twice the CPU time."""

import plistlib
from collections.abc import Callable

import pytest

from reader.model.errors import UnreadableFile
from reader.reading.assembly import assemble
from reader.reading.facts.dates.dates_in_text import find_dates
from reader.reading.formats.registry import FORMATS, pick_format
from reader.reading.language.sentences import split_sentences
from tests.growth import MOST_GROWTH, growth_of
from tests.reading.documents import (
    FIRST,
    HEADLINE,
    make_docx,
    make_har,
    make_mail,
    make_pdf,
    make_warc,
    make_zip,
    source,
)


def paragraphs(count: int) -> list[tuple[str, str]]:
    return [("Normal", f"{number}.") for number in range(count)]


def make_odt_of(count: int) -> bytes:
    urn = "urn:oasis:names:tc:opendocument:xmlns"
    names = f'xmlns:o="{urn}:office:1.0" xmlns:t="{urn}:text:1.0"'
    inner = "".join(f"<t:p>{number}.</t:p>" for number in range(count))
    content = f"<o:document-content {names}><o:body><o:text>{inner}</o:text></o:body></o:document-content>"
    return make_zip({"content.xml": content})


def make_epub_of(count: int) -> bytes:
    items = "".join(f'<item id="i{number}" href="a.xhtml"/>' for number in range(count))
    spine = "".join(f'<itemref idref="i{number}"/>' for number in range(count))
    package = (
        f'<package xmlns="http://www.idpf.org/2007/opf"><manifest>{items}</manifest><spine>{spine}</spine></package>'
    )
    container = '<container><rootfiles><rootfile full-path="b.opf"/></rootfiles></container>'
    chapter = f"<html xmlns='http://www.w3.org/1999/xhtml'><body><p>{FIRST}</p></body></html>"
    return make_zip({"META-INF/container.xml": container, "b.opf": package, "a.xhtml": chapter})


def rows(count: int) -> list[tuple[float, float, float, str]]:
    return [
        (40.0 + 250 * (n % 2), 800.0 - 12 * (n // 2 % 60), 9.0, "a port was closed by cranes") for n in range(count)
    ]


PAGE = "<html><body><h1>Port shut</h1><p>{}</p></body></html>"
FORWARDED = "---------- Forwarded message ---------\n"

# The smallest size of each construct, and what makes a file of a size.
MAKERS: dict[str, tuple[str, int, Callable[[int], bytes]]] = {
    "docx of paragraphs": ("a.docx", 300, lambda n: make_docx(paragraphs(n))),
    "docx of nested boxes": ("a.docx", 10,
        lambda n: make_docx(body="<w:p><w:r>" * n + "<w:t>a</w:t>" + "</w:r></w:p>" * n)),
    "docx of headlines": ("a.docx", 200, lambda n: make_docx([("Title", "a")] * n)),
    "odt of paragraphs": ("a.odt", 300, make_odt_of),
    "epub of one chapter with many names": ("a.epub", 500, make_epub_of),
    "text of dots": ("a.txt", 2_000, lambda n: b"A story. " + b"." * n + b"a"),
    "text of questions": ("a.txt", 1_000, lambda n: b"A story. " + b"?!" * n + b"a"),
    "text of asterisks": ("a.txt", 4_000, lambda n: b"A story. " + b"*" * n + b"a"),
    "markdown of words": ("a.md", 4_000, lambda n: b"word(" * n),
    "markdown of brackets": ("a.md", 500, lambda n: b"[a](b " * n),
    "markdown of emphasis": ("a.md", 500, lambda n: b"*a _b " * n),
    "markdown of front matter": ("a.md", 500, lambda n: b"---\n" + b"a: b\n" * n),
    "mail of parameters": ("a.eml", 1_000,
        lambda n: make_mail("x", "Content-Type: text/plain;\n" + "".join(f" a*{i}*=b;\n" for i in range(n)))),
    "mail of addresses": ("a.eml", 1_000,
        lambda n: make_mail("x", "Subject: a\nTo: " + ", ".join(["a@b.example"] * n) + "\n")),
    "mail of brackets": ("a.eml", 1_000,
        lambda n: make_mail("x", f"From: {'(' * n}\nSubject: {'=?utf-8?q?a?=' * n}\n")),
    "mail of quotes": ("a.eml", 1_000, lambda n: make_mail(FORWARDED + "> a: b\n" * n)),
    "page of line breaks": ("a.html", 500, lambda n: PAGE.format("a<br>" * n).encode()),
    "page of headings": ("a.html", 500, lambda n: PAGE.format("<h1>a</h1>" * n).encode()),
    "page of dates": ("a.html", 200, lambda n: PAGE.format("<time>4 March 2024</time>" * n).encode()),
    "page of data": ("a.html", 200,
        lambda n: PAGE.format('<script type="application/ld+json">{"@type":"Article"}</script>' * n).encode()),
    "page of comments in data": ("a.html", 2_000,
        lambda n: PAGE.format(f'<script type="application/ld+json">{"/* a" * n}</script>').encode()),
    "rtf of groups": ("a.rtf", 500, lambda n: b"{\\rtf1 " + b"{\\b a\\par }" * n + b"}"),
    "rtf of hidden text": ("a.rtf", 500, lambda n: b"{\\rtf1 " + b"{\\v a}b\\par " * n + b"}"),
    "pdf of columns": ("a.pdf", 200, lambda n: make_pdf([rows(120) for _ in range(n // 100)])),
    "web archive of one page": ("a.webarchive", 2_000,
        lambda n: plistlib.dumps({"WebMainResource": {"WebResourceData": PAGE.format("<p>a.</p>" * n).encode()}})),
    "network tools of answers": ("a.har", 500,
        lambda n: make_har([("https://halm.example/1", "text/html", PAGE.format(FIRST), 404)] * n
            + [("https://halm.example/1", "text/html", PAGE.format(FIRST), 200)])),
    "crawl of pages": ("a.warc", 20,
        lambda n: make_warc([(f"https://halm.example/{i}", PAGE.format(FIRST).encode()) for i in range(n)])),
    "feed of items": ("a.xml", 50,
        lambda n: b"<rss>" + b"<item><title>a</title><description>b.</description></item>" * n + b"</rss>"),
    "json of records": ("a.json", 50, lambda n: b"[" + b",".join([b'{"title":"a","text":"b."}'] * n) + b"]"),
    "json of levels": ("a.json", 50, lambda n: b'{"a":' * n + b"1" + b"}" * n),
    "table of rows": ("a.csv", 60, lambda n: b"title,text\n" + b"a,b\n" * n),
    "press database": ("a.txt", 20,
        lambda n: f"{HEADLINE}\n\nHerald\n\nLength: 5 words\n\nBody\n\n{FIRST}\n\nEnd of Document\n".encode() * n),
    "text of opened emphasis": ("a.txt", 300,
        lambda n: b"Port shut\n\nThe port is shut. " + b"U.S. [a](b) _" * n),
    "text of one line": ("a.txt", 500, lambda n: b"The port is shut. " * n),
    "text of lines": ("a.txt", 200, lambda n: f"{FIRST}\n\n".encode() * n),
    "text in a code page of DOS": ("a.txt", 200, lambda n: "Die Fähre fährt nicht. ".encode("cp850") * n),
}  # fmt: skip


def read(name: str, data: bytes) -> None:
    file = source(name, data)
    try:
        for extraction in pick_format(file).extract(file):
            assemble(extraction, file, "")
    except UnreadableFile:
        pass


def test_every_format_has_a_construct_that_grows() -> None:
    measured = {pick_format(source(name, make(size))).name for name, size, make in MAKERS.values()}
    assert measured == {form.name for form in FORMATS}


@pytest.mark.parametrize("construct", sorted(MAKERS))
def test_twice_the_file_takes_twice_the_time(construct: str) -> None:
    name, size, make = MAKERS[construct]

    def work(count: int) -> Callable[[], None]:
        data = make(count)

        def read_it() -> None:
            read(name, data)

        return read_it

    assert growth_of(work, size) < MOST_GROWTH


@pytest.mark.parametrize(
    "piece",
    ["a. ", "1. ", "(a. ", "“a! ", "۔", "！", "a.B", "... ", "《a！", "Dr. ", "' "],
    ids=ascii,
)
def test_twice_the_paragraph_takes_twice_the_time(piece: str) -> None:
    def work(count: int) -> Callable[[], None]:
        text = piece * count

        def split() -> None:
            for language in ("en", "hi", "zh", "ur"):
                split_sentences(text, language)

        return split

    assert growth_of(work, 200) < MOST_GROWTH


def test_a_long_line_of_numbers_is_no_line_of_dates() -> None:
    assert find_dates("1 2 3 March " * 10_000) == []
