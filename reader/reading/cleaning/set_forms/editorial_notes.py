"""Notes of the newsroom on its own story: that it was corrected, changed, brought up to date; whose opinion it is.

They are kept where they stand, with a role by which comparing leaves them out: no two stories say the same by them.
`editorial_notes.txt` lists how they begin.
"""

from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from reader.model.article import RemovalReason, Role
from reader.reading.cleaning.set_forms.line_forms import LineForms
from reader.reading.extraction import Block, Extraction
from reader.text.tables import read_rows

# A note stands above a story or below it: among so many of its first and of its last paragraphs. Between, an article
# that was corrected is somebody's story.
_ABOVE, _BELOW = 2, 4
# What a short line between headline and story is taken for.
_DOUBTED = frozenset({RemovalReason.MENU, RemovalReason.OTHER})
_MOST_WORDS = 80  # beyond, the story goes on in the same paragraph
# Letters; of 1.1 million lines of labelled texts 48 begin as corrections do, each a note on its own story, and of 3.9
# million lines of texts and dumps 69 say whose opinion it is, each of the page that they stand on.
_SEARCHED = 200


def with_notes(extraction: Extraction) -> Extraction:
    """Return what was extracted with the notes among its paragraphs told apart."""
    marked = tuple(mark_notes(extraction.blocks))
    # Compared one by one they are the same objects, where there is no note.
    return extraction if marked == extraction.blocks else replace(extraction, blocks=marked)


def mark_notes(blocks: Sequence[Block]) -> list[Block]:
    """Return the blocks, paragraphs of the body that tell of the story itself as notes.

    So is a line by itself right above the story that cleaning took for a menu.
    """
    body = [number for number, block in enumerate(blocks) if block.removed is None and block.role is Role.BODY]
    asked = {*body[:_ABOVE], *body[-_BELOW:]}
    first = body[0] if body else 0
    asked |= {n for n in range(max(0, first - _ABOVE), first) if _may_be_note(blocks[n])}
    return [
        replace(block, role=Role.NOTE, removed=None) if number in asked and is_note(block.text) else block
        for number, block in enumerate(blocks)
    ]


def _may_be_note(block: Block) -> bool:
    return block.removed in _DOUBTED and "\n" not in block.text.strip()


def is_note(text: str) -> bool:
    """Tell whether a paragraph begins as a note on its own story does."""
    begins = _forms().match(text[:_SEARCHED].lower().lstrip(" *(_[-–—"))
    return begins and len(text.split()) <= _MOST_WORDS


@cache
def _forms() -> LineForms:
    return LineForms(read_rows(__package__, "editorial_notes.txt"))
