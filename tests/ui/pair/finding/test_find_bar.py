"""The line below the texts in which words are sought."""

import pytest
from PySide6.QtWidgets import QStyle, QStyleOptionFrame
from pytestqt.qtbot import QtBot

from reader.ui.pair.finding.find_bar import FindBar


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
