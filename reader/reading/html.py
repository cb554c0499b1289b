"""Web pages: trafilatura finds the story, lxml the facts."""

from collections.abc import Iterator

import trafilatura

from reader.article import Role
from reader.errors import UnreadableFile
from reader.reading.encoding import decode
from reader.reading.extraction import Block, Extraction, Metadatum, Source
from reader.reading.taming import tame_markup


def extract(source: Source) -> Iterator[Extraction]:
    """Give the story of a page. Raises UnreadableFile when it holds no text."""
    decoded = decode(source.data)
    document = trafilatura.bare_extraction(tame_markup(decoded.text), include_comments=False, with_metadata=True)
    if document is None or isinstance(document, dict) or not document.text:
        raise UnreadableFile(source.path, "no story in this page")
    title = document.title or ""
    blocks = [Block(title, Role.HEADLINE)] if title else []
    blocks += [Block(line) for line in document.text.split("\n") if line.strip() and line != title]
    facts = (Metadatum("title", title, "title"),) if title else ()
    yield Extraction(tuple(blocks), facts, decoded.encoding, decoded.confidence)
