"""Markdown, with the front matter that note programs and site generators put before it."""

import re
from collections.abc import Iterator

from reader.model.article import Role
from reader.model.errors import UnreadableFile
from reader.reading.extraction import Block, Extraction, Metadatum, Source
from reader.reading.facts.machine_dates import iso_date
from reader.reading.formats.markup import blocks_of_markup
from reader.reading.formats.plain import decode_text

_FRONT_MATTER = re.compile(r"\A---[ \t]*\n(.{0,20000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_PARAGRAPH_END = re.compile(r"\n\s*\n")
_WORD = re.compile(r"[^\W\d_]+(?![^\s()]*\))")
# markdown-it leaves out what is nested too deep; the addresses of links, which it rightly leaves out, are less.
_LEAST_KEPT = 0.5
_LINE = re.compile(r"^(\w[\w -]{0,30}):[ \t]*(.+)$", re.MULTILINE)
_FIELDS = {
    "title": "title", "author": "byline", "authors": "byline", "byline": "byline", "date": "published",
    "published": "published", "updated": "modified", "modified": "modified", "source": "url", "url": "url",
    "link": "url", "publisher": "outlet", "outlet": "outlet", "site": "outlet",
}  # fmt: skip


def extract(source: Source) -> Iterator[Extraction]:
    """Give the story of a note. Raises UnreadableFile when it is no text or too large."""
    from markdown_it import MarkdownIt

    decoded = decode_text(source)
    text = decoded.text.replace("\r\n", "\n").lstrip("\ufeff")
    front = _FRONT_MATTER.match(text)
    note = text[front.end() :] if front else text
    facts = list(_facts(front[1])) if front else []
    try:
        blocks = blocks_of_markup(MarkdownIt("commonmark", {"html": False}).render(note))
    except RecursionError:
        blocks = []
    if sum(len(block.text) for block in blocks) < _LEAST_KEPT * len("".join(_WORD.findall(note))):
        blocks = [Block(paragraph) for paragraph in _PARAGRAPH_END.split(note) if paragraph.strip()]
    if not blocks and not facts:
        raise UnreadableFile(source.path, "no text in it")
    headline = next((block.text for block in blocks if block.role is Role.HEADLINE), None)
    if headline:
        facts.append(Metadatum("title", headline, "first heading"))
    yield Extraction(tuple(blocks), tuple(facts), decoded.encoding, decoded.confidence)


def _facts(front: str) -> Iterator[Metadatum]:
    for name, value in _LINE.findall(front):
        field = _FIELDS.get(name.strip().lower())
        said = value.strip().strip("\"'[]")
        if field in ("published", "modified"):
            said = iso_date(said) or ""
        if field and said and (field != "url" or said.startswith("http")):
            yield Metadatum(field, said, f"front matter {name.strip()}")
