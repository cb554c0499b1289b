"""Pages that Safari saved (.webarchive): a property list with the page, its address and what it shows."""

import plistlib
from collections.abc import Iterator
from dataclasses import replace
from xml.parsers.expat import ExpatError

from reader.model.errors import UnreadableFile
from reader.reading.extraction import Extraction, Metadatum, Source
from reader.reading.formats.web import html
from reader.reading.language.encoding import decode

_BROKEN = (plistlib.InvalidFileException, ExpatError, ValueError, LookupError, TypeError, OverflowError, RecursionError)


def extract(source: Source) -> Iterator[Extraction]:
    """Yield the story of the page. Raises UnreadableFile when there is none."""
    try:
        saved = plistlib.loads(source.data)
        main = saved["WebMainResource"]
        data, kind = bytes(main["WebResourceData"]), str(main.get("WebResourceMIMEType") or "text/html")
        charset, address = str(main.get("WebResourceTextEncodingName") or ""), str(main.get("WebResourceURL") or "")
    except _BROKEN as error:
        raise UnreadableFile(source.path, "a broken web archive") from error
    if "html" not in kind.lower():
        raise UnreadableFile(source.path, "no page in this archive")
    decoded = decode(data, source.encoding or charset)
    page = replace(source, data=b"\xef\xbb\xbf" + decoded.text.encode("utf-8", "replace"), encoding=None)
    facts = (Metadatum("url", address, "WebResourceURL"),) if address.startswith("http") else ()
    for extraction in html.extract(page):
        yield replace(
            extraction,
            metadata=(*extraction.metadata, *facts),
            encoding=decoded.encoding,
            encoding_confidence=decoded.confidence,
        )
