from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QMenu, QPushButton
from pytestqt.qtbot import QtBot

from reader.model.article import Article
from reader.model.comparison import Side
from reader.rendering.palette import Theme, palette_of
from reader.storage.settings import Settings, ThemeChoice
from reader.ui.pair.scrolling.scroll_lock import ScrollLock
from reader.ui.pane.pane import Pane
from reader.ui.window.controls.menu_bar import STORY_COMMANDS
from reader.ui.window.main_window import MainWindow
from tests.app.direct_jobs import DirectJobs
from tests.ui.conftest import LEFT, RIGHT, all_read

WAIT_MS = 20_000
NOTICE = "Subscribe to our newsletter for more news of Oreva."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two stories, the left one with a block that cleaning sets aside."""
    paragraphs = LEFT.rstrip().split("\n\n")
    paragraphs.insert(3, f"{NOTICE}\n\nSubscribe today to our newsletter on food.")
    (tmp_path / "a.txt").write_text("\n\n".join(paragraphs), encoding="utf-8")
    (tmp_path / "b.txt").write_text(RIGHT, encoding="utf-8")
    return tmp_path


def text_of(window: MainWindow) -> Callable[[], str]:
    def text() -> str:
        article = window.session.article(Side.LEFT)
        return "" if article is None else article.text

    return text


def position_of(window: MainWindow, words: str) -> int:
    return window.pair.panes[Side.LEFT].browser.document().find(words).selectionStart()


def menu_at(window: MainWindow, position: int) -> QMenu:
    menu = QMenu(window)
    window.pair.panes[Side.LEFT].browser.context_menu_filled.emit(menu, position)
    return menu


def choose(menu: QMenu, name: str) -> None:
    next(action for action in menu.actions() if action.text() == name).trigger()


def test_what_was_set_aside_is_shown_in_its_place_with_its_reason(compared: MainWindow) -> None:
    assert NOTICE not in compared.pair.panes[Side.LEFT].browser.toPlainText()
    compared.commands["removed"].setChecked(True)
    shown = compared.pair.panes[Side.LEFT].browser.toPlainText()
    assert "Set aside: advertisement or subscription" in shown
    assert shown.index("said the mayor") < shown.index(NOTICE) < shown.index("The army sent")


def test_one_line_is_put_back_and_taken_out_again_by_undo(compared: MainWindow, qtbot: QtBot) -> None:
    text = text_of(compared)
    compared.commands["removed"].setChecked(True)
    choose(menu_at(compared, position_of(compared, NOTICE)), "Put this line back")
    qtbot.waitUntil(lambda: NOTICE in text(), timeout=WAIT_MS)
    assert "newsletter on food" not in text()
    compared.commands["undo"].trigger()
    qtbot.waitUntil(lambda: NOTICE not in text(), timeout=WAIT_MS)
    assert compared.corrections.correcting.undoable is None


def test_a_whole_block_is_put_back_by_key_at_the_cursor(compared: MainWindow, qtbot: QtBot) -> None:
    text = text_of(compared)
    compared.commands["removed"].setChecked(True)
    browser = compared.pair.panes[Side.LEFT].browser
    cursor = browser.textCursor()
    cursor.setPosition(position_of(compared, NOTICE))
    browser.setTextCursor(cursor)
    compared.activateWindow()
    browser.setFocus()
    compared.commands["set_aside"].trigger()
    qtbot.waitUntil(lambda: NOTICE in text() and "newsletter on food" in text(), timeout=WAIT_MS)


def test_a_paragraph_is_set_aside_and_stays_so_in_the_next_window(
    compared: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    text = text_of(compared)
    choose(menu_at(compared, position_of(compared, "The army sent")), "Set this paragraph aside")
    qtbot.waitUntil(lambda: "The army sent" not in text(), timeout=WAIT_MS)
    compared.commands["removed"].setChecked(True)
    assert "Set aside: by hand" in compared.pair.panes[Side.LEFT].browser.toPlainText()
    compared.close()
    again = MainWindow(Settings(theme=ThemeChoice.LIGHT), jobs=DirectJobs())
    qtbot.addWidget(again)
    again.open_folder(folder)
    qtbot.waitUntil(all_read(again), timeout=WAIT_MS)
    article = again.session.story_list.article_at(0)
    assert article is not None
    assert "The army sent" not in article.text
    again.close()


def test_setting_aside_is_said_with_a_way_back_until_it_is_undone(compared: MainWindow, qtbot: QtBot) -> None:
    text = text_of(compared)
    choose(menu_at(compared, position_of(compared, "The army sent")), "Set this paragraph aside")
    qtbot.waitUntil(lambda: "The army sent" not in text(), timeout=WAIT_MS)
    assert compared.messages.text.startswith("Paragraph set aside, as you said: “The army sent")
    next(button for button in compared.messages.findChildren(QPushButton) if button.text() == "Undo").click()
    qtbot.waitUntil(lambda: "The army sent" in text(), timeout=WAIT_MS)
    choose(menu_at(compared, position_of(compared, "The army sent")), "Set this paragraph aside")
    qtbot.waitUntil(lambda: "The army sent" not in text(), timeout=WAIT_MS)
    assert not compared.commands["redo"].isEnabled()
    compared.commands["undo"].trigger()
    qtbot.waitUntil(lambda: "The army sent" in text(), timeout=WAIT_MS)
    assert compared.messages.text == "Taken back in a.txt: setting a paragraph aside."
    compared.commands["redo"].trigger()
    qtbot.waitUntil(lambda: "The army sent" not in text(), timeout=WAIT_MS)
    assert compared.messages.text.startswith("Paragraph set aside, as you said: “The army sent")
    assert not compared.commands["redo"].isEnabled()


def test_nothing_is_written_beside_the_stories(compared: MainWindow, folder: Path, qtbot: QtBot) -> None:
    text = text_of(compared)
    choose(menu_at(compared, position_of(compared, "The army sent")), "Set this paragraph aside")
    qtbot.waitUntil(lambda: "The army sent" not in text(), timeout=WAIT_MS)
    assert sorted(path.name for path in folder.iterdir()) == ["a.txt", "b.txt"]
    assert "The army sent" in (folder / "a.txt").read_text(encoding="utf-8")


def test_without_a_story_there_is_nothing_to_correct(window: MainWindow) -> None:
    assert not any(window.commands[command].isEnabled() for command in STORY_COMMANDS)


def test_doubly_encoded_text_is_noticed_once_and_repaired_on_demand(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    right = "Un bateau échoué près de l'île\n\nLe bateau, parti à minuit, a échoué près de l'île, a déclaré la mairie."
    (tmp_path / "double.txt").write_text(right.encode().decode("cp1252"), encoding="utf-8")
    window.open_folder(tmp_path)
    qtbot.waitUntil(all_read(window), timeout=WAIT_MS)
    window.session.choose(0)
    assert window.messages.text.startswith("double.txt looks garbled, as in “Un bateau")
    next(button for button in window.messages.findChildren(QPushButton) if button.text() == "Repair").click()
    text = text_of(window)
    qtbot.waitUntil(lambda: text() == right, timeout=WAIT_MS)


def test_undoing_a_correction_of_a_story_that_is_not_open_says_of_which(compared: MainWindow, qtbot: QtBot) -> None:
    text = text_of(compared)
    compared.commands["removed"].setChecked(True)
    choose(menu_at(compared, position_of(compared, NOTICE)), "Put this line back")
    qtbot.waitUntil(lambda: NOTICE in text(), timeout=WAIT_MS)
    compared.session.go_to(replace(compared.session.place(), left=None))
    assert compared.commands["undo"].text() == "Undo last correction (a.txt)"
    compared.commands["undo"].trigger()
    assert not compared.commands["undo"].isEnabled()
    assert compared.commands["redo"].text() == "Redo (a.txt)"
    assert compared.messages.text == "Taken back in a.txt: putting back what was set aside."
    compared.commands["redo"].trigger()
    assert compared.messages.text == "Done again: the correction of a.txt."


def test_undoing_says_what_was_taken_back_of_a_story_on_screen(compared: MainWindow, qtbot: QtBot) -> None:
    index = compared.session.chosen(Side.LEFT)
    assert index is not None
    correction = replace(compared.corrections.correcting.correction_of(index), facts=(("outlet", "Ilda Post"),))
    compared.corrections.correcting.correct(index, correction)
    compared.commands["undo"].trigger()
    assert compared.messages.text == "Taken back in a.txt: outlet."


def test_how_much_was_set_aside_is_said_before_anybody_looks(compared: MainWindow) -> None:
    article = compared.session.article(Side.LEFT)
    assert article is not None
    assert article.removed
    assert compared.commands["removed"].text() == f"Show what was set aside ({len(article.removed)})"


def test_a_sentence_that_was_lit_is_no_other_one_after_a_correction(compared: MainWindow, qtbot: QtBot) -> None:
    compared.commands["filters.everything"].trigger()
    article = compared.session.article(Side.RIGHT)
    assert article is not None
    last = len(article.sentences) - 1
    compared.pair.caret.go(Side.RIGHT, last)
    assert compared.pair.panes[Side.RIGHT].browser.lit_sentences() == (last,)
    compared.pair.panes[Side.RIGHT].browser.setFocus()
    compared.corrections.toggle_block()
    qtbot.waitUntil(
        lambda: len(getattr(compared.session.article(Side.RIGHT), "sentences", ())) == last, timeout=WAIT_MS
    )
    assert compared.pair.panes[Side.RIGHT].browser.lit_sentences() == ()


def test_a_mouse_that_rests_points_at_no_sentence_that_is_gone(
    compared: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The text that is left under a mouse is pointed at while it comes: what was there before is gone by then."""
    comparison, pane = compared.session.comparison, compared.pair.panes[Side.RIGHT]
    assert comparison is not None
    last = max(link.right[0] for link in comparison.links)
    show_article = type(pane).show_article

    def show_under_the_mouse(shown: Pane, article: Article | None) -> None:
        show_article(shown, article)
        shown.browser.sentence_hovered.emit(-1)
        shown.browser.sentence_hovered.emit(0)

    compared.pair.caret.go(Side.RIGHT, last)
    pane.browser.sentence_clicked.emit(last)
    monkeypatch.setattr(type(pane), "show_article", show_under_the_mouse)
    set_last_aside(compared, qtbot)
    compared.pair.set_palette(palette_of(Theme.DARK))
    set_last_aside(compared, qtbot)


def set_last_aside(window: MainWindow, qtbot: QtBot) -> None:
    """Go to the last sentence on the right, set its paragraph aside, and wait for the comparison without it."""
    before, browser = window.session.comparison, window.pair.panes[Side.RIGHT].browser
    assert before is not None
    last = len(before.right.sentences) - 1
    window.pair.caret.go(Side.RIGHT, last)
    browser.sentence_clicked.emit(last)
    browser.setFocus()
    window.corrections.toggle_block()

    def is_without_it() -> bool:
        now = window.session.comparison
        return now is not None and len(now.right.sentences) <= last

    qtbot.waitUntil(is_without_it, timeout=WAIT_MS)


@pytest.mark.parametrize("is_text", [True, False])
def test_nothing_is_set_aside_where_nobody_went(compared: MainWindow, qtbot: QtBot, *, is_text: bool) -> None:
    (compared.pair.panes[Side.LEFT].browser if is_text else compared.library).setFocus()
    with qtbot.waitSignal(compared.corrections.told):
        compared.commands["set_aside"].trigger()
    assert compared.corrections.correcting.undoable is None


def test_what_stands_above_a_headline_is_told_of_when_it_is_shown(
    window: MainWindow, samples: Path, qtbot: QtBot
) -> None:
    window.open_paths([samples / "000_4be1a90c77d2e615.txt"])
    qtbot.waitUntil(lambda: window.session.article(Side.LEFT) is not None, timeout=WAIT_MS)
    window.commands["removed"].setChecked(True)
    assert "above the headline" in window.status.currentMessage()


def test_story_that_arrives_is_not_unpacked_before_somebody_opens_it(
    folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = MainWindow(Settings(), jobs=DirectJobs())
    qtbot.addWidget(window)
    unpacked: list[int] = []
    article_at = window.session.story_list.article_at

    def noted(index: int) -> object:
        unpacked.append(index)
        return article_at(index)

    monkeypatch.setattr(window.session.story_list, "article_at", noted)
    window.open_folder(folder)
    qtbot.waitUntil(all_read(window), timeout=WAIT_MS)
    assert unpacked == []
    window.close()


@pytest.mark.parametrize("side", Side)
def test_the_text_that_is_corrected_stays_where_it_is_read(compared: MainWindow, side: Side) -> None:
    browser = compared.pair.panes[side].browser
    compared.pair.lead(side.other)
    browser.setFocus()
    browser.moveCursor(QTextCursor.MoveOperation.End)
    compared.corrections.toggle_block()
    lock = compared.pair.findChild(ScrollLock)
    assert isinstance(lock, ScrollLock)
    assert lock.leader is side
