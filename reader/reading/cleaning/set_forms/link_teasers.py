"""What the links of a page say inside a paragraph or in one of its own: headlines of other stories, and "Read more".

Where a name is a link to all that was written of somebody, a dump holds what unfolds beneath it: his full name, run
into the headlines of other stories, and "MORE" ("Ann Roe Ann Maria RoePort stays shut Ferry sails again MORE said").
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from reader.model.article import RemovalReason, Role
from reader.reading.extraction import Block, Extraction
from reader.text.late_pattern import late_pattern

_MORE = " MORE"
# The last name, its full form behind it, which ends with that name again, and without a blank what comes next.
_UNFOLDED = late_pattern(
    r"(?P<last>[^\W\d_a-z][\w'’-]+)(?:,? [JS]r\.)?"
    r"(?P<teasers>(?: \(?[^\W\d_a-z][\w.'’-]*\)?){0,5} (?P=last)(?=[\"'“‘(\[]?[A-ZÀ-Þ\d])[^\n]{8,900}? MORE)(?!\w)"
)
# The whole name twice in a row: "Ann Roe Ann Roe Port stays shut MORE".
_SAID_TWICE = late_pattern(
    r"(?<!\w)(?P<name>(?:[^\W\d_a-z][\w.'’-]* ){1,3}[^\W\d_a-z][\w'’-]+)"
    r"(?P<teasers> (?P=name) (?=[\"'“‘(\[]?[A-ZÀ-Þ\d])[^\n]{8,900}? MORE)(?!\w)"
)
_READ_MORE = late_pattern(
    r"[^\n]{15,200}[^\s.!?:…]\s+(?:Read more|Lire la suite|Lire aussi|Weiterlesen|Leer más|Leggi tutto|Lees meer"
    r"|Czytaj więcej|Читать далее|Διαβάστε περισσότερα)"
)


def without_link_teasers(extraction: Extraction) -> Extraction:
    """Return what was extracted with the words of such links set aside, in paragraphs of the story."""
    blocks = tuple(part for block in extraction.blocks for part in _parted(block))
    return extraction if blocks == extraction.blocks else replace(extraction, blocks=blocks)


def _parted(block: Block) -> Iterator[Block]:
    if block.removed is not None or block.role is not Role.BODY:
        yield block
    elif _MORE in block.text and (found := _find_teasers(block.text)):
        yield replace(block, text=_without(block.text, found))
        yield Block("\n".join(match["teasers"].strip() for match in found), removed=RemovalReason.RELATED)
    elif _READ_MORE.fullmatch(block.text.strip()):
        yield replace(block, removed=RemovalReason.RELATED)
    else:
        yield block


def _find_teasers(text: str) -> list[re.Match[str]]:
    """List what links unfold to, in the order of the text; of what both forms find, what begins first."""
    found: list[re.Match[str]] = []
    for match in sorted(
        (*_UNFOLDED.finditer(text), *_SAID_TWICE.finditer(text)), key=lambda match: match.start("teasers")
    ):
        if not found or match.start("teasers") >= found[-1].end("teasers"):
            found.append(match)
    return found


def _without(text: str, found: list[re.Match[str]]) -> str:
    for match in reversed(found):
        start, end = match.span("teasers")
        text = text[:start] + text[end:]
    return text
