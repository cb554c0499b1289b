from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from reader.ui.window.window_layout import ListAndViews


def test_the_list_gives_way_in_a_narrow_window_and_comes_back(qtbot: QtBot) -> None:
    splitter = ListAndViews()
    qtbot.addWidget(splitter)
    for part in (QWidget(), QWidget()):
        splitter.addWidget(part)
    splitter.setStretchFactor(1, 1)
    splitter.show()

    def list_at(width: int) -> int:
        splitter.resize(width, 400)
        QApplication.processEvents()
        return splitter.sizes()[0]

    list_at(1_400)
    splitter.setSizes([310, 1_090])
    assert [list_at(width) for width in (1_300, 800, 1_300)] == [310, 240, 310]
    splitter.setSizes([150, 1_150])  # as a person drags it
    assert [list_at(width) for width in (800, 1_400)] == [150, 150]
