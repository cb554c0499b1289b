from pathlib import Path

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


def test_a_pair_with_another_story_on_the_left_begins_at_its_start(
    compared: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    (folder / "c.txt").write_text((folder / "a.txt").read_text(encoding="utf-8").replace("ten", "five"), "utf-8")
    compared.watch.look()
    stories = compared.session.stories
    qtbot.waitUntil(lambda: len(stories) == 3 and compared.session.story_list.is_settled, timeout=20_000)
    compared.resize(1200, 300)
    right = compared.pair.panes[Side.RIGHT].browser
    right.scroll_to(right.document_y(3))
    compared.session.open_on(Side.LEFT, 2)
    qtbot.waitUntil(lambda: compared.session.comparison is not None, timeout=20_000)
    assert all(compared.pair.panes[side].browser.place().is_start for side in Side)
