"""What differs and what is quoted as a table for spreadsheets."""

import csv
from collections.abc import Iterator
from io import StringIO

from reader.exporting.blind.blinding import blinded
from reader.exporting.options import Identity
from reader.exporting.tables.table import safe_cell
from reader.model.comparison import Comparison, Side
from reader.wording.pair.difference_rows import difference_rows, quotation_rows
from reader.wording.pair.differences import caution

_COLUMNS = ("list", "link", "what", *(f"{side}_{name}" for side in Side for name in ("value", "speaker")), "note")


def differences_csv(comparison: Comparison, identity: Identity = Identity.SHOWN) -> bytes:
    """Return one row a difference or quotation (RFC 4180, UTF-8 with BOM); links count from 1."""
    out = StringIO()
    writer = csv.writer(out)
    writer.writerow(_COLUMNS)
    for row in _rows(blinded(comparison) if identity is Identity.BLIND else comparison):
        writer.writerow([safe_cell(cell) for cell in row])
    return out.getvalue().encode("utf-8-sig", "replace")


def _rows(comparison: Comparison) -> Iterator[tuple[str, ...]]:
    for difference in difference_rows(comparison):
        number, what, left, right, note = difference.cells
        yield "difference", number, what, left, "", right, "", "; ".join(filter(None, (note, caution())))
    for quotation in quotation_rows(comparison):
        what, speaker, said, other_speaker, other_said = quotation.cells
        yield "quotation", "", what, said, speaker, other_said, other_speaker, caution()
