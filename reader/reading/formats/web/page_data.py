"""The story in a page's data for machines, for pages that show less of it: behind a paywall, or drawn by a script.

1. `articleBody` of the page's JSON-LD, where the page shows clearly less.
2. Records in other scripts (`__NEXT_DATA__`, `window.STATE = {...}`), where the page shows hardly anything.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping

from lxml import etree

from reader.model.article import Role
from reader.reading.cleaning.measures.words import split_words
from reader.reading.extraction import Block
from reader.reading.facts.pages.json_ld import load_json_ld
from reader.reading.formats.dumps.record_fields import flatten, has_text, holds_blocks
from reader.reading.formats.dumps.records import read_record

# A page that shows fewer words of its story than this shows a teaser.
_TEASER = 80
# The data must hold so many times the words that are shown, and these more.
_MUCH_MORE = 1.5
_MORE = 25
# Of the words that are shown as story so many stand in the data's story too.
_LEAST_SHARED = 0.5
_LONGEST_SCRIPT = 8_000_000
_MOST_VALUES = 20_000
_DEEPEST = 14
_ASSIGNED = re.compile(
    r"(?:window|self|globalThis|var|let|const)[\w$.\[\]\"' ]{1,80}=\s*(?:JSON\.parse\()?(?=[\[{\"'])"
)


def story_in_data(root: etree._Element, title: str, shown: str) -> list[Block]:
    """Return the paragraphs of the story that the page's data hold; none where `shown`, its visible story, will do."""
    if next(root.iter("script"), None) is None:
        return []
    words = split_words(shown.lower())
    least = max(_MUCH_MORE * len(words), len(words) + _MORE)
    best: tuple[bool, int, list[Block]] = (False, 0, [])
    for record in _records(root, with_scripts=len(words) < _TEASER):
        blocks, headline = _read(record)
        told = split_words(" ".join([block.text for block in blocks]).lower())
        named = bool(title) and headline.casefold() == title.casefold()
        met = set(told)
        shared = sum([word in met for word in words]) >= _LEAST_SHARED * len(words)
        if len(told) >= least and (named or shared) and (named, len(told)) > best[:2]:
            best = (named, len(told), blocks)
    return best[2]


def _read(record: Mapping[str, object]) -> tuple[list[Block], str]:
    extraction = read_record(record, 0)
    if extraction is None:
        return [], ""
    blocks = [block for block in extraction.blocks if block.removed is None]
    headline = next((" ".join(block.text.split()) for block in blocks if block.role is Role.HEADLINE), "")
    return [block for block in blocks if block.role is not Role.HEADLINE], headline


def _records(root: etree._Element, *, with_scripts: bool) -> Iterator[Mapping[str, object]]:
    for script in root.iter("script"):
        text, kind = script.text or "", str(script.get("type") or "").lower()
        if len(text) > _LONGEST_SCRIPT:
            continue
        values: Iterable[object]
        if "ld+json" in kind:
            values = [load_json_ld(script)] if "articleBody" in text else []
        elif with_scripts:
            values = _values(text) if "json" in kind else _assigned(text)
        else:
            continue
        for value in values:
            yield from _inside(value)


def _values(text: str) -> Iterator[object]:
    try:
        value: object = json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return
    yield value


def _assigned(text: str) -> Iterator[object]:
    decoder = json.JSONDecoder(strict=False)
    place = 0
    while assigned := _ASSIGNED.search(text, place):
        place = assigned.end()
        try:
            value, place = decoder.raw_decode(text, place)
        except (ValueError, RecursionError):
            continue
        if isinstance(value, str):
            yield from _values(value)
        else:
            yield value


def _inside(value: object) -> Iterator[Mapping[str, object]]:
    """Yield the objects in a value that hold a text."""
    waiting: list[tuple[object, int]] = [(value, 0)]
    for _ in range(_MOST_VALUES):
        if not waiting:
            return
        one, depth = waiting.pop()
        if isinstance(one, Mapping):
            if has_text(named := flatten(one)) or holds_blocks(named):
                yield one
            inner = list(one.values())
        elif isinstance(one, list):
            inner = one
        else:
            continue
        if depth < _DEEPEST:
            waiting += [(each, depth + 1) for each in reversed(inner) if isinstance(each, Mapping | list)]
