"""The list of an event's rows: as high as their words at every width, and read from where they are to be."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetrics
from pytestqt.qtbot import QtBot

from reader.app.events.listed_rows import ListedRow, RowLook
from reader.rendering.palette import Theme, palette_of
from reader.ui.event.row_list import RowList

NOTE = "what they share: Harbour Post · in another language: El Correo, Umschau, Quotidien · ≠ Mersey Courier"


def rows_about(what: str) -> tuple[ListedRow, ...]:
    return tuple(
        ListedRow(RowLook.TEXT, f"{what} {n}: the dam gave way on Monday after two days of rain.", str(n), NOTE)
        for n in range(40)
    )


@pytest.fixture
def rows(qtbot: QtBot) -> RowList:
    made = RowList(palette_of(Theme.LIGHT), "Rows")
    qtbot.addWidget(made)
    made.resize(1200, 400)
    made.show()
    made.show_rows(rows_about("Dam"))
    return made


def heights(rows: RowList) -> list[int]:
    return [rows.visualRect(rows.model().index(n, 0)).height() for n in range(rows.row_count())]


@pytest.mark.parametrize("width", [700, 500])
def test_rows_are_as_high_as_their_words_when_the_list_is_narrowed_and_widened(rows: RowList, width: int) -> None:
    wide = heights(rows)
    rows.resize(width, 400)
    made = RowList(palette_of(Theme.LIGHT), "Rows")
    made.resize(width, 400)
    made.show()
    made.show_rows(rows_about("Dam"))
    assert heights(rows) == heights(made) != wide
    made.deleteLater()
    rows.resize(1200, 400)
    assert heights(rows) == wide


def test_a_narrowed_list_is_read_on_at_the_same_row(rows: RowList) -> None:
    rows.scrollTo(rows.model().index(12, 0), RowList.ScrollHint.PositionAtTop)
    assert rows.indexAt(rows.viewport().rect().topLeft()).row() == 12
    rows.resize(600, 400)
    assert rows.indexAt(rows.viewport().rect().topLeft()).row() == 12


def test_other_words_are_shown_from_their_beginning_and_the_same_where_they_were(rows: RowList) -> None:
    rows.scrollTo(rows.model().index(12, 0), RowList.ScrollHint.PositionAtTop)
    rows.show_rows(rows_about("Dam")[5:])
    assert rows.indexAt(rows.viewport().rect().topLeft()).row() == 7
    rows.show_rows(rows_about("Bridge"))
    assert rows.verticalScrollBar().value() == 0


def test_a_word_that_is_wider_than_its_column_goes_on_in_the_next_line(rows: RowList) -> None:
    name = "outlet_unknown_001_9f03c5d81e6ab274_from_the_archive_of_march.txt"
    rows.show_rows(tuple(ListedRow(RowLook.TEXT, "Dam.", "1", note) for note in (name, "Umschau")))
    rows.resize(420, 400)
    broken, whole = heights(rows)
    assert broken > whole
    rows.resize(2400, 400)
    broken, whole = heights(rows)
    assert broken == whole


@pytest.mark.parametrize(
    "kinds",
    [
        ((RowLook.HEADLINE, "2"), (RowLook.TEXT, "3 + 2 ≠ 1"), (RowLook.TEXT, "")),
        ((RowLook.MOMENT, "2031-03-14 18:20"), (RowLook.MOMENT, "2031-03-15"), (RowLook.TEXT, "not known")),
        ((RowLook.TEXT, "4"), (RowLook.TEXT, "Harbour Post"), (RowLook.HEADLINE, "")),
    ],
    ids=["counts", "days", "counts and names"],
)
@pytest.mark.parametrize("width", [500, 900, 1600])
def test_texts_and_notes_of_a_list_stand_in_line(
    rows: RowList, kinds: tuple[tuple[RowLook, str], ...], width: int
) -> None:
    rows.resize(width, 400)
    told = tuple(ListedRow(look, "The dam gave way on Monday.", lead, NOTE) for look, lead in kinds)
    rows.show_rows(told)
    boxes = [rows.texts._boxes(row, QRect(0, 0, width, 0), rows.font()) for row in told]
    assert len({tuple((box.left(), box.width()) for _, _, box in row) for row in boxes}) == 1
    for row in boxes:
        assert len({box.top() + QFontMetrics(font).ascent() for _, font, box in row}) == 1, "on one line"


def inked(rows: RowList) -> QRect:
    """Return what is drawn of the first row's text, in its box."""
    _, _, box = rows.texts._boxes(rows.row_at(0), rows.visualRect(rows.model().index(0, 0)), rows.font())[0]
    image = rows.viewport().grab(box).toImage()
    ground = image.pixel(image.width() - 1, 0)
    points = [(x, y) for x in range(image.width()) for y in range(image.height()) if image.pixel(x, y) != ground]
    (left, right), (top, bottom) = ((min(one), max(one)) for one in zip(*points, strict=True))
    return QRect(left, top, right - left, bottom - top)


@pytest.mark.parametrize("width", range(520, 640, 10))
def test_a_row_has_no_line_more_than_its_words_take(rows: RowList, width: int) -> None:
    rows.show_rows((ListedRow(RowLook.TEXT, "The dam at Oreva gave way on Monday after two days of rain. " * 4, "2"),))
    rows.resize(width, 400)
    _, font, box = rows.texts._boxes(rows.row_at(0), rows.visualRect(rows.model().index(0, 0)), rows.font())[0]
    assert box.height() - inked(rows).bottom() < QFontMetrics(font).lineSpacing()


def test_words_of_a_language_from_right_to_left_begin_at_the_right(rows: RowList) -> None:
    for text, is_left in (("انهار السد ليلة أمس.", False), ("The dam gave way.", True)):
        rows.show_rows((ListedRow(RowLook.TEXT, text, "2"),))
        rows.resize(900, 400)
        _, _, box = rows.texts._boxes(rows.row_at(0), rows.visualRect(rows.model().index(0, 0)), rows.font())[0]
        ink = inked(rows)
        assert (ink.center().x() < box.width() / 2) is is_left
