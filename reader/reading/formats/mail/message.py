"""A mail as a tree of parts, read within limits: headers as text, and the text of each part.

The headers are decoded here and not by the policies of `email`, which take the square of a header's length or call
themselves for each bracket: 60,000 addresses took 40 seconds, `From: ((((` more levels than Python has.
"""

import email.policy
import re
from collections.abc import Iterator
from email.header import decode_header
from email.message import Message
from email.parser import BytesParser
from email.utils import parseaddr
from itertools import pairwise

from reader.model.errors import UnreadableFile
from reader.reading.extraction import Source
from reader.reading.language.encoding import Decoded, decode

# The parser calls itself for each level; letters have three or four levels and some dozen parts.
_MOST_BOUNDARIES = 200
_MOST_PARTS = 2_000
_MOST_RULES = 10_000
_BOUNDARY_AT_START = re.compile(rb"(?<=;)[ \t]*\r?\n(?=boundary=)")
_LONGEST_HEADER = 2_000

# What the parser of the standard library raises on headers that break its grammar.
BROKEN = (ValueError, LookupError, AttributeError, TypeError, AssertionError, RecursionError)

Part = Message
"""A mail, or a part of one."""

# Headers with parameters, of which the parser reads all: what is over some lines is no name of a file.
_PARAMETERS = re.compile(
    rb"^(content-(?:type|disposition):[^\r\n]{0,1000})[^\r\n]*"
    rb"((?:\r?\n[ \t][^\r\n]{0,300}){0,20})(?:\r?\n[ \t][^\r\n]*)*",
    re.IGNORECASE | re.MULTILINE,
)
_MAILBOX_LINE = re.compile(rb"^From \S+.{0,60}\d{4}\r?$", re.MULTILINE)
_ENCODED_WORD = re.compile(r"=\?[^?\s]{1,60}\?[bq]\?", re.IGNORECASE)


def _with_folded_boundary(data: bytes) -> bytes:
    """Set the boundary in where it begins a line of its own, which would end the headers."""
    return _BOUNDARY_AT_START.sub(rb"\g<0> ", data) if b"\nboundary=" in data else data


def split_mailbox(data: bytes) -> list[bytes]:
    """Return the mails of a mailbox, which a line "From sender date" parts; a mail alone is one."""
    if not data.startswith(b"From "):
        return [data]
    places = [mark.start() for mark in _MAILBOX_LINE.finditer(data)]
    return [data[at:end].partition(b"\n")[2] for at, end in pairwise([*places, len(data)])]


def parse_message(source: Source) -> Part:
    """Return the tree of a mail. Raises UnreadableFile where it has too many parts or levels, or is broken."""
    lowered = source.data.lower()
    if lowered.count(b"boundary") > _MOST_BOUNDARIES:
        raise UnreadableFile(source.path, "a mail of too many levels")
    # The parser takes a millisecond for each part.
    if lowered.count(b"\ncontent-type:") > _MOST_PARTS or lowered.count(b"\n--") > _MOST_RULES:
        raise UnreadableFile(source.path, "a mail of too many parts")
    data = _PARAMETERS.sub(rb"\1\2", source.data.lstrip())
    try:
        return BytesParser(policy=email.policy.compat32).parsebytes(_with_folded_boundary(data))
    except RecursionError as error:
        raise UnreadableFile(source.path, "a mail of too many levels") from error
    except BROKEN as error:
        raise UnreadableFile(source.path, "a broken mail") from error


def parts_of(message: Part, source: Source) -> list[Part]:
    """Return the parts of a mail in their order, without those that hold others; a mail inside is one part."""
    parts: list[Part] = []
    for part in _walk(message):
        parts.append(part)
        if len(parts) > _MOST_PARTS:
            raise UnreadableFile(source.path, "a mail of too many parts")
    return parts


def _walk(part: Part) -> Iterator[Part]:
    if kind_of(part) == "message/rfc822" or not part.is_multipart():
        yield part
    else:
        for inner in part.get_payload():
            if isinstance(inner, Part):
                yield from _walk(inner)


def inner_message(part: Part) -> Part | None:
    """Return the mail that a part holds."""
    payload = part.get_payload()
    inner = payload[0] if isinstance(payload, list) and payload else None
    return inner if isinstance(inner, Part) else None


def kind_of(part: Part) -> str:
    """Return what a part is, such as "text/html"; "attachment" for what its sender says is one, but for mails."""
    try:
        kind = part.get_content_type()
        attached = kind != "message/rfc822" and part.get_content_disposition() == "attachment"
    except BROKEN:
        return "application/octet-stream"
    return "attachment" if attached else kind


def parameter_of(part: Part, name: str) -> str:
    """Return a parameter of a part's type, such as "start"; nothing if it has none."""
    try:
        return str(part.get_param(name) or "")
    except BROKEN:
        return ""


def file_name_of(part: Part) -> str:
    """Return the name of an attached file, nothing if it has none."""
    try:
        return str(part.get_filename() or "")
    except BROKEN:
        return ""


def header_of(message: Part, name: str) -> str:
    """Return a header on one line, decoded."""
    raw = next((value for key, value in message.raw_items() if key.lower() == name.lower()), "")
    text = decode(str(raw)[:_LONGEST_HEADER].encode("utf-8", "surrogateescape")).text
    text = " ".join(text.split())
    if not _ENCODED_WORD.search(text):
        return text
    try:
        pieces = decode_header(text)
    except BROKEN:
        return text
    return "".join(decode(said, charset).text if isinstance(said, bytes) else said for said, charset in pieces).strip()


def name_in_address(address: str) -> str:
    """Return the name of whom an address such as "Ann Roe <ann@halm.example>" belongs to, nothing if it has none."""
    try:
        return parseaddr(address)[0]
    except BROKEN:
        return ""


def text_of_part(part: Part, source: Source) -> Decoded:
    """Return the text of a part, in the encoding that the user chose or the part declares."""
    try:
        payload = part.get_payload(decode=True)
        charset = part.get_content_charset()
    except BROKEN:
        payload, charset = b"", None
    data = payload if isinstance(payload, bytes) else b""
    return decode(data, source.encoding or charset)
