"""A window that shows an event of three stories."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.ui.window.main_window import MainWindow
from tests.ui.conftest import LEFT, RIGHT, all_read, show_window

WAIT_MS = 20_000
THIRD = """Lower town of Oreva under water

The dam at Oreva gave way on Monday night after two days of rain, officials said on Tuesday.

About 12,000 people were brought to safety by boats of the fire brigade and the army.

Insurers expect a loss of nearly 35 million crowns, most of it in the lower town.

A school orchestra will play for the helpers in May.
"""


@pytest.fixture(scope="module")
def event_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("event")
    for name, text in (("a.txt", LEFT), ("b.txt", RIGHT), ("c.txt", THIRD)):
        (folder / name).write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def opened(event_folder: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    """A window that shows the event of three stories."""
    window = show_window(qtbot, 1280, 720)
    window.open_folder(event_folder)
    qtbot.waitUntil(all_read(window), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: bool(window.story_events.groups), timeout=WAIT_MS)
    window.commands["event"].trigger()
    qtbot.waitUntil(lambda: window.event_command.opened.found is not None, timeout=WAIT_MS)
    yield window
    window.close()
