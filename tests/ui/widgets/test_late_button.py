"""Buttons that appear where somebody is clicking just then."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.ui.widgets import late_button
from reader.ui.widgets.late_button import LateButton

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def button(qtbot: QtBot) -> LateButton:
    made = LateButton("Undo")
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def clicks(button: LateButton) -> list[bool]:
    made: list[bool] = []
    button.clicked.connect(lambda: made.append(True))
    return made


@pytest.fixture
def wait_enough(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    monkeypatch.setattr(late_button, "TOO_SOON_MS", 60)
    return lambda: qtbot.wait(90)


def test_a_click_that_was_under_way_is_not_taken(button: LateButton, clicks: list[bool]) -> None:
    QTest.mouseClick(button, LEFT)
    QTest.mouseDClick(button, LEFT)
    assert clicks == []
    assert not button.isDown()


def test_later_ones_are(button: LateButton, clicks: list[bool], wait_enough: Callable[[], None]) -> None:
    wait_enough()
    QTest.mouseClick(button, LEFT)
    assert len(clicks) == 1


def test_a_press_too_soon_counts_for_nothing_when_it_is_let_go_later(
    button: LateButton, clicks: list[bool], wait_enough: Callable[[], None]
) -> None:
    QTest.mousePress(button, LEFT)
    wait_enough()
    QTest.mouseRelease(button, LEFT)
    assert clicks == []


def test_it_waits_again_when_it_comes_back_or_says_something_else(
    button: LateButton, clicks: list[bool], wait_enough: Callable[[], None]
) -> None:
    wait_enough()
    button.hide()
    button.show()
    QTest.mouseClick(button, LEFT)
    wait_enough()
    button.appear()
    QTest.mouseClick(button, LEFT)
    assert clicks == []


def test_a_key_is_taken_at_once(button: LateButton, clicks: list[bool]) -> None:
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert len(clicks) == 1
