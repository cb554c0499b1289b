"""The line below the texts in which words are sought."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QStyle, QStyleOptionFrame
from pytestqt.qtbot import QtBot

from reader.model.comparison import Side
from reader.rendering.marks import Layer
from reader.ui.pair.finding.find_bar import FindBar
from reader.ui.widgets.chip import Chip
from reader.ui.window.main_window import MainWindow


@pytest.mark.parametrize("width", [470, 540, 1200])
def test_its_field_has_room_for_what_it_says_while_nothing_is_typed(qtbot: QtBot, width: int) -> None:
    bar = FindBar()
    qtbot.addWidget(bar)
    bar.resize(width, 40)
    bar.show()
    field, option = bar.query, QStyleOptionFrame()
    field.initStyleOption(option)
    room = field.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, field).width()
    assert field.fontMetrics().horizontalAdvance(field.placeholderText()) + 4 <= room


def close_button(window: MainWindow) -> QPushButton:
    return next(one for one in window.pair.find_bar.findChildren(QPushButton) if one.text() == "Close")


def place_of_close(window: MainWindow) -> QPoint:
    window.commands["find"].trigger()
    QApplication.processEvents()
    return close_button(window).mapTo(window, close_button(window).rect().center())


def test_close_stands_where_it_does_over_a_pair_and_over_one_story(compared: MainWindow, qtbot: QtBot) -> None:
    over_pair = place_of_close(compared)
    compared.pair.find_bar.close_bar()
    compared.session.open_alone(Side.LEFT, 0)
    qtbot.waitUntil(lambda: compared.session.comparison is None)
    assert place_of_close(compared) == over_pair


def test_a_second_click_on_close_hides_no_marks_which_come_in_its_place(compared: MainWindow, qtbot: QtBot) -> None:
    place_of_close(compared)
    legend = compared.pair.legend
    close_button(compared).click()
    QApplication.processEvents()
    chip = next(one for one in legend.findChildren(Chip) if one.isVisible() and one.text().startswith("B: only here"))
    window, place = compared.windowHandle(), chip.mapTo(compared, chip.rect().center())
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert not legend.hidden()
    late = Qt.WidgetAttribute.WA_TransparentForMouseEvents
    qtbot.waitUntil(lambda: not legend.testAttribute(late), timeout=2000)
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert legend.hidden() == {Layer.ONLY_RIGHT}
