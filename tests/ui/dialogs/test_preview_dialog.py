from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from reader.comparing import compare
from reader.exporting.options import AS_USUAL
from reader.exporting.pdf.pair.document import PdfDocument
from reader.ui.dialogs.preview_dialog import PreviewDialog
from tests.comparing.articles import make_article

WAIT_MS = 20_000


def test_preview_shows_every_page_of_the_pdf(qtbot: QtBot) -> None:
    sentences = [f"In the year {1000 + n} the river came over its banks and into the lower town." for n in range(90)]
    comparison = compare(make_article(*sentences), make_article("Bread has become dearer."))
    dialog = PreviewDialog(comparison, AS_USUAL)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: not dialog.is_drawing, timeout=WAIT_MS)
    document = PdfDocument(comparison, AS_USUAL)
    list(document.lay_out())
    assert len(dialog.pages) == len(document.pagination.pages) > 2
    dialog.number.stepUp()
    assert dialog.picture.pixmap().size() != QSize()
    assert dialog.count.text() == f"of {len(dialog.pages)}"


def test_closed_preview_stops_drawing(qtbot: QtBot) -> None:
    dialog = PreviewDialog(compare(make_article("One."), make_article("Two.")), AS_USUAL)
    with qtbot.waitSignal(dialog.destroyed, timeout=WAIT_MS):
        dialog.reject()
