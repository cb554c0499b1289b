"""The pages of a document on a device: a PDF, a printer, or pictures for a preview."""

from collections.abc import Callable, Generator, Iterator
from functools import partial

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, Qt
from PySide6.QtGui import QImage, QImageWriter, QPagedPaintDevice, QPageLayout, QPageSize, QPainter

from reader.exporting.options import AS_USUAL, ExportOptions, Orientation, PageSize
from reader.exporting.pdf.pair.document import PdfDocument
from reader.exporting.pdf.typesetting.lines import POINT
from reader.exporting.pdf.typesetting.pages import Frame
from reader.exporting.pdf.typesetting.painting import LabelPlace
from reader.exporting.progress import ExportProgress
from reader.model.comparison import Comparison

_QT_SIZES = {PageSize.A4: QPageSize.PageSizeId.A4, PageSize.LETTER: QPageSize.PageSizeId.Letter}
_QT_ORIENTATIONS = {
    Orientation.PORTRAIT: QPageLayout.Orientation.Portrait,
    Orientation.LANDSCAPE: QPageLayout.Orientation.Landscape,
}


def page_layout(options: ExportOptions) -> QPageLayout:
    """Return the paper that was chosen, as Qt names it; the margins are the document's own."""
    size = QPageSize(_QT_SIZES[options.page_size])
    return QPageLayout(size, _QT_ORIENTATIONS[options.orientation], QMarginsF(0, 0, 0, 0))


def draw_steps(document: PdfDocument, device: QPagedPaintDevice) -> Generator[ExportProgress, None, list[LabelPlace]]:
    """Draw all pages: yields after each of them, returns where the labels are. Closing the generator cancels.

    Raises OSError if the device cannot be drawn on, as a printer that is gone.
    """
    pages = document.pagination.pages
    painter = QPainter(device)
    if not painter.isActive():
        raise OSError("it takes no pages")
    try:
        scale = device.logicalDpiX() / (72 * POINT)
        if scale != 1.0:
            painter.scale(scale, scale)
        page_painter = document.painter(painter)
        for index, page in enumerate(pages):
            if index:
                device.newPage()
            page_painter.paint(page, index, len(pages))
            yield ExportProgress(index + 1, len(pages))
    finally:
        painter.end()
    return page_painter.labels


def printing_steps(
    comparison: Comparison, device: QPagedPaintDevice, options: ExportOptions = AS_USUAL
) -> Generator[ExportProgress, None, None]:
    """Lay out and print on a device with the chosen page layout; yields often. Closing the generator cancels."""
    document = PdfDocument(comparison, options)
    for _ in document.lay_out():
        yield ExportProgress(0, 0)
    yield from draw_steps(document, device)


def page_pictures(comparison: Comparison, width_px: int, options: ExportOptions = AS_USUAL) -> Iterator[bytes]:
    """Yield each page as a PNG of a width, by the painter that draws the PDF. Needs a QGuiApplication."""
    document = PdfDocument(comparison, options)
    for _ in document.lay_out():
        pass
    pages = document.pagination.pages

    def draw(painter: QPainter, index: int) -> None:
        document.painter(painter).paint(pages[index], index, len(pages))

    for index in range(len(pages)):
        yield picture_of_page(document.pagination.frame, width_px, partial(draw, index=index))


def picture_of_page(frame: Frame, width_px: int, draw: Callable[[QPainter], None]) -> bytes:
    """Return what is drawn on a page as a PNG of a width."""
    scale = width_px / frame.width
    picture = QImage(width_px, round(frame.height * scale), QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.scale(scale, scale)
    draw(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(picture)
    return bytes(buffer.data().data())
