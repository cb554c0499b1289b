from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.app.events.library_rows import LibraryRow, RowKind
from reader.model.comparison import Side
from reader.model.correction import Correction
from reader.ui.library.library_view import LibraryView
from reader.ui.library.story_model import StoryRole
from reader.ui.widgets.fitting.broken_lines import facts_lines
from reader.ui.window.main_window import MainWindow
from tests.ui.conftest import LEFT, RIGHT, all_read

WAIT_MS = 20_000
FACTS = "little text · Halm Diary · 2024-03-05 · English · 38 words"


def rows_of(view: LibraryView) -> list[LibraryRow]:
    return [view.stories.row_at(row) for row in range(view.stories.rowCount())]


@pytest.fixture
def metrics(window: MainWindow) -> QFontMetrics:
    return QFontMetrics(QFont(window.font()))


def test_facts_that_fit_stand_on_one_line(metrics: QFontMetrics) -> None:
    assert facts_lines(FACTS, metrics, 10_000, 2) == [FACTS]


def test_facts_break_between_two_of_them_where_there_is_room_for_a_second_line(metrics: QFontMetrics) -> None:
    width = metrics.horizontalAdvance("little text · Halm Diary · 2024-03-05 · Eng")
    lines = [line.replace("\N{NO-BREAK SPACE}", " ") for line in facts_lines(FACTS, metrics, width, 2)]
    assert lines == ["little text · Halm Diary · 2024-03-05", "English · 38 words"]


def test_facts_on_the_only_line_end_in_an_ellipsis(metrics: QFontMetrics) -> None:
    (line,) = facts_lines(FACTS, metrics, metrics.horizontalAdvance(FACTS) - 20, 1)
    assert line.endswith("…")


def test_a_long_reason_breaks_at_its_blanks(metrics: QFontMetrics) -> None:
    reason = "not a file but a device, pipe or socket"
    lines = facts_lines(reason, metrics, metrics.horizontalAdvance("not a file but a device, pi"), 2)
    assert lines == ["not a file but a device,", "pipe or socket"]


def test_stories_that_look_alike_are_told_apart_by_their_files(window: MainWindow, folder: Path, qtbot: QtBot) -> None:
    (folder / "later").mkdir()
    (folder / "later" / "a.txt").write_bytes((folder / "a.txt").read_bytes())
    window.open_folder(folder)
    qtbot.waitUntil(all_read(window), timeout=WAIT_MS)
    window.commands["by_event"].setChecked(False)
    model = window.library.model()
    rows = [str(model.index(row, 0).data(StoryRole.FACTS)) for row in range(3)]
    assert [("a.txt · " in row, "later/a.txt" in row) for row in rows] == [(True, False), (False, False), (True, True)]


def test_home_and_end_go_to_the_first_and_the_last_row(compared: MainWindow) -> None:
    rows = compared.library
    for key, row in ((Qt.Key.Key_End, rows.model().rowCount() - 1), (Qt.Key.Key_Home, 0)):
        QTest.keyClick(rows, key)
        assert rows.currentIndex().row() == row


@pytest.mark.parametrize("is_used", [False, True])
def test_a_list_that_was_not_used_begins_at_its_top_once_it_is_grouped(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, *, is_used: bool
) -> None:
    (tmp_path / "0.txt").write_text("Tram drivers strike\n\nKessel woke without trams on Thursday.\n", encoding="utf-8")
    for name, text in (("1.txt", LEFT), ("2.txt", RIGHT)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    view = window.library
    view.setFocus()
    view.stories.rowsInserted.connect(lambda: is_used and QTest.keyClick(view, Qt.Key.Key_Home))
    window.open_folder(tmp_path)
    qtbot.waitUntil(lambda: any(one.kind is RowKind.ALONE for one in rows_of(view)), timeout=WAIT_MS)
    assert (view.currentIndex().row() == 0) is not is_used


def test_the_heading_of_stories_that_are_alone_stands_for_none_of_them(
    window: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    (folder / "again.txt").write_bytes((folder / "a.txt").read_bytes())
    (folder / "c.txt").write_text("Tram drivers strike\n\nKessel woke without trams on Thursday.\n", encoding="utf-8")
    window.open_folder(folder)
    rows = window.library
    qtbot.waitUntil(lambda: any(one.kind is RowKind.ALONE for one in rows_of(rows)), timeout=WAIT_MS)
    kinds = [one.kind for one in rows_of(rows)]
    for kind, count in ((RowKind.EVENT, True), (RowKind.ALONE, False)):
        rows.setCurrentIndex(rows.model().index(kinds.index(kind), 0))
        assert bool(rows.current_stories()) is count
    before = window.story_events.groups
    window.commands["put_beside"].trigger()
    assert window.story_events.groups == before
    assert not window.story_events.is_grouping


def test_no_row_moves_under_a_mouse_that_is_about_to_click(window: MainWindow, folder: Path, qtbot: QtBot) -> None:
    window.open_folder(folder)
    qtbot.waitUntil(all_read(window), timeout=WAIT_MS)
    view = window.library
    qtbot.waitUntil(lambda: view.stories.rowCount() > 0 and bool(window.story_events.groups), timeout=WAIT_MS)
    window.commands["by_event"].setChecked(False)
    window.commands["by_event"].setChecked(True)
    before = rows_of(view)
    QTest.mouseMove(view.viewport(), QPoint(60, 20))
    QTest.mouseMove(view.viewport(), QPoint(60, 24))
    window.story_events.groups = ()
    window.story_events.changed.emit()
    assert rows_of(view) == before
    qtbot.waitUntil(lambda: all(row.kind is RowKind.STORY for row in rows_of(view)), timeout=WAIT_MS)


def test_a_pair_draws_the_rows_again_that_it_is_about(window: MainWindow, folder: Path, qtbot: QtBot) -> None:
    for name in "cdef":
        (folder / f"{name}.txt").write_text(f"Story {name}\n\nIt tells something else of {name}.\n", encoding="utf-8")
    window.open_folder(folder)
    qtbot.waitUntil(all_read(window), timeout=WAIT_MS)
    qtbot.waitUntil(window.session.is_idle, timeout=WAIT_MS)
    window.session.choose(0)
    window.session.choose(1)
    qtbot.waitUntil(lambda: window.session.comparison is not None, timeout=WAIT_MS)
    model = window.library.stories
    drawn: list[int] = []
    model.dataChanged.connect(lambda first, last: drawn.extend(range(first.row(), last.row() + 1)))
    window.session.open_on(Side.RIGHT, 3)
    assert {model.story_at(row) for row in drawn} == {1, 3}


def test_of_two_versions_of_one_time_the_later_one_says_when_it_was_updated(compared: MainWindow, qtbot: QtBot) -> None:
    """The times of both are written each in its way, as a text and a page do."""
    facts = (("outlet", "The Globe"), ("title", "Dam gives way"))
    correcting, model = compared.corrections.correcting, compared.library.stories
    correcting.correct(0, Correction((*facts, ("published", "2031-03-18T05:10+01:00"))))
    changed = ("published", "2031-03-18T05:10:00+01:00"), ("modified", "2031-03-18T14:30:00+01:00")
    correcting.correct(1, Correction((*facts, *changed)))

    def told() -> list[str]:
        rows = (row for row in range(model.rowCount()) if model.story_at(row) is not None)
        return [str(model.index(row, 0).data(StoryRole.FACTS)) for row in rows]

    qtbot.waitUntil(lambda: any("· updated 14:30 · 2031-03-18 05:10" in one for one in told()), timeout=WAIT_MS)
    assert sum("updated" in one for one in told()) == 1


def test_a_closed_heading_has_the_letters_of_the_stories_under_it(compared: MainWindow, qtbot: QtBot) -> None:
    view = compared.library
    qtbot.waitUntil(lambda: any(row.kind is RowKind.EVENT for row in rows_of(view)), timeout=WAIT_MS)

    def letters() -> str:
        heading = next(n for n, row in enumerate(rows_of(view)) if row.kind is RowKind.EVENT)
        return str(view.stories.index(heading, 0).data(StoryRole.LETTER))

    assert letters() == ""
    view.stories.turn(next(n for n, row in enumerate(rows_of(view)) if row.kind is RowKind.EVENT))
    assert letters() == "AB"
    drawn: list[int] = []
    view.stories.dataChanged.connect(lambda first, _last: drawn.append(first.row()))
    compared.session.swap()
    assert drawn == [next(n for n, row in enumerate(rows_of(view)) if row.kind is RowKind.EVENT)]


def test_a_story_that_tells_only_when_it_was_changed_has_that_day(
    window: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    head = '<meta property="article:modified_time" content="2024-03-18T14:30:00+01:00"><title>Dam gives way</title>'
    body = "<p>The dam at Oreva gave way on Monday.</p><p>Water stood in the lower town for three days.</p>" * 3
    page = f"<html><head>{head}</head><body><article><h1>Dam gives way</h1>{body}</article></body></html>"
    (folder / "changed.html").write_text(page, encoding="utf-8")
    window.open_folder(folder)
    qtbot.waitUntil(all_read(window), timeout=WAIT_MS)
    model = window.library.stories

    def told() -> list[str]:
        return [str(model.index(row, 0).data(StoryRole.FACTS)) for row in range(model.rowCount())]

    qtbot.waitUntil(lambda: sum("updated 2024-03-18 14:30" in one for one in told()) == 1, timeout=WAIT_MS)


def test_a_story_whose_date_has_two_readings_asks_which_in_its_row_and_its_tip(
    window: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    text = "Dam gives way\n\nBy Ann Roe\n10/03/2026\n\nThe dam at Oreva gave way on Monday, and the town was cut off.\n"
    (folder / "unclear.txt").write_text(text, encoding="utf-8")
    window.open_folder(folder)
    qtbot.waitUntil(all_read(window), timeout=WAIT_MS)
    model = window.library.stories
    number = next(n for n, story in enumerate(window.session.stories) if story.path.name == "unclear.txt")
    row = model.row_of(number)
    assert row is not None
    for role in (StoryRole.FACTS, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
        assert "10/03/2026: day or month first?" in str(model.index(row, 0).data(role))


def test_a_row_is_asked_for_its_tip_after_its_window_was_closed(window: MainWindow, folder: Path, qtbot: QtBot) -> None:
    window.open_folder(folder)
    qtbot.waitUntil(all_read(window), timeout=WAIT_MS)
    model = window.library.stories
    window.close()
    model.refresh()
    rows = [row for row in range(model.rowCount()) if model.story_at(row) is not None]
    tips = [str(model.index(row, 0).data(Qt.ItemDataRole.ToolTipRole)) for row in rows]
    assert len(tips) == 2
    assert all("day not known" in tip for tip in tips)
