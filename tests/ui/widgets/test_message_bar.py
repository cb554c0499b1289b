"""The line for messages below the texts."""

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from reader.rendering.palette import Theme, palette_of
from reader.ui.widgets.message_bar import About, MessageBar


@pytest.fixture
def bar(qtbot: QtBot) -> MessageBar:
    made = MessageBar(palette_of(Theme.LIGHT))
    qtbot.addWidget(made)
    return made


def close(bar: MessageBar) -> None:
    next(one for one in bar.findChildren(QPushButton) if one.text() == "Close").click()


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
