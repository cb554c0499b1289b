"""What a reader of a web page sees, block by block, and what the page's own markup says of each block.

White space of the source is a blank, but where the page keeps its lines. A line break of the page parts paragraphs
where two stand together, the line before it ends a sentence, or had room for the first word of the next one; else it
was put there for looks.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple, cast

from lxml import etree

from reader.text.late_pattern import late_pattern
from reader.text.punctuation import ends_clause

# Pages from before there were styles set who wrote a story in a line below its headline.
_BYLINE = re.compile(
    r"(?:By|Von|Par|Por|Di|Door|Av|Af|Autor|Text|Author):? [A-ZÀ-ÞΑ-ΩА-Я][\w.’'-]* (?:[\w.’'-]+ ){0,2}"
    r"[A-ZÀ-ÞΑ-ΩА-Я][\w.’'-]*(?:$|[,|(–—-]| \|)"
)
_BLOCK_TAGS = """
address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form
h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main nav ol optgroup option p pre section select summary table tbody
td tfoot th thead tr ul
"""
_BLOCKS = frozenset(_BLOCK_TAGS.split())
_SILENT_TAGS = frozenset({
    *("head", "title", "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "textarea"),
    *("audio", "video"),
    *("rt", "rtc", "rp"),  # how a word is said, in small letters above it
})  # fmt: skip
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_CAPTIONS = frozenset({"figcaption", "caption"})
_RAISED = frozenset({"sub", "sup"})
_FURNITURE_TAGS = frozenset({"aside", "nav", "footer", "form", "dialog", "select", "button"})
_STORY_TAGS = frozenset({"article", "main"})
# Names in small letters. Where a word begins is asked behind its first letter: a pattern whose every choice begins with
# a letter of its own is sought in a third of the time.
_FURNITURE_NAMES = late_pattern(
    r"comment|disqus|respond|shar(?:e|ing)|social|relat|recommend|promo|newsletter|subscri|sign-?up|footer|sidebar|"
    r"n(?<=\bn)av|menu|breadcrumb|cookie|consent|gdpr|banner|a(?<=\ba)ds?\b|advert|sponsor|widget|popular|trending|"
    r"most-?read|teaser|tags?\b|author-?(?:bio|box|info)|b(?<=\bb)io\b|paywall|modal|popup|toolbar|rating|pagination|"
    r"copyright"
)
_STORY_NAMES = late_pattern(
    r"article[-_]?(?:body|text|content|detail)|story[-_]?(?:body|text|content)|post[-_]?(?:body|text|content|entry)|"
    r"entry[-_]?content|body[-_]?(?:text|content|copy)|articlebody|news[-_]?(?:text|body|content|detail)|"
    r"(?:main|page|single)[-_]?content|rich-?text|prose|"
    r"c(?<=\bc)ontent\b|a(?<=\ba)rticle\b|s(?<=\bs)tory\b|t(?<=\bt)ext\b"
)
# Whole names alone: "ad" is in "header", and much of some pages is called "ad-free".
_ADVERT_NAMES = frozenset({"ad", "ads", "advert", "adverts", "advertisement", "advertising"})
_CAPTION_NAMES = re.compile(r"caption|credit|legend|photo-?(?:text|desc)|image-?(?:text|desc)")
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_HIDDEN_NAMES = re.compile(
    r"(?:^|\s)(?:visually-?hidden|sr-only|screen-?reader(?:-text|-only)?|u-hidden)(?:$|\s)", re.IGNORECASE
)
# Elements of one kind have the same names, on a page and on all pages of an outlet.
_REMEMBERED = 4_096
# What keeps the lines of the source on the page: "white-space: pre-wrap", and the class of a style sheet for it.
_KEEPING = etree.XPath("//pre | //body | //*[contains(@style, 'white-space') or contains(@class, 'whitespace-pre')]")
# Elements that a site made up, "cms-paragraph", are lines unless text beside them shows that they stand inside of one.
_CUSTOM = etree.XPath("//*[contains(name(), '-')][not(ancestor::p or ancestor::a or ancestor::li or ancestor::svg)]")
_RAISED_LINKS = etree.XPath("//sup[.//a[contains(@href, '#')] or parent::a[contains(@href, '#')]]")
_NUMBER_OF_A_NOTE = re.compile(r"\s*[\[(]?\s*(?:\d{1,3}|[a-z*†‡])\s*[\])]?\s*")
_KEPT_LINES = re.compile(r"white-?space\s*[:-]\s*(?:pre|break-spaces)", re.IGNORECASE)
# Letters of the widest line: what is narrower is a headline broken for looks, a verse or an address. No program wraps
# its lines later than at the widest, and some leave a few letters of room.
_NARROWEST, _WIDEST, _RAGGED = 45, 120, 8
_OPENING = frozenset("\"'“‘„«»–—-•¿¡")
_GOING_ON = (",", ";", "،", "-", "–", "—")
_SHORT_WORD = 3
_BREAK = "\v"  # of a line on the page: no parser leaves one in a text
_PARTED = "\x1c"  # of two elements without a blank between: white space that no page has
_NAMELESS = (False, False, False)

# What an element does to the text around it; all others do nothing. Parsers of HTML write tags in small letters.
_BLOCK, _SILENT, _BREAK_KIND, _LINK = 1, 2, 3, 4
_KINDS = {
    **dict.fromkeys(_BLOCKS, _BLOCK),
    **dict.fromkeys(_SILENT_TAGS, _SILENT),
    "br": _BREAK_KIND,
    "a": _LINK,
}

Run = tuple[str, "etree._Element"]  # noqa: SLF001  # lxml names the type of its elements so
"""Text between two borders of blocks, and the innermost block around it."""


class SeenBlock(NamedTuple):
    """A block's text on one line; the share of its letters inside links; what its tags and their names say.

    `furniture`, `story` and `caption` count the elements around it whose tag or name says so; `advert` is set in an
    element that is named so and nothing else. `path` are the numbers of the elements around it, in the page's order.
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
    path: tuple[int, ...] = ()

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


def see_blocks(root: etree._Element) -> list[SeenBlock]:
    """Return the blocks of a page that have text, in their order."""
    return see_page(root)[0]


def see_page(root: etree._Element) -> tuple[list[SeenBlock], list[Run]]:
    """Return the blocks of a page that have text, and its visible text between the borders of blocks."""
    blocks: list[SeenBlock] = []
    runs: list[Run] = []
    pieces: list[tuple[str, bool]] = []
    around, elements, path = [_Around("html")], [root], [0]
    opened = links = 0

    def close() -> None:
        if not pieces:
            return
        text = "".join([said for said, _ in pieces])
        if text and not text.isspace():
            own, share = around[-1], _share_in_links(pieces)
            inside = tuple(path)
            blocks.extend([SeenBlock(part, own.tag, share, *own[1:], inside) for part in _paragraphs(text, own.tag)])
            runs.append((text.replace(_PARTED, ""), elements[-1]))
        pieces.clear()

    walk = etree.iterwalk(root, events=("start", "end"))
    kind_of, add = _KINDS.get, pieces.append
    keeping, kept = frozenset(_elements_with_lines(root)), 0
    known = {**dict.fromkeys(_custom_blocks(root), _BLOCK), **dict.fromkeys(_marks_of_notes(root), _SILENT)}
    for event, element in walk:
        if keeping and element in keeping:
            kept += 1 if event == "start" else -1
        kind = known[element] if known and element in known else kind_of(element.tag, 0)
        if kind == _LINK:
            links += 1 if event == "start" else -1
        if event == "end":
            if kind == _BLOCK:
                close()
                around.pop()
                elements.pop()
                path.pop()
            said = element.tail
        elif kind == _SILENT:
            if len(element) and next(element.iter(*_BLOCKS), None) is not None:
                close()
            walk.skip_subtree()
            continue
        else:
            if kind == _BLOCK:
                close()
                around.append(_look_at(element, around[-1]))
                elements.append(element)
                opened += 1
                path.append(opened)
            elif kind == _BREAK_KIND:
                add((_BREAK, False))
            said = _text_behind(pieces, element)
        if said:
            said = said.replace(_BREAK, " ") if _BREAK in said else said
            add((said.replace("\n", _BREAK) if kept and "\n" in said else said, links > 0))
    close()
    return blocks, runs


def _custom_blocks(root: etree._Element) -> frozenset[etree._Element]:
    """Return the elements that a site made up and sets as lines."""
    made_up = cast("list[etree._Element]", _CUSTOM(root))  # noqa: SLF001  # lxml names the type so
    return frozenset(filter(_stands_alone, made_up))


def _marks_of_notes(root: etree._Element) -> Iterator[etree._Element]:
    """Yield the raised numbers that lead to notes on the page: no reader says them."""
    for mark in cast("list[etree._Element]", _RAISED_LINKS(root)):  # noqa: SLF001  # lxml names the type so
        if _NUMBER_OF_A_NOTE.fullmatch("".join(map(str, mark.itertext()))):
            yield mark


def _stands_alone(element: etree._Element) -> bool:
    """Tell whether no text stands beside an element, in the element around it."""
    around = element.getparent()
    if around is None or str(around.tag) in _HEADINGS:
        return False
    return not any(said and not said.isspace() for said in (around.text, *(one.tail for one in around)))


def _text_behind(pieces: list[tuple[str, bool]], element: etree._Element) -> str | None:
    """Return the first text of an element, with a blank where a style sheet parts it from the element right before it.

    "Mara Quill" and "4 March 2024" make no word together; "m" and a raised "2" do.
    """
    said = element.text
    if not said or not pieces or not pieces[-1][0][-1].islower() or not (said[0].isdecimal() or said[0].isupper()):
        return said
    before = element.getprevious()
    is_parted = before is not None and not before.tail and _RAISED.isdisjoint((element.tag, before.tag))
    return f"{_PARTED}{said}" if is_parted else said


def _elements_with_lines(root: etree._Element) -> Iterator[etree._Element]:
    """Yield the elements that keep the line ends of the source, where they have blank lines to show for it.

    A body without any block is a text that was given the name of a page, and what is set as typed and most of the page
    is a story, not an example of code.
    """
    whole = 0
    for element in cast("list[etree._Element]", _KEEPING(root)):  # noqa: SLF001  # lxml names the type so
        styled = f"{element.get('style') or ''} {element.get('class') or ''}"
        if element.tag == "body" and not _KEPT_LINES.search(styled):
            keeps = next(element.iterdescendants(*_BLOCKS, "br"), None) is None
        elif element.tag == "pre" and not _KEPT_LINES.search(styled):
            whole = whole or _letters_of(root)
            keeps = _letters_of(element) > whole / 2
        else:
            keeps = _KEPT_LINES.search(styled) is not None
        if keeps and any("\n\n" in text for text in element.itertext()):
            yield element


def _letters_of(element: etree._Element) -> int:
    return sum(map(len, element.itertext()))


def _look_at(element: etree._Element, outside: _Around) -> _Around:
    tag, given = str(element.tag), element.attrib
    if not given:
        named, hidden, advert = _NAMELESS, False, False
    else:
        own = given.get("class", "")
        names = f"{own} {given.get('id', '')} {given.get('itemprop', '')}"
        named = _read_names(names) if tag not in ("html", "body") else _NAMELESS
        hidden, advert = _read_classes(own) if own else (False, False)
        hidden = (
            hidden
            or "hidden" in given
            or given.get("aria-hidden") == "true"
            or _HIDDEN_STYLE.search(given.get("style", "")) is not None
        )
    furniture, story, caption = named
    return _Around(
        tag,
        outside.hidden or hidden,
        outside.furniture + (furniture or tag in _FURNITURE_TAGS),
        outside.story + (story or tag in _STORY_TAGS),
        outside.caption + (caption or tag in _CAPTIONS),
        outside.depth + 1,
        outside.advert or advert,
    )


@lru_cache(maxsize=_REMEMBERED)
def _read_classes(names: str) -> tuple[bool, bool]:
    """Say of the classes of an element whether they hide it, and whether one calls it an advertisement."""
    return _HIDDEN_NAMES.search(names) is not None, not _ADVERT_NAMES.isdisjoint(names.lower().split())


@lru_cache(maxsize=_REMEMBERED)
def _read_names(names: str) -> tuple[bool, bool, bool]:
    """Say of the names of an element whether they speak of furniture, of a story, of a caption."""
    low = names.lower()
    return (
        _FURNITURE_NAMES.search(low) is not None,
        _STORY_NAMES.search(low) is not None,
        _CAPTION_NAMES.search(low) is not None,
    )


def _share_in_links(pieces: list[tuple[str, bool]]) -> float:
    """Return the share of the letters of a text, which has some, that links hold."""
    letters = linked = 0
    for piece, in_link in pieces:
        count = len(piece.strip())
        letters += count
        linked += count * in_link
    return linked / letters


def _paragraphs(text: str, tag: str) -> list[str]:
    """Return the paragraphs of a block; the lines of a heading are one."""
    if _BREAK not in text:
        return [" ".join(text.split())]
    lines = [" ".join(line.split()) for line in text.split(_BREAK)]
    width = max(map(len, lines))
    paragraphs = []
    part = above = ""
    for own in lines:
        if part and (
            not own
            or ends_clause(part)
            or _BYLINE.match(own)
            or (_BYLINE.fullmatch(part) and not own[0].islower())
            or (width >= _NARROWEST and tag not in _HEADINGS and _had_room(above, own, width))
        ):
            paragraphs.append(part)
            part = own
        elif own:
            part = f"{part} {own}" if part else own
        above = own
    return [*paragraphs, part] if part else paragraphs


def _had_room(line: str, below: str, width: int) -> bool:
    """Tell whether a line of a block so wide had room for the first word of the one below, which begins anew.

    What ends with a comma or a short word in small letters goes on: "Second, as he told", "the changes of".
    """
    first, last = below.split(" ", 1)[0], line.rsplit(" ", 1)[-1]
    begins = first[0].isupper() or first[0].isdecimal() or first[0] in _OPENING
    goes_on = last.endswith(_GOING_ON) or (len(last) <= _SHORT_WORD and last.islower())
    return begins and not goes_on and len(line) + 1 + len(first) <= min(width, _WIDEST) - _RAGGED
