from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from reader.ui.main_window import MainWindow

WAIT_MS = 20_000


def test_there_is_nothing_to_export_before_a_comparison(window: MainWindow) -> None:
    assert not window.export.action.isEnabled()


def test_comparison_is_exported_where_the_user_says(
    compared: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "out.pdf"
    proposed: list[str] = []

    def choose(_parent: object, _title: str, name: str, _kinds: str) -> tuple[str, str]:
        proposed.append(Path(name).name)
        return str(target), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    compared.export.action.trigger()
    qtbot.waitUntil(lambda: not compared.export.is_working, timeout=WAIT_MS)
    assert target.read_bytes().startswith(b"%PDF-")
    assert str(target) in compared.messages.text
    assert proposed[0].endswith(".pdf")


@pytest.mark.parametrize(("suffix", "start"), [(".html", b"<!DOCTYPE"), (".csv", b"\xef\xbb\xbf"), (".json", b"{")])
def test_suffix_names_the_format(compared: MainWindow, tmp_path: Path, suffix: str, start: bytes) -> None:
    compared.export.export(tmp_path / f"out{suffix}")
    assert (tmp_path / f"out{suffix}").read_bytes().startswith(start)


def test_failure_is_told(compared: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    compared.export.export(tmp_path / "gone" / "out.pdf")
    qtbot.waitUntil(lambda: not compared.export.is_working, timeout=WAIT_MS)
    assert "could not be written" in compared.messages.text


def test_cancelled_export_leaves_no_file(compared: MainWindow, tmp_path: Path) -> None:
    compared.export.export(tmp_path / "out.pdf")
    compared.export.cancel()
    assert not compared.export.is_working
    assert not list(tmp_path.glob("*.pdf"))


@pytest.mark.parametrize(
    ("name", "kind", "written"),
    [
        ("a.pdf", "PDF (*.pdf)", "a.pdf"),
        ("a.pdf", "Web page (*.html)", "a.html"),
        ("a.csv", "PDF (*.pdf)", "a.csv"),
        ("Marn 2.0", "Links as plain text (*.txt)", "Marn 2.0.txt"),
        ("Courier.Net", "", "Courier.Net.pdf"),
    ],
)
def test_chosen_kind_names_the_file(
    compared: MainWindow,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    kind: str,
    written: str,
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "out" / name), kind))
    (tmp_path / "out").mkdir()
    compared.export.ask()
    qtbot.waitUntil(lambda: not compared.export.is_working, timeout=WAIT_MS)
    assert [file.name for file in (tmp_path / "out").iterdir()] == [written]
