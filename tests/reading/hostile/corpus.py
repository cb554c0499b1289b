"""Documents that want to harm whoever opens them, made in memory; none holds anything of anybody's."""

import gzip
import io
import json
import struct
import zipfile
from collections.abc import Callable

from tests.reading.documents import (
    FIRST,
    HEADLINE,
    PAGE,
    PARAGRAPHS,
    SECOND,
    make_docx,
    make_epub,
    make_mail,
    make_odt,
    make_pdf,
    make_rtf,
    make_story_pdf,
    make_warc,
    make_zip,
)

MEGABYTE = 1024 * 1024
SECRET = "a secret of the user's"
"""What the file holds that documents of the corpus try to read; see `SECRET_PLACE`."""
SECRET_PLACE = "file:///SECRET-PLACE"

_WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_PROSE = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
# Each entity is ten of the one before: ten to the ninth of them.
_LAUGHS = '<!ENTITY a0 "ha">' + "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))


def _page(body: str, head: str = "") -> bytes:
    return f"<!DOCTYPE html><html><head><title>{HEADLINE}</title>{head}</head><body>{body}</body></html>".encode()


def _entity_docx(entities: str, said: str) -> bytes:
    document = f'<?xml version="1.0"?><!DOCTYPE w [{entities}]><w:document {_WORD}><w:body>{said}</w:body></w:document>'
    return make_zip({"word/document.xml": document})


def _word(text: str) -> str:
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def _nested_zip() -> bytes:
    data = make_zip({"zeros": bytes(MEGABYTE)})
    for _ in range(5):
        data = make_zip({f"{number}.zip": data for number in range(10)})
    return data


def _many_members(count: int) -> bytes:
    """Make a package of empty members without `zipfile`, which would take its time."""
    name = b"word/document.xml"
    local = struct.pack("<4s5H3I2H", b"PK\x03\x04", 20, 0, 0, 0, 0, 0, 0, 0, len(name), 0) + name
    entry = struct.pack("<4s6H3I5H2I", b"PK\x01\x02", 20, 20, 0, 0, 0, 0, 0, 0, 0, len(name), 0, 0, 0, 0, 0, 0) + name
    end = struct.pack(
        "<4s4H2IH", b"PK\x05\x06", 0, 0, count & 0xFFFF, count & 0xFFFF, len(entry) * count, len(local), 0
    )
    return local + entry * count + end


def _lying_size() -> bytes:
    """Make a document that claims to unpack to ten bytes."""
    data = bytearray(make_docx(body=_word("x" * 1_000_000)))
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        true = struct.pack("<I", package.getinfo("word/document.xml").file_size)
    return bytes(data.replace(true, struct.pack("<I", 10)))


def _nested_mail(levels: int) -> bytes:
    parts = "".join(f'Content-Type: multipart/mixed; boundary="b{n}"\r\n\r\n--b{n}\r\n' for n in range(levels))
    return f"Subject: S\r\nMIME-Version: 1.0\r\n{parts}Content-Type: text/plain\r\n\r\n{FIRST}\r\n".encode()


def _recursive_mail(levels: int) -> bytes:
    return ("Subject: S\r\nFrom: a\r\nContent-Type: message/rfc822\r\n\r\n" * levels + "Words.").encode()


FILES: dict[str, Callable[[], bytes]] = {
    "remote-images.html": lambda: _page(f'<img src="http://tracker.invalid/a.png">{_PROSE}'),
    "remote-style.html": lambda: _page(_PROSE, '<link rel=stylesheet href="http://tracker.invalid/a.css">'),
    "file-address.html": lambda: _page(f'<iframe src="{SECRET_PLACE}"></iframe><img src="{SECRET_PLACE}">{_PROSE}'),
    "unc-address.html": lambda: _page(f'<img src="\\\\tracker.invalid\\share\\a.png">{_PROSE}'),
    "data-address.html": lambda: _page(f'<img src="data:image/png;base64,{"A" * MEGABYTE}">{_PROSE}'),
    "base-and-refresh.html": lambda: _page(
        _PROSE, f'<base href="{SECRET_PLACE}"><meta http-equiv=refresh content="0;url=http://tracker.invalid">'
    ),
    "entity-bomb.html": f"<!DOCTYPE html [{_LAUGHS}]><html><body>{_PROSE}<p>&a9;</p></body></html>".encode,
    "xxe.html": (
        f'<!DOCTYPE html [<!ENTITY s SYSTEM "{SECRET_PLACE}">]><html><body>{_PROSE}<p>&s;</p></body></html>'
    ).encode,
    "many-attributes.html": lambda: _page("<p " + " ".join(f"a{n}=1" for n in range(100_000)) + f">{_PROSE}"),
    "many-comments.html": lambda: _page("<!--" * 100_000 + _PROSE),
    "deep-divs.html": lambda: _page("<div>" * 20_000 + _PROSE + "</div>" * 20_000),
    "deep-spans.html": lambda: _page("<p>" + "<span>" * 20_000 + FIRST + "</span>" * 20_000 + _PROSE),
    "deep-tables.html": lambda: _page("<table><tr><td>" * 3_000 + _PROSE),
    "one-line.html": lambda: _page(f"<p>{FIRST} {SECOND} </p>" * 5_000),
    "nul-bytes.html": lambda: _page(_PROSE.replace(" ", "\0 ")),
    "bidi-title.html": lambda: _page(_PROSE).replace(HEADLINE.encode(), "Port \u202e\u2066gpj.exe\u200b".encode()),
    "one-line.txt": lambda: (FIRST + " ").encode() * 10_000,
    "one-word.txt": lambda: b"a" * 4 * MEGABYTE,
    "only-stops.txt": lambda: b". " * MEGABYTE,
    "only-quotes.txt": lambda: b'"' * MEGABYTE,
    "only-bullets.txt": ("• \n" * 200_000).encode,
    "only-stars.txt": lambda: b"*" * MEGABYTE,
    "only-colons.txt": lambda: b"http://" * 200_000,
    "only-ats.txt": lambda: b"a@" * 500_000,
    "only-high-bytes.txt": lambda: b"\xff" * MEGABYTE,
    "nul-bytes.txt": lambda: "\0".join((HEADLINE, *PARAGRAPHS)).encode(),
    "lone-surrogates.txt": lambda: f"{HEADLINE}\n\n{FIRST}\ud800 \udfff\n\n{SECOND}".encode("utf-8", "surrogatepass"),
    "bidi-overrides.txt": f"{HEADLINE}\u202e\n\n{FIRST}\u2067\u200b\n\n{SECOND}\u202d".encode,
    "odd-utf16.txt": lambda: b"\xff\xfe" + FIRST.encode("utf-16-le") + b"\x00",
    "picture.txt": lambda: b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 64,
    "random.txt": lambda: bytes((n * n * 7 + n // 3) % 256 for n in range(20_000)),
    "empty.txt": lambda: b"",
    "blank.txt": lambda: b" \n\t \n" * 100,
    "deep.json": lambda: b"[" * 10_000 + b"]" * 10_000,
    "deep-objects.json": lambda: b'{"text":' * 10_000 + b'"x"' + b"}" * 10_000,
    "deep-line.jsonl": lambda: b'{"text": "Words."}\n' + b"[" * 10_000,
    "long-number.json": lambda: b'{"title": "Words", "text": ' + b"9" * 100_000 + b"}",
    "surrogates.json": lambda: json.dumps({"title": "\ud800", "text": f"{FIRST} \udfff"}).encode(),
    "not-finite.json": lambda: b'{"title": "Words", "text": "Words.", "date": 1e999, "published": NaN}',
    "deep-markup.json": lambda: json.dumps({"title": "T", "text": "<div>" * 20_000 + f"<p>{FIRST}</p>"}).encode(),
    "entity-bomb.docx": lambda: _entity_docx(_LAUGHS, _word("&a9;")),
    "xxe.docx": lambda: _entity_docx(f'<!ENTITY s SYSTEM "{SECRET_PLACE}">', _word(f"{FIRST} &s;")),
    "remote-dtd.docx": lambda: make_zip(
        {
            "word/document.xml": f'<!DOCTYPE w SYSTEM "http://tracker.invalid/a.dtd"><w:document {_WORD}><w:body>'
            f"{_word(FIRST)}</w:body></w:document>"
        }
    ),
    "zip-bomb.docx": lambda: make_zip({"word/document.xml": bytes(300 * MEGABYTE)}),
    "lying-size.docx": _lying_size,
    "many-members.docx": lambda: _many_members(60_000),
    "million-members.docx": lambda: _many_members(1_000_000),
    "nested-zips.docx": _nested_zip,
    "climbing-names.docx": lambda: make_zip({"../../../etc/passwd": "x", "/etc/passwd": "x"}),
    "deep-xml.docx": lambda: make_docx(body="<w:p>" * 20_000 + "</w:p>" * 20_000),
    "deep-tables.docx": lambda: make_docx(
        body="<w:tbl><w:tr><w:tc>" * 80 + _word(FIRST) + "</w:tc></w:tr></w:tbl>" * 80
    ),
    "cut-off.docx": lambda: make_docx()[:-200],
    "xxe.odt": lambda: make_zip(
        {
            "content.xml": f'<!DOCTYPE d [<!ENTITY s SYSTEM "{SECRET_PLACE}">]><office:document-content'
            ' xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
            ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>'
            f"<text:p>{FIRST} &s;</text:p></office:text></office:body></office:document-content>"
        }
    ),
    "endless-blanks.odt": lambda: make_zip(
        {
            "content.xml": '<d xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
            ' xmlns:t="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><o:body>'
            f'<t:p>{FIRST}<t:s t:c="999999999999"/><t:s t:c="many"/></t:p></o:body></d>'
        }
    ),
    "climbing-spine.epub": lambda: make_zip(
        {
            "META-INF/container.xml": '<container><rootfile full-path="../../etc/b.opf"/></container>',
            "../../etc/b.opf": '<package><item id="a" href="../../../../etc/passwd"/><itemref idref="a"/></package>',
        }
    ),
    "repeated-spine.epub": lambda: make_zip(
        {
            "META-INF/container.xml": '<container><rootfile full-path="b.opf"/></container>',
            "b.opf": '<package><item id="a" href="a.html"/>' + '<itemref idref="a"/>' * 100_000 + "</package>",
            "a.html": f"<p>{FIRST}</p>" * 1000,
        }
    ),
    "cut-off.epub": lambda: make_epub()[:-30],
    "cut-off.odt": lambda: make_odt()[:200],
    "cut-off.pdf": lambda: make_story_pdf()[:-400],
    "many-pages.pdf": lambda: make_pdf([[(72.0, 700.0, 11.0, FIRST)]] * 3_000),
    "looping-pages.pdf": lambda: make_story_pdf().replace(b"/Kids [4 0 R", b"/Kids [2 0 R"),
    "huge-type.pdf": lambda: make_pdf([[(72.0, 700.0, 1e30, FIRST), (1e30, -1e30, 0.0, SECOND)]]),
    "script.pdf": lambda: make_story_pdf().replace(
        b"/Type /Catalog",
        b"/Type /Catalog /OpenAction << /S /JavaScript /JS (app.launchURL('http://tracker.invalid')) >>",
    ),
    "deep-parts.eml": lambda: _nested_mail(3_000),
    "some-parts.eml": lambda: _nested_mail(150),
    "deep-messages.eml": lambda: _recursive_mail(3_000),
    "broken-headers.eml": lambda: make_mail(
        FIRST, "From: =?x?q?=ff?= <@>\nSubject: =?utf-8?b?////?=\nDate: 99\nContent-Type: text/plain; charset=*'x\n"
    ),
    "long-header.eml": lambda: make_mail(FIRST, "Subject: " + "a(" * 100_000 + "\nTo: " + "<" * 100_000 + "\n"),
    "many-parts.eml": lambda: make_mail(
        "--B\nContent-Type: text/plain\n\nWords.\n" * 20_000 + "--B--",
        'Subject: S\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="B"\n',
    ),
    "unknown-charset.eml": lambda: make_mail(FIRST, "Subject: S\nContent-Type: text/plain; charset=rot13\n"),
    "gzip-bomb.warc.gz": lambda: gzip.compress(b"WARC/1.0\r\n" + bytes(1100 * MEGABYTE), 1),
    "lying-length.warc": lambda: make_warc().replace(b"Content-Length: ", b"Content-Length: 99999999"),
    "no-headers.warc": lambda: b"WARC/1.0\r\n\r\n" + PAGE.encode(),
    "endless-header.warc": lambda: b"WARC/1.0\r\nX: " + b"a" * 10 * MEGABYTE,
    "deep.rtf": lambda: b"{\\rtf1 " + b"{" * 200_000 + FIRST.encode() + b"}" * 200_000,
    "huge-numbers.rtf": lambda: (
        make_rtf().replace(b"\\u945", b"\\u99999999999999").replace(b"\\par", b"\\uc99999999\\par", 1)
    ),
    "unknown-charset.rtf": lambda: make_rtf().replace(b"cpg1252", b"cpg99999"),
    "picture.rtf": lambda: make_rtf()[:-1] + b"{\\pict " + b"0f" * 5 * MEGABYTE + b"}}",
    "deep.md": lambda: b"> " * 20_000 + FIRST.encode(),
    "deep-lists.md": lambda: b"".join(b" " * n + b"- a\n" for n in range(1_000)),
    "many-brackets.md": lambda: b"[" * 50_000 + b"](" * 50_000,
    "many-stars.md": lambda: b"*a **b " * 20_000,
    "html.md": f"# {HEADLINE}\n\n{FIRST} <img src={SECRET_PLACE}>\n\n![x]({SECRET_PLACE})\n".encode,
}
"""Name -> what makes the bytes: some are large, so each is made when it is wanted."""


STORIES = tuple(
    name
    for name in FILES
    if name.endswith((".html", ".eml", ".md"))
    and name
    not in {
        "many-comments.html",  # an open comment ends with the page, in every browser too
        "deep-parts.eml",
        "deep-messages.eml",
        "many-parts.eml",
        "deep-lists.md",
        "many-brackets.md",
        "many-stars.md",
    }
)
"""Files that hold a story in spite of what they try: it must be found."""
