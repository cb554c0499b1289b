import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reader.model.comparison import Side
from reader.ui.window.main_window import MainWindow


@pytest.mark.parametrize("times", [1, 2])
def test_home_and_end_go_to_the_ends_of_the_story(compared: MainWindow, times: int) -> None:
    compared.resize(1200, 300)
    browser = compared.pair.panes[Side.LEFT].browser
    bar = browser.verticalScrollBar()
    assert bar.maximum() > 0
    for _ in range(times):
        QTest.keyClick(browser, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    for _ in range(times):
        QTest.keyClick(browser, Qt.Key.Key_Home)
    assert bar.value() == 0
