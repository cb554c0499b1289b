"""Small documents of each format about an invented event, made in memory for the tests."""

import gzip
import io
import json
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from reader.model.article import Role
from reader.reading.extraction import Extraction, Source

HEADLINE = "Port of Halm closed for two weeks"
FIRST = "The port of Halm was closed on Monday after a crane fell into the basin, the harbour office said."
SECOND = "Nobody was hurt. Ferries to the islands leave from Ostby until the end of the month."
THIRD = "Divers of the navy will look at the crane on Thursday, and a ship from Norby is to lift it."
PARAGRAPHS = (FIRST, SECOND, THIRD)

PAGE = (
    f"<!DOCTYPE html><html lang='en'><head><title>{HEADLINE}</title></head><body><nav><a href='/'>Home</a></nav>"
    f"<article><h1>{HEADLINE}</h1>{''.join(f'<p>{text}</p>' for text in PARAGRAPHS)}</article></body></html>"
)


def source(name: str, data: bytes) -> Source:
    return Source(Path(name), data, 4e9)


def body_of(extraction: Extraction) -> list[str]:
    return [" ".join(b.text.split()) for b in extraction.blocks if b.removed is None and b.role is Role.BODY]


def headline_of(extraction: Extraction) -> str | None:
    return next((block.text for block in extraction.blocks if block.role is Role.HEADLINE), None)


def facts_of(extraction: Extraction) -> dict[str, str]:
    facts: dict[str, str] = {}
    for fact in extraction.metadata:
        facts.setdefault(fact.field, fact.value)
    return facts


def make_zip(members: Mapping[str, str | bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in members.items():
            package.writestr(name, data)
    return made.getvalue()


def make_docx(paragraphs: Sequence[tuple[str, str]] = (), body: str = "") -> bytes:
    """Make a Word document of (style, text) paragraphs, or of a body as XML."""
    namespace = (
        'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
        ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    )
    said = body or "".join(
        f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>'
        for style, text in paragraphs or [("Title", HEADLINE), *(("Normal", text) for text in PARAGRAPHS)]
    )
    return make_zip(
        {
            "[Content_Types].xml": "<Types/>",
            "word/document.xml": f'<?xml version="1.0"?><w:document {namespace}><w:body>{said}</w:body></w:document>',
            "word/footer1.xml": f"<w:ftr {namespace}><w:p><w:r><w:t>Halm Herald</w:t></w:r></w:p></w:ftr>",
            "docProps/core.xml": '<c xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Ann Roe</dc:creator></c>',
        }
    )


def make_odt() -> bytes:
    namespaces = (
        'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
        ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
    )
    note = "<text:note><text:note-body><text:p>A note.</text:p></text:note-body></text:note>"
    content = (
        f"<office:document-content {namespaces}><office:body><office:text><text:h>{HEADLINE}</text:h>"
        f"<text:p>{FIRST.replace(' was ', '<text:s/><text:span>was</text:span> ')}{note}</text:p>"
        f"<office:annotation><text:p>Check this!</text:p></office:annotation>"
        f"<text:p>{SECOND}</text:p><text:p>{THIRD}</text:p></office:text></office:body></office:document-content>"
    )
    return make_zip({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content})


def make_flat_odt() -> bytes:
    with zipfile.ZipFile(io.BytesIO(make_odt())) as package:
        content = package.read("content.xml").decode()
    return content.replace("office:document-content", "office:document").encode()


def make_epub(dates: str = "") -> bytes:
    chapter = '<html xmlns="http://www.w3.org/1999/xhtml"><body>{}</body></html>'
    return make_zip(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": '<container><rootfiles><rootfile full-path="O/b.opf"/></rootfiles></container>',
            "O/b.opf": (
                '<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/" '
                'xmlns:opf="http://www.idpf.org/2007/opf">'
                f"<metadata><dc:title>{HEADLINE}</dc:title><dc:language>en</dc:language>{dates}</metadata><manifest>"
                '<item id="b" href="b%20b.xhtml"/><item id="a" href="a.xhtml"/></manifest>'
                '<spine><itemref idref="a"/><itemref idref="b"/></spine></package>'
            ),
            "O/a.xhtml": chapter.format(f"<h1>{HEADLINE}</h1><p>{FIRST}</p>"),
            "O/b b.xhtml": chapter.format(f"<p>{SECOND}</p><p>{THIRD}<br/></p>"),
        }
    )


def make_pdf(pages: Sequence[Sequence[tuple[float, float, float, str]]], title: str = "") -> bytes:
    """Make a PDF of lines (x, y, size, text), in Helvetica and ASCII."""
    contents = [
        "".join(f"BT /F1 {size} Tf {x} {y} Td ({_escaped(text)}) Tj ET\n" for x, y, size, text in lines)
        for lines in pages
    ]
    kids = " ".join(f"{4 + 2 * number} 0 R" for number in range(len(pages)))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    for number, content in enumerate(contents):
        objects.append(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >>"
            f" /Contents {5 + 2 * number} 0 R >>"
        )
        objects.append(f"<< /Length {len(content)} >>\nstream\n{content}endstream")
    objects.append(f"<< /Title ({_escaped(title)}) >>")
    data = b"%PDF-1.4\n"
    places = []
    for number, made in enumerate(objects, 1):
        places.append(len(data))
        data += f"{number} 0 obj\n{made}\nendobj\n".encode("ascii")
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    trailer = f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R /Info {len(objects)} 0 R >>\n"
    return data + (
        f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}{trailer}startxref\n{len(data)}\n%%EOF\n"
    ).encode("ascii")


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")


def make_story_pdf() -> bytes:
    """Make two pages with running head and foot, a large headline, wrapped lines and a broken word."""
    first = [
        (72.0, 800.0, 8.0, "Halm Herald - page 1"),
        (72.0, 740.0, 20.0, HEADLINE),
        *_set(
            700,
            "The port of Halm was closed on Monday after a crane fell into the ba-",
            "sin, the harbour office said.",
        ),
        *_set(660, "Nobody was hurt. Ferries to the islands leave from Ostby until the end of", "the month."),
    ]
    second = [
        (72.0, 800.0, 8.0, "Halm Herald - page 2"),
        *_set(740, "Divers of the navy will look at the crane on Thursday, and a ship from", "Norby is to lift it."),
    ]
    return make_pdf([first, second])


def _set(y: float, *lines: str) -> Iterator[tuple[float, float, float, str]]:
    for number, line in enumerate(lines):
        yield 72.0, y - 14 * number, 11.0, line


def make_mail(body: str, headers: str = "") -> bytes:
    head = headers or (
        f"From: Ann Roe <ann@halm.example>\nTo: you@halm.example\nSubject: {HEADLINE}\n"
        "Date: Mon, 04 Mar 2024 10:30:00 +0100\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n"
    )
    return f"{head}\n{body}".replace("\n", "\r\n").encode()


def make_mhtml() -> bytes:
    return (
        "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://herald.example/port\r\n"
        f"Subject: {HEADLINE}\r\nDate: Mon, 4 Mar 2024 10:30:00 -0000\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/related; type="text/html"; boundary="B"\r\n\r\n\r\n--B\r\n'
        "Content-Type: text/html\r\nContent-ID: <x@mhtml.blink>\r\nContent-Transfer-Encoding: quoted-printable\r\n"
        f"Content-Location: https://herald.example/port\r\n\r\n{PAGE.replace('=', '=3D')}\r\n"
        "--B\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n--B--\r\n"
    ).encode()


def make_warc(pages: Sequence[tuple[str, bytes]] = (), *, packed: bool = False) -> bytes:
    """Make an archive of (address, HTML) responses with a request before each; packed: a gzip member a record."""
    records = []
    for address, page in pages or [("https://herald.example/port", PAGE.encode())]:
        http = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page
        for kind, block in (("request", b"GET / HTTP/1.1\r\n\r\n"), ("response", http)):
            head = (
                f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {address}\r\nWARC-Date: 2024-03-04T10:30:00Z\r\n"
                f"WARC-Record-ID: <urn:uuid:12345678-1234-1234-1234-123456789abc>\r\n"
                f"Content-Type: application/http; msgtype={kind}\r\nContent-Length: {len(block)}\r\n\r\n"
            )
            records.append(head.encode() + block + b"\r\n\r\n")
    return b"".join(gzip.compress(record, mtime=0) if packed else record for record in records)


def make_har(entries: Sequence[tuple[str, str, str, int]]) -> bytes:
    """Make what a browser's network tools save, of (address, kind, text, status): each in the page "p"."""
    log = [
        {
            "pageref": "p",
            "startedDateTime": "2024-03-04T10:30:00.000+01:00",
            "request": {"method": "GET", "url": address},
            "response": {"status": status, "content": {"mimeType": kind, "text": text}},
        }
        for address, kind, text, status in entries
    ]
    return json.dumps({"log": {"version": "1.2", "creator": {"name": "Browser"}, "entries": log}}).encode()


def make_rtf() -> bytes:
    paragraphs = "".join(f"{text}\\par\n" for text in PARAGRAPHS)
    return (
        "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Times;}}{\\info{\\title " + HEADLINE + "}}"
        "\\f0\\b " + HEADLINE + "\\b0\\par\n" + paragraphs + "Caf\\'e9 \\u945?\\par}"
    ).encode("ascii")
