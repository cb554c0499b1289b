from types import SimpleNamespace
from typing import Any

import pytest
from PySide6 import QtGui
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from reader.ui.widgets import announcing


def test_text_is_announced_and_nothing_is_not(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[Any] = []
    monkeypatch.setattr(QtGui, "QAccessible", SimpleNamespace(updateAccessibility=said.append))
    label = QLabel()
    qtbot.addWidget(label)
    announcing.announce(label, "7 shared")
    announcing.announce(label, "")
    assert [event.message() for event in said] == ["7 shared"]
