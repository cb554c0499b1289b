"""Scripts without a font."""

import pytest
from PySide6.QtGui import QFontDatabase

from reader.rendering.scripts import scripts_without_font


def without_fonts_for(monkeypatch: pytest.MonkeyPatch, *missing: QFontDatabase.WritingSystem) -> None:
    monkeypatch.setattr(QFontDatabase, "families", lambda system: [] if system in missing else ["A font"])


def test_a_script_that_no_font_has_is_named(qapp: object, monkeypatch: pytest.MonkeyPatch) -> None:
    systems = QFontDatabase.WritingSystem
    without_fonts_for(monkeypatch, systems.SimplifiedChinese, systems.TraditionalChinese, systems.Thai)
    assert scripts_without_font("港口 closed, ข่าว, 항구") == ("Chinese", "Thai")


def test_one_kind_of_chinese_font_is_enough(qapp: object, monkeypatch: pytest.MonkeyPatch) -> None:
    without_fonts_for(monkeypatch, QFontDatabase.WritingSystem.SimplifiedChinese)
    assert scripts_without_font("港口") == ()


def test_what_the_programs_own_fonts_have_is_never_missing(qapp: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFontDatabase, "families", lambda _system: [])
    assert scripts_without_font("Harbour, λιμάνι, гавань, ميناء, נמל") == ()
