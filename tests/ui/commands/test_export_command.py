from pathlib import Path

import pypdfium2  # type: ignore[import-untyped]  # it has no types, and none are published
import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from reader.app.background.exporter import Exporter
from reader.app.session import Session
from reader.exporting.options import (
    AS_USUAL,
    Appendix,
    Content,
    EventFormat,
    ExportOptions,
    Format,
    Identity,
    Orientation,
    PageSize,
)
from reader.exporting.pdf.event.event_export import render_event_pdf
from reader.exporting.pdf.export import render_pdf
from reader.exporting.progress import ExportProgress
from reader.rendering.small_differences import Ignored
from reader.ui.dialogs.event_export_dialog import EventExportDialog
from reader.ui.dialogs.export_dialog import ExportDialog
from reader.ui.dialogs.preview_dialog import PreviewDialog
from reader.ui.window.main_window import MainWindow
from tests.exporting.events import dam_event

WAIT_MS = 20_000


def wait_for_file(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.export.is_working, timeout=WAIT_MS)


def dialog_of(window: MainWindow) -> ExportDialog:
    window.commands["export"].trigger()
    dialog = window.findChild(ExportDialog)
    assert dialog is not None
    return dialog


def test_there_is_nothing_to_export_before_a_comparison(window: MainWindow) -> None:
    actions = (window.commands["export"], window.commands["print_preview"], window.commands["print"])
    assert not any(action.isEnabled() for action in actions)


def test_export_of_a_pair_that_is_being_compared_says_so(compared: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Session, "is_comparing", property(lambda _session: True))
    compared.session.comparing_changed.emit()
    assert compared.commands["export"].isEnabled()
    for command in ("export", "print_preview"):
        compared.status.tell("")
        compared.commands[command].trigger()
        assert "still being compared" in compared.status.currentMessage()
    assert compared.findChild(ExportDialog) is None


def test_comparison_is_exported_where_the_user_says(
    compared: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "out.pdf"
    proposed: list[str] = []

    def choose(_parent: object, _title: str, name: str, _kinds: str) -> tuple[str, str]:
        proposed.append(Path(name).name)
        return str(target), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    dialog_of(compared).save_requested.emit(Format.PDF, AS_USUAL)
    wait_for_file(compared, qtbot)
    assert compared.session.comparison is not None
    assert target.read_bytes() == render_pdf(compared.session.comparison)
    assert str(target) in compared.messages.text
    assert proposed[0].endswith(".pdf")


@pytest.mark.parametrize(("suffix", "start"), [(".html", b"<!DOCTYPE"), (".csv", b"\xef\xbb\xbf"), (".json", b"{")])
def test_suffix_names_the_format(compared: MainWindow, tmp_path: Path, qtbot: QtBot, suffix: str, start: bytes) -> None:
    compared.export.export(tmp_path / f"out{suffix}")
    wait_for_file(compared, qtbot)
    assert (tmp_path / f"out{suffix}").read_bytes().startswith(start)


def test_failure_is_told(compared: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    compared.export.export(tmp_path / "gone" / "out.pdf")
    wait_for_file(compared, qtbot)
    assert "could not be written" in compared.messages.text
    assert "folder does not exist" in compared.messages.text


def test_cancelled_export_leaves_no_file(compared: MainWindow, tmp_path: Path) -> None:
    compared.export.export(tmp_path / "out.pdf")
    compared.export.cancel()
    assert not compared.export.is_working
    assert not list(tmp_path.glob("*.p*"))


@pytest.mark.parametrize(
    ("name", "form", "written"),
    [
        ("a.pdf", Format.PDF, "a.pdf"),
        ("a.pdf", Format.HTML, "a.html"),
        ("a.CSV", Format.CSV, "a.csv"),
        ("Marn 2.0", Format.TEXT, "Marn 2.0.txt"),
        ("Courier.Net", Format.PDF, "Courier.Net.pdf"),
    ],
)
def test_format_names_the_file(
    compared: MainWindow,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    form: Format,
    written: str,
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "out" / name), ""))
    (tmp_path / "out").mkdir()
    compared.export.ask_where(form, AS_USUAL)
    wait_for_file(compared, qtbot)
    assert [file.name for file in (tmp_path / "out").iterdir()] == [written]


@pytest.mark.parametrize(
    ("answer", "kept"), [(QMessageBox.StandardButton.Yes, False), (QMessageBox.StandardButton.No, True)]
)
def test_file_that_the_dialog_did_not_ask_about_is_asked_about(
    compared: MainWindow,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    answer: QMessageBox.StandardButton,
    kept: bool,
) -> None:
    (tmp_path / "out.csv").write_bytes(b"old")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "out"), ""))
    monkeypatch.setattr(QMessageBox, "exec", lambda _: answer)
    compared.export.ask_where(Format.CSV, AS_USUAL)
    wait_for_file(compared, qtbot)
    assert ((tmp_path / "out.csv").read_bytes() == b"old") is kept


def test_blind_export_proposes_a_blind_name(
    compared: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    proposed: list[str] = []

    def choose(_parent: object, _title: str, name: str, _kinds: str) -> tuple[str, str]:
        proposed.append(Path(name).name)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    compared.export.ask_where(Format.PDF, ExportOptions(identity=Identity.BLIND))
    assert proposed == ["Story A – Story B.pdf"]


def test_choices_are_kept_for_the_next_export(
    compared: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = ExportOptions(
        page_size=PageSize.LETTER,
        orientation=Orientation.LANDSCAPE,
        content=Content.DIVERGENT,
        appendices=(Appendix.PROVENANCE, Appendix.SET_ASIDE),
        identity=Identity.BLIND,
    )
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    compared.export.ask_where(Format.HTML, chosen)
    dialog = dialog_of(compared)
    assert (dialog.chosen_format(), dialog.options()) == (Format.HTML, chosen)


def test_pages_are_counted_and_can_be_cancelled_when_there_are_many(compared: MainWindow, tmp_path: Path) -> None:
    compared.export.export(tmp_path / "out.pdf")
    exporter = compared.export.findChild(Exporter)
    assert exporter is not None
    exporter.progressed.emit(ExportProgress(3, 20))
    assert "page" not in compared.messages.text
    exporter.progressed.emit(ExportProgress(3, 21))
    assert compared.messages.text == "Exporting page 3 of 21 …"
    cancel = next(button for button in compared.messages.findChildren(QPushButton) if button.text() == "Cancel")
    cancel.click()
    assert not compared.export.is_working
    assert not list(tmp_path.glob("*.p*"))


def test_small_differences_that_the_window_marks_are_marked_in_what_is_exported(
    compared: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    pages = []
    for name, shown in (("ignored.html", frozenset(Ignored)), ("told.html", frozenset[Ignored]())):
        compared.export.set_ignored(shown)
        compared.export.export(tmp_path / name)
        wait_for_file(compared, qtbot)
        pages.append((tmp_path / name).read_text(encoding="utf-8"))
    ignored, told = (page.count('class="changed"') for page in pages)
    assert told > ignored  # the curly quotes of the right story's quotation


@pytest.mark.parametrize(("name", "start"), [("ev.html", b"<!DOCTYPE html>"), ("ev.json", b"{"), ("ev", b"%PDF")])
def test_an_event_is_written_in_the_format_whose_suffix_was_typed(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, name: str, start: bytes
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / name), "*.pdf"))
    window.export.ask_where_for_event(dam_event(), EventFormat.PDF)
    written = tmp_path / (name if "." in name else f"{name}.pdf")
    qtbot.waitUntil(written.is_file, timeout=WAIT_MS)
    assert written.read_bytes().startswith(start)


def test_an_event_is_asked_for_its_format_which_is_kept_for_the_next_time(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    filters: list[str] = []

    def choose(_parent: object, _title: str, _name: str, kinds: str) -> tuple[str, str]:
        filters.append(kinds)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    window.export.ask_for_event(dam_event())
    first = window.findChild(EventExportDialog)
    assert first is not None
    assert first.preview.isEnabled()
    first.format.setCurrentIndex(list(EventFormat).index(EventFormat.HTML))
    assert not first.preview.isEnabled()
    first.accept()
    first.save_requested.emit(first.chosen_format())
    assert filters == ["*.html"]
    window.export.ask_for_event(dam_event())
    assert window.findChildren(EventExportDialog)[-1].chosen_format() is EventFormat.HTML


def test_the_pages_of_an_event_can_be_seen_before_it_is_exported(window: MainWindow, qtbot: QtBot) -> None:
    event = dam_event()
    window.export.ask_for_event(event)
    dialog = window.findChild(EventExportDialog)
    assert dialog is not None
    dialog.preview.click()
    preview = window.findChild(PreviewDialog)
    assert preview is not None
    qtbot.waitUntil(lambda: not preview.is_drawing, timeout=WAIT_MS)
    pages = pypdfium2.PdfDocument(render_event_pdf(event))
    assert len(preview.pages) == len(pages) > 1
    buttons = [button.text().replace("&", "") for button in preview.findChildren(QPushButton)]
    assert "Print …" not in buttons
    assert preview.picture.pixmap().width() > preview.picture.pixmap().height()
