from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from reader.ui.window.window_layout import ListAndViews


def shown_splitter(qtbot: QtBot) -> tuple[ListAndViews, Callable[[int], int]]:
    """Show a list with views, and return what tells how wide the list is in a window of a width."""
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

    return splitter, list_at


def test_the_list_gives_way_in_a_narrow_window_and_comes_back(qtbot: QtBot) -> None:
    splitter, list_at = shown_splitter(qtbot)
    list_at(1_400)
    splitter.setSizes([310, 1_090])
    assert [list_at(width) for width in (1_300, 800, 1_300)] == [310, 240, 310]
    splitter.setSizes([150, 1_150])  # as a person drags it
    assert [list_at(width) for width in (800, 1_400)] == [150, 150]


def test_a_list_that_gave_way_is_remembered_as_it_is_wanted(qtbot: QtBot) -> None:
    splitter, list_at = shown_splitter(qtbot)
    list_at(1_400)
    splitter.setSizes([310, 1_090])
    assert list_at(800) == 240
    again, again_at = shown_splitter(qtbot)
    again_at(800)
    again.restoreState(splitter.wanted_state())
    assert [again_at(width) for width in (801, 1_300)] == [240, 310]
