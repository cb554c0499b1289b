from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QPlainTextEdit
from pytestqt.qtbot import QtBot

from reader.ui.dialogs.crash_dialog import CrashDialog, show_crash


def dialogs() -> list[CrashDialog]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, CrashDialog) and one.isVisible()]


@pytest.fixture
def first(qtbot: QtBot) -> Iterator[CrashDialog]:
    window = QMainWindow()
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    show_crash("first report")
    (shown,) = dialogs()
    yield shown
    window.close()


def report_of(dialog: CrashDialog) -> str:
    return dialog.findChildren(QPlainTextEdit)[0].toPlainText()


def labels_of(dialog: CrashDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]


def test_further_mistakes_are_counted_in_the_dialog_that_is_open(first: CrashDialog) -> None:
    for _ in range(3):
        show_crash("first report")
    assert dialogs() == [first]
    assert "3 more mistakes since." in labels_of(first)
    assert report_of(first).count("first report") == 1


def test_another_mistake_is_in_the_report(first: CrashDialog) -> None:
    show_crash("second report")
    assert "1 more mistake since." in labels_of(first)
    assert "second report" in report_of(first)


def test_a_dialog_that_was_closed_is_opened_again(first: CrashDialog) -> None:
    first.close()
    show_crash("later report")
    (shown,) = dialogs()
    assert "later report" in report_of(shown)
