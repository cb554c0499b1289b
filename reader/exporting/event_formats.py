"""An event becomes a file of the format that was asked for, whole or not at all; a PDF alone needs Qt."""

from collections.abc import Sequence
from pathlib import Path

from reader import __version__
from reader.exporting.data import json_line
from reader.exporting.event_data import event_object
from reader.exporting.options import EventFormat
from reader.exporting.progress import OnProgress, unheard
from reader.exporting.tables.event_table import matrix_csv, members_csv
from reader.exporting.web.event_html import render_event_html
from reader.model.events.event import Event
from reader.model.quotation import Quotation
from reader.storage.files.atomic_write import atomic_write
from reader.storage.files.overwriting import refuse_inputs

Quotations = Sequence[Sequence[Quotation]]
"""The quotations of each story of an event."""


def write_event(
    event: Event, target: Path, form: EventFormat, quotations: Quotations, on_progress: OnProgress = unheard
) -> None:
    """Write the file. Raises UnwritableFile, also if it is one of the stories; the old file is then as it was."""
    refuse_inputs([target], [story.article.path for story in event.stories])
    atomic_write(target, render_event(event, form, quotations, on_progress))


def render_event(event: Event, form: EventFormat, quotations: Quotations, on_progress: OnProgress = unheard) -> bytes:
    """Return the content of the file; the same bytes for the same input."""
    match form:
        case EventFormat.PDF:
            from reader.exporting.pdf.event.event_export import render_event_pdf  # noqa: PLC0415 - only a PDF needs Qt

            return render_event_pdf(event, on_progress=on_progress)
        case EventFormat.HTML:
            return render_event_html(event)
        case EventFormat.CSV:
            return members_csv(event)
        case EventFormat.MATRIX:
            return matrix_csv(event)
        case EventFormat.JSON:
            return json_line(event_object(event, quotations, __version__))
