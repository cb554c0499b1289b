from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from reader.model.comparison import Side
from reader.rendering.marks import Layer
from reader.ui.pair.crossings_map import dots_of
from reader.ui.window.main_window import MainWindow


def shown(window: MainWindow) -> MainWindow:
    window.commands["crossings"].setChecked(True)
    assert window.pair.crossings.isVisible()
    return window


def test_map_is_shown_on_demand_and_only_beside_a_comparison(window: MainWindow) -> None:
    window.commands["crossings"].setChecked(True)
    assert not window.pair.crossings.isVisible()


def test_links_in_order_go_down_to_the_right_and_moved_ones_do_not(compared: MainWindow) -> None:
    comparison = compared.session.comparison
    assert comparison is not None
    dots = dots_of(comparison, range(len(comparison.links)))
    in_order = [dot for dot in dots if not comparison.links[dot.number].moved]
    assert [dot.right for dot in in_order] == sorted(dot.right for dot in in_order)
    assert [dot.right for dot in dots] != sorted(dot.right for dot in dots)
    assert all(0 < share < 1 for dot in dots for share in (dot.left, dot.right))


def test_click_on_a_dot_goes_to_its_link(compared: MainWindow) -> None:
    crossings = shown(compared).pair.crossings
    comparison = compared.session.comparison
    assert comparison is not None
    for number, link in enumerate(comparison.links):
        QTest.mouseClick(crossings, Qt.MouseButton.LeftButton, pos=crossings.place_of(number).toPoint())
        assert compared.pair.panes[Side.RIGHT].browser.lit_sentences() == link.right


def test_hidden_links_have_no_dots(compared: MainWindow) -> None:
    crossings = shown(compared).pair.crossings
    place = crossings.place_of(0)
    assert crossings.dot_at(place) == 0
    compared.pair.set_hidden(frozenset(Layer))
    assert crossings.dot_at(place) is None


def test_nothing_is_under_the_mouse_far_from_all_dots(compared: MainWindow) -> None:
    assert shown(compared).pair.crossings.dot_at(QPointF(1, 1)) is None


def test_in_a_low_window_the_list_keeps_most_of_its_column(compared: MainWindow) -> None:
    crossings = shown(compared).pair.crossings
    heights = []
    for height in (1000, 620):
        compared.resize(1000, height)
        QTest.qWait(50)
        heights.append(crossings.height())
        assert crossings.height() == crossings.sizeHint().height() < compared.library_panel.height()
    assert heights[1] < heights[0]
    for number in range(2):
        assert crossings.rect().contains(crossings.place_of(number).toPoint())
