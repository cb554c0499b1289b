"""Paragraphs of a document while it is walked once: each keeps its place though another one stands inside it."""

import re
from dataclasses import dataclass, field

from reader.model.article import RemovalReason, Role
from reader.reading.cleaning.lines.bylines import is_byline
from reader.reading.extraction import Block
from reader.text.punctuation import ends_sentence

_HEADLINE_STYLES = re.compile(r"title|headline|heading ?1|heading|berschrift1|titre|titel", re.IGNORECASE)
_CAPTION_STYLES = frozenset(("caption", "beschriftung", "légende", "leyenda", "didascalia"))
# Line breaks part paragraphs where there are two, or one behind a long sentence.
_BREAK = re.compile(r"\n[ \t]*\n\s*")
_LONG = 60
# "By Ann Roe", and below it "Halm Herald, 3 May 2024"
_MOST_LINES_OF_FACTS, _WORDS_OF_A_FACT = 4, 10
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


@dataclass(slots=True)
class GrowingParagraph:
    """The text of a paragraph so far, its style, and whether it goes on with the next one."""

    style: str = ""
    text: list[str] = field(default_factory=list)
    removed: RemovalReason | None = None
    joins_next: bool = False


def blocks_of_paragraphs(paragraphs: list[GrowingParagraph]) -> list[Block]:
    """Return the blocks that paragraphs make; the first of a headline's style is the headline."""
    blocks: list[Block] = []
    has_headline = False
    before = ""
    for paragraph in paragraphs:
        text = before + "".join(paragraph.text)
        before = text if paragraph.joins_next and paragraph.removed is None else ""
        if before:
            continue
        for part in _split_at_breaks(text):
            role = Role.CAPTION if paragraph.style.lower() in _CAPTION_STYLES else Role.BODY
            if not has_headline and paragraph.removed is None and _HEADLINE_STYLES.search(paragraph.style):
                has_headline, role = True, Role.HEADLINE
            blocks.append(Block(part, role, paragraph.removed))
    if before.strip():
        blocks.append(Block(before))
    return blocks


def _split_at_breaks(text: str) -> list[str]:
    if "\n" not in text:
        return [text] if text.strip() else []
    parts: list[str] = []
    for part in _BREAK.split(text):
        lines = [line for line in part.split("\n") if line.strip()]
        are_sentences = all(len(line) >= _LONG and ends_sentence(line.rstrip()) for line in lines)
        if len(lines) > 1 and (are_sentences or (len(lines) <= _MOST_LINES_OF_FACTS and _are_facts(lines))):
            parts += lines
        elif lines:
            parts.append(" ".join(line.strip() for line in lines))
    return parts


def _are_facts(lines: list[str]) -> bool:
    """Tell whether lines name an author, an outlet or a day, each by itself: none is a sentence or goes on with one."""
    are_short = all(len(line.split()) <= _WORDS_OF_A_FACT and not ends_sentence(line.rstrip()) for line in lines)
    begin = all(not line.lstrip()[:1].islower() for line in lines[1:])
    return are_short and begin and any(is_byline(line.strip()) or _YEAR.search(line) for line in lines)
