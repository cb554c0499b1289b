"""Facts in lines: when a story came is cut last."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter
from PySide6.QtWidgets import QApplication

from reader.ui.widgets.fitting.broken_lines import broken_lines, draw_line, facts_lines, lines_with

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


def test_a_day_that_is_not_known_is_whole_before_the_name_is(metrics: QFontMetrics) -> None:
    told = "PanARMENIAN Network of News · day not known · English · 102 words"
    (line,) = facts_lines(told, metrics, metrics.horizontalAdvance("PanARM… · day not known …"), 1)
    assert line.startswith("Pan")
    assert "… · day not known" in line


@pytest.mark.parametrize("more", ["", "translating 40 % · ", "grouped by hand · translating 40 % · "])
@pytest.mark.parametrize("came", ["2024-09-16 18:00", "day not known"])
def test_when_a_story_came_is_never_cut_where_it_has_room(metrics: QFontMetrics, more: str, came: str) -> None:
    dated = f"Daily Lantern · {more if came[0].isdigit() else ''}{came} · English · 102 words"
    for width in range(round(metrics.horizontalAdvance(f" · {came} …") / 0.7), metrics.horizontalAdvance(dated)):
        (line,) = facts_lines(dated, metrics, width, 1)
        assert came in line, (width, line)
        assert metrics.horizontalAdvance(line) <= width


KEPT = "14 people"
LOOKED = (
    "Radio Wendle looks at what is known about the fire in the hall on Harbour Street in which 14 people were hurt."
)


def test_what_others_tell_otherwise_is_kept_and_the_middle_left_out(metrics: QFontMetrics) -> None:
    room = metrics.horizontalAdvance("Radio Wendle looks at what is known about")
    lines = lines_with(LOOKED, KEPT, metrics, room, 2)
    assert len(lines) == 2
    assert lines[0].startswith("Radio Wendle")
    assert KEPT in " ".join(lines)
    assert "…" in " ".join(lines)


def test_what_is_kept_is_kept_at_any_width_that_has_room_for_it(metrics: QFontMetrics) -> None:
    for width in range(metrics.horizontalAdvance(f"… {KEPT}…"), metrics.horizontalAdvance(LOOKED), 7):
        for most in (1, 2, 3):
            lines = lines_with(LOOKED, KEPT, metrics, width, most)
            assert KEPT in " ".join(lines), (width, most)
            assert len(lines) <= most
            assert all(metrics.horizontalAdvance(line) <= width for line in lines)


def test_a_text_without_it_or_with_room_is_broken_as_ever(metrics: QFontMetrics) -> None:
    for kept in ("", "15 people", "Radio"):
        assert lines_with(LOOKED, kept, metrics, 200, 2) == broken_lines(LOOKED, metrics, 200, 2)


def ink_of(line: str, text: str) -> tuple[int, int]:
    """Return the first and the last column of what is drawn of a line of a text in a box from 20 to 320."""
    picture = QImage(340, 60, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    draw_line(painter, QRect(20, 10, 300, 0), line, text)
    painter.end()
    white = QColor("white").rgb()
    inked = [x for x in range(picture.width()) if any(picture.pixel(x, y) != white for y in range(picture.height()))]
    return inked[0], inked[-1]


@pytest.mark.usefixtures("qapp")
def test_a_line_begins_where_its_text_does_whatever_it_begins_with_itself() -> None:
    for text in ("14 جريحا في حريق", "שריפה בשוק"):
        for line in (text, "CNN"):
            first, last = ink_of(line, text)
            assert first > 100
            assert 310 <= last <= 320
    assert ink_of("14 hurt", "14 hurt in fire, جريحا")[0] <= 24


@pytest.mark.usefixtures("qapp")
def test_the_stop_of_a_sentence_stands_at_its_end() -> None:
    told = "يوم الثلاثاء"
    (bare, end), (stopped, same_end) = ink_of(told, told), ink_of(f"{told}.", told)
    assert stopped < bare
    assert abs(end - same_end) <= 1


def test_a_word_that_is_wider_than_a_line_goes_on_in_the_next_behind_its_hyphen(metrics: QFontMetrics) -> None:
    width = metrics.horizontalAdvance("Nordküsten-Ta")
    assert broken_lines("Nordküsten-Tagblatt", metrics, width, 3) == ["Nordküsten-", "Tagblatt"]


def test_without_a_hyphen_it_does_at_any_letter_and_nothing_is_lost(metrics: QFontMetrics) -> None:
    for told in ("Seventeen people", "report_of_the_fire_in_wendle.txt", "Feuerwehrhauptquartier"):
        for width in range(metrics.horizontalAdvance("MM"), metrics.horizontalAdvance(told)):
            lines = broken_lines(told, metrics, width, 40)
            assert "".join(lines).replace(" ", "") == told.replace(" ", ""), width
            assert all(metrics.horizontalAdvance(line) <= width for line in lines), width


def test_where_days_alone_have_room_they_stand_alone(metrics: QFontMetrics) -> None:
    told, days = "6 stories · 4 outlets and 2 unknown · 2031-03-16 to 2031-03-17", "2031-03-16 to 2031-03-17"
    for width in range(metrics.horizontalAdvance(days), metrics.horizontalAdvance(told)):
        (line,) = facts_lines(told, metrics, width, 1)
        assert days in line, width
