"""A comparison becomes a file of the format that was asked for, whole or not at all.

A PDF needs Qt, which is loaded for it alone.
"""

from pathlib import Path

from reader import __version__
from reader.exporting.data import comparison_object, json_line
from reader.exporting.options import AS_USUAL, ExportOptions, Format
from reader.exporting.progress import OnProgress, unheard
from reader.exporting.tables.table import links_csv, links_text
from reader.exporting.web.html import render_html
from reader.model.comparison import Comparison
from reader.storage.files.atomic_write import atomic_write
from reader.storage.files.overwriting import refuse_inputs


def write_export(
    comparison: Comparison,
    target: Path,
    form: Format,
    options: ExportOptions = AS_USUAL,
    on_progress: OnProgress = unheard,
) -> None:
    """Write the file. Raises UnwritableFile, also if it is one of the stories; the old file is then as it was."""
    refuse_inputs([target], (comparison.left.path, comparison.right.path))
    atomic_write(target, render(comparison, form, options, on_progress))


def render(
    comparison: Comparison,
    form: Format,
    options: ExportOptions = AS_USUAL,
    on_progress: OnProgress = unheard,
) -> bytes:
    """Return the content of the file; the same bytes for the same input."""
    match form:
        case Format.PDF:
            from reader.exporting.pdf.export import render_pdf  # noqa: PLC0415 - only a PDF needs Qt

            return render_pdf(comparison, options, on_progress)
        case Format.HTML:
            return render_html(comparison, options)
        case Format.CSV:
            return links_csv(comparison, options.identity)
        case Format.TEXT:
            return links_text(comparison, options.identity)
        case Format.JSON:
            return json_line(comparison_object(comparison, __version__))
