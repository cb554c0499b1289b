"""Web archives (.warc, .warc.gz): each page that a crawler got is an article."""

import gzip
import io
import zlib
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, Protocol

from reader.model.errors import UnreadableFile
from reader.reading.extraction import Extraction, Metadatum, Source
from reader.reading.facts.machine_dates import iso_date
from reader.reading.formats import html
from reader.reading.language.encoding import decode

# A page of 16 MB is a data dump; 1 GB of unpacked archive is what a worker can look through in half a minute.
_MOST_PAGE_BYTES = 16 * 1024 * 1024
_MOST_BYTES = 1024 * 1024 * 1024

# warcio takes the square of a header's length in time; pages of one line have a tenth of this.
_LONGEST_LINE = 8 * 1024 * 1024
_BLOCK_BYTES = 1024 * 1024

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
        """Give at most `size` bytes; at the end none."""
        part = self._file.read1(min(size, _BLOCK_BYTES) if size >= 0 else _BLOCK_BYTES)
        self._left -= len(part)
        self._line = len(part) - part.rfind(b"\n") if b"\n" in part else self._line + len(part)
        if self._left < 0 or self._line > _LONGEST_LINE:
            raise _TooLargeError
        return part


def extract(source: Source) -> Iterator[Extraction]:
    """Give the pages of an archive in their order, those without a story left out. Raises UnreadableFile if all are."""
    found = False
    reason = "no page in this archive"
    try:
        for number, (page, facts) in enumerate(_pages(source)):
            try:
                for extraction in html.extract(page):
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


def _pages(source: Source) -> Iterator[tuple[Source, tuple[Metadatum, ...]]]:
    """Give each page that was answered with HTML, with its address and when it was saved."""
    from warcio.archiveiterator import ArchiveIterator  # type: ignore[import-untyped]  # it has no types

    for record in _readable(ArchiveIterator(_Unpacked(source.data))):
        headers = record.http_headers
        kind = (headers.get_header("Content-Type") or "").lower() if headers else ""
        if record.rec_type != "response" or "html" not in kind:
            continue
        data = _read_up_to(record.content_stream(), _MOST_PAGE_BYTES)
        charset = kind.partition("charset=")[2].partition(";")[0]
        text = decode(data, source.encoding or charset).text
        # The mark says once and for all what the server's header said.
        page = replace(source, data=b"\xef\xbb\xbf" + text.encode("utf-8", "replace"), encoding=None)
        address = record.rec_headers.get_header("WARC-Target-URI") or ""
        saved = iso_date(record.rec_headers.get_header("WARC-Date") or "") or ""
        yield (
            page,
            tuple(
                Metadatum(*fact)
                for fact in (("url", address.strip("<>"), "WARC-Target-URI"), ("saved", saved, "WARC-Date"))
            ),
        )


def _readable(records: Iterator[Any]) -> Iterator[Any]:
    """Give the records, and turn warcio's own error into one of values."""
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
    return replace(extraction, metadata=(*extraction.metadata, *facts), record=number)
