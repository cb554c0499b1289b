"""Mails (.eml) and pages that a browser saved as one file (.mhtml): a tree of parts, of which one is the story."""

import email.policy
import re
from collections.abc import Iterator
from dataclasses import replace
from email.message import Message
from email.parser import BytesParser
from email.utils import parseaddr

from reader.model.article import RemovalReason, Role
from reader.model.errors import UnreadableFile
from reader.reading.extraction import Block, Extraction, Metadatum, Source
from reader.reading.facts.machine_dates import iso_date
from reader.reading.formats import html
from reader.reading.language.encoding import Decoded, decode

# The parser calls itself for each level; letters have three or four levels and some dozen parts.
_MOST_BOUNDARIES = 200
_MOST_PARTS = 2_000
_MOST_RULES = 10_000

# What the parser of the standard library raises on headers that break its grammar.
_BROKEN = (ValueError, LookupError, AttributeError, TypeError, AssertionError)

_SIGNATURE = re.compile(r"^-- ?$", re.MULTILINE)
_PARAGRAPH_END = re.compile(r"\n\s*\n")


def extract(source: Source) -> Iterator[Extraction]:
    """Give the story of a mail or a saved page. Raises UnreadableFile when no part of it holds text."""
    message = _parse(source)
    parts = _leaves(message, source)
    address = _header(message, "Snapshot-Content-Location")
    page = next((part for part in parts if _kind(part) == "text/html"), None)
    letter = next((part for part in parts if _kind(part) == "text/plain"), None)
    if page is not None and (address or letter is None or not _text_of(letter, source).text.strip()):
        extraction = _page(page, source)
    elif letter is not None:
        extraction = _letter(letter, _header(message, "Subject"), source)
    else:
        raise UnreadableFile(source.path, "no text in this mail")
    facts = tuple(_facts(message, address))
    # A page knows its own headline better; a letter has none but its subject.
    known = (*extraction.metadata, *facts) if address else (*facts, *extraction.metadata)
    yield replace(extraction, blocks=(*extraction.blocks, *_attachments(parts)), metadata=known)


def _parse(source: Source) -> Message:
    lowered = source.data.lower()
    if lowered.count(b"boundary") > _MOST_BOUNDARIES:
        raise UnreadableFile(source.path, "a mail of too many levels")
    # The parser takes a millisecond for each part.
    if lowered.count(b"\ncontent-type:") > _MOST_PARTS or lowered.count(b"\n--") > _MOST_RULES:
        raise UnreadableFile(source.path, "a mail of too many parts")
    try:
        return BytesParser(policy=email.policy.default).parsebytes(source.data.lstrip())
    except RecursionError as error:
        raise UnreadableFile(source.path, "a mail of too many levels") from error
    except _BROKEN as error:
        raise UnreadableFile(source.path, "a broken mail") from error


def _leaves(message: Message, source: Source) -> list[Message]:
    parts: list[Message] = []
    for part in message.walk():
        if not part.is_multipart():
            parts.append(part)
        if len(parts) > _MOST_PARTS:
            raise UnreadableFile(source.path, "a mail of too many parts")
    return parts


def _kind(part: Message) -> str:
    try:
        return "attachment" if part.get_content_disposition() == "attachment" else part.get_content_type()
    except _BROKEN:
        return "application/octet-stream"


def _header(message: Message, name: str) -> str:
    try:
        return str(message.get(name) or "").strip()
    except _BROKEN:
        return ""


def _text_of(part: Message, source: Source) -> Decoded:
    try:
        payload = part.get_payload(decode=True)
        charset = part.get_content_charset()
    except _BROKEN:
        payload, charset = b"", None
    data = payload if isinstance(payload, bytes) else b""
    return decode(data, source.encoding or charset)


def _page(part: Message, source: Source) -> Extraction:
    decoded = _text_of(part, source)
    # The mark says once and for all what the part's own header said.
    data = b"\xef\xbb\xbf" + decoded.text.encode("utf-8", "replace")
    for extraction in html.extract(replace(source, data=data, encoding=None)):
        return replace(extraction, encoding=decoded.encoding, encoding_confidence=decoded.confidence)
    raise UnreadableFile(source.path, "no text in this page")


def _letter(part: Message, subject: str, source: Source) -> Extraction:
    decoded = _text_of(part, source)
    text = decoded.text.replace("\r\n", "\n")
    signature = _SIGNATURE.search(text)
    body = text[: signature.start()] if signature else text
    blocks = [Block(paragraph) for paragraph in _PARAGRAPH_END.split(body) if paragraph.strip()]
    if not blocks:
        raise UnreadableFile(source.path, "no text in this mail")
    if subject:
        blocks.insert(0, Block(subject, Role.HEADLINE))
    if signature:
        blocks.append(Block(text[signature.start() :], removed=RemovalReason.FOOTER))
    return Extraction(tuple(blocks), (), decoded.encoding, decoded.confidence)


def _facts(message: Message, address: str) -> Iterator[Metadatum]:
    subject = _header(message, "Subject")
    if subject:
        yield Metadatum("title", subject, "Subject")
    if address:
        yield Metadatum("url", address, "Snapshot-Content-Location")
        if saved := iso_date(_header(message, "Date")):
            yield Metadatum("saved", saved, "Date")
        return
    sender = parseaddr(_header(message, "From"))[0]
    if sender:
        yield Metadatum("byline", sender, "From")
    published = iso_date(_header(message, "Date"))
    if published:
        yield Metadatum("published", published, "Date")


def _attachments(parts: list[Message]) -> Iterator[Block]:
    for part in parts:
        try:
            name = part.get_filename() if _kind(part) == "attachment" else None
        except _BROKEN:
            name = None
        if name:
            yield Block(f"Attachment: {name}", Role.BODY, RemovalReason.OTHER)
