"""What the message bar says of stories that were taken out of their event, by hand or by a correction."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from reader.ui.window.main_window import MainWindow
from reader.wording.pair.differences import count_differing
from tests.ui.conftest import LEFT, all_read
from tests.ui.event.conftest import THIRD

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


def test_a_pair_whose_contradictions_go_since_it_is_of_two_events_says_so_until_that_is_undone(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    for name, text in (("a.txt", LEFT), ("c.txt", THIRD)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    window.open_folder(tmp_path)
    qtbot.waitUntil(all_read(window), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: len(window.story_events.groups) == 1, timeout=WAIT_MS)
    window.session.choose(0)
    window.session.choose(1)

    def differing() -> int:
        comparison = window.session.comparison
        return -1 if comparison is None else count_differing(comparison)

    qtbot.waitUntil(lambda: differing() > 0, timeout=WAIT_MS)
    window.event_command.regrouping.put_apart([1])
    qtbot.waitUntil(lambda: differing() == 0, timeout=WAIT_MS)
    assert window.messages.text.endswith("The pair is now of two events: nothing in it is marked ≠ any more.")
    window.commands["undo"].trigger()
    qtbot.waitUntil(lambda: differing() > 0, timeout=WAIT_MS)
    assert "≠" not in window.messages.text
