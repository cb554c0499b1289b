from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.ui.widgets.screen_room import size_on_screen


def test_window_is_as_large_as_wanted_where_there_is_room(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    assert size_on_screen(widget, QSize(300, 200)) == QSize(300, 200)


def test_window_never_opens_larger_than_the_screen(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    size = size_on_screen(widget, QSize(9_000, 9_000))
    room = widget.screen().availableGeometry().size()
    assert size.width() < room.width()
    assert size.height() < room.height()
