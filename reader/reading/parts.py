"""A text as long as several books becomes several stories: what lays a story out can't be interrupted on the way."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from reader.model.article import Role
from reader.reading.extraction import Block, Extraction, Metadatum

# A thick novel, a hundred times a long report. Longer texts stopped the window when they came and when they were shown,
# 3 s for 15 MB; this much stops it for 0.1 s, on a busy machine 0.2 s.
MOST_CHARACTERS = 800_000


def part_long_stories(extractions: Iterable[Extraction], most: int = MOST_CHARACTERS) -> Iterator[Extraction]:
    """Yield the extractions of a file, those of more than `most` characters in parts that are named "(2/7)".

    Parts end between blocks, or at a blank where a block alone is longer. Later records are numbered on.
    """
    shift = 0
    for extraction in extractions:
        if sum(len(block.text) for block in extraction.blocks) <= most:
            yield replace(extraction, record=extraction.record + shift) if shift else extraction
            continue
        parts = list(_parts(extraction.blocks, most))
        for number, blocks in enumerate(parts, 1):
            title = _title_of(extraction, f"({number}/{len(parts)})")
            record = extraction.record + shift + number - 1
            metadata = (title, *extraction.metadata)
            yield replace(extraction, blocks=blocks, metadata=metadata, record=record, is_last=False)
        shift += len(parts) - 1


def _parts(blocks: Iterable[Block], most: int) -> Iterator[tuple[Block, ...]]:
    part: list[Block] = []
    length = 0
    for block in blocks:
        for text in _pieces(block.text, most):
            if part and length + len(text) > most:
                yield tuple(part)
                part, length = [], 0
            part.append(replace(block, text=text))
            length += len(text)
    if part:
        yield tuple(part)


def _pieces(text: str, most: int) -> Iterator[str]:
    start = 0
    while len(text) - start > most:
        end = text.rfind(" ", start + 1, start + most) + 1 or start + most
        yield text[start:end]
        start = end
    yield text[start:]


def _title_of(extraction: Extraction, part: str) -> Metadatum:
    """Return the title with the number of its part, found where the whole story's was."""
    found = next((fact for fact in extraction.metadata if fact.field == "title"), None)
    headline = next((block.text for block in extraction.blocks if block.role is Role.HEADLINE), "")
    title = found or Metadatum("title", headline, "the text")
    return replace(title, value=f"{title.value} {part}".strip())
