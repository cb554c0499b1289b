"""The lists of differences and quotations at the end of a document: a caption, and what stands on both sides."""

from dataclasses import dataclass

from PySide6.QtGui import QTextCharFormat

from reader.exporting.pdf.typesetting.blocks import Source
from reader.exporting.pdf.typesetting.lines import Segment, look_of
from reader.exporting.pdf.typesetting.styles import Styles
from reader.model.comparison import Comparison
from reader.rendering.palette import Palette
from reader.wording.catalogue import as_sentence
from reader.wording.pair.difference_rows import difference_rows, quotation_rows
from reader.wording.pair.differences import caution


@dataclass(frozen=True, slots=True)
class FoundRow:
    """A row of a list: its caption, and what each side says."""

    caption: str
    left: Source
    right: Source


def found_note() -> str:
    """Say above a list who found what is in it."""
    return as_sentence(caution())


def difference_sources(comparison: Comparison, palette: Palette, styles: Styles) -> tuple[FoundRow, ...]:
    """List what differs, the values in the mark of clashes."""
    underline = QTextCharFormat.UnderlineStyle.SingleUnderline
    look = look_of(palette.differs_tint.name(), underline, palette.differs_line.name())
    rows = []
    for row in difference_rows(comparison):
        number, what, *values, note = row.cells
        left, right = (Source(value, styles.within, (Segment(0, len(value), look),)) for value in values)
        rows.append(FoundRow(" · ".join(filter(None, (f"[{number}]", what, note))), left, right))
    return tuple(rows)


def quotation_sources(comparison: Comparison, styles: Styles) -> tuple[FoundRow, ...]:
    """List what is quoted, each wording with who says it."""
    rows = []
    for row in quotation_rows(comparison):
        what, speaker, said, other_speaker, other_said = row.cells
        rows.append(FoundRow(what, _said(speaker, said, styles), _said(other_speaker, other_said, styles)))
    return tuple(rows)


def _said(speaker: str, said: str, styles: Styles) -> Source:
    text = f"{speaker}: {said}" if speaker else said or "–"
    return Source(text, styles.within)
