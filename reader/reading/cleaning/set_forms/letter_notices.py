"""What a newsletter says of itself around its story: see it in a browser, why it comes, how to be rid of it."""

import re
from collections.abc import Sequence
from dataclasses import replace
from unicodedata import combining, normalize

from reader.model.article import RemovalReason, Role
from reader.reading.cleaning.measures.words import split_words
from reader.reading.cleaning.set_forms.fixed_lines import is_advertising, is_greeting
from reader.reading.cleaning.set_forms.newsletter_notices import is_notice_of_letter
from reader.reading.extraction import Block
from reader.text.punctuation import ends_sentence

_ABOVE, _BELOW = 3, 6  # paragraphs of a letter among which such notices stand

_WORDS_OF_A_LETTERHEAD, _WORDS_OF_A_GREETING = 8, 40
# What parts a letter: "---", "* * *", "======".
_RULE = re.compile(r"(?:[-–—=*_~•·#.]\s?){3,}|[─━═]{2,}")


def set_sections_aside(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Set aside the rules between the sections of a letter, and sections that begin as paid ones do."""
    is_paid, settled = False, list(blocks)
    for number, block in enumerate(blocks):
        said = block.text.strip()
        if _RULE.fullmatch(said):
            settled[number] = replace(block, removed=block.removed or RemovalReason.OTHER)
            is_paid = False
            continue
        begins = number == 0 or _RULE.fullmatch(blocks[number - 1].text.strip()) is not None
        if begins and is_advertising(said.partition("\n")[0].strip().lower()):
            is_paid = any(_RULE.fullmatch(other.text.strip()) for other in blocks[number + 1 :])
            # Nothing shows where the last one ends: its first paragraph is paid for at least.
            settled[number] = replace(block, removed=block.removed or RemovalReason.ADVERTISEMENT)
        elif is_paid:
            settled[number] = replace(block, removed=block.removed or RemovalReason.ADVERTISEMENT)
    return tuple(settled)


def set_notices_aside(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Set aside, above and below the story of a newsletter, the short paragraphs that speak of the newsletter."""
    kept = [number for number, block in enumerate(blocks) if block.removed is None and block.text.strip()]
    near = {*kept[:_ABOVE], *kept[-_BELOW:]}
    return tuple(
        replace(block, removed=RemovalReason.FOOTER if number > kept[len(kept) // 2] else RemovalReason.MENU)
        if number in near and is_notice_of_letter(block.text)
        else block
        for number, block in enumerate(blocks)
    )


def set_letterhead_aside(blocks: Sequence[Block], subject: str) -> tuple[Block, ...]:
    """Set aside what stands above the subject where the letter says it again: its name, "Friday briefing", a section.

    Those are short lines without a full stop; where one is more, it is all of the story.
    """
    kept = [number for number, block in enumerate(blocks) if block.removed is None and block.text.strip()]
    words = _bare_words(subject)
    again = next((n for n in kept[: _ABOVE + 1] if words and _last_words(blocks[n].text) == words), None)
    head = [] if again is None else [number for number in kept if number < again]
    lines = [line for number in head for line in blocks[number].text.splitlines()]
    # A letter that greets its readers says in a sentence or two what it is about.
    greets = any(is_greeting(line.strip().lower()) for line in lines)
    is_short = greets and sum(len(line.split()) for line in lines) <= _WORDS_OF_A_GREETING
    if not is_short and not all(map(_is_of_letterhead, lines)):
        return tuple(blocks)
    return tuple(
        replace(block, removed=RemovalReason.MENU) if number in head else block for number, block in enumerate(blocks)
    )


def with_subject_once(blocks: Sequence[Block], subject: str) -> tuple[Block, ...]:
    """Return the subject as the headline, and the paragraphs but the one near the start that says it again.

    It has its accents, as that paragraph writes it, where the header has none: "Explosion a Halm", "Explosion à Halm".
    """
    kept = [number for number, block in enumerate(blocks) if block.removed is None and block.text.strip()]
    words = _bare_words(subject)
    again = next((n for n in kept[: _ABOVE + 1] if words and _bare_words(blocks[n].text) == words), None)
    said = subject if again is None else blocks[again].text.strip()
    headline = subject if not subject.isascii() or said.isascii() else said
    return (Block(headline, Role.HEADLINE), *(block for number, block in enumerate(blocks) if number != again))


def _last_words(text: str) -> tuple[str, ...]:
    return _bare_words(text.strip().rpartition("\n")[2])


def _bare_words(text: str) -> tuple[str, ...]:
    """Return the words of a text without accents, which headers of letters often lack."""
    low = text.lower()
    return split_words(low if low.isascii() else "".join(c for c in normalize("NFD", low) if not combining(c)))


def _is_of_letterhead(line: str) -> bool:
    return len(line.split()) <= _WORDS_OF_A_LETTERHEAD and not ends_sentence(line.strip())
