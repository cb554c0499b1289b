import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.model.comparison import Comparison, Side
from reader.ui.pair.scrolling.scroll_lock import ScrollLock
from reader.ui.pane.story_browser import StoryBrowser
from reader.ui.window.main_window import MainWindow


def browser(window: MainWindow, side: Side) -> StoryBrowser:
    return window.pair.panes[side].browser


def comparison_of(window: MainWindow) -> Comparison:
    assert window.session.comparison is not None
    return window.session.comparison


def linked(comparison: Comparison, side: Side) -> set[int]:
    return {index for link in comparison.links for index in link.of(side)}


def shown(window: MainWindow, side: Side) -> set[int]:
    story = browser(window, side).story
    assert story is not None
    return {index for index in range(len(story.article.sentences)) if story.fold_of(index) is None}


@pytest.mark.parametrize("side", Side)
def test_only_shared_leaves_headline_and_links(compared: MainWindow, side: Side) -> None:
    compared.commands["filters.shared"].trigger()
    assert shown(compared, side) == linked(comparison_of(compared), side) | {0}
    assert "sentence only here" in browser(compared, side).toPlainText()


@pytest.mark.parametrize("side", Side)
def test_only_divergent_leaves_headline_and_passages(compared: MainWindow, side: Side) -> None:
    compared.commands["filters.divergent"].trigger()
    comparison = comparison_of(compared)
    everything = set(range(len(comparison.article(side).sentences)))
    assert shown(compared, side) == everything - linked(comparison, side) | {0}


def test_a_click_opens_a_fold(compared: MainWindow) -> None:
    compared.commands["filters.shared"].trigger()
    right = browser(compared, Side.RIGHT)
    folded = next(i for i in range(9) if right.story is not None and right.story.fold_of(i) is not None)
    place = right.sentence_rect(folded).center().toPoint()
    QTest.mouseClick(right.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert folded in shown(compared, Side.RIGHT)
    assert "▸" not in right.toPlainText()


@pytest.mark.parametrize("side", Side)
def test_the_text_in_which_a_fold_is_opened_leads(compared: MainWindow, side: Side) -> None:
    compared.commands["filters.shared"].trigger()
    clicked = browser(compared, side)
    folded = next(i for i in range(9) if clicked.story is not None and clicked.story.fold_of(i) is not None)
    QTest.mouseClick(
        clicked.viewport(), Qt.MouseButton.LeftButton, pos=clicked.sentence_rect(folded).center().toPoint()
    )
    lock = compared.pair.findChild(ScrollLock)
    assert isinstance(lock, ScrollLock)
    assert lock.leader is side


def test_everything_unfolds_all(compared: MainWindow) -> None:
    before = browser(compared, Side.LEFT).toPlainText()
    compared.commands["filters.divergent"].trigger()
    compared.commands["filters.everything"].trigger()
    assert browser(compared, Side.LEFT).toPlainText() == before


def test_walking_opens_the_fold_that_it_leads_to(compared: MainWindow) -> None:
    compared.commands["filters.shared"].trigger()
    for _ in comparison_of(compared).passages:
        compared.commands["walks.passages.next"].trigger()
        lit = {side: browser(compared, side).lit_sentences() for side in Side}
        side, sentences = next((side, some) for side, some in lit.items() if some)
        assert set(sentences) <= shown(compared, side)


def test_find_counts_folded_places_and_opens_them(compared: MainWindow) -> None:
    compared.commands["filters.shared"].trigger()
    bar = compared.pair.find_bar
    compared.commands["find"].trigger()
    bar.query.setText("insurers")
    assert bar.counts_text() == "A: 0, B: 1"
    QTest.keyClick(bar, Qt.Key.Key_Return)
    assert "Insurers expect" in browser(compared, Side.RIGHT).toPlainText()
    assert [s.cursor.selectedText() for s in browser(compared, Side.RIGHT).extraSelections()] == ["Insurers"]


def test_clicking_a_link_opens_the_fold_of_its_partner(compared: MainWindow) -> None:
    compared.commands["filters.divergent"].trigger()
    link = comparison_of(compared).links[0]
    compared.pair.navigation.align(Side.LEFT, link.left[0])
    assert set(link.right) <= shown(compared, Side.RIGHT)


def test_no_ribbon_leads_to_a_fold(compared: MainWindow) -> None:
    compared.commands["filters.divergent"].trigger()
    # The headlines are linked, and never folded.
    assert ribbons_of(compared) == {(0, None)}
    compared.pair.filter.reveal(Side.LEFT, comparison_of(compared).links[1].left)
    opened = ribbons_of(compared) - {(0, None)}
    assert 1 in {number for number, _ in opened}
    assert {side for _, side in opened} == {Side.LEFT}


def ribbons_of(window: MainWindow) -> set[tuple[int, Side | None]]:
    """Find the links in the gutter, each with the side of its only end in view, if one is not."""
    gutter = window.pair.link_gutter
    gutter.grab()
    hits = {gutter.link_at(QPointF(x, y)) for y in range(gutter.height()) for x in (8, 42, 76)}
    return {hit for hit in hits if hit is not None}


def test_opened_run_stays_open_when_the_strictness_changes(compared: MainWindow, qtbot: QtBot) -> None:
    compared.commands["filters.shared"].trigger()
    before = shown(compared, Side.LEFT)
    folded = min(set(range(6)) - before)
    compared.pair.filter.open(Side.LEFT, folded)
    assert folded in shown(compared, Side.LEFT)
    comparison = comparison_of(compared)
    compared.session.set_strictness(0.7)
    qtbot.waitUntil(lambda: compared.session.comparison not in (None, comparison), timeout=20_000)
    assert folded in shown(compared, Side.LEFT)


def test_other_stories_begin_with_every_run_closed(compared: MainWindow, qtbot: QtBot) -> None:
    compared.commands["filters.shared"].trigger()
    closed = shown(compared, Side.LEFT)
    compared.pair.filter.open(Side.LEFT, min(set(range(6)) - closed))
    compared.session.swap()
    qtbot.waitUntil(lambda: compared.session.comparison is not None, timeout=20_000)
    compared.session.swap()
    qtbot.waitUntil(lambda: compared.session.comparison is not None, timeout=20_000)
    assert shown(compared, Side.LEFT) == closed
