from pytestqt.qtbot import QtBot

from reader.model.comparison import Side
from reader.ui.window.main_window import MainWindow


def test_place_is_kept_of_a_pair_that_was_left_and_is_read_where_it_was(compared: MainWindow, qtbot: QtBot) -> None:
    compared.resize(1200, 300)
    place = compared.session.place()
    left = compared.pair.panes[Side.LEFT].browser
    left.scroll_to(left.document_y(3))
    compared.state()
    assert compared.session.pairs.note(place).left_top > 0
    left.scroll_to(0)
    for _ in range(2):
        compared.session.swap()
        qtbot.waitUntil(lambda: compared.session.comparison is not None, timeout=20_000)
    compared.state()
    assert compared.session.pairs.note(place).left_top == 0
