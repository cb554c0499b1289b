from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from reader.model.comparison import Side
from reader.ui.window.main_window import MainWindow


def test_click_on_an_arrow_brings_what_is_out_of_view_level(compared: MainWindow) -> None:
    comparison = compared.session.comparison
    assert comparison is not None
    compared.resize(900, 260)
    moved = next(number for number, link in enumerate(comparison.links) if link.moved)
    left, right = (compared.pair.panes[side].browser for side in Side)
    left.verticalScrollBar().setValue(0)
    right.scroll_to(0)
    compared.pair.link_gutter.grab()
    size = compared.pair.link_gutter.size()
    points = [QPointF(x, y) for y in range(size.height()) for x in range(0, size.width(), 4)]
    stubs = [(p, hit) for p in points if (hit := compared.pair.link_gutter.link_at(p)) and hit[1] is not None]
    assert stubs, "one end of some link is out of view"
    point, (number, side) = next((entry for entry in stubs if entry[1][0] == moved), stubs[0])
    assert side is not None
    stays = compared.pair.panes[side].browser.verticalScrollBar().value()
    QTest.mouseClick(compared.pair.link_gutter, Qt.MouseButton.LeftButton, pos=QPoint(int(point.x()), int(point.y())))
    assert compared.pair.panes[side].browser.verticalScrollBar().value() == stays
    assert right.lit_sentences() == comparison.links[number].right


def test_ribbon_under_the_mouse_lights_both_ends(compared: MainWindow) -> None:
    comparison = compared.session.comparison
    assert comparison is not None
    compared.pair.link_gutter.grab()
    height = compared.pair.link_gutter.height()
    y, found = next((y, hit) for y in range(height) if (hit := compared.pair.link_gutter.link_at(QPointF(42, y))))
    QTest.mouseMove(compared.pair.link_gutter, QPoint(1, 1))
    QTest.mouseMove(compared.pair.link_gutter, QPoint(42, y))
    assert compared.pair.panes[Side.LEFT].browser.lit_sentences() == comparison.links[found[0]].left
    assert compared.pair.panes[Side.RIGHT].browser.lit_sentences() == comparison.links[found[0]].right


def test_whoever_reads_sees_no_ribbon_but_the_one_of_a_chosen_pair(compared: MainWindow) -> None:
    gutter = compared.pair.link_gutter
    compared.commands["modes.read"].trigger()
    compared.pair.lights.choose(None)
    bare = gutter.grab().toImage()
    assert not [y for y in range(gutter.height()) if gutter.link_at(QPointF(42, y))]
    compared.pair.navigation.show_link(0)
    assert gutter.grab().toImage() != bare
    assert {hit[0] for y in range(gutter.height()) if (hit := gutter.link_at(QPointF(42, y)))} == {0}
    compared.commands["modes.words"].trigger()
    compared.pair.lights.choose(None)
    assert gutter.grab().toImage() != bare


def test_gutter_of_a_narrow_pair_gives_way_to_the_text(compared: MainWindow) -> None:
    compared.pair.link_gutter.fit(1_400)
    broad = compared.pair.link_gutter.width()
    compared.pair.link_gutter.fit(900)
    assert compared.pair.link_gutter.width() < broad - 20
