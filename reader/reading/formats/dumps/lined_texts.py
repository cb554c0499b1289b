"""Texts of records that are more than a story: Markdown of a page, or lines of facts above the first sentence."""

import re
from collections.abc import Sequence
from pathlib import Path

from reader.model.article import Role
from reader.model.errors import UnreadableFile
from reader.reading.extraction import Block, Extraction, Metadatum, Source
from reader.reading.facts.facts_of_blocks import settle_facts
from reader.reading.formats import markdown
from reader.text.punctuation import ends_sentence

_OF_MARKDOWN = re.compile(r"^#{1,3} \S|[^\]\s]\]\((?:https?://|/)[^\s()]{1,300}\)", re.MULTILINE)
_FIRST, _MOST_WORDS = 3, 12


def is_markdown(text: str) -> bool:
    """Tell whether a text has headings or links as Markdown has them."""
    return ("# " in text or "](" in text) and _OF_MARKDOWN.search(text) is not None


def read_markdown(text: str, title: str) -> Extraction | None:
    """Return the story of a page that a program turned into Markdown; None where it holds none."""
    is_headed = not title or re.search(r"^# \S", text, re.MULTILINE) is not None
    data = (text if is_headed else f"# {title}\n\n{text}").encode("utf-8", "replace")
    try:
        return next(markdown.extract(Source(Path("record.md"), data, 0.0)), None)
    except UnreadableFile:
        return None


def settle_lines(title: str, told: Sequence[Block], facts: Sequence[Metadatum]) -> tuple[list[Block], list[Metadatum]]:
    """Return headline and story with lines of facts apart, if who wrote it or when is not known and such may be there.

    Most texts of records begin with their first sentence.
    """
    blocks = [Block(title, Role.HEADLINE), *told]
    known = {fact.field for fact in facts}
    first = [block.text for block in told[:_FIRST] if block.removed is None and block.role is Role.BODY]
    may_be = any(len(text.split()) <= _MOST_WORDS and not ends_sentence(text.strip()) for text in first)
    return settle_facts(blocks) if may_be and not known >= {"byline", "published"} else (blocks, [])
