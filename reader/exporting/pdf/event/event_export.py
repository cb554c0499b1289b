"""An event becomes a PDF: matrix, what is left out, a sheet a claim, provenance; numbers lead from one to the other."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QFontMetrics, QPainter, QPdfWriter

from reader import __version__
from reader.exporting.options import ExportOptions, Orientation
from reader.exporting.pdf.devices import page_layout, picture_of_page
from reader.exporting.pdf.event.event_matrix import MatrixPages
from reader.exporting.pdf.event.event_sheets import EventSheets
from reader.exporting.pdf.export import drawing_application
from reader.exporting.pdf.pdfa import DocumentFacts
from reader.exporting.pdf.structure import Bookmark, structure_steps
from reader.exporting.pdf.typesetting.drawable import can_be_drawn, drawable_event
from reader.exporting.pdf.typesetting.lines import POINT
from reader.exporting.pdf.typesetting.pages import frame_of
from reader.exporting.pdf.typesetting.painting import Furniture, SheetPainter
from reader.exporting.pdf.typesetting.styles import styles_of
from reader.exporting.progress import ExportProgress, OnProgress, unheard
from reader.model.events.event import Event
from reader.rendering.fonts import load_fonts
from reader.rendering.palette import Theme, palette_of
from reader.storage.paths import resource
from reader.wording.event.events import event_title
from reader.wording.headings import Heading
from reader.wording.pair.summary import made_by_machine

LANDSCAPE = ExportOptions(orientation=Orientation.LANDSCAPE)


def render_event_pdf(event: Event, options: ExportOptions = LANDSCAPE, on_progress: OnProgress = unheard) -> bytes:
    """Return the PDF of an event; the same bytes for the same input."""
    application = drawing_application()
    load_fonts(resource("fonts"))
    content = _drawn(drawable_event(event), options, on_progress)
    del application
    return content


def event_page_pictures(event: Event, width_px: int, options: ExportOptions = LANDSCAPE) -> Iterator[bytes]:
    """Yield each page as a PNG of a width, by the painters that draw the PDF. Needs a QGuiApplication."""
    load_fonts(resource("fonts"))
    pages = _EventPages(drawable_event(event), options)
    for _ in pages.sheets.lay_out():
        pass
    for index in range(pages.count()):
        yield picture_of_page(pages.frame, width_px, partial(_draw, pages, index))


def _draw(pages: "_EventPages", index: int, painter: QPainter) -> None:
    pages.paint(painter, pages.painter(painter), pages.strip_painter(painter), index)


class _EventPages:
    """The pages of an event: those of its matrix, then the sheets, once these are laid out."""

    def __init__(self, event: Event, options: ExportOptions) -> None:
        self.event = event
        self._palette = palette_of(Theme.LIGHT)
        self.styles, self.frame = styles_of(self._palette), frame_of(options.page_size, options.orientation)
        self.matrix = MatrixPages(event, self.frame, self._palette, self.styles)
        self.sheets = EventSheets(event, self.frame, self.styles, self.matrix.end())
        # The page with which the sheets begin, which may be the last one of the matrix.
        self.first_sheet = len(self.matrix.pages) - self.sheets.strips.begin_below

    def count(self) -> int:
        """Count the pages."""
        return self.first_sheet + self.sheets.strips.pages(len(self.sheets.pagination.pages))

    def painter(self, painter: QPainter) -> SheetPainter:
        """Return what draws heads, feet and sheets."""
        furniture = Furniture(event_title(self.event), "", (made_by_machine(),))
        return SheetPainter(painter, self.frame, self._palette, furniture)

    def strip_painter(self, painter: QPainter) -> SheetPainter:
        """Return what draws the strips of sheets."""
        return SheetPainter(painter, self.sheets.strips.frame, self._palette, Furniture("", "", ()))

    def paint(self, painter: QPainter, pages: SheetPainter, strips: SheetPainter, index: int) -> None:
        """Draw a page."""
        if index < len(self.matrix.pages):
            self.matrix.paint(painter, self.matrix.pages[index], index)
        pages.paint_furniture(index, self.count())
        if index >= self.first_sheet:
            sheets = self.sheets
            for strip in sheets.strips.strips_of(index - self.first_sheet, len(sheets.pagination.pages)):
                strips.paint_strip(sheets.pagination.pages[strip], index, sheets.strips.left_of(strip))


def _drawn(event: Event, options: ExportOptions, on_progress: OnProgress) -> bytes:
    pages = _EventPages(event, options)
    for _ in pages.sheets.lay_out():
        on_progress(ExportProgress(0, 0))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(round(72 * POINT))
    writer.setPageLayout(page_layout(options))
    painter = QPainter(writer)
    page_painter, strip_painter = pages.painter(painter), pages.strip_painter(painter)
    for index in range(pages.count()):
        if index:
            writer.newPage()
        pages.paint(painter, page_painter, strip_painter, index)
        on_progress(ExportProgress(index + 1, pages.count()))
    painter.end()
    steps = structure_steps(
        bytes(buffer.data().data()),
        DocumentFacts(
            event_title(event),
            f"Reader {__version__}",
            event.stories[0].article.language or "en",
            pages.frame.height,
            is_archival=_has_all_glyphs(event, QFontMetrics(pages.styles.body.font)),
        ),
        [*pages.matrix.labels, *strip_painter.labels],
        _bookmarks(pages),
    )
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return bytes(end.value)


def _bookmarks(pages: _EventPages) -> list[Bookmark]:
    marks = [Bookmark(event_title(pages.event), 0, 0.0, 0)]
    sections = {heading.name for heading in Heading}
    for strip, page in enumerate(pages.sheets.pagination.pages):
        index = pages.first_sheet + pages.sheets.strips.page_of(strip)
        for placed in page.placed:
            if placed.block.is_start and placed.block.source.anchor in sections:
                marks.append(Bookmark(placed.block.source.text, index, placed.y, 1))
    return marks


def _has_all_glyphs(event: Event, metrics: QFontMetrics) -> bool:
    letters = {char for story in event.stories for char in story.article.text}
    return all(can_be_drawn(char, metrics) for char in letters)
