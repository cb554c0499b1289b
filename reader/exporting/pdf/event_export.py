"""An event becomes a PDF: matrix, what is left out, a sheet a claim, provenance; numbers lead from one to the other."""

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QFontMetrics, QPainter, QPdfWriter

from reader import __version__
from reader.exporting.options import ExportOptions, Orientation
from reader.exporting.pdf.devices import page_layout
from reader.exporting.pdf.drawable import can_be_drawn, drawable_event
from reader.exporting.pdf.event_matrix import MatrixPages
from reader.exporting.pdf.event_sheets import EventSheets
from reader.exporting.pdf.export import drawing_application
from reader.exporting.pdf.lines import POINT
from reader.exporting.pdf.pages import frame_of
from reader.exporting.pdf.painting import Furniture, PagePainter
from reader.exporting.pdf.pdfa import DocumentFacts
from reader.exporting.pdf.structure import Bookmark, structure_steps
from reader.exporting.pdf.styles import styles_of
from reader.exporting.progress import ExportProgress, OnProgress, unheard
from reader.model.event import Event
from reader.rendering.fonts import load_fonts
from reader.rendering.palette import Theme, palette_of
from reader.storage.paths import resource
from reader.wording.events import event_title
from reader.wording.headings import Heading
from reader.wording.summary import made_by_machine

LANDSCAPE = ExportOptions(orientation=Orientation.LANDSCAPE)


def render_event_pdf(event: Event, options: ExportOptions = LANDSCAPE, on_progress: OnProgress = unheard) -> bytes:
    """Return the PDF of an event; the same bytes for the same input."""
    application = drawing_application()
    load_fonts(resource("fonts"))
    content = _drawn(drawable_event(event), options, on_progress)
    del application
    return content


def _drawn(event: Event, options: ExportOptions, on_progress: OnProgress) -> bytes:
    palette = palette_of(Theme.LIGHT)
    styles, frame = styles_of(palette), frame_of(options.page_size, options.orientation)
    matrix, sheets = MatrixPages(event, frame, palette, styles), EventSheets(event, frame, styles)
    for _ in sheets.lay_out():
        on_progress(ExportProgress(0, 0))
    count = len(matrix.pages) + len(sheets.pagination.pages)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(round(72 * POINT))
    writer.setPageLayout(page_layout(options))
    painter = QPainter(writer)
    furniture = Furniture(event_title(event), "", (made_by_machine(),))
    pages = PagePainter(painter, sheets.pagination.frame, palette, furniture)
    for index, page in enumerate(matrix.pages):
        _turn(writer, index)
        matrix.paint(painter, page, index)
        pages.paint_furniture(index, count)
        on_progress(ExportProgress(index + 1, count))
    for index, sheet in enumerate(sheets.pagination.pages, len(matrix.pages)):
        _turn(writer, index)
        pages.paint(sheet, index, count)
        on_progress(ExportProgress(index + 1, count))
    painter.end()
    steps = structure_steps(
        bytes(buffer.data().data()),
        DocumentFacts(
            event_title(event),
            f"Reader {__version__}",
            event.stories[0].article.language or "en",
            frame.height,
            is_archival=_has_all_glyphs(event, QFontMetrics(styles.body.font)),
        ),
        [*matrix.labels, *pages.labels],
        _bookmarks(event, matrix, sheets),
    )
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return bytes(end.value)


def _turn(writer: QPdfWriter, index: int) -> None:
    if index:
        writer.newPage()


def _bookmarks(event: Event, matrix: MatrixPages, sheets: EventSheets) -> list[Bookmark]:
    marks = [Bookmark(event_title(event), 0, 0.0, 0)]
    sections = {heading.name for heading in Heading}
    for index, page in enumerate(sheets.pagination.pages, len(matrix.pages)):
        for placed in page.placed:
            if placed.block.is_start and placed.block.source.anchor in sections:
                marks.append(Bookmark(placed.block.source.text, index, placed.y, 1))
    return marks


def _has_all_glyphs(event: Event, metrics: QFontMetrics) -> bool:
    letters = {char for story in event.stories for char in story.article.text}
    return all(can_be_drawn(char, metrics) for char in letters)
