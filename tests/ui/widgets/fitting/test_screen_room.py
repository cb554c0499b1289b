from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.ui.widgets.fitting.screen_room import place_on_screen, size_on_screen


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


def test_window_opens_where_it_is_wanted_and_wholly_on_the_screen(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    screen, size = widget.screen().availableGeometry(), QSize(300, 200)
    assert place_on_screen(widget, screen.topLeft() + QPoint(32, 32), size) == screen.topLeft() + QPoint(32, 32)
    for wanted in (screen.bottomRight(), screen.topLeft() - QPoint(50, 50)):
        assert screen.contains(QRect(place_on_screen(widget, wanted, size), size))
