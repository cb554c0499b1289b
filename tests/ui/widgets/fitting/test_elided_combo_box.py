from pytestqt.qtbot import QtBot

from reader.ui.widgets.fitting.elided_combo_box import ElidedComboBox


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
