"""What a reader of a web page sees, block by block, and what the page's own markup says of each block.

White space of the source is a blank. A line break of the page parts paragraphs where two stand together or the line
before it ends a sentence; else it was put there for looks.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from lxml import etree

from reader.text.punctuation import ends_clause

_BLOCK_TAGS = """
address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form
h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main nav ol optgroup option p pre section select summary table tbody
td tfoot th thead tr ul
"""
_BLOCKS = frozenset(_BLOCK_TAGS.split())
_SILENT = frozenset(
    {"head", "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "textarea", "audio", "video"}
)
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_CAPTIONS = frozenset({"figcaption", "caption"})
_FURNITURE_TAGS = frozenset({"aside", "nav", "footer", "form", "dialog", "select", "button"})
_STORY_TAGS = frozenset({"article", "main"})
_FURNITURE_NAMES = re.compile(
    r"comment|disqus|respond|shar(?:e|ing)|social|relat|recommend|promo|newsletter|subscri|sign-?up|footer|sidebar|"
    r"\bnav|menu|breadcrumb|cookie|consent|gdpr|banner|\bads?\b|advert|sponsor|widget|popular|trending|most-?read|"
    r"teaser|tags?\b|author-?(?:bio|box|info)|\bbio\b|paywall|modal|popup|toolbar|rating|pagination|copyright",
    re.IGNORECASE,
)
_STORY_NAMES = re.compile(
    r"article[-_]?(?:body|text|content|detail)|story[-_]?(?:body|text|content)|post[-_]?(?:body|text|content|entry)|"
    r"entry[-_]?content|body[-_]?(?:text|content|copy)|articlebody|news[-_]?(?:text|body|content|detail)|"
    r"(?:main|page|single)[-_]?content|rich-?text|prose|\bcontent\b|\barticle\b|\bstory\b|\btext\b",
    re.IGNORECASE,
)
# Whole names alone: "ad" is in "header", and much of some pages is called "ad-free".
_ADVERT_NAMES = frozenset({"ad", "ads", "advert", "adverts", "advertisement", "advertising"})
_CAPTION_NAMES = re.compile(r"caption|credit|legend|photo-?(?:text|desc)|image-?(?:text|desc)", re.IGNORECASE)
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_HIDDEN_NAMES = re.compile(
    r"(?:^|\s)(?:visually-?hidden|sr-only|screen-?reader(?:-text|-only)?|u-hidden)(?:$|\s)", re.IGNORECASE
)
# Elements of one kind have the same names, on a page and on all pages of an outlet.
_REMEMBERED = 4_096
_BREAK = "\v"  # of a line on the page: no parser leaves one in a text


class SeenBlock(NamedTuple):
    """A block's text on one line; the share of its letters inside links; what its tags and their names say.

    `furniture`, `story` and `caption` count the elements around it whose tag or name says so; `advert` is set in an
    element that is named so and nothing else.
    """

    text: str
    tag: str
    linked: float
    hidden: bool
    furniture: int
    story: int
    caption: int
    depth: int
    advert: bool = False

    @property
    def heading(self) -> bool:
        """Whether the page calls it a heading."""
        return self.tag in _HEADINGS


class _Around(NamedTuple):
    """What is said of an element by itself and those around it."""

    tag: str
    hidden: bool = False
    furniture: int = 0
    story: int = 0
    caption: int = 0
    depth: int = 0
    advert: bool = False


def see_blocks(root: etree._Element) -> Iterator[SeenBlock]:
    """Yield the blocks of a page that have text, in their order."""
    pieces: list[tuple[str, bool]] = []
    around = [_Around("html")]
    silent = links = 0
    for event, element in etree.iterwalk(root, events=("start", "end")):
        tag = element.tag.lower() if isinstance(element.tag, str) else ""
        starts = event == "start"
        if tag in _SILENT:
            silent += 1 if starts else -1
        elif tag in _BLOCKS:
            yield from _make_blocks(pieces, around[-1])
            pieces = []
            if starts:
                around.append(_look_at(element, tag, around[-1]))
            elif len(around) > 1:
                around.pop()
        elif tag == "br" and starts:
            pieces.append((_BREAK, False))
        elif tag == "a":
            links += 1 if starts else -1
        said = element.text if starts else element.tail
        if said and not silent:
            pieces.append((said.replace(_BREAK, " "), links > 0))
    yield from _make_blocks(pieces, around[-1])


def _look_at(element: etree._Element, tag: str, outside: _Around) -> _Around:
    names = f"{element.get('class', '')} {element.get('id', '')} {element.get('itemprop', '')}"
    hidden = (
        outside.hidden
        or element.get("hidden") is not None
        or element.get("aria-hidden") == "true"
        or _HIDDEN_STYLE.search(element.get("style", "")) is not None
        or _HIDDEN_NAMES.search(element.get("class", "")) is not None
    )
    furniture, story, caption = _read_names(names) if tag not in ("html", "body") else (False, False, False)
    return _Around(
        tag,
        hidden,
        outside.furniture + (tag in _FURNITURE_TAGS or furniture),
        outside.story + (tag in _STORY_TAGS or story),
        outside.caption + (tag in _CAPTIONS or caption),
        outside.depth + 1,
        outside.advert or not _ADVERT_NAMES.isdisjoint(element.get("class", "").lower().split()),
    )


@lru_cache(maxsize=_REMEMBERED)
def _read_names(names: str) -> tuple[bool, bool, bool]:
    """Say of the names of an element whether they speak of furniture, of a story, of a caption."""
    return (
        _FURNITURE_NAMES.search(names) is not None,
        _STORY_NAMES.search(names) is not None,
        _CAPTION_NAMES.search(names) is not None,
    )


def _make_blocks(pieces: list[tuple[str, bool]], around: _Around) -> Iterator[SeenBlock]:
    """Part the text between two borders of blocks into paragraphs."""
    letters = linked = 0
    for text, in_link in pieces:
        count = len(text.strip())
        letters += count
        linked += count * in_link
    if not letters:
        return
    share = linked / letters
    for text in _paragraphs("".join([text for text, _ in pieces])):
        yield SeenBlock(text, around.tag, share, *around[1:])


def _paragraphs(text: str) -> Iterator[str]:
    if _BREAK not in text:
        yield " ".join(text.split())
        return
    part = ""
    for line in text.split(_BREAK):
        own = " ".join(line.split())
        if part and (not own or ends_clause(part)):
            yield part
            part = own
        elif own:
            part = f"{part} {own}" if part else own
    if part:
        yield part
