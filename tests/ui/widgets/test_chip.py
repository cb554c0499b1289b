from PySide6.QtCore import QSize
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from reader.ui.widgets.chip import Chip


def chip(qtbot: QtBot) -> Chip:
    made = Chip(QAction("identical 12", checkable=True, checked=True), QSize(26, 16))
    qtbot.addWidget(made)
    return made


def test_chip_says_its_name_and_its_count(qtbot: QtBot) -> None:
    assert chip(qtbot).shown_text() == "identical 12"


def test_chip_without_room_keeps_its_count(qtbot: QtBot) -> None:
    made = chip(qtbot)
    made.set_short(is_short=True)
    assert made.shown_text() == "12"
    assert made.sizeHint().width() < chip(qtbot).sizeHint().width()


def test_hidden_kind_is_drawn_otherwise(qtbot: QtBot) -> None:
    made = chip(qtbot)
    made.resize(made.sizeHint())
    shown = made.grab().toImage()
    made.defaultAction().setChecked(False)
    assert made.grab().toImage() != shown
