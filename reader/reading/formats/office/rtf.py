"""Rich Text Format, as word processors of three decades wrote it."""

import re
from collections.abc import Callable, Iterator

from reader.model.article import Role
from reader.model.errors import UnreadableFile
from reader.reading.extraction import Block, Extraction, Metadatum, Source
from reader.reading.facts.facts_of_blocks import settle_facts
from reader.reading.formats.office.rtf_hidden import with_letters_of_machines, without_hidden
from reader.reading.formats.press_databases import split_documents

# A book with its pictures; striprtf takes a second for some megabytes.
_MOST_BYTES = 16 * 1024 * 1024
# Pictures and other binary are hexadecimal digits, which striprtf would look at one by one.
_PICTURE = re.compile(r"[0-9a-fA-F\s]{512,}")
_TITLE = re.compile(r"\{\\title ([^{}\\]{1,500})\}")
_LONGEST_HEADLINE = 25


def extract(source: Source) -> Iterator[Extraction]:
    """Yield the story of a document. Raises UnreadableFile when it holds no text."""
    if len(source.data) > _MOST_BYTES:
        raise UnreadableFile(source.path, f"too large for RTF (over {_MOST_BYTES // 1024**2} MB)")
    from striprtf.striprtf import rtf_to_text

    convert: Callable[..., str] = rtf_to_text
    markup = _PICTURE.sub(" ", source.data.decode("latin-1"))
    try:
        text = convert(without_hidden(with_letters_of_machines(markup)), errors="replace")
    except (ValueError, LookupError, RecursionError, OverflowError, TypeError) as error:
        raise UnreadableFile(source.path, "a broken RTF document") from error
    paragraphs = [line.strip() for line in text.split("\n") if line.strip()]
    if not any(map(str.isalnum, text)):
        raise UnreadableFile(source.path, "no text in this document")
    if documents := split_documents("\n\n".join(paragraphs)):
        yield from documents
        return
    named = _TITLE.search(markup)
    first = paragraphs[0]
    titled = (named is not None and named[1].strip() == first) or _looks_like_headline(first, paragraphs)
    blocks, stated = settle_facts(
        [Block(text, Role.HEADLINE if titled and not number else Role.BODY) for number, text in enumerate(paragraphs)]
    )
    facts = (Metadatum("title", first, "first paragraph"),) if titled else ()
    yield Extraction(tuple(blocks), (*facts, *stated), encoding="rtf", encoding_confidence=1.0)


def _looks_like_headline(first: str, paragraphs: list[str]) -> bool:
    return len(paragraphs) > 1 and len(first.split()) <= _LONGEST_HEADLINE and not first.endswith((".", ";", ":", ","))
