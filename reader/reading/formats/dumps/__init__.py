"""Dumps of scrapers, news interfaces and corpora: JSON, JSON Lines, CSV; one file may hold thousands of articles."""

import csv
import io
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from reader.model.errors import UnreadableFile
from reader.reading.extraction import Extraction, Source
from reader.reading.formats.dumps.record_fields import (
    NAMES_OF_OTHERS,
    TITLES,
    Record,
    flatten,
    has_text,
    holds_blocks,
    is_record,
    strings,
)
from reader.reading.formats.dumps.records import read_record
from reader.reading.formats.plain import decode_source
from reader.reading.language.encoding import Decoded

# Interfaces have their list in one to three levels.
_DEEPEST_LIST = 5
_NO_BLANK = re.compile(r"\S")
_NAMES_OF_FEEDS = ("feed", "feed_title", "publication", "publisher", "site", "site_name")
_TABLES = {".csv": ",", ".tsv": "\t"}


def extract(source: Source) -> Iterator[Extraction]:
    """Yield the articles of a dump in their order. Raises UnreadableFile when it holds none, or is broken."""
    yield from _extract(source, keeps_blanks=False)


def extract_whole(source: Source) -> Iterator[Extraction]:
    """Yield the articles as `extract` does, with every character of their texts: others count them."""
    yield from _extract(source, keeps_blanks=True)


def _extract(source: Source, *, keeps_blanks: bool) -> Iterator[Extraction]:
    decoded = decode_source(source)
    found = False
    for number, (record, outlet) in enumerate(_records(decoded, source)):
        extraction = read_record(record, number, outlet, keeps_blanks=keeps_blanks)
        if extraction is not None:
            found = True
            yield replace(extraction, encoding=decoded.encoding, encoding_confidence=decoded.confidence)
    if not found:
        raise UnreadableFile(source.path, f"no article in this {'table' if _is_table(source) else 'JSON'}")


def _records(decoded: Decoded, source: Source) -> Iterator[tuple[Record, str]]:
    """Yield each record, and what the file calls itself."""
    text = decoded.text.strip("\ufeff \t\r\n")
    if _is_table(source):
        yield from ((record, "") for record in _rows(text, source))
        return
    first_line, _, rest = text.partition("\n")
    if text.startswith("{") and rest.strip() and _load(first_line) is not None:
        yield from ((record, "") for record in _lines(text))
        return
    try:
        documents = list(_documents(text))
    except ValueError as error:
        raise UnreadableFile(source.path, f"broken JSON ({_where(error)})") from error
    except RecursionError as error:
        raise UnreadableFile(source.path, "JSON of too many levels") from error
    for document in documents:
        yield from _within(document, "", _DEEPEST_LIST)


def _documents(text: str) -> Iterator[object]:
    """Yield the values of a file: one, or several behind each other, as scrapers append them and jq prints them."""
    decoder, place = json.JSONDecoder(), 0
    while True:
        document, place = decoder.raw_decode(text, place)
        yield document
        found = _NO_BLANK.search(text, place)
        if found is None:
            return
        place = found.start()


def _is_table(source: Source) -> bool:
    return source.path.suffix.lower() in _TABLES


def _rows(text: str, source: Source) -> Iterator[Record]:
    """Yield the rows of a table under the names of its first row."""
    first = text.partition("\n")[0]
    mark = max((_TABLES[source.path.suffix.lower()], ";", "\t"), key=first.count)
    csv.field_size_limit(max(len(text), 1))
    try:
        yield from csv.DictReader(io.StringIO(text, newline=""), delimiter=mark, restkey="", strict=False)
    except csv.Error as error:
        raise UnreadableFile(source.path, "a broken table") from error


def _lines(text: str) -> Iterator[Record]:
    """Yield the objects of JSON Lines; a line that was cut off is passed over, and the others are still read."""
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


def _within(document: object, outlet: str, levels: int) -> Iterator[tuple[Record, str]]:
    """Yield the records inside a value: those of the first list of records, wherever it is, or the value itself."""
    if isinstance(document, list):
        yield from ((member if isinstance(member, Mapping) else {}, outlet) for member in document)
        return
    if not isinstance(document, Mapping):
        return
    named = flatten(document)
    inner = None if _has_own_story(named) or not levels or holds_blocks(named) else _list_of_records(document)
    if inner is not None:
        yield from _within(inner, _name_of(document) or outlet, levels - 1)
    elif is_record(document):
        yield document, outlet
    elif document and all(map(is_record, document.values())):
        # An object of articles by their address or number.
        yield from ((member, outlet) for member in document.values() if isinstance(member, Mapping))
    elif levels:
        # "response" around "results" around the list; or a list of one object around it.
        for value in _inner_objects(document):
            if _holds_records(value, levels - 1):
                yield from _within(value, _name_of(document) or outlet, levels - 1)
                return


def _inner_objects(document: Record) -> Iterator[Record]:
    """Yield the objects in a value, and the first ones of its lists."""
    for value in document.values():
        for member in value[:3] if isinstance(value, list) else [value]:
            if isinstance(member, Mapping):
                yield member


def _has_own_story(named: Record) -> bool:
    return has_text({name: value for name, value in named.items() if isinstance(value, str) and name != "description"})


def _list_of_records(document: Record) -> list[object] | None:
    for name, value in document.items():
        if isinstance(value, list) and str(name).lower() not in NAMES_OF_OTHERS and any(map(is_record, value[:50])):
            return value
    return None


def _holds_records(value: Record, levels: int) -> bool:
    return next(_within(value, "", levels), None) is not None


def _name_of(document: Record) -> str:
    """Return what a feed calls itself: the title beside its list of items, or of the feed that is named there."""
    return next((text for name in (*TITLES, *_NAMES_OF_FEEDS) for text in strings(document.get(name))), "")


def _where(error: ValueError) -> str:
    return f"line {error.lineno}" if isinstance(error, json.JSONDecodeError) else "a number of too many digits"
