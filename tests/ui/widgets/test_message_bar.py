"""The line for messages below the texts."""

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from reader.rendering.palette import Theme, palette_of
from reader.ui.widgets import late_button
from reader.ui.widgets.message_bar import About, MessageBar


@pytest.fixture
def bar(qtbot: QtBot) -> MessageBar:
    made = MessageBar(palette_of(Theme.LIGHT))
    qtbot.addWidget(made)
    return made


def closing(bar: MessageBar) -> QPushButton:
    return next(one for one in bar.findChildren(QPushButton) if one.text() == "Close")


def close(bar: MessageBar) -> None:
    closing(bar).click()


def test_a_hint_takes_no_message_away_and_comes_when_it_was_read(bar: MessageBar) -> None:
    bar.show_message("“31 February” was not understood.", About.PAIR)
    bar.show_hint("One story is in Greek.")
    assert bar.text == "“31 February” was not understood."
    close(bar)
    assert bar.text == "One story is in Greek."
    assert not bar.isHidden()
    close(bar)
    assert bar.isHidden()


def test_a_hint_ends_with_what_it_is_about_and_a_message_stays(bar: MessageBar) -> None:
    bar.show_hint("One story is in Greek.")
    bar.show_hint("")
    assert bar.isHidden()
    bar.show_message("Exported.", About.PAIR)
    bar.show_hint("One story is in Greek.")
    bar.show_hint("")
    assert bar.text == "Exported."
    bar.take_back("Exported.")
    assert bar.isHidden()


def test_a_message_about_a_pair_ends_with_it_and_uncovers_the_hint(bar: MessageBar) -> None:
    bar.show_message("Exported.", About.PAIR)
    bar.show_hint("One story is in Greek.")
    bar.end(About.FOLDER)
    assert bar.text == "Exported."
    bar.end(About.PAIR)
    assert bar.text == "One story is in Greek."


def test_a_hint_comes_back_after_whatever_was_said_meanwhile_until_it_is_closed(bar: MessageBar) -> None:
    bar.show_hint("One story is in Greek.")
    bar.show_message("A package is needed.", About.FOLDER)
    bar.show_message("Grouped by hand.", About.FOLDER, {"Undo": lambda: None})
    assert bar.text == "Grouped by hand."
    next(one for one in bar.findChildren(QPushButton) if one.text() == "Undo").click()
    assert bar.shows("One story is in Greek.")
    close(bar)
    bar.show_message("Grouped by hand.", About.FOLDER)
    close(bar)
    assert bar.isHidden()


def test_a_hint_that_is_said_again_stays_where_it_is(bar: MessageBar) -> None:
    class Hiding(QObject):
        count = 0

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
            self.count += event.type() is QEvent.Type.Hide
            return super().eventFilter(watched, event)

    hiding = Hiding()
    bar.show()
    bar.show_hint("One story is in Greek.")
    bar.installEventFilter(hiding)
    bar.end(About.PAIR)
    bar.show_hint("One story is in Greek.")
    assert not bar.isHidden()
    assert hiding.count == 0


def test_a_message_takes_no_click_that_was_meant_for_what_was_there_before(bar: MessageBar) -> None:
    done: list[str] = []
    bar.show_message("Regrouped.", About.PAIR, {"Undo": lambda: done.append("undo")})
    for button in bar.findChildren(QPushButton):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert done == []
    assert bar.shows("Regrouped.")


def test_close_waits_again_with_the_next_message(
    bar: MessageBar, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(late_button, "TOO_SOON_MS", 60)
    bar.show_message("Regrouped.", About.PAIR)
    qtbot.wait(90)
    bar.show_message("Exported.", About.PAIR)
    QTest.mouseClick(closing(bar), Qt.MouseButton.LeftButton)
    assert bar.shows("Exported.")
    qtbot.wait(90)
    QTest.mouseClick(closing(bar), Qt.MouseButton.LeftButton)
    assert bar.isHidden()


@pytest.mark.parametrize("ending", ["key", "end", "replaced"])
def test_the_keyboard_is_never_taken_and_comes_back_to_where_it_was(qtbot: QtBot, ending: str) -> None:
    window, one, read = QWidget(), QLineEdit(), QLineEdit()
    qtbot.addWidget(window)
    bar = MessageBar(palette_of(Theme.LIGHT))
    column = QVBoxLayout(window)
    for part in (one, read, bar):
        column.addWidget(part)
    window.show()
    window.activateWindow()
    read.setFocus()
    qtbot.waitUntil(read.hasFocus)
    bar.show_message("Regrouped.", About.PAIR, {"Undo": lambda: None})
    assert read.hasFocus()
    undo = next(button for button in bar.findChildren(QPushButton) if button.text() == "Undo")
    undo.setFocus(Qt.FocusReason.TabFocusReason)
    if ending == "key":
        QTest.keyClick(undo, Qt.Key.Key_Space)
    elif ending == "end":
        bar.end(About.PAIR)
    else:
        bar.show_message("Failed.", About.PAIR, {"Retry": lambda: None})
    assert read.hasFocus()
