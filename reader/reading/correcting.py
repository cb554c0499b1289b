"""What the user corrected of a file is applied to what was found in it, before it becomes an article."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from reader.model.article import RemovalReason, Role
from reader.model.correction import BY_HAND, Correction, FileCorrections, line_key
from reader.reading.assembly import split_lines, tidy
from reader.reading.extraction import Block, Extraction, Metadatum
from reader.reading.facts.dates.dates_in_text import find_date
from reader.reading.language.double_encoding import undo_double_encoding
from reader.text.late_pattern import late_pattern

_DATES = frozenset({"published", "modified"})
_ISO = late_pattern(r"\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?)?)?")


def correct(extraction: Extraction, corrections: FileCorrections) -> Extraction:
    """Return the extraction as its file was corrected."""
    correction = corrections.of(extraction.record)
    if corrections.undoes is not None:
        extraction = _undo(extraction, corrections.undoes)
    blocks = tuple(part for block in extraction.blocks for part in _parts_of(block, correction))
    return replace(extraction, blocks=blocks, metadata=tuple(_facts_of(extraction, correction)))


def _undo(extraction: Extraction, encoding: str) -> Extraction:
    return replace(
        extraction,
        blocks=tuple(replace(block, text=undo_double_encoding(block.text, encoding)) for block in extraction.blocks),
        metadata=tuple(replace(fact, value=undo_double_encoding(fact.value, encoding)) for fact in extraction.metadata),
    )


def dates_not_understood(corrections: FileCorrections) -> tuple[str, ...]:
    """Return what was typed as a date of any story of a file and is no clear one."""
    return tuple(
        value
        for _, correction in corrections.articles
        for field, value in correction.facts
        if field in _DATES and value and _iso_date(value, correction.language) is None
    )


def _facts_of(extraction: Extraction, correction: Correction) -> Iterator[Metadatum]:
    """Yield what was set by hand first; what was emptied by hand is not there at all.

    A date may be typed as people write one; what is no clear date does not hide the one that was found.
    """
    corrected = {
        field: value if field not in _DATES or not value else _iso_date(value, correction.language)
        for field, value in correction.facts
    }
    corrected = {field: value for field, value in corrected.items() if value is not None}
    for field, value in corrected.items():
        if value:
            yield Metadatum(field, value, BY_HAND)
    if correction.language is not None:
        yield Metadatum("language", correction.language, BY_HAND)
    yield from (fact for fact in extraction.metadata if fact.field not in corrected)


def _iso_date(typed: str, language: str | None) -> str | None:
    """Return a typed date in ISO 8601, at the precision that was typed; None where it is unclear."""
    if not _ISO.fullmatch(typed):
        return find_date(typed, lambda: language)
    year, month, day, *_ = (*map(int, typed[:10].split("-")), 1, 1)
    try:
        date(year, month, day)
    except ValueError:  # the 31st of February
        return None
    return typed


def _parts_of(block: Block, correction: Correction) -> Iterator[Block]:
    if block.removed is None:
        is_out = line_key(tidy(block.text)) in correction.set_aside
        yield replace(block, role=Role.BODY, removed=RemovalReason.BY_HAND) if is_out else block
        return
    if not correction.restored:
        yield block
        return
    waiting: list[str] = []
    for line in split_lines(block.text):
        if line_key(tidy(line)) in correction.restored:
            if waiting:
                yield replace(block, text="\n".join(waiting))
                waiting = []
            yield Block(line)
        else:
            waiting.append(line)
    if waiting:
        yield replace(block, text="\n".join(waiting))
