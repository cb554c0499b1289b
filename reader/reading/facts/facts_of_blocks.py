"""Facts that a document of a word processor states in paragraphs of their own, as a text does in lines."""

import re
from collections.abc import Sequence
from dataclasses import replace

from reader.model.article import RemovalReason, Role
from reader.reading.cleaning.guards.edges.end_marks import is_end_mark
from reader.reading.cleaning.guards.insets.captions import ends_with_credit
from reader.reading.cleaning.lines.units import Unit
from reader.reading.cleaning.set_forms.consent_walls import asks_for_consent
from reader.reading.cleaning.set_forms.fixed_lines import is_above_teasers, is_interruption, names_another
from reader.reading.cleaning.set_forms.named_reasons import is_sharing, named_reason
from reader.reading.cleaning.set_forms.notice_phrases import load_phrases
from reader.reading.extraction import Block, Metadatum
from reader.reading.facts.authors_alone import is_author_above
from reader.reading.facts.fact_lines import settle_fact_lines
from reader.reading.facts.facts_in_text import find_facts
from reader.reading.facts.press_names import is_press_name
from reader.reading.language.identification import asked_once, detect_language
from reader.text.punctuation import ends_sentence

# This many tell the language.
_MOST_PARAGRAPHS = 20
# A line that leads elsewhere is no longer; a story has longer ones.
_MOST_WORDS = 16
_FEWEST_WORDS = 40  # above the end
_LONGEST_BUTTON = 20
_LONGEST_SECTION = 5  # words, of an outlet's name too
_ADDRESS = re.compile(r"https?://\S+|(?:[\w-]+\.)+[a-z]{2,12}/\S+")
_LABELLED_ADDRESS = re.compile(r"[^\W\d_]+(?: [^\W\d_]+){0,3}\s?:\s*https?://\S+")


def settle_facts(blocks: Sequence[Block]) -> tuple[list[Block], list[Metadatum]]:
    """Return the blocks, and the facts but the title.

    Set aside are those that are an outlet or a date and nothing else, and what was copied with a story from its page:
    lines that name another one.
    """
    units = [Unit(block.text, number, number) for number, block in enumerate(blocks)]
    verdicts = [block.removed or block.role for block in blocks]
    body = [block.text for block in blocks if block.removed is None and block.role is Role.BODY]
    language = asked_once(lambda: detect_language("\n".join(body[:_MOST_PARAGRAPHS])).code)
    if Role.HEADLINE not in verdicts:
        return list(blocks), []
    settled = [
        (_set_aside(unit.text.lower()) if verdict is Role.BODY else None) or verdict
        for unit, verdict in zip(units, settle_fact_lines(units, verdicts, language), strict=True)
    ]
    # A date or an outlet that was taken for the headline is none, and no other line may be one.
    headline = (settled if Role.HEADLINE in settled else verdicts).index(Role.HEADLINE)
    settled = _with_captions(units, _with_author(units, _without_teasers(units, settled), headline))
    settled = _without_notes(units, _without_lines_around(units, settled))
    facts = [fact for fact in find_facts(units, settled, language) if fact.field != "title"]
    facts += _outlet_below(units, settled)
    settled = _without_masthead(units, settled, headline, facts)
    changed = [
        block
        if verdict is before
        else replace(block, role=verdict)
        if isinstance(verdict, Role)
        else replace(block, role=Role.BODY, removed=verdict)
        for block, before, verdict in zip(blocks, verdicts, settled, strict=True)
    ]
    return changed, [replace(fact, where=fact.where.replace("line", "paragraph", 1)) for fact in facts]


def _with_author(
    units: Sequence[Unit], settled: Sequence[Role | RemovalReason], headline: int
) -> list[Role | RemovalReason]:
    """Take a person's name that stands alone between headline and first sentence for the byline, if there is none."""
    told = [number for number, verdict in enumerate(settled) if verdict is Role.BODY]
    first = told[0] if len(told) > 1 and Role.BYLINE not in settled else -1
    story = [units[number] for number in told[1:]]
    is_alone = all(isinstance(verdict, RemovalReason) for verdict in settled[headline + 1 : first])
    if first > headline and is_alone and ends_sentence(story[0].text) and is_author_above(units[first].text, story):
        return [Role.BYLINE if number == first else verdict for number, verdict in enumerate(settled)]
    return list(settled)


def _without_masthead(
    units: Sequence[Unit], settled: Sequence[Role | RemovalReason], headline: int, facts: Sequence[Metadatum]
) -> list[Role | RemovalReason]:
    """Set aside the outlet that stands above the headline, and the section between the two."""
    outlet = next((fact.value for fact in facts if fact.field == "outlet"), None)
    first = next((number for number, unit in enumerate(units[:headline]) if unit.text.strip() == outlet), headline)
    return [
        RemovalReason.METADATA
        if first <= number < headline
        and verdict is Role.BODY
        and len(units[number].text.split()) <= _LONGEST_SECTION
        and not ends_sentence(units[number].text)
        else verdict
        for number, verdict in enumerate(settled)
    ]


def _with_captions(units: Sequence[Unit], settled: Sequence[Role | RemovalReason]) -> list[Role | RemovalReason]:
    """Take lines of the story that end with who took a picture for captions."""
    return [
        Role.CAPTION
        if verdict is Role.BODY and not ends_sentence(unit.text.rstrip()) and ends_with_credit(unit.text.rstrip())
        else verdict
        for unit, verdict in zip(units, settled, strict=True)
    ]


def _without_lines_around(units: Sequence[Unit], settled: Sequence[Role | RemovalReason]) -> list[Role | RemovalReason]:
    """Set aside buttons, labels, outlets and labelled addresses above the first sentence and below the last one."""
    told = [number for number, verdict in enumerate(settled) if verdict is Role.BODY]
    sentences = [number for number in told if ends_sentence(units[number].text.rstrip())]
    if not sentences:
        return list(settled)
    around = frozenset(told).difference(range(sentences[0], sentences[-1] + 1))
    reasons = {number: reason for number in around if (reason := _reason_beside(units[number].text.strip()))}
    return [reasons.get(number, verdict) for number, verdict in enumerate(settled)]


def _reason_beside(line: str) -> RemovalReason | None:
    if is_press_name(line) or _LABELLED_ADDRESS.fullmatch(line):
        return RemovalReason.METADATA
    return named_reason(line.lower())


def _without_notes(units: Sequence[Unit], settled: Sequence[Role | RemovalReason]) -> list[Role | RemovalReason]:
    """Set aside the mark that ends a press release and what stands below it: notes, and whom to call."""
    end = next((number for number, unit in enumerate(units) if is_end_mark(unit.text.strip().lower())), len(units))
    above = [units[number] for number, verdict in enumerate(settled[:end]) if verdict is Role.BODY]
    if sum(len(unit.text.split()) for unit in above) < _FEWEST_WORDS:
        return list(settled)
    return [
        RemovalReason.OTHER if number >= end and isinstance(verdict, Role) else verdict
        for number, verdict in enumerate(settled)
    ]


def _outlet_below(units: Sequence[Unit], settled: Sequence[Role | RemovalReason]) -> list[Metadatum]:
    """Return the outlet that is named right below the story, where no other line is surer."""
    below = max((number for number, verdict in enumerate(settled) if verdict is Role.BODY), default=len(units)) + 1
    if below >= len(units) or settled[below] is not RemovalReason.METADATA:
        return []
    name = units[below].text.strip()
    return [Metadatum("outlet", name, f"line {below + 1}")] if is_press_name(name) else []


def _without_teasers(units: Sequence[Unit], settled: Sequence[Role | RemovalReason]) -> list[Role | RemovalReason]:
    """Set aside what other stories are called, below the last sentence and the line that pages put above them."""
    told = [number for number, verdict in enumerate(settled) if verdict is Role.BODY]
    last = next((number for number in reversed(told) if ends_sentence(units[number].text)), len(units))
    above = next(
        (n for n in range(last + 1, len(units)) if is_above_teasers(units[n].text.strip().lower())), len(units)
    )
    return [
        RemovalReason.RELATED if number >= above and verdict is Role.BODY else verdict
        for number, verdict in enumerate(settled)
    ]


def _set_aside(low: str) -> RemovalReason | None:
    """Say why a paragraph, in lower case, that was taken for the story's is none of it."""
    if asks_for_consent(low):
        return RemovalReason.LEGAL
    if _ADDRESS.fullmatch(low.strip()):
        return RemovalReason.METADATA
    if is_sharing(low) or (len(low) <= _LONGEST_BUTTON and named_reason(low) is RemovalReason.SHARING):
        return RemovalReason.SHARING
    return RemovalReason.RELATED if _leads_elsewhere(low) else None


def _leads_elsewhere(low: str) -> bool:
    """Tell whether a paragraph of a story is a line that leads to something else: "Read also: ...", "Follow us"."""
    if names_another(low):
        return True
    if ends_sentence(low) or len(words := low.split()) > _MOST_WORDS:
        return False
    return is_interruption(low) or "notice" in load_phrases().of(low, frozenset(words))
