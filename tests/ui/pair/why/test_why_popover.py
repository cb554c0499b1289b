import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from reader.comparing import compare
from reader.model.comparison import ComparisonSettings, Side
from reader.model.pair_keys import clash_key
from reader.rendering.palette import Theme, palette_of
from reader.ui.pair.copying.citation import pair_text
from reader.ui.pair.why.facing_values import FacingValuesGrid
from reader.ui.pair.why.why_popover import WhyPopover
from reader.ui.widgets.plain_text import PlainLabel
from reader.ui.window.main_window import MainWindow
from tests.comparing.articles import make_article


@pytest.fixture
def popover(compared: MainWindow) -> WhyPopover:
    compared.commands["walks.links.next"].trigger()
    assert compared.pair.why.tell()
    return compared.pair.why.popover


def test_popover_says_why_in_sentences(popover: WhyPopover, compared: MainWindow) -> None:
    first, *reasons = popover.text.split("\n")
    assert first == "Pair 1"
    assert reasons
    assert all(reason[0].isupper() for reason in reasons)


def test_popover_hides_nothing_of_its_pair(popover: WhyPopover, compared: MainWindow) -> None:
    browser = compared.pair.panes[Side.LEFT].browser
    comparison = compared.session.comparison
    assert comparison is not None
    lines = browser.sentence_rect(comparison.links[0].left[0]).toRect()
    on_screen = QRect(browser.viewport().mapToGlobal(lines.topLeft()), lines.size())
    assert not popover.geometry().intersects(on_screen)
    assert popover.screen().availableGeometry().contains(popover.geometry())


def test_popover_goes_with_escape(popover: WhyPopover) -> None:
    assert popover.isVisible()
    QTest.keyClick(popover, Qt.Key.Key_Escape)
    assert not popover.isVisible()


def test_keys_of_the_window_run_its_commands_and_close_the_popover(popover: WhyPopover, compared: MainWindow) -> None:
    QTest.keyClick(popover, Qt.Key.Key_Shift)
    assert popover.isVisible()
    QTest.keyClick(popover, Qt.Key.Key_F7)
    assert not popover.isVisible()
    assert compared.pair.caret.link() == 1


def test_the_key_that_opened_the_popover_closes_it(popover: WhyPopover) -> None:
    QTest.keyClick(popover, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    assert not popover.isVisible()


def test_popover_offers_to_copy_the_pair(popover: WhyPopover, qtbot: QtBot) -> None:
    copy = next(button for button in popover.findChildren(QPushButton) if button.text() == "Copy with sources")
    with qtbot.waitSignal(popover.copy_asked) as asked:
        copy.click()
    assert asked.args == [0]
    assert not popover.isVisible()


def test_menu_of_a_linked_sentence_asks_why(compared: MainWindow) -> None:
    comparison, browser = compared.session.comparison, compared.pair.panes[Side.RIGHT].browser
    assert comparison is not None
    assert browser.story is not None
    menu = QMenu()
    browser.context_menu_filled.emit(menu, browser.story.sentence_range(comparison.links[0].right[0]).start)
    entry = next(action for action in menu.actions() if action.text() == "Why linked?")
    entry.trigger()
    assert compared.pair.why.popover.isVisible()
    compared.pair.why.popover.close()


def test_menu_copies_the_pair_that_was_clicked_whatever_is_selected(compared: MainWindow) -> None:
    comparison, browser = compared.session.comparison, compared.pair.panes[Side.RIGHT].browser
    assert comparison is not None
    assert browser.story is not None
    browser.selectAll()
    menu, last = QMenu(), comparison.links[-1]
    browser.context_menu_filled.emit(menu, browser.story.sentence_range(last.right[0]).start)
    next(action for action in menu.actions() if action.text() == "Copy with sources").trigger()
    assert QGuiApplication.clipboard().text() == pair_text(comparison, len(comparison.links) - 1)


def test_sentence_without_a_link_is_asked_nothing(compared: MainWindow) -> None:
    comparison, browser = compared.session.comparison, compared.pair.panes[Side.LEFT].browser
    assert comparison is not None
    assert browser.story is not None
    alone = comparison.divergent(Side.LEFT)[0].first
    menu = QMenu()
    browser.context_menu_filled.emit(menu, browser.story.sentence_range(alone).start)
    assert "Why linked?" not in [action.text() for action in menu.actions()]


def test_a_walk_brings_a_link_whichever_pane_has_the_keyboard(compared: MainWindow) -> None:
    comparison, browser = compared.session.comparison, compared.pair.panes[Side.RIGHT].browser
    assert comparison is not None
    browser.setFocus()
    browser.sentence_clicked.emit(comparison.divergent(Side.RIGHT)[0].first)
    compared.commands["walks.links.next"].trigger()
    compared.commands["why"].trigger()
    assert compared.pair.why.popover.isVisible()
    compared.pair.why.popover.close()


def test_values_that_clash_face_each_other(qtbot: QtBot) -> None:
    left, right = make_article("The flood damaged 40 homes in Tarn."), make_article("The flood hit 400 homes in Tarn.")
    parent = QWidget()
    qtbot.addWidget(parent)
    popover = WhyPopover(palette_of(Theme.DARK), parent)
    popover.tell(compare(left, right), 0, QRect(0, 0, 10, 10))
    told = [label.text() for label in popover.findChildren(FacingValuesGrid)[0].findChildren(PlainLabel)]
    assert told == ["40 homes", "400 homes", "⇄"]
    assert "found by a machine: check" in popover.text.casefold()


@pytest.mark.parametrize(("dismissed", "offer"), [(False, "Not a clash"), (True, "A clash after all")])
def test_a_clash_can_be_said_to_be_none_and_one_after_all(qtbot: QtBot, dismissed: bool, offer: str) -> None:
    left, right = make_article("The flood damaged 40 homes in Tarn."), make_article("The flood hit 400 homes in Tarn.")
    comparison = compare(left, right)
    key = clash_key(left, right, comparison.links[0], comparison.links[0].clashes[0])
    shown = compare(left, right, ComparisonSettings(dismissed=frozenset({key}))) if dismissed else comparison
    parent = QWidget()
    qtbot.addWidget(parent)
    popover = WhyPopover(palette_of(Theme.LIGHT), parent)
    popover.tell(shown, 0, QRect(0, 0, 10, 10))
    assert popover.dismissal.text() == offer
    assert ("No clash, as you said: number: 40 homes ⇄ 400 homes." in popover.text) is dismissed
    with qtbot.waitSignal(popover.dismissal_asked) as asked:
        popover.dismissal.click()
    assert asked.args == [0]


def test_where_nothing_clashes_nothing_can_be_said_to_be_none(popover: WhyPopover) -> None:
    assert not popover.dismissal.isVisible()


def test_a_link_without_values_takes_no_room_for_those_of_the_link_before(qtbot: QtBot) -> None:
    mayor = "The mayor, Ilse Brandt, slept in a school on the hill."
    left = make_article("The flood damaged 40 homes in Tarn.", mayor)
    right = make_article("The flood hit 400 homes in Tarn.", mayor)
    comparison = compare(left, right)
    assert [bool(link.clashes) for link in comparison.links] == [True, False]
    parent = QWidget()
    qtbot.addWidget(parent)
    heights = []
    for before in ((), (0,)):
        popover = WhyPopover(palette_of(Theme.LIGHT), parent)
        for number in (*before, 1):
            popover.tell(comparison, number, QRect(0, 0, 10, 10))
        heights.append(popover.height())
        popover.close()
    assert heights[0] == heights[1]
