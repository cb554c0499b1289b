"""A mail inside the page of another: its headers stand in one paragraph or in several, below a mark or without one."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from reader.model.article import RemovalReason, Role
from reader.reading.extraction import Block
from reader.reading.formats.mail.forwarded import FIELD_OF_NAME, MARKS, bare_subject
from reader.text.late_pattern import late_pattern

# What stands among the headers, and is no fact.
_OTHERS = (
    *("to", "an", "à", "para", "a", "per", "aan", "till", "til", "do", "кому", "προς", "cc", "kopie", "copie", "копия"),
    *("bcc", "reply-to", "antwort an", "importance", "priorität", "attachments", "anlagen"),
)
_LONGEST_FIRST = sorted(map(re.escape, (*FIELD_OF_NAME, *_OTHERS)), key=len, reverse=True)
# Lines that tags end are one paragraph with blanks between.
_HEADER = late_pattern(rf"(?:^|\s)(?P<name>{'|'.join(_LONGEST_FIRST)})[ \u00a0]?:(?=\s|$)", re.IGNORECASE)
_MARK = late_pattern(rf"\s*{MARKS}(?=\s|$)", re.IGNORECASE)
_MOST_ABOVE = 30  # paragraphs
_MOST_HEADERS = 8
_LONGEST = 1_000  # letters


def with_forwarded_apart(blocks: Sequence[Block]) -> tuple[tuple[Block, ...], Mapping[str, str]]:
    """Return the blocks of a letter with those above a forwarded mail set aside, and that mail's headers.

    Nothing is changed where the letter forwards none, or says more above it than that has. The subject is the headline.
    """
    shown = [block for block in blocks if block.role is not Role.HEADLINE]
    titles = [block for block in blocks if block.role is Role.HEADLINE]
    # The first line of the head may have been taken for the headline.
    known = {name: value for block in titles for name, value in _headers_in(block.text)}
    told = next((number for number, block in enumerate(shown) if block.removed is None), 0)
    found = _find_head([block.text for block in shown], known, told)
    if found is None:
        return tuple(blocks), {}
    head, headers = found
    above, below = shown[: head.start], shown[head.stop :]
    if _size(above) >= _size(below):
        return tuple(blocks), {}
    subject = bare_subject(headers["Subject"])
    aside = (*titles, *above)
    return (
        *(replace(block, role=Role.BODY, removed=block.removed or RemovalReason.OTHER) for block in aside),
        *(replace(block, role=Role.BODY, removed=RemovalReason.METADATA) for block in shown[head.start : head.stop]),
        Block(subject, Role.HEADLINE),
        *(block for block in below if block.text != subject),
    ), headers


def _size(blocks: Sequence[Block]) -> int:
    return sum(len(block.text) for block in blocks if block.removed is None)


def _find_head(
    paragraphs: Sequence[str], known: Mapping[str, str], told: int
) -> tuple[range, Mapping[str, str]] | None:
    """Return which paragraphs are the head of a forwarded mail, and its headers under their English names.

    `known` are those that stand elsewhere. Where these are all, the head stood right above the first that is told.
    """
    if known.keys() >= {"From", "Subject"} and known["Subject"]:
        return range(told, told), known
    for number, text in enumerate(paragraphs[:_MOST_ABOVE]):
        first = next(_headers_in(text), ("", ""))[0]
        if not _MARK.match(text) and first != "From" and not (first and "From" in known):
            continue
        headers = dict(known)
        end = number
        while end < min(len(paragraphs), number + _MOST_HEADERS):
            found = list(_headers_in(paragraphs[end]))
            if not found and not (end == number and _MARK.match(text)):
                break
            for name, value in found:
                headers.setdefault(name, value)
            end += 1
        if headers.keys() >= {"From", "Subject"} and headers["Subject"]:
            return range(number, end), headers
    return None


def _headers_in(text: str) -> Iterator[tuple[str, str]]:
    """Yield the headers that a paragraph consists of; those that are no fact have no name."""
    bare = _MARK.sub("", text[:_LONGEST], count=1).strip()
    places = list(_HEADER.finditer(bare))
    if places and places[0].start() == 0:
        ends = [place.start() for place in places[1:]] + [len(bare)]
        for place, end in zip(places, ends, strict=True):
            yield FIELD_OF_NAME.get(place["name"].lower(), ""), bare[place.end() : end].strip()
