"""Web pages: trafilatura finds the story, `metadata` the facts; what is visible besides is set aside.

1. Decode: byte order mark, the page's own charset, then the bytes.
2. Tame what would hold parsers up, and what they would give up on silently.
3. trafilatura takes the story, without comments. Where it took suspiciously little, the finder of stories in plain text
   reads the visible lines as a second opinion.
4. Walk over the visible text: what is not in the story is set aside in its place.
"""

import logging
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, partial
from typing import NamedTuple

from lxml import etree

from reader.model.article import RemovalReason, Role
from reader.model.errors import UnreadableFile
from reader.reading.assembly import tidy
from reader.reading.cleaning.classification import judge_units, reason_by_words
from reader.reading.cleaning.units import split_units
from reader.reading.extraction import Block, Extraction, Source
from reader.reading.facts.metadata import declared_language, read_metadata
from reader.reading.formats.markup import blocks_of_runs, parse_tamed, runs_of_tree
from reader.reading.formats.plain import decode_source
from reader.reading.formats.sanitizing import tame_markup
from reader.text.punctuation import ends_sentence

_CHARSET = re.compile(rb"""<meta[^<>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]+)""", re.IGNORECASE)
# 16 MB: a page saved with its pictures inside; a larger one is no article.
_MAX_CHARACTERS = 16_000_000
_DATA_ADDRESS = re.compile(r"data:[\w/+.-]{0,60};base64,[A-Za-z0-9+/=\s]{200,}")
# Below these the second opinion is asked: few words, or few of those that are visible.
_FEW_WORDS = 80
_SMALL_SHARE = 0.2
_MUCH_MORE = 1 / 0.6
_LONGEST_KICKER = 30


class _Visible(NamedTuple):
    """A block of the page that has text, its text on one line, and as it is compared."""

    block: Block
    text: str
    key: str


def extract(source: Source) -> Iterator[Extraction]:
    """Give the story of a page. Raises UnreadableFile when it holds no text."""
    declared = _CHARSET.search(source.data[:4096])
    decoded = decode_source(source, declared[1].decode("ascii") if declared else None)
    markup = tame_markup(_DATA_ADDRESS.sub("", decoded.text[:_MAX_CHARACTERS]))
    root = parse_tamed(markup)
    runs = [] if root is None else list(runs_of_tree(root))
    visible = _see(blocks_of_runs(runs))
    if root is None or not visible:
        raise UnreadableFile(source.path, "no text in this page")
    facts = read_metadata(root, decoded.text, runs)
    title = next((fact.value for fact in facts if fact.field == "title"), None)
    paragraphs = _find_paragraphs(root, visible)
    yield Extraction(
        blocks=tuple(_lay_out(title, paragraphs, visible)),
        metadata=facts,
        encoding=decoded.encoding,
        encoding_confidence=decoded.confidence,
        language=declared_language(root),
    )


@cache
def _extractor() -> Callable[[etree._Element], str | None]:
    """Load trafilatura and say how it is to work, once: it reads its configuration each time that it is told.

    What it can do by language, which is not asked of it, needs py3langid and numpy: 0.13 s of CPU and 12 MB. With None
    in its place in `sys.modules` an import fails, which trafilatura is prepared for.
    """
    absent = "py3langid" not in sys.modules
    if absent:
        sys.modules["py3langid"] = None  # type: ignore[assignment]  # what Python's documentation says to do
    try:
        import trafilatura
        from trafilatura.settings import Extractor
    finally:
        if absent:
            del sys.modules["py3langid"]
    # The article says it of each page that nothing is found in.
    logging.getLogger(trafilatura.__name__).setLevel(logging.CRITICAL)
    return partial(trafilatura.extract, options=Extractor(comments=False, tables=True, fast=True))


def _see(blocks: Iterable[Block]) -> list[_Visible]:
    """Keep the blocks that have text."""
    return [_Visible(block, text, _key_of(text)) for block in blocks if (text := tidy(block.text))]


def _find_paragraphs(root: etree._Element, visible: Sequence[_Visible]) -> list[str]:
    """Give the paragraphs of the story, by trafilatura or, where it took too little, by the lines that are visible."""
    text = _extractor()(root) or ""
    found = [line.removeprefix("- ") for line in map(tidy, text.split("\n")) if line]
    words = _count_words(found)
    shown = _count_words([block.text for block in visible])
    if words < _FEW_WORDS or words < shown * _SMALL_SHARE:
        second = _read_lines(visible)
        if _count_words(second) > words * _MUCH_MORE:
            return second
    return found


def _read_lines(visible: Sequence[_Visible]) -> list[str]:
    units = split_units([block.text for block in visible])
    verdicts = judge_units(units).verdicts
    return [unit.text for unit, verdict in zip(units, verdicts, strict=True) if verdict is Role.BODY]


def _count_words(texts: Sequence[str]) -> int:
    return sum(len(text.split()) for text in texts)


def _lay_out(title: str | None, paragraphs: Sequence[str], visible: Sequence[_Visible]) -> Iterator[Block]:
    """Give the story's paragraphs and, between them, what else is visible."""
    if title is not None:
        yield Block(title, Role.HEADLINE)
    same_as_title = _key(title or "")
    keyed = [(text, key) for text in paragraphs if (key := _key_of(text)) != same_as_title]
    if title is not None:
        keyed = _without_kickers(keyed)
    waiting, keys = [text for text, _ in keyed], [key for _, key in keyed]
    everything = "\n".join(keys)
    done = 0
    for block, text, key in visible:
        if not key or key == same_as_title:
            if not key:
                yield Block(block.text, removed=RemovalReason.OTHER)
            continue
        ahead = next((n for n in range(done, min(len(keys), done + 8)) if key in keys[n] or keys[n] in key), None)
        if ahead is not None and len(key) * 2 >= len(keys[ahead]):
            yield from (Block(text) for text in waiting[done : ahead + 1])
            done = ahead + 1
            if len(key) > len(keys[ahead]) + 20:
                everything += "\n" + key
        elif key not in everything:
            if block.role is Role.CAPTION and done < len(keys):
                yield Block(block.text, Role.CAPTION)
            else:
                yield Block(block.text, removed=reason_by_words(text))
    yield from (Block(text) for text in waiting[done:])


def _without_kickers(keyed: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """Leave out, of paragraphs with their keys, the section's name above the headline, and crumbs of dates below it."""
    first = next((number for number, (text, _) in enumerate(keyed) if _is_long(text)), 0)
    return [(text, key) for number, (text, key) in enumerate(keyed) if number >= first or len(text.split()) > 3]


def _is_long(text: str) -> bool:
    return len(text) > _LONGEST_KICKER or ends_sentence(text)


def _key(text: str) -> str:
    """Give a text as it is compared: without its case, and marks at its ends."""
    return _key_of(tidy(text))


def _key_of(tidied: str) -> str:
    start, end = 0, len(tidied)
    while start < end and not tidied[start].isalnum():
        start += 1
    while start < end and not tidied[end - 1].isalnum():
        end -= 1
    return tidied[start:end].casefold()
