"""Markup that is all story (a chapter of an e-book, rendered Markdown, a field of a dump) becomes blocks.

Web pages are `html`'s: what is around their stories must be found first.
"""

from collections.abc import Iterable, Iterator
from itertools import groupby

from lxml import etree, html

from reader.model.article import Role
from reader.reading.extraction import Block
from reader.reading.formats.sanitizing import sanitize_markup
from reader.text.punctuation import ends_sentence

_BLOCK_TAGS = """
address article aside blockquote body caption dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr
html li main nav ol p pre section table td tfoot th thead tr ul
"""
_BLOCKS = frozenset(_BLOCK_TAGS.split())
_SILENT = frozenset({"head", "title", "script", "style", "noscript", "template", "svg", "math", "iframe", "object"})
_SHADOW_ROOT = frozenset({"shadowrootmode", "shadowroot"})
_CAPTIONS = frozenset({"figcaption", "caption"})
_CELLS = frozenset({"td", "th"})
# lxml's parser of HTML asks a function of Python for the class of each element, each time that it is looked at, so that
# forms have one of their own: a tenth of the time of trafilatura, which asks for any element of HTML alone.
_CLASSES = etree.ElementDefaultClassLookup(element=html.HtmlElement)


Run = tuple[str, "etree._Element"]  # noqa: SLF001  # lxml names the type of its elements so
"""Text between two borders of blocks, and the innermost block around it."""


def parse_markup(markup: str) -> etree._Element | None:
    """Parse HTML or XHTML of any quality; no entity is fetched and none of its own is expanded. None: nothing in it."""
    return parse_sanitized(sanitize_markup(markup))


def parse_sanitized(markup: str) -> etree._Element | None:
    """Parse markup that was sanitized before; the elements are those of lxml's HTML, as trafilatura wants them."""
    data = markup.encode("utf-8", "replace")
    parser = etree.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True, huge_tree=False)
    parser.set_element_class_lookup(_CLASSES)
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError):
        return None
    for template in root.iter("template") if "<template" in markup else ():
        if not _SHADOW_ROOT.isdisjoint(template.attrib):
            # What a browser shows in place of the element around it.
            template.tag = "div"
    return root


def blocks_of_markup(markup: str) -> list[Block]:
    """Return a block for each paragraph, list item, cell and heading, in order; the first h1 is the headline."""
    root = parse_markup(markup)
    return [] if root is None else blocks_of_runs(runs_of_tree(root))


def blocks_of_runs(runs: Iterable[Run]) -> list[Block]:
    """Return the blocks of the runs of a tree, as `blocks_of_markup` does."""
    blocks: list[Block] = []
    for text, element in runs:
        if not text.strip():
            continue
        tag = str(element.tag).lower()
        is_headline = tag == "h1" and all(block.role is not Role.HEADLINE for block in blocks)
        role = Role.HEADLINE if is_headline else Role.CAPTION if tag in _CAPTIONS else Role.BODY
        blocks.append(Block(text.strip(), role))
    return blocks


def runs_of_tree(root: etree._Element) -> Iterator[Run]:
    """Yield the text between the borders of blocks, each with the innermost block around it; rows of a table whole."""
    runs = ((text, element) for text, element in _runs_between_borders(root) if text.strip())
    for row, group in groupby(runs, lambda run: run[1].getparent() if run[1].tag in _CELLS else None):
        cells = list(group)
        if row is None or any(ends_sentence(text.strip()) for text, _ in cells):
            yield from cells
        else:
            yield ", ".join(text.strip() for text, _ in cells), row


def _runs_between_borders(root: etree._Element) -> Iterator[Run]:
    text: list[str] = []
    around = [root]
    silent = 0
    for event, element in etree.iterwalk(root, events=("start", "end")):
        tag = element.tag.lower() if isinstance(element.tag, str) else ""
        if tag in _SILENT:
            silent += 1 if event == "start" else -1
        elif tag in _BLOCKS:
            yield "".join(text), around[-1]
            text = []
            if event == "start":
                around.append(element)
            elif len(around) > 1:
                around.pop()
        elif tag == "br" and event == "start":
            text.append("\n")
        said = element.text if event == "start" else element.tail
        if said and not silent:
            text.append(said)
    yield "".join(text), around[-1]
