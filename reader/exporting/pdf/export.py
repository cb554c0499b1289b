"""A comparison becomes a PDF: paired columns, searchable text, links from number to number, an outline.

1. The comparison is laid out on pages (`document`).
2. Pages are drawn by QPdfWriter (`painting`).
3. Links, outline, language and a fixed identity are added (`structure`).

The same pages are drawn by a printer and as pictures for a preview (`devices`).
"""

import os
from collections.abc import Generator

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QGuiApplication, QPdfWriter

from reader.exporting.options import AS_USUAL, ExportOptions
from reader.exporting.pdf.devices import draw_steps, page_layout
from reader.exporting.pdf.pair.document import PdfDocument
from reader.exporting.pdf.structure import structure_steps
from reader.exporting.pdf.typesetting.lines import POINT
from reader.exporting.progress import ExportProgress, OnProgress, unheard
from reader.model.comparison import Comparison


def drawing_application() -> QGuiApplication:
    """Return the application that Qt needs to draw; where there is none, one that needs no display. Keep it alive."""
    running = QGuiApplication.instance()
    if isinstance(running, QGuiApplication):
        return running
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return QGuiApplication(["reader"])


def render_pdf(comparison: Comparison, options: ExportOptions = AS_USUAL, on_progress: OnProgress = unheard) -> bytes:
    """Return the PDF of a comparison; the same bytes for the same input."""
    application = drawing_application()
    steps = pdf_steps(comparison, options)
    try:
        while True:
            on_progress(next(steps))
    except StopIteration as end:
        return bytes(end.value)
    finally:
        del application


def pdf_steps(comparison: Comparison, options: ExportOptions = AS_USUAL) -> Generator[ExportProgress, None, bytes]:
    """Make the PDF page by page: yields after each page, returns the file. Closing the generator cancels."""
    document = PdfDocument(comparison, options)
    for _ in document.lay_out():
        yield ExportProgress(0, 0)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(round(72 * POINT))
    writer.setPageLayout(page_layout(options))
    labels = yield from draw_steps(document, writer)
    content = bytes(buffer.data().data())
    done = ExportProgress(len(document.pagination.pages), len(document.pagination.pages))
    structure = structure_steps(content, document.facts(), labels, document.bookmarks())
    while True:
        try:
            next(structure)
        except StopIteration as end:
            return bytes(end.value)
        yield done
