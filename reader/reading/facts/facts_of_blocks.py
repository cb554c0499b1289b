"""Facts that a document of a word processor states in paragraphs of their own, as a text does in lines."""

from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from reader.model.article import Role
from reader.reading.cleaning.units import Unit
from reader.reading.extraction import Block, Metadatum
from reader.reading.facts.fact_lines import settle_fact_lines
from reader.reading.facts.facts_in_text import find_facts
from reader.reading.language.identification import detect_language

# This many tell the language.
_MOST_PARAGRAPHS = 20


def settle_facts(blocks: Sequence[Block]) -> tuple[list[Block], list[Metadatum]]:
    """Return the blocks, those that are an outlet or a date and nothing else set aside, and the facts but the title."""
    units = [Unit(block.text, number, number) for number, block in enumerate(blocks)]
    verdicts = [block.removed or block.role for block in blocks]
    body = [block.text for block in blocks if block.removed is None and block.role is Role.BODY]
    language = cache(lambda: detect_language("\n".join(body[:_MOST_PARAGRAPHS])).code)
    if Role.HEADLINE not in verdicts:
        return list(blocks), []
    settled = settle_fact_lines(units, verdicts, language)
    facts = [fact for fact in find_facts(units, settled, language) if fact.field != "title"]
    changed = [
        block
        if verdict is before
        else replace(block, role=verdict)
        if isinstance(verdict, Role)
        else replace(block, role=Role.BODY, removed=verdict)
        for block, before, verdict in zip(blocks, verdicts, settled, strict=True)
    ]
    return changed, [replace(fact, where=fact.where.replace("line", "paragraph", 1)) for fact in facts]
