"""Dumps of scrapers and corpora: JSON, JSON Lines; one file may hold thousands of articles."""

import json
from collections.abc import Iterator
from dataclasses import replace

from reader.model.errors import UnreadableFile
from reader.reading.extraction import Extraction, Source
from reader.reading.formats.plain import decode_source
from reader.reading.formats.records import Record, is_record, read_record
from reader.reading.language.encoding import Decoded

# Where APIs and feeds keep their list.
_LISTS = ("articles", "items", "results", "data", "docs", "documents", "hits", "entries", "news", "records", "stories")
# An API has its list in one or two levels.
_DEEPEST_LIST = 3


def extract(source: Source) -> Iterator[Extraction]:
    """Give the articles of a dump in their order. Raises UnreadableFile when it holds none, or is broken."""
    decoded = decode_source(source)
    found = False
    for number, record in enumerate(_records(decoded, source)):
        extraction = read_record(record, number)
        if extraction is not None:
            found = True
            yield replace(extraction, encoding=decoded.encoding, encoding_confidence=decoded.confidence)
    if not found:
        raise UnreadableFile(source.path, "no article in this JSON")


def _records(decoded: Decoded, source: Source) -> Iterator[Record]:
    text = decoded.text.strip("\ufeff \t\r\n")
    first_line, _, rest = text.partition("\n")
    if text.startswith("{") and rest.strip() and _load(first_line) is not None:
        yield from _lines(text)
        return
    try:
        document = json.loads(text)
    except ValueError as error:
        raise UnreadableFile(source.path, f"broken JSON ({_where(error)})") from error
    except RecursionError as error:
        raise UnreadableFile(source.path, "JSON of too many levels") from error
    yield from _within(document, _DEEPEST_LIST)


def _lines(text: str) -> Iterator[Record]:
    """Give the objects of JSON Lines; a line that was cut off is passed over, and the others are still read."""
    for line in text.split("\n"):
        record = _load(line) if line.strip() else None
        # A place is kept for what is no article, so that numbers are those of the file.
        if line.strip():
            yield record if isinstance(record, dict) else {}


def _load(line: str) -> object:
    try:
        return json.loads(line)
    except (ValueError, RecursionError):
        return None


def _within(document: object, levels: int) -> Iterator[Record]:
    if isinstance(document, list):
        yield from (member if isinstance(member, dict) else {} for member in document)
    elif isinstance(document, dict):
        inner = next((document[name] for name in _LISTS if isinstance(document.get(name), list | dict)), None)
        if inner is not None and levels and not (is_record(document) and not isinstance(inner, list)):
            yield from _within(inner, levels - 1)
        elif is_record(document):
            yield document
        elif document and all(map(is_record, document.values())):
            # An object of articles by their address or number.
            yield from (member for member in document.values() if isinstance(member, dict))


def _where(error: ValueError) -> str:
    return f"line {error.lineno}" if isinstance(error, json.JSONDecodeError) else "a number of too many digits"
