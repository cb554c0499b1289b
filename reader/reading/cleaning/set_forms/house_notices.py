"""What an outlet says for itself in a paragraph of its own: whose the rights are, and that readers may subscribe.

Such lines stand in whatever is saved, in records of scrapers and feeds too, where all else is the story. The year of a
copyright is no fact of a story. `house_notices.txt` lists the forms in the languages that our users read.
"""

from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from reader.model.article import RemovalReason, Role
from reader.reading.cleaning.set_forms.fixed_lines import plain
from reader.reading.cleaning.set_forms.line_forms import LineForms
from reader.reading.extraction import Block, Extraction
from reader.text.tables import read_sections

# Letters and words: a longer paragraph tells something.
_LONGEST, _MOST_WORDS = 420, 60
_FEWEST_LEFT = 2
_QUOTES = ("“", "”", '"', "«", "»", "„")


def without_house_notices(extraction: Extraction) -> Extraction:
    """Return what was extracted with the outlet's own notices set aside; the story must be more than they are."""
    blocks = extraction.blocks
    found = {number: reason for number, block in enumerate(blocks) if (reason := _reason_of(block))}
    left = [block for number, block in enumerate(blocks) if block.removed is None and number not in found]
    if not found or sum([block.role is Role.BODY for block in left]) < _FEWEST_LEFT:
        return extraction
    return replace(extraction, blocks=_settled(blocks, found))


def house_notice(text: str) -> RemovalReason | None:
    """Say what a paragraph is that an outlet says for itself: of its rights, or an invitation; None for all others."""
    if len(text) > _LONGEST:
        return None
    low = plain(text.lower())
    # One letter and one blank a word at least: most paragraphs need not be split.
    if len(low) >= 2 * _MOST_WORDS and len(low.split(None, _MOST_WORDS)) > _MOST_WORDS:
        return None
    hints, in_ascii, rights = _section("rights")
    if any(map(low.__contains__, in_ascii if low.isascii() else hints)) and rights.fullmatch(low):
        return RemovalReason.LEGAL
    # How an invitation begins is told by its letters, which needs no hint.
    _, _, invitations = _section("invitation")
    is_invitation = invitations.fullmatch(low) and not any(map(low.__contains__, _QUOTES))
    return RemovalReason.ADVERTISEMENT if is_invitation else None


def _reason_of(block: Block) -> RemovalReason | None:
    """Say why a block is no part of the story; of a caption a year tells: "© Nordwire" says who took the picture."""
    if block.removed is not None or block.role not in (Role.BODY, Role.CAPTION):
        return None
    is_dated = block.role is Role.BODY or any(map(str.isdecimal, block.text))
    return house_notice(block.text) if is_dated else None


def _settled(blocks: Sequence[Block], found: dict[int, RemovalReason]) -> tuple[Block, ...]:
    return tuple(
        replace(block, role=Role.BODY, removed=found[number]) if number in found else block
        for number, block in enumerate(blocks)
    )


@cache
def _section(name: str) -> tuple[tuple[str, ...], tuple[str, ...], LineForms]:
    """Return the pieces of words of which a text of the section has one, those in ASCII again, and its forms."""
    lines = [plain(row) for row in read_sections(__package__, "house_notices.txt")[name]]
    hints = tuple(hint for line in lines if line.startswith("? ") for hint in line[2:].split())
    forms = LineForms([line for line in lines if not line.startswith("? ")], r"[^\w©(]*", r"[^\w)]*")
    return hints, tuple(filter(str.isascii, hints)), forms
