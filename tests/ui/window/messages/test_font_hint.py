"""The hint about letters without a font."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.model.comparison import Side
from reader.rendering import scripts
from reader.ui.window.main_window import MainWindow
from tests.ui.conftest import all_read


def test_a_script_without_a_font_is_named_once(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scripts, "scripts_without_font", lambda text: ("Chinese",) if "港" in text else ())
    (tmp_path / "a.txt").write_text("港口关闭\n\n暴风雨过后,港口关闭了三天。市长说,船只不能离开。\n", encoding="utf-8")
    window.open_folder(tmp_path)
    qtbot.waitUntil(all_read(window), timeout=20_000)
    window.session.choose(0)
    qtbot.waitUntil(lambda: window.session.article(Side.LEFT) is not None, timeout=20_000)
    assert "No font on this computer has the letters of Chinese" in window.messages.text
    window.messages.hide()
    window.session.pair_changed.emit()
    assert not window.messages.isVisible()
