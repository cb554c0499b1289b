from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from reader.ui.widgets.fitting.elided_label import ElidedLabel
from reader.ui.widgets.plain_text import plain_tooltip

FACTS = "2025-03-14 18:20 · English · by a reporter with a long name"


def label_of(qtbot: QtBot, width: int) -> ElidedLabel:
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.setText(FACTS)
    label.resize(width, 20)
    return label


def test_text_with_room_is_shown_whole(qtbot: QtBot) -> None:
    assert label_of(qtbot, 2_000).shown_text() == FACTS


def test_text_without_room_ends_in_an_ellipsis_and_stays_whole_for_a_screen_reader(qtbot: QtBot) -> None:
    label = label_of(qtbot, 90)
    assert label.shown_text().endswith("…")
    assert label.text() == FACTS


def test_a_label_of_two_lines_breaks_its_text_before_it_cuts_it(qtbot: QtBot) -> None:
    label = ElidedLabel(most_lines=2)
    qtbot.addWidget(label)
    label.setText(FACTS)
    label.resize(2_000, 20)
    assert label.line_count() == 1
    label.resize(label.fontMetrics().horizontalAdvance(FACTS) * 2 // 3, 20)
    assert label.line_count() == 2
    assert label.shown_text().replace("\n", " ") == FACTS
    label.resize(90, 20)
    assert label.shown_text().endswith("…")


def test_text_without_room_is_told_whole_under_the_mouse(qtbot: QtBot) -> None:
    label = label_of(qtbot, 90)
    label.show()
    place = QPoint(5, 5)
    QApplication.sendEvent(label, QHelpEvent(QEvent.Type.ToolTip, place, label.mapToGlobal(place)))
    assert QToolTip.text() == plain_tooltip(FACTS)
    QToolTip.hideText()
