from pathlib import Path
from random import Random

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QProgressBar, QPushButton, QToolBar
from pytestqt.qtbot import QtBot

from reader.model.comparison import LinkKind, Side
from reader.rendering.marks import Mode
from reader.storage.settings import ThemeChoice, load_settings
from reader.ui.widgets.message_bar import About
from reader.ui.window.main_window import MainWindow
from reader.ui.window_texts import story_headline
from reader.wording.stories import story_name
from tests.ui.conftest import all_read

WAIT_MS = 20_000


def click_row(window: MainWindow, qtbot: QtBot, index: int) -> None:
    """Click the row of a story, whatever headings stand above it."""
    library = window.library
    row = library.stories.row_of(index)
    assert row is not None
    place = library.visualRect(library.model().index(row, 0)).center()
    QTest.mouseClick(library.viewport(), Qt.MouseButton.LeftButton, pos=place)


def select_row(window: MainWindow, index: int) -> None:
    """Put the keyboard on the row of a story, whatever headings stand above it."""
    row = window.library.stories.row_of(index)
    assert row is not None
    window.library.selectRow(row)


def test_first_start_offers_three_ways_to_begin(window: MainWindow) -> None:
    assert window.welcome.isVisible()
    names = [button.text() for button in window.welcome.findChildren(QPushButton)]
    assert names == ["Open folder …", "Open the sample event"]


def test_two_clicks_show_a_comparison(window: MainWindow, folder: Path, qtbot: QtBot) -> None:
    window.open_folder(folder)
    qtbot.waitUntil(all_read(window), timeout=WAIT_MS)
    click_row(window, qtbot, 0)
    click_row(window, qtbot, 1)
    qtbot.waitUntil(lambda: window.session.comparison is not None, timeout=WAIT_MS)
    titles = [pane.article.title for pane in window.pair.panes.values() if pane.article]
    assert titles == ["Dam at Oreva gives way after night of rain", "Night of rain breaks the dam at Oreva"]
    assert "shared" in window.counts_text()


def test_one_click_asks_for_a_second_story(window: MainWindow, folder: Path, qtbot: QtBot) -> None:
    window.open_folder(folder)
    qtbot.waitUntil(all_read(window), timeout=WAIT_MS)
    click_row(window, qtbot, 0)
    assert window.pair.panes[Side.LEFT].article is not None
    assert window.pair.panes[Side.RIGHT].hint() == "Click a second story to compare"


def test_keyboard_opens_stories_on_both_sides(window: MainWindow, folder: Path, qtbot: QtBot) -> None:
    window.open_folder(folder)
    qtbot.waitUntil(all_read(window), timeout=WAIT_MS)
    window.library.setFocus()
    select_row(window, 1)
    QTest.keyClick(window.library, Qt.Key.Key_Return)
    select_row(window, 0)
    QTest.keyClick(window.library, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: window.session.comparison is not None, timeout=WAIT_MS)
    assert (window.session.chosen(Side.LEFT), window.session.chosen(Side.RIGHT)) == (1, 0)


def drop(window: MainWindow, addresses: list[QUrl]) -> QDropEvent:
    data = QMimeData()
    data.setUrls(addresses)
    actions = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(50, 50), actions, data, buttons, keys)
    window.dropEvent(event)
    return event


def test_two_dropped_files_are_compared(window: MainWindow, folder: Path, qtbot: QtBot) -> None:
    drop(window, [QUrl.fromLocalFile(str(folder / name)) for name in ("a.txt", "b.txt")])
    qtbot.waitUntil(lambda: window.session.comparison is not None, timeout=WAIT_MS)
    assert window.session.comparison is not None
    assert window.session.comparison.left.path == folder / "a.txt"


def test_two_files_that_are_dropped_on_an_event_show_the_pair(window: MainWindow, folder: Path, qtbot: QtBot) -> None:
    window.open_folder(folder)
    qtbot.waitUntil(all_read(window), timeout=WAIT_MS)
    window.event_command.show(shows_event=True)
    event = drop(window, [QUrl.fromLocalFile(str(folder / name)) for name in ("a.txt", "b.txt")])
    qtbot.waitUntil(lambda: window.session.comparison is not None, timeout=WAIT_MS)
    assert not window.event_command.is_shown
    assert event.dropAction() is Qt.DropAction.CopyAction  # who moves a file would delete it


def test_a_dropped_address_is_refused_and_the_folder_stays(window: MainWindow, folder: Path, qtbot: QtBot) -> None:
    window.open_folder(folder)
    qtbot.waitUntil(all_read(window), timeout=WAIT_MS)
    event = drop(window, [QUrl("https://halm.example/1")])
    assert not event.isAccepted()
    assert len(window.session.stories) == len(list(folder.iterdir()))


def test_reading_a_failed_row_says_why(window: MainWindow, folder: Path, qtbot: QtBot) -> None:
    (folder / "c.txt").write_bytes(b"")
    window.open_folder(folder)
    qtbot.waitUntil(all_read(window), timeout=WAIT_MS)
    click_row(window, qtbot, 2)
    assert window.messages.isVisible()
    assert "c.txt" in window.messages.text
    assert window.session.chosen(Side.LEFT) is None


def test_untranslated_pair_is_said_to_be_one(window: MainWindow, folder: Path, qtbot: QtBot) -> None:
    (folder / "c.txt").write_text(
        "Έσπασε το φράγμα στην Ορέβα\n\nΤο φράγμα της Ορέβα έσπασε τη Δευτέρα το βράδυ ύστερα από βροχή δύο ημερών.\n",
        encoding="utf-8",
    )
    window.open_paths([folder / "a.txt", folder / "c.txt"])
    qtbot.waitUntil(lambda: window.session.comparison is not None, timeout=WAIT_MS)
    assert window.messages.isVisible()
    assert "English" in window.messages.text
    assert "Greek" in window.messages.text
    comparison = window.session.comparison
    assert comparison is not None
    assert {link.kind for link in comparison.links} <= {LinkKind.BY_WORDS}
    assert "only here" not in window.counts_text()


def test_hovering_lights_the_partner(compared: MainWindow, qtbot: QtBot) -> None:
    comparison = compared.session.comparison
    assert comparison is not None
    link = next(link for link in comparison.links if "ten minutes" in comparison.left.sentence_text(link.left[0]))
    left, right = (compared.pair.panes[side].browser for side in Side)

    def is_lit() -> bool:
        # Asked for anew: where a window has just opened, its texts may be laid out once more.
        place = left.sentence_rect(link.left[0]).center().toPoint()
        QTest.mouseMove(left.viewport(), QPoint(1, 1))
        QTest.mouseMove(left.viewport(), place)
        return bool(right.lit_sentences())

    qtbot.waitUntil(is_lit, timeout=WAIT_MS)
    assert right.lit_sentences() == link.right


def test_clicking_brings_the_partner_level(compared: MainWindow, qtbot: QtBot) -> None:
    compared.resize(1200, 380)
    comparison = compared.session.comparison
    assert comparison is not None
    link = next(link for link in comparison.links if "forty boats" in comparison.left.sentence_text(link.left[0]))
    left, right = (compared.pair.panes[side].browser for side in Side)
    left.verticalScrollBar().setValue(left.verticalScrollBar().maximum())
    before = left.verticalScrollBar().value()
    compared.pair.navigation.align(Side.RIGHT, link.right[0])
    right_top, left_top = right.sentence_rect(link.right[0]).top(), left.sentence_rect(link.left[0]).top()
    at_end = left.verticalScrollBar().value() in (0, left.verticalScrollBar().maximum())
    assert abs(right_top - left_top) < 30 or at_end
    compared.pair.navigation.go_back()
    assert left.verticalScrollBar().value() == before


def test_modes_change_the_marks_and_move_no_line(compared: MainWindow) -> None:
    browser = compared.pair.panes[Side.RIGHT].browser
    assert browser.story is not None
    heights, counts = [], []
    for mode in (Mode.READ, Mode.COMPARE, Mode.WORDS):
        compared.commands[f"modes.{mode.value}"].trigger()
        heights.append(browser.document().size().height())
        counts.append(browser.mark_count())
    assert len(set(heights)) == 1
    assert counts[0] == 0 < counts[1] < counts[2]


def test_what_was_set_aside_can_be_shown(compared: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    left = compared.pair.panes[Side.LEFT]
    assert left.article is not None
    before = left.browser.toPlainText()
    compared.commands["removed"].setChecked(True)
    for removed in left.article.removed:
        assert removed.text.replace("\n", "\u2028") in left.browser.toPlainText().replace("\n", "\u2028")
    compared.commands["removed"].setChecked(False)
    assert left.browser.toPlainText() == before


@pytest.mark.parametrize("choice", [ThemeChoice.DARK, ThemeChoice.LIGHT])
def test_theme_is_worn_at_once_and_kept(compared: MainWindow, choice: ThemeChoice) -> None:
    compared.set_theme(choice)
    paper = compared.pair.panes[Side.LEFT].browser.palette().base().color()
    assert (paper.lightness() < 128) is (choice is ThemeChoice.DARK)
    compared.close()
    assert load_settings().theme is choice


def test_document_is_never_taken_for_markup(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    hostile = 'Prices <b>rise</b> & <img src="file:///dev/zero"> if a<b and c>d says minister'
    (tmp_path / "a.txt").write_text(f"{hostile}\n\n{hostile} on Monday in the town hall.\n", encoding="utf-8")
    window.open_folder(tmp_path)
    qtbot.waitUntil(all_read(window), timeout=WAIT_MS)
    click_row(window, qtbot, 0)
    assert hostile in window.pair.panes[Side.LEFT].browser.toPlainText()


def test_recent_folder_is_offered_next_time(window: MainWindow, folder: Path, qtbot: QtBot) -> None:
    window.open_folder(folder)
    qtbot.waitUntil(all_read(window), timeout=WAIT_MS)
    window.close()
    assert load_settings().recent_folders == [str(folder)]


LINE = "The dam at Oreva gave way on Monday night after two days of rain, officials said on Tuesday morning. "


def test_lines_hold_55_letters_beside_the_list_in_a_small_window(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(f"Dam at Oreva gives way\n\n{LINE * 6}\n", encoding="utf-8")
    window.open_paths([tmp_path / "a.txt", tmp_path / "b.txt"])
    window.resize(1280, 720)
    qtbot.waitUntil(lambda: window.session.comparison is not None, timeout=20_000)
    for side in Side:
        layout = window.pair.panes[side].browser.document().lastBlock().layout()
        assert max(layout.lineAt(number).textLength() for number in range(layout.lineCount())) >= 55


def test_export_has_room_in_the_toolbar_of_a_small_window(compared: MainWindow) -> None:
    compared.resize(1280, 720)
    bar = compared.findChild(QToolBar)
    assert bar is not None
    button = bar.widgetForAction(compared.commands["export"])
    assert button.isVisible()
    assert button.geometry().right() < bar.width()


def test_button_of_the_toolbar_gives_the_width_of_the_list_to_the_stories(compared: MainWindow, qtbot: QtBot) -> None:
    bar = compared.findChild(QToolBar)
    assert bar is not None
    button, before = bar.widgetForAction(compared.commands["library"]), compared.pair.width()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: compared.pair.width() > before + 200)
    compared.commands["crossings"].trigger()
    assert compared.pair.crossings.isVisible()
    compared.commands["crossings"].trigger()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: compared.pair.width() == before)
    assert compared.library.isVisible()


def test_window_is_named_by_its_pair_or_else_by_its_folder(compared: MainWindow, folder: Path, qtbot: QtBot) -> None:
    names = [story_name(article) for side in Side if (article := compared.session.article(side)) is not None]
    assert compared.windowTitle() == f"{names[0]} – {names[1]} – Reader"
    compared.open_folder(folder)
    assert compared.windowTitle() == f"{folder.name} – Reader"


def test_that_a_file_takes_long_is_said_until_it_was_read(compared: MainWindow) -> None:
    compared.session.story_list.story_stalled.emit(0)
    assert compared.messages.isVisible()
    compared.session.story_list.reading_ended.emit(1)
    compared.session.story_list.story_changed.emit(0)
    assert compared.messages.isVisible(), "its first story is there, and others may follow"
    compared.session.story_list.reading_ended.emit(0)
    assert not compared.messages.isVisible()


def test_why_a_file_gave_no_story_is_said_until_it_gives_one(compared: MainWindow, folder: Path, qtbot: QtBot) -> None:
    empty = folder / "later.txt"
    empty.write_text("")
    compared.watch.look()
    stories = compared.session.stories
    qtbot.waitUntil(lambda: stories[-1].path == empty and stories[-1].reason is not None, timeout=WAIT_MS)
    compared.library.story_chosen.emit(len(stories) - 1)
    assert "empty file" in compared.messages.text
    empty.write_text("Harbour reopens\n\nThe harbour of Tarn opened again on Monday, its master said.\n")
    compared.watch.look()
    qtbot.waitUntil(compared.messages.isHidden, timeout=WAIT_MS)


def test_all_slow_stories_can_be_skipped_at_once(compared: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    skipped: list[int] = []
    monkeypatch.setattr(compared.session.story_list, "skip", skipped.append)
    for index in (0, 1):
        compared.session.story_list.story_stalled.emit(index)
    buttons = {button.text(): button for button in compared.messages.findChildren(QPushButton)}
    buttons["Skip all slow"].click()
    assert skipped == [0, 1]


def test_in_whatever_order_files_stall_and_are_read_one_that_takes_long_is_named(compared: MainWindow) -> None:
    stories = compared.session.story_list
    for seed in range(40):
        chance, slow = Random(seed), set[int]()
        for _ in range(8):
            index = chance.randrange(len(compared.session.stories))
            if index in slow:
                slow.remove(index)
                stories.reading_ended.emit(index)
            else:
                slow.add(index)
                stories.story_stalled.emit(index)
            told = [f"{story_headline(compared.session.stories[n])} takes long to read." for n in slow]
            assert compared.messages.isVisible() is bool(slow)
            assert not slow or compared.messages.text in told
        for index in sorted(slow):
            stories.reading_ended.emit(index)


def test_that_a_file_takes_long_is_not_said_again_once_it_was_waved_aside(compared: MainWindow) -> None:
    compared.session.story_list.story_stalled.emit(0)
    next(b for b in compared.messages.findChildren(QPushButton) if b.text() == "Keep waiting").click()
    compared.session.story_list.story_stalled.emit(1)
    compared.session.story_list.reading_ended.emit(1)
    assert not compared.messages.isVisible()


def test_another_message_stays_when_a_story_was_read(compared: MainWindow) -> None:
    compared.session.story_list.story_stalled.emit(0)
    compared.messages.show_message("Something else.", About.PROGRAM)
    compared.session.story_list.reading_ended.emit(0)
    assert compared.messages.isVisible()


def test_a_message_ends_with_the_pair_that_it_was_about(compared: MainWindow) -> None:
    compared.messages.show_message("Of this pair.", About.PAIR)
    compared.session.unpin_left()
    assert compared.messages.isVisible(), "the pair is the same"
    compared.session.swap()
    assert not compared.messages.isVisible()
    compared.messages.show_message("Of this folder.", About.FOLDER)
    compared.session.swap()
    assert compared.messages.isVisible()
    compared.session.reload()
    assert not compared.messages.isVisible()
    compared.messages.show_message("Of the program.", About.PROGRAM)
    compared.session.reload()
    assert compared.messages.isVisible()


def test_a_folder_that_was_opened_is_not_invited_to_be_opened(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    window.open_folder(tmp_path)
    assert not window.welcome.isVisible()
    bar = next(iter(window.status.findChildren(QProgressBar)))
    assert (bar.isVisible(), bar.maximum()) == (True, 0)
    qtbot.waitUntil(window.welcome.isVisible, timeout=WAIT_MS)  # there is nothing in it
    assert not bar.isVisible()
    assert "No files were found" in window.messages.text
    (tmp_path / "first.txt").write_text("Harbour reopens\n\nThe harbour of Tarn opened again on Monday.\n")
    window.watch.look()
    qtbot.waitUntil(window.messages.isHidden, timeout=WAIT_MS)


def test_an_open_story_that_vanishes_is_said_and_stays(compared: MainWindow, folder: Path, qtbot: QtBot) -> None:
    (folder / "a.txt").rename(folder / "a.kept")
    compared.watch.look()
    qtbot.waitUntil(lambda: "no such file any more" in compared.messages.text, timeout=WAIT_MS)
    assert compared.messages.isVisible()
    assert compared.session.comparison is not None
    (folder / "a.kept").rename(folder / "a.txt")
    compared.watch.look()
    qtbot.waitUntil(compared.messages.isHidden, timeout=WAIT_MS)


def test_a_story_opened_as_a_file_that_vanishes_is_said(window: MainWindow, folder: Path, qtbot: QtBot) -> None:
    window.open_paths([folder / "a.txt", folder / "b.txt"])
    qtbot.waitUntil(lambda: window.session.comparison is not None, timeout=WAIT_MS)
    (folder / "b.txt").unlink()
    window.watch.look()
    qtbot.waitUntil(lambda: "no such file any more" in window.messages.text, timeout=WAIT_MS)
    assert window.session.comparison is not None


def test_a_new_window_is_wholly_on_the_screen(window: MainWindow) -> None:
    window.move(window.screen().availableGeometry().bottomRight() - QPoint(60, 60))
    other = window.open_window()
    assert window.screen().availableGeometry().contains(other.geometry())
    other.close()
