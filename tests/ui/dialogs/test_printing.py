from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QPageLayout
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.comparing import compare
from reader.exporting.options import AS_USUAL, ExportOptions, Orientation, PageSize
from reader.exporting.pdf.devices import page_layout
from reader.model.comparison import Comparison
from reader.ui.dialogs.printing import Printing
from tests.comparing.articles import make_article

WAIT_MS = 20_000


@pytest.fixture
def comparison() -> Comparison:
    sentences = [f"In the year {1000 + n} the river came over its banks and into the lower town." for n in range(60)]
    return compare(make_article(*sentences), make_article("Bread has become dearer."))


@pytest.fixture
def printing(qtbot: QtBot) -> Printing:
    window = QWidget()
    qtbot.addWidget(window)
    return Printing(window)


def printer_into(file: Path, options: ExportOptions = AS_USUAL) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(file))
    printer.setPageLayout(page_layout(options))
    return printer


def test_pages_of_the_pdf_are_printed(qtbot: QtBot, printing: Printing, comparison: Comparison, tmp_path: Path) -> None:
    with qtbot.waitSignal(printing.finished, timeout=WAIT_MS):
        printing.print(comparison, printer_into(tmp_path / "printed.pdf"), AS_USUAL)
    pages = PdfReader(tmp_path / "printed.pdf").pages
    assert "page 1 of" in " ".join(pages[0].extract_text().split())
    assert len(pages) > 2


def test_paper_of_the_printer_counts(qtbot: QtBot, printing: Printing, comparison: Comparison, tmp_path: Path) -> None:
    across = ExportOptions(page_size=PageSize.LETTER, orientation=Orientation.LANDSCAPE)
    printer = printer_into(tmp_path / "printed.pdf", across)
    with qtbot.waitSignal(printing.finished, timeout=WAIT_MS):
        printing.print(comparison, printer, AS_USUAL)
    box = PdfReader(tmp_path / "printed.pdf").pages[0].mediabox
    assert (round(float(box.width)), round(float(box.height))) == (792, 612)
    assert printer.pageLayout().orientation() is QPageLayout.Orientation.Landscape


def test_printing_can_be_cancelled(printing: Printing, comparison: Comparison, tmp_path: Path, qtbot: QtBot) -> None:
    printing.print(comparison, printer_into(tmp_path / "printed.pdf"), AS_USUAL)
    printing.cancel()
    assert not printing.is_working


def test_printer_that_is_chosen_prints(
    qtbot: QtBot, printing: Printing, comparison: Comparison, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def choose(dialog: QPrintDialog) -> int:
        dialog.printer().setOutputFileName(str(tmp_path / "printed.pdf"))
        return int(QPrintDialog.DialogCode.Accepted)

    monkeypatch.setattr(QPrintDialog, "exec", choose)
    with qtbot.waitSignal(printing.finished, timeout=WAIT_MS):
        printing.ask(comparison, AS_USUAL)
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF-")


def test_nothing_is_printed_without_a_printer(
    printing: Printing, comparison: Comparison, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrintDialog, "exec", lambda _: int(QPrintDialog.DialogCode.Rejected))
    printing.ask(comparison, AS_USUAL)
    assert not printing.is_working


@pytest.mark.qt_log_ignore("QPainter::begin", "QPrinter", "QPdf")
def test_printer_that_takes_no_pages_is_told(
    qtbot: QtBot, printing: Printing, comparison: Comparison, tmp_path: Path
) -> None:
    with qtbot.waitSignal(printing.failed, timeout=WAIT_MS) as failed:
        printing.print(comparison, printer_into(tmp_path / "gone" / "printed.pdf"), AS_USUAL)
    assert failed.args == ["it takes no pages"]
