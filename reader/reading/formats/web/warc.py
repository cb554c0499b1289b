"""Web archives (.warc, .warc.gz): each page that a crawler got is an article, and each text it made of one (.wet)."""

import gzip
import io
import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any, Protocol

from reader.model.errors import UnreadableFile
from reader.reading.extraction import Extraction, Metadatum, Source
from reader.reading.facts.dates.machine_dates import iso_date
from reader.reading.formats import plain
from reader.reading.formats.web import html
from reader.reading.language.encoding import decode

# A page of 16 MB is a data dump; 1 GB of unpacked archive is what a worker can look through in half a minute.
_MOST_PAGE_BYTES = 16 * 1024 * 1024
_MOST_BYTES = 1024 * 1024 * 1024

# warcio takes the square of a header's length in time; pages of one line have a tenth of this.
_LONGEST_LINE = 8 * 1024 * 1024
_BLOCK_BYTES = 1024 * 1024

# Answers of servers, pages without one, and texts that were made of pages.
_KINDS = frozenset(("response", "resource", "conversion"))
_HEAD_BYTES = 1024
_LOOKS_LIKE_HTML = re.compile(rb"<(?:!doctype\s+html|html|head|body|article)[\s>]", re.IGNORECASE)

_BROKEN = (ValueError, LookupError, EOFError, OSError, zlib.error, AttributeError, TypeError)


class _TooLargeError(ValueError):
    """More was unpacked than an archive may hold."""


class _Stream(Protocol):
    def read(self, size: int) -> bytes: ...


class _Unpacked:
    """An archive as it is without compression, read forward once, up to a limit."""

    def __init__(self, data: bytes) -> None:
        raw = io.BytesIO(data)
        self._file: io.BufferedIOBase = gzip.GzipFile(fileobj=raw) if data.startswith(b"\x1f\x8b") else raw
        self._left = _MOST_BYTES
        self._line = 0

    def read(self, size: int = -1) -> bytes:
        """Return at most `size` bytes; at the end none."""
        part = self._file.read1(min(size, _BLOCK_BYTES) if size >= 0 else _BLOCK_BYTES)
        self._left -= len(part)
        self._line = len(part) - part.rfind(b"\n") if b"\n" in part else self._line + len(part)
        if self._left < 0 or self._line > _LONGEST_LINE:
            raise _TooLargeError
        return part


def extract(source: Source) -> Iterator[Extraction]:
    """Yield the pages of an archive in order, without those that have no story. Raises UnreadableFile if none has."""
    found = False
    reason = "no page in this archive"
    try:
        for number, (page, facts) in enumerate(_pages(source)):
            try:
                for extraction in _extract_page(page):
                    found = True
                    yield _with_facts(extraction, facts, number)
            except UnreadableFile as error:
                reason = error.reason
    except _TooLargeError as error:
        if not found:
            raise UnreadableFile(source.path, "too large when unpacked") from error
    except _BROKEN as error:
        if not found:
            raise UnreadableFile(source.path, "a broken archive") from error
    if not found:
        raise UnreadableFile(source.path, reason)


def _extract_page(page: "_Page") -> Iterator[Extraction]:
    extract_from = plain.extract if page.is_text else html.extract
    return extract_from(page.source)


@dataclass(frozen=True, slots=True)
class _Page:
    """A page or text of an archive, as a source of its own."""

    source: Source
    is_text: bool


def _pages(source: Source) -> Iterator[tuple[_Page, tuple[Metadatum, ...]]]:
    """Yield each page that was found, with its address and when it was saved."""
    from warcio.archiveiterator import ArchiveIterator  # type: ignore[import-untyped]  # it has no types

    for record in _readable(ArchiveIterator(_Unpacked(source.data))):
        if record.rec_type not in _KINDS or (record.http_headers and not _was_found(record.http_headers)):
            continue
        headers = record.http_headers or record.rec_headers
        kind = (headers.get_header("Content-Type") or "").lower()
        if kind and "html" not in kind and (record.rec_type, kind) != ("conversion", "text/plain"):
            continue
        data = _read_up_to(record.content_stream(), _MOST_PAGE_BYTES)
        if not kind and not _LOOKS_LIKE_HTML.search(data[:_HEAD_BYTES]):
            continue
        charset = kind.partition("charset=")[2].partition(";")[0]
        text = decode(data, source.encoding or charset).text
        # The mark says once and for all what the server's header said.
        page = replace(source, data=b"\xef\xbb\xbf" + text.encode("utf-8", "replace"), encoding=None)
        address = record.rec_headers.get_header("WARC-Target-URI") or ""
        saved = iso_date(record.rec_headers.get_header("WARC-Date") or "") or ""
        facts = (("url", address.strip("<>"), "WARC-Target-URI"), ("saved", saved, "WARC-Date"))
        yield _Page(page, kind == "text/plain"), tuple(Metadatum(*fact) for fact in facts)


def _was_found(headers: Any) -> bool:
    """Tell whether a server gave the page itself: no redirect, and no page that says that it isn't there."""
    return str(headers.get_statuscode() or "200").startswith("2")


def _readable(records: Iterator[Any]) -> Iterator[Any]:
    """Yield the records, and turn warcio's own error into one of values."""
    from warcio.exceptions import ArchiveLoadFailed  # type: ignore[import-untyped]  # it has no types

    try:
        yield from records
    except ArchiveLoadFailed as error:
        raise ValueError("no archive") from error


def _read_up_to(stream: _Stream, most: int) -> bytes:
    parts: list[bytes] = []
    left = most
    while left > 0 and (part := stream.read(min(left, _BLOCK_BYTES))):
        parts.append(part)
        left -= len(part)
    return b"".join(parts)


def _with_facts(extraction: Extraction, facts: tuple[Metadatum, ...], number: int) -> Extraction:
    return replace(extraction, metadata=(*extraction.metadata, *facts), record=number, is_last=False)
