from typing import Any

import pytest
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from reader.ui.widgets.plain_text import PlainLabel
from reader.ui.widgets.walk_counter import Length, StopUnit, WalkCounter


def counter(qtbot: QtBot) -> WalkCounter:
    made = WalkCounter("shared", QAction("Previous shared"), QAction("Next shared"))
    qtbot.addWidget(made)
    return made


def test_before_a_walk_the_stops_are_counted(qtbot: QtBot) -> None:
    walk = counter(qtbot)
    walk.show_count(7)
    assert walk.text == "7 places shared"
    walk.show_count(1)
    assert walk.text == "1 place shared"


def test_on_a_walk_the_number_of_the_stop_is_said(qtbot: QtBot) -> None:
    walk = counter(qtbot)
    walk.show_count(7, 4)
    assert walk.text == "4 of 7 shared"


def test_counting_on_changes_no_width(qtbot: QtBot) -> None:
    walk = counter(qtbot)
    walk.show_count(12)
    before = walk.sizeHint().width()
    for number in (1, 9, 12):
        walk.show_count(12, number)
        assert walk.sizeHint().width() == before


def test_stops_that_are_not_known_are_not_called_none(qtbot: QtBot) -> None:
    walk = counter(qtbot)
    walk.show_count(0, is_known=False)
    assert walk.text == "shared not known"


def test_stops_that_are_hidden_are_not_called_none(qtbot: QtBot) -> None:
    walk = counter(qtbot)
    walk.show_count(0, hidden=7)
    assert walk.text == "shared hidden"


def test_a_number_without_words_says_in_its_tip_of_what(qtbot: QtBot) -> None:
    walk = counter(qtbot)
    walk.show_count(7, 4, hidden=2)
    walk.set_length(Length.BARE)
    (label,) = walk.findChildren(PlainLabel)
    assert label.text() == "4/7"
    assert label.toolTip() == "4 of 7 shared\n2 more: the legend below the stories hides them"
    walk.set_length(Length.WHOLE)
    assert "4 of 7" not in label.toolTip()


def test_one_place_is_said_in_the_singular(qtbot: QtBot) -> None:
    walk = WalkCounter("differ", QAction("Previous"), QAction("Next"), "differs")
    qtbot.addWidget(walk)
    walk.show_count(1)
    assert walk.text == "1 place differs"


@pytest.mark.parametrize(
    ("unit", "many", "one"),
    [
        (StopUnit.PLACES, "32 places differ", "1 place differs"),
        (StopUnit.SENTENCES, "32 sentences differ", "1 sentence differs"),
        (StopUnit.CLAIMS, "32 claims differ", "1 claim differs"),
    ],
)
def test_what_is_counted_is_called_by_its_name(qtbot: QtBot, unit: StopUnit, many: str, one: str) -> None:
    walk = WalkCounter("differ", QAction("Previous"), QAction("Next"), "differs")
    qtbot.addWidget(walk)
    walk.show_count(32, unit=unit)
    assert walk.text == many
    walk.show_count(1, unit=unit)
    assert walk.text == one
    walk.show_count(1, 1, unit=unit)
    assert walk.text == "1 of 1 differs"


def test_without_room_the_numbers_are_left(qtbot: QtBot) -> None:
    walk = counter(qtbot)
    walk.show_count(7)
    in_words = walk.sizeHint().width()
    walk.set_length(Length.BARE)
    walk.show_count(7, 4)
    assert walk.text == "4/7"
    walk.set_length(Length.WHOLE)
    assert walk.text == "4 of 7 shared"
    walk.set_length(Length.BARE)
    assert walk.sizeHint().width() == in_words - walk.width_of(Length.WHOLE) + walk.width_of(Length.BARE)


@pytest.mark.parametrize(
    ("told", "brief"),
    [
        ({"total": 7, "number": 4}, "4/7 shared"),
        ({"total": 39, "unit": StopUnit.SENTENCES}, "39 shared"),
        ({"total": None}, "shared"),
        ({"total": 0, "is_known": False}, "? shared"),
    ],
)
def test_with_less_room_the_unit_goes_and_what_is_counted_stays(qtbot: QtBot, told: dict[str, Any], brief: str) -> None:
    walk = counter(qtbot)
    walk.show_count(**told)
    walk.set_length(Length.BRIEF)
    assert walk.text == brief
