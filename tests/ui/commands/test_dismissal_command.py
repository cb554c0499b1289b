from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton
from pytestqt.qtbot import QtBot

from reader.model.comparison import Comparison, Link, Side
from reader.ui.dialogs.differences_dialog import DifferencesDialog
from reader.ui.dialogs.links_dialog import LinksDialog
from reader.ui.window.main_window import MainWindow
from tests.ui.conftest import all_read

STORY = "Flood in Tarn\n\nThe flood damaged {} homes in the valley of Tarn on Monday, the mayor said.\n"


@pytest.fixture
def contradicted(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> MainWindow:
    for name, homes in (("a.txt", "40,000"), ("b.txt", "400,000")):
        (tmp_path / "stories").mkdir(exist_ok=True)
        (tmp_path / "stories" / name).write_text(STORY.format(homes), encoding="utf-8")
    window.open_folder(tmp_path / "stories")
    qtbot.waitUntil(all_read(window), timeout=20_000)
    window.session.choose(0)
    window.session.choose(1)
    qtbot.waitUntil(lambda: bool(clashes(window)), timeout=20_000)
    return window


def clashes(window: MainWindow) -> list[int]:
    comparison = window.session.comparison
    return [] if comparison is None else [n for n, link in enumerate(comparison.links) if link.clashes]


def comparison_of(window: MainWindow) -> Comparison:
    assert window.session.comparison is not None
    return window.session.comparison


def wait_for_none(window: MainWindow, qtbot: QtBot) -> None:
    def is_none() -> bool:
        found = window.session.comparison
        return found is not None and any(link.dismissed for link in found.links) and not clashes(window)

    qtbot.waitUntil(is_none, timeout=20_000)


def test_a_key_takes_a_clash_for_none_and_undo_takes_that_back(contradicted: MainWindow, qtbot: QtBot) -> None:
    counts = contradicted.counts_text()
    assert "1 link differs" in counts
    contradicted.commands["walks.differing.next"].trigger()
    contradicted.commands["not_a_clash"].trigger()
    wait_for_none(contradicted, qtbot)
    assert "differs" not in contradicted.counts_text()
    undo = next(button for button in contradicted.messages.findChildren(QPushButton) if button.text() == "Undo")
    assert undo.isVisibleTo(contradicted)
    assert contradicted.commands["undo"].text() == "Undo last correction (Not a clash)"
    contradicted.commands["undo"].trigger()
    qtbot.waitUntil(lambda: bool(clashes(contradicted)), timeout=20_000)
    assert contradicted.counts_text() == counts
    assert contradicted.commands["redo"].text() == "Redo (Not a clash)"


def test_the_menu_of_a_sentence_takes_a_clash_for_none(contradicted: MainWindow, qtbot: QtBot) -> None:
    browser = contradicted.pair.panes[Side.LEFT].browser
    assert browser.story is not None
    (number,) = clashes(contradicted)
    menu = QMenu()
    place = browser.story.sentence_range(comparison_of(contradicted).links[number].left[0]).start
    browser.context_menu_filled.emit(menu, place)
    next(action for action in menu.actions() if action.text() == "Not a clash").trigger()
    wait_for_none(contradicted, qtbot)
    assert contradicted.pair.panes[Side.RIGHT].browser.story is not None


def test_the_list_takes_one_difference_for_none(contradicted: MainWindow, qtbot: QtBot) -> None:
    contradicted.commands["differences"].trigger()
    dialog = contradicted.findChild(DifferencesDialog)
    assert dialog is not None
    dialog.dismissal.click()
    wait_for_none(contradicted, qtbot)


def test_where_nothing_differs_a_key_says_so(compared: MainWindow) -> None:
    compared.commands["walks.links.next"].trigger()
    compared.commands["not_a_clash"].trigger()
    assert compared.status.currentMessage() == "Nothing differs here: go to what differs with F4."


def wait_for_no_link(window: MainWindow, qtbot: QtBot) -> None:
    def is_none() -> bool:
        found = window.session.comparison
        return found is not None and len(found.unlinked) == 1

    qtbot.waitUntil(is_none, timeout=20_000)


def actions_at(window: MainWindow, link: Link) -> dict[str, QAction]:
    browser = window.pair.panes[Side.LEFT].browser
    assert browser.story is not None
    menu = QMenu(window)
    browser.context_menu_filled.emit(menu, browser.story.sentence_range(link.left[0]).start)
    return {action.text(): action for action in menu.actions()}


def test_the_menu_takes_a_link_for_none_and_undo_takes_that_back(contradicted: MainWindow, qtbot: QtBot) -> None:
    counts, (number,) = contradicted.counts_text(), clashes(contradicted)
    link = comparison_of(contradicted).links[number]
    actions_at(contradicted, link)["Not a link"].trigger()
    wait_for_no_link(contradicted, qtbot)
    assert not clashes(contradicted)
    assert contradicted.counts_text() != counts
    assert contradicted.messages.text.startswith("No link, as you said: “The flood damaged 40,000 homes")
    contradicted.commands["undo"].trigger()
    assert contradicted.messages.text.startswith("Taken back: No link, as you said: “")
    qtbot.waitUntil(lambda: bool(clashes(contradicted)), timeout=20_000)
    assert contradicted.counts_text() == counts


def test_what_was_no_link_is_one_after_all_by_its_menu(contradicted: MainWindow, qtbot: QtBot) -> None:
    (number,) = clashes(contradicted)
    link = comparison_of(contradicted).links[number]
    actions_at(contradicted, link)["Not a link"].trigger()
    wait_for_no_link(contradicted, qtbot)
    actions_at(contradicted, link)["A link after all"].trigger()
    qtbot.waitUntil(lambda: bool(clashes(contradicted)), timeout=20_000)


def test_a_key_takes_a_link_for_none_and_back(contradicted: MainWindow, qtbot: QtBot) -> None:
    contradicted.commands["walks.differing.next"].trigger()
    contradicted.commands["not_a_link"].trigger()
    wait_for_no_link(contradicted, qtbot)
    contradicted.commands["not_a_link"].trigger()
    qtbot.waitUntil(lambda: bool(clashes(contradicted)), timeout=20_000)


def test_the_list_of_links_takes_one_for_none(contradicted: MainWindow, qtbot: QtBot) -> None:
    contradicted.commands["links"].trigger()
    dialog = contradicted.findChild(LinksDialog)
    assert dialog is not None
    (number,) = clashes(contradicted)
    dialog.table.selectRow(number)
    dialog.unlinking.click()
    wait_for_no_link(contradicted, qtbot)
    assert not clashes(contradicted)


def test_why_linked_takes_a_link_for_none(contradicted: MainWindow, qtbot: QtBot) -> None:
    contradicted.commands["walks.differing.next"].trigger()
    contradicted.commands["why"].trigger()
    contradicted.pair.why.popover.unlinking.click()
    wait_for_no_link(contradicted, qtbot)
