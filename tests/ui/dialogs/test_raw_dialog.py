from pathlib import Path

from pytestqt.qtbot import QtBot

from reader.ui.dialogs.raw_dialog import RawDialog, raw_text


def test_text_is_shown_in_its_encoding() -> None:
    assert raw_text("Ελλάδα".encode("cp1253"), "cp1253") == "Ελλάδα"


def test_what_is_no_text_is_shown_in_hexadecimal() -> None:
    assert raw_text(b"PK\x03\x04\x00\x00", "docx") == f"{'000000  50 4b 03 04 00 00':<57}PK····"


def test_markup_is_shown_as_it_stands(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_text("<img src='file:///dev/zero'><b>x</b>", encoding="utf-8")
    dialog = RawDialog(path, "utf-8")
    qtbot.addWidget(dialog)
    assert dialog.text.toPlainText() == "<img src='file:///dev/zero'><b>x</b>"


def test_a_file_that_is_gone_is_said_to_be(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = RawDialog(tmp_path / "a.txt", "utf-8")
    qtbot.addWidget(dialog)
    assert dialog.text.toPlainText() == "It cannot be read: No such file or directory"
