"""What a browser's network tools save (.har): JSON with each answer of a server; the pages in it are articles."""

import base64
import json
from collections.abc import Iterator, Mapping
from dataclasses import replace

from reader.model.errors import UnreadableFile
from reader.reading.extraction import Extraction, Metadatum, Source
from reader.reading.facts.dates.machine_dates import iso_date
from reader.reading.formats.web import html
from reader.reading.language.encoding import decode

_FOUND = 200


def extract(source: Source) -> Iterator[Extraction]:
    """Yield the stories of the pages that were opened, in order. Raises UnreadableFile when there is none."""
    found = False
    for number, (page, facts) in enumerate(_pages(source)):
        try:
            for extraction in html.extract(page):
                found = True
                yield replace(extraction, metadata=(*extraction.metadata, *facts), record=number, is_last=False)
        except UnreadableFile:
            continue
    if not found:
        raise UnreadableFile(source.path, "no page in this archive")


def _pages(source: Source) -> Iterator[tuple[Source, tuple[Metadatum, ...]]]:
    """Yield the first document of each page that was opened: what follows of it are the frames of adverts."""
    try:
        entries = json.loads(decode(source.data, source.encoding).text.lstrip("\ufeff"))["log"]["entries"]
        opened = set[str]()
        for entry in entries:
            page = str(entry.get("pageref") or "")
            if (data := _document(entry["response"])) and page not in opened:
                opened.add(page)
                address, when = str(entry["request"]["url"]), str(entry.get("startedDateTime") or "")
                facts = (
                    Metadatum("url", address, "request"),
                    Metadatum("saved", iso_date(when) or "", "startedDateTime"),
                )
                yield replace(source, data=data, encoding=None), tuple(fact for fact in facts if fact.value)
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
        raise UnreadableFile(source.path, "a broken archive") from error


def _document(response: Mapping[str, object]) -> bytes:
    """Return the page in an answer, and nothing of all others."""
    content = response["content"]
    if response.get("status") != _FOUND or not isinstance(content, Mapping):
        return b""
    text = str(content.get("text") or "")
    if "html" not in str(content.get("mimeType")).lower() or not text:
        return b""
    if content.get("encoding") != "base64":
        # The mark says once and for all that what the page declares is undone.
        return b"\xef\xbb\xbf" + text.encode("utf-8", "replace")
    return base64.b64decode(text)
