from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QTextEdit
from pytestqt.qtbot import QtBot

from reader.ui.widgets.scrolling.zoom_wheel import ZoomWheel


def turn(view: QTextEdit, angle: int, held: Qt.KeyboardModifier) -> None:
    """Turn the wheel over a text."""
    middle = QPointF(view.viewport().rect().center())
    place = view.viewport().mapToGlobal(middle)
    phase, button = Qt.ScrollPhase.NoScrollPhase, Qt.MouseButton.NoButton
    event = QWheelEvent(middle, place, QPoint(), QPoint(0, angle), button, held, phase, False)
    QApplication.sendEvent(view.viewport(), event)


def test_the_wheel_with_ctrl_asks_for_another_size_and_changes_no_text_by_itself(qtbot: QtBot) -> None:
    view, wheel = QTextEdit("Three lines\n" * 90), ZoomWheel()
    qtbot.addWidget(view)
    view.setReadOnly(True)
    wheel.watch(view)
    view.show()
    told: list[int] = []
    wheel.turned.connect(told.append)
    size = view.font().pointSizeF()
    turn(view, 240, Qt.KeyboardModifier.ControlModifier)
    turn(view, -60, Qt.KeyboardModifier.ControlModifier)
    turn(view, -60, Qt.KeyboardModifier.ControlModifier)
    assert told == [2, -1]
    assert (view.font().pointSizeF(), view.verticalScrollBar().value()) == (size, 0)
    turn(view, -120, Qt.KeyboardModifier.NoModifier)
    assert view.verticalScrollBar().value() > 0
    assert told == [2, -1]
