from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from reader.app.navigation import Route
from reader.comparing import compare
from reader.model.comparison import Side
from reader.rendering.marks import Layer
from reader.rendering.palette import Theme, palette_of
from reader.ui.commands.registry import walk_id
from reader.ui.dialogs.links_dialog import LinksDialog
from reader.ui.pair.pair_walks import PairWalks
from reader.ui.window.main_window import MainWindow
from tests.comparing.articles import make_article


def status_texts(window: MainWindow) -> list[str]:
    return [label.text() for label in window.statusBar().findChildren(QLabel) if label.text()]


def test_walking_says_where_it_is_and_goes_round(compared: MainWindow) -> None:
    comparison = compared.session.comparison
    assert comparison is not None
    total = len(comparison.links)
    forward = compared.commands["walks.links.next"]
    forward.trigger()
    assert f"1 of {total} shared" in compared.toolbar.walk_texts()
    for _ in range(total):
        forward.trigger()
    assert f"1 of {total} shared" in compared.toolbar.walk_texts()
    assert compared.statusBar().currentMessage().startswith("Past the end")
    assert any(text.startswith("Sentence 1 of ") for text in status_texts(compared))


def test_walking_passages_brings_each_into_view(compared: MainWindow) -> None:
    comparison = compared.session.comparison
    assert comparison is not None
    compared.resize(1200, 360)
    for _ in comparison.passages:
        compared.commands["walks.passages.next"].trigger()
        lit = {side: pane.browser.lit_sentences() for side, pane in compared.pair.panes.items()}
        side, sentences = next((side, some) for side, some in lit.items() if some)
        browser = compared.pair.panes[side].browser
        top = browser.sentence_rect(sentences[0]).top()
        assert -1 <= top <= browser.viewport().height()


def test_a_walk_leaves_out_what_the_legend_hides(compared: MainWindow) -> None:
    comparison = compared.session.comparison
    assert comparison is not None
    moved = [link for link in comparison.links if link.moved]
    assert 0 < len(moved) < len(comparison.links)
    compared.pair.legend.hide_layers({Layer.MOVED, Layer.ONLY_RIGHT})
    for _ in comparison.links:
        compared.commands[walk_id(Route.LINKS, 1)].trigger()
        assert compared.pair.panes[Side.LEFT].browser.lit_sentences() not in [link.left for link in moved]
    for _ in comparison.passages:
        compared.commands[walk_id(Route.PASSAGES, 1)].trigger()
        assert not compared.pair.panes[Side.RIGHT].browser.lit_sentences()


def test_what_differs_is_walked_whatever_the_legend_hides() -> None:
    left, right = make_article("The flood took 40 mills in Tarn."), make_article("The flood took 400 mills in Tarn.")
    parent = QObject()
    walks = PairWalks(parent)
    walks.follow(compare(left, right), frozenset(Layer))
    assert walks.count(Route.DIFFERING)[:2] == (1, 0)
    assert walks.count(Route.LINKS)[:2] == (0, 1)


def test_the_toolbar_counts_what_the_walk_comes_to(compared: MainWindow) -> None:
    comparison = compared.session.comparison
    assert comparison is not None
    compared.pair.legend.hide_layers({Layer.MOVED})
    seen = sum(not link.moved for link in comparison.links)
    assert compared.toolbar.walk_texts()[0] == f"{seen} places shared"


def test_a_place_that_was_left_is_no_more_counted(compared: MainWindow) -> None:
    compared.commands[walk_id(Route.PASSAGES, 1)].trigger()
    assert " of " in compared.toolbar.walk_texts()[1]
    compared.commands[walk_id(Route.LINKS, 1)].trigger()
    assert " of " not in compared.toolbar.walk_texts()[1]


def test_hidden_kind_loses_marks_numbers_and_ribbons(compared: MainWindow) -> None:
    comparison = compared.session.comparison
    assert comparison is not None
    everything = frozenset(Layer)
    compared.pair.set_hidden(everything)
    for pane in compared.pair.panes.values():
        assert pane.browser.mark_count() == 0
    assert compared.pair.link_gutter.links_in_view() == set()


def test_find_counts_both_sides_and_walks_through_them(compared: MainWindow) -> None:
    bar = compared.pair.find_bar
    compared.commands["find"].trigger()
    assert bar.isVisible()
    bar.query.setText("OREVA")
    assert bar.counts_text() == "A: 2, B: 3"
    QTest.keyClick(bar, Qt.Key.Key_Return)
    assert bar.counts_text() == "1 of 5 · A: 2, B: 3"
    selections = compared.pair.panes[Side.LEFT].browser.extraSelections()
    assert [selection.cursor.selectedText() for selection in selections] == ["Oreva", "Oreva"]
    QTest.keyClick(bar, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert compared.pair.panes[Side.LEFT].browser.extraSelections() == []
    assert compared.pair.panes[Side.LEFT].browser.hasFocus()


def test_words_are_found_again_in_stories_that_come_while_the_event_covers_them(compared: MainWindow) -> None:
    compared.commands["find"].trigger()
    compared.pair.find_bar.query.setText("OREVA")
    compared.commands["event"].trigger()
    compared.session.swap()
    assert compared.pair.find_bar.counts_text() == "A: 3, B: 2"
    selections = compared.pair.panes[Side.LEFT].browser.extraSelections()
    assert [selection.cursor.selectedText() for selection in selections] == ["Oreva"] * 3


def test_strictness_slider_compares_again(compared: MainWindow, qtbot: QtBot) -> None:
    compared.strictness.slider.setValue(100)

    def is_strict() -> bool:
        comparison = compared.session.comparison
        return comparison is not None and comparison.settings.strictness == 1.0

    qtbot.waitUntil(is_strict, timeout=20_000)


def test_table_of_links_is_the_equal_of_the_ribbons(compared: MainWindow) -> None:
    comparison = compared.session.comparison
    assert comparison is not None
    compared.commands["links"].trigger()
    dialog = compared.findChild(LinksDialog)
    assert dialog is not None
    assert dialog.table.rowCount() == len(comparison.links)
    dialog.table.selectRow(1)
    dialog.table.cellActivated.emit(1, 0)
    assert compared.pair.panes[Side.RIGHT].browser.lit_sentences() == comparison.links[1].right


def test_f6_goes_round_list_and_panes(compared: MainWindow) -> None:
    views = [compared.library, *(compared.pair.panes[side].browser for side in Side)]
    compared.activateWindow()
    compared.library.setFocus()
    visited = []
    for _ in range(4):
        compared.commands["next_pane"].trigger()
        visited.append(next(view.accessibleName() for view in views if view.hasFocus()))
    assert visited == ["Left story", "Right story", "Stories", "Left story"]


def test_f6_leaves_out_a_list_that_is_hidden(compared: MainWindow) -> None:
    compared.activateWindow()
    compared.commands["library"].trigger()
    assert not compared.library.isVisible()
    visited = []
    for _ in range(3):
        compared.commands["next_pane"].trigger()
        visited.append([pane.browser.hasFocus() for pane in compared.pair.panes.values()].index(True))
    assert sorted(set(visited)) == [0, 1]


def test_a_walk_without_a_stop_has_no_live_arrows(compared: MainWindow) -> None:
    walks = {route: [compared.commands[walk_id(route, way)] for way in (-1, 1)] for route in Route}
    arrows = compared.toolbar.findChildren(QToolButton)

    def live() -> set[Route]:
        return {
            route
            for route, both in walks.items()
            if any(arrow.isEnabled() for arrow in arrows if arrow.defaultAction() in both)
        }

    assert live() == {Route.LINKS, Route.PASSAGES}
    compared.pair.legend.hide_layers({Layer.ONLY_LEFT, Layer.ONLY_RIGHT})
    assert live() == {Route.LINKS}
    compared.pair.legend.hide_layers(set(Layer))
    assert live() == set()
    compared.pair.legend.hide_layers(set())
    assert live() == {Route.LINKS, Route.PASSAGES}
    compared.toolbar.set_palette(palette_of(Theme.DARK))
    assert live() == {Route.LINKS, Route.PASSAGES}


def test_a_walk_that_leads_nowhere_says_why(compared: MainWindow) -> None:
    comparison = compared.session.comparison
    assert comparison is not None
    assert not any(link.clashes for link in comparison.links)
    QTest.keyClick(compared, Qt.Key.Key_F4)
    assert compared.status.currentMessage().startswith("Nothing differs")
    compared.pair.set_hidden(set(Layer))
    QTest.keyClick(compared, Qt.Key.Key_F7)
    assert compared.status.currentMessage().startswith("All of it is hidden")


def test_the_way_back_from_folded_stories_is_one_click(compared: MainWindow) -> None:
    folded = compared.pair.legend.folded
    compared.commands["filters.shared"].trigger()
    assert not folded.isHidden()
    folded.click()
    assert folded.isHidden()
    assert compared.commands["filters.everything"].isChecked()
