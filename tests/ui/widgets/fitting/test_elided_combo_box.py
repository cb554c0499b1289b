import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.rendering.palette import palette_of
from reader.storage.settings import ThemeChoice
from reader.ui.widgets.fitting.elided_combo_box import ElidedComboBox
from reader.ui.widgets.look.theme import apply_theme, theme_of


def test_a_text_without_room_keeps_its_beginning_and_its_end(qtbot: QtBot) -> None:
    box = ElidedComboBox()
    qtbot.addWidget(box)
    box.addItem("Base: The Morning Globe of Lindmoor and Surroundings (2)")
    box.resize(160, 28)
    box.show()
    assert box.shown_text().startswith("Base: ")
    assert box.shown_text().endswith("(2)")
    assert "…" in box.shown_text()
    box.resize(900, 28)
    assert box.shown_text() == box.currentText()


@pytest.mark.parametrize("choice", [ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.CONTRAST])
def test_what_is_dropped_down_stands_on_paper_in_every_theme(qtbot: QtBot, choice: ThemeChoice) -> None:
    try:
        apply_theme(choice)
        box = ElidedComboBox()
        qtbot.addWidget(box)
        box.addItems(["As found", "By event", "By headline"])
        box.show()
        box.showPopup()
        QApplication.processEvents()
        shown = box.view().viewport().grab().toImage()
        row = box.view().visualRect(box.model().index(1, 0))
        assert shown.pixelColor(row.right() - 2, row.center().y()).name() == palette_of(theme_of(choice)).paper.name()
        box.hidePopup()
    finally:
        apply_theme(ThemeChoice.LIGHT)
