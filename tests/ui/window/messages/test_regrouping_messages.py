"""What the message bar says of stories that a correction took out of their event."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from reader.ui.window.main_window import MainWindow

WAIT_MS = 20_000


@pytest.mark.parametrize("is_by_key", [False, True], ids=["button", "key"])
def test_a_correction_that_takes_a_story_out_of_its_event_is_said_and_undone(
    compared: MainWindow, qtbot: QtBot, is_by_key: bool
) -> None:
    events, correcting = compared.story_events, compared.corrections.correcting
    qtbot.waitUntil(lambda: len(events.groups) == 1 and not events.is_grouping, timeout=WAIT_MS)
    for story, day in ((0, "18 March 2031"), (1, "22 April 2031")):
        correcting.correct(story, replace(correcting.correction_of(story), facts=(("published", day),)))
    qtbot.waitUntil(lambda: "1 story left the event “" in compared.messages.text, timeout=WAIT_MS)
    assert len(events.groups) == 2
    if is_by_key:
        compared.commands["undo"].trigger()
    else:
        next(one for one in compared.messages.findChildren(QPushButton) if one.text() == "Undo").click()
    qtbot.waitUntil(lambda: len(events.groups) == 1 and not events.is_grouping, timeout=WAIT_MS)
    # What a key took back is said; the button stood beside it.
    assert compared.messages.text == "Taken back in b.txt: date." if is_by_key else compared.messages.isHidden()
    compared.commands["redo"].trigger()
    qtbot.waitUntil(lambda: len(events.groups) == 2 and not compared.messages.isHidden(), timeout=WAIT_MS)
    assert "1 story left the event “" in compared.messages.text
