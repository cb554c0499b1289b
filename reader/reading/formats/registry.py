"""Pick the format of a file by what is in it, then by its suffix; import its module only then."""

import importlib
import re
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from types import ModuleType
from typing import cast

from reader.model.errors import UnreadableFile
from reader.reading.extraction import Extract, Source

_HEAD_BYTES = 4096

# Known beginnings of files that hold no text of ours, whatever their suffix, and what such a file is.
_NOT_TEXT = {
    "a picture, not text": (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"BM\x36"),
    "a recording or a picture, not text": (
        *(b"RIFF", b"OggS", b"ID3", b"fLaC", b"\x00\x00\x00\x18ftyp", b"\x00\x00\x00\x20ftyp"),
    ),
    "a program, not text": (b"\x7fELF", b"MZ\x90", b"\xca\xfe\xba\xbe", b"\x00asm"),
    "a packed archive, unpack it first": (
        b"\x1f\x8b",
        b"BZh",
        b"\xfd7zXZ",
        b"7z\xbc\xaf",
        b"Rar!",
        b"\x28\xb5\x2f\xfd",
    ),
    "an old Office document, save it as .docx first": (b"\xd0\xcf\x11\xe0",),
    "a font, not text": (b"wOFF", b"wOF2", b"\x00\x01\x00\x00"),
    "a database, not text": (b"SQLite format 3\x00",),
    "a broken package": (b"PK\x03\x04", b"PK\x05\x06"),
    "a broken PDF": (b"%PDF-",),
}
_HTML = re.compile(rb"<(?:!doctype\s+html|html|head|body|article|div|p|meta|title)[\s>]", re.IGNORECASE)
# The first element after declaration, comments and document type.
_XML_ROOT = re.compile(
    rb"(?:<\?[^>]{0,500}\?>\s*|<!--(?:(?!-->).){0,1000}-->\s*|<!DOCTYPE[^>\[]{0,500}>\s*)*<(?:[\w-]{1,20}:)?([\w-]{2,20})[\s>/]",
    re.DOTALL,
)
_FLAT_ROOT = re.compile(rb"<office:document\s")
_NEWS_ROOTS = frozenset(
    (b"rss", b"rdf", b"feed", b"channel", b"nitf", b"newsmessage", b"newsitem", b"newsml", b"en-export", b"doc", b"tei")
)
_PAGE_ROOTS = frozenset((b"html", b"body", b"svg", b"plist", b"wml"))
_HTML_SUFFIXES = frozenset({".html", ".htm", ".xhtml", ".xht", ".shtml"})
_MAIL_SUFFIXES = frozenset({".eml", ".mht", ".mhtml", ".mbox"})
_TEXT_SUFFIXES = frozenset({"", ".txt", ".text"})
_MAIL_HEADER = re.compile(
    rb"^(From|To|Subject|Date|MIME-Version|Message-ID|Received|Return-Path|Content-Type|Delivered-To|X-[\w-]+"
    rb"|Snapshot-Content-Location):\s",
    re.IGNORECASE | re.MULTILINE,
)
# A mail that was forwarded and then copied, with what was written above it: the mark and the headers of the first one.
_FORWARDED = re.compile(
    rb"^[ \t>]*-{2,}[^\r\n]{8,60}-{2,}[ \t]*\r?\n(?:\s*\r?\n)?"
    rb"(?:[ \t>]*\**[^\s:<>]{2,40}(?: [^\s:<>]{1,12})?[ \xc2\xa0]{0,3}:[^\r\n]{2,300}\r?\n){3}",
    re.MULTILINE,
)
# The archive of a browser's network tools, which holds nothing beside its log.
_HAR = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*\{\s*\"log\"\s*:\s*\{\s*\"(?:version|creator|browser|pages|entries|comment)\"\s*:"
)
_MAILBOX_START = re.compile(rb"\AFrom \S+.{0,60}\d{4}\r?\n")
_HEADERS_END = re.compile(rb"\r?\n\r?\n")
# A story may begin with a line "From: ..."; three headers make a mail.
_FEWEST_MAIL_HEADERS = 3
_DUMP_SUFFIXES = frozenset({".json", ".jsonl", ".ndjson", ".jl"})
_DUMP = re.compile(rb"(?:\[\s*)?\{\s*\"[^\"\r\n]{1,80}\"\s*:")
_TABLE_SUFFIXES = frozenset({".csv", ".tsv"})
# The first row of a table of articles names two of these.
_COLUMN = re.compile(
    rb"(?<![a-z])(?:title|headline|text|body|content|article|url|link|author|publi[a-z]*|date|titel|titre|texte|texto|autor"
    rb"|auteur|datum|fecha|quelle|fuente)(?![a-z])",
    re.IGNORECASE,
)
_FEWEST_COLUMNS = 2
_MARKDOWN_SUFFIXES = frozenset({".md", ".markdown", ".mkd"})


@dataclass(frozen=True, slots=True)
class DocumentFormat:
    """A family of files: whether a file belongs to it, and the module of `formats` that extracts from it."""

    name: str
    module: str
    recognises: Callable[[Source], bool]

    @property
    def extract(self) -> Extract:
        """The function that gives the stories of a file."""
        return cast("Extract", self._import().extract)

    @property
    def extract_whole(self) -> Extract:
        """The function that takes the whole file for the story; by default the one that cleans."""
        module = self._import()
        return cast("Extract", getattr(module, "extract_whole", module.extract))

    def _import(self) -> ModuleType:
        return importlib.import_module(f"reader.reading.formats.{self.module}")


def _is_html(source: Source) -> bool:
    head = source.data[:_HEAD_BYTES].replace(b"\0", b"")  # UTF-16 has a NUL beside each letter of a tag
    start = head.lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    if source.path.suffix.lower() in _HTML_SUFFIXES:
        return True
    # A text may quote a tag; a page begins with one.
    return start.startswith(b"<") and _HTML.search(head) is not None


def _is_pdf(source: Source) -> bool:
    # Some programs write a line before it.
    return b"%PDF-" in source.data[:1024] and not source.data.lstrip().startswith(b"<")


def _is_rtf(source: Source) -> bool:
    return source.data[:64].lstrip().startswith(b"{\\rtf")


def _is_package(source: Source) -> bool:
    return source.data.startswith((b"PK\x03\x04", b"PK\x05\x06")) or _is_flat_document(source)


def _is_flat_document(source: Source) -> bool:
    """Tell whether a file is what an OpenDocument text is as one XML file (.fodt)."""
    return source.data[:_HEAD_BYTES].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<") and (
        _FLAT_ROOT.search(source.data[:_HEAD_BYTES]) is not None
    )


def _is_archive(source: Source) -> bool:
    if source.data.startswith(b"WARC/"):
        return True
    if not source.data.startswith(b"\x1f\x8b"):
        return False
    try:
        return zlib.decompressobj(wbits=31).decompress(source.data[:_HEAD_BYTES], 5) == b"WARC/"
    except zlib.error:
        return False


def _is_web_archive(source: Source) -> bool:
    return source.data.startswith((b"bplist00", b"<?xml")) and b"WebMainResource" in source.data[:_HEAD_BYTES]


def _is_har(source: Source) -> bool:
    return _HAR.match(source.data[:_HEAD_BYTES]) is not None


def _is_mail(source: Source) -> bool:
    head = source.data[:_HEAD_BYTES].lstrip(b"\xef\xbb\xbf \t\r\n")
    if start := _MAILBOX_START.match(head):
        head = head[start.end() :]
    is_named_so = source.path.suffix.lower() in _MAIL_SUFFIXES
    if not is_named_so and _MAIL_HEADER.match(head) is None:
        return source.path.suffix.lower() in _TEXT_SUFFIXES and _is_forwarded(head)
    known = _MAIL_HEADER.findall(_HEADERS_END.split(head, maxsplit=1)[0])
    return bool(known) if is_named_so else len({name.lower() for name in known}) >= _FEWEST_MAIL_HEADERS


def _is_forwarded(head: bytes) -> bool:
    found = _FORWARDED.search(head) if b"--" in head else None
    return found is not None and b"@" in found[0]


def _is_news_xml(source: Source) -> bool:
    head = source.data[:_HEAD_BYTES].replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    root = _XML_ROOT.match(head)
    if root is None or source.path.suffix.lower() in _HTML_SUFFIXES:
        return False
    is_any = head.startswith(b"<?xml") and root[1].lower() not in _PAGE_ROOTS
    return root[1].lower() in _NEWS_ROOTS or is_any


def _is_dump(source: Source) -> bool:
    head = source.data[:_HEAD_BYTES].replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    suffix = source.path.suffix.lower()
    if suffix in _DUMP_SUFFIXES:
        return head.startswith((b"{", b"["))
    if suffix in _TABLE_SUFFIXES:
        return len({name.lower() for name in _COLUMN.findall(head.partition(b"\n")[0])}) >= _FEWEST_COLUMNS
    return _DUMP.match(head) is not None


def _is_markdown(source: Source) -> bool:
    return source.path.suffix.lower() in _MARKDOWN_SUFFIXES and _is_text(source)


def _is_text(source: Source) -> bool:
    return _what_it_is(source) is None


def _what_it_is(source: Source) -> str | None:
    """Say what a file is that holds no text, as its beginning shows; None for all others."""
    return next((what for what, beginnings in _NOT_TEXT.items() if source.data.startswith(beginnings)), None)


FORMATS = (
    DocumentFormat("pdf", "pdf.document", _is_pdf),
    DocumentFormat("rtf", "office.rtf", _is_rtf),
    DocumentFormat("office", "office", _is_package),
    DocumentFormat("warc", "web.warc", _is_archive),
    DocumentFormat("web_archive", "web.web_archive", _is_web_archive),
    DocumentFormat("har", "web.har", _is_har),
    DocumentFormat("mail", "mail", _is_mail),
    DocumentFormat("dumps", "dumps", _is_dump),
    DocumentFormat("news_xml", "news_xml", _is_news_xml),
    DocumentFormat("html", "web.html", _is_html),
    DocumentFormat("markdown", "markdown", _is_markdown),
    DocumentFormat("plain", "plain", _is_text),
)


def pick_format(source: Source) -> DocumentFormat:
    """Return the first format that recognises the file. Raises UnreadableFile when none does."""
    for form in FORMATS:
        if form.recognises(source):
            return form
    raise UnreadableFile(source.path, _what_it_is(source) or "not text")
