"""Facts in lines: when a story came is cut last."""

import pytest
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication

from reader.ui.widgets.fitting.broken_lines import broken_lines, facts_lines

FACTS = "Daily Lantern · updated 2024-09-16 18:00 · English · 102 words"


@pytest.fixture
def metrics(qapp: QApplication) -> QFontMetrics:
    return QFontMetrics(QFont(qapp.font()))


def test_in_one_line_the_last_facts_have_no_room(metrics: QFontMetrics) -> None:
    width = metrics.horizontalAdvance("Daily Lantern · updated 2024-09-16 18:00 · Eng")
    assert facts_lines(FACTS, metrics, width, 1) == ["Daily Lantern · updated 2024-09-16 18:00 …"]


def test_in_a_narrow_line_the_name_is_cut_before_the_day(metrics: QFontMetrics) -> None:
    (line,) = facts_lines(FACTS, metrics, metrics.horizontalAdvance("Daily L… · updated 2024-09-16 18:00"), 1)
    assert line.startswith("Daily")
    assert line.endswith("… · updated 2024-09-16 18:00")


def test_days_of_an_event_are_whole_before_its_outlets_are_counted(metrics: QFontMetrics) -> None:
    days = "6 stories · 2031-03-16 to 2031-03-17"
    told = "6 stories · 4 outlets and 2 unknown · 2031-03-16 to 2031-03-17"
    assert facts_lines(told, metrics, metrics.horizontalAdvance(days), 1) == [days]


def test_in_several_lines_day_hour_and_language_are_whole(metrics: QFontMetrics) -> None:
    width = metrics.horizontalAdvance("2024-09-16 0")
    lines = facts_lines("2024-09-16 07:00 +00:00 · English", metrics, width, 5)
    assert not any("…" in line for line in lines)


def test_no_line_is_cut_whose_text_goes_on_in_the_next_one(metrics: QFontMetrics) -> None:
    told = "BRANNHOLD (Herald) – Kestria does not plan to hand over water-level readings from the Skarn dam"
    longest = max(metrics.horizontalAdvance(word) for word in told.split(" "))
    for width in range(longest, metrics.horizontalAdvance(told)):
        lines = broken_lines(told, metrics, width, 9)
        assert " ".join(lines) == told, width
