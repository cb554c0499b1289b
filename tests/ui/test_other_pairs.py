"""What is scrolled when other stories are opened."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.model.comparison import Side
from reader.ui.window.main_window import MainWindow
from tests.ui.conftest import LEFT, RIGHT, all_read

WAIT_MS = 20_000
LONG = "\n\n".join(f"Boat number {n} came back to the quay of Marn in the rain with people aboard." for n in range(60))


@pytest.fixture
def scrolled(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> MainWindow:
    """A window on four stories, the first two compared and scrolled."""
    long = [("d.txt", f"{RIGHT}\n{LONG}\nIt was a long day.\n")]
    for name, text in (("a.txt", f"{LEFT}\n{LONG}\n"), ("b.txt", f"{RIGHT}\n{LONG}\n"), ("c.txt", RIGHT), *long):
        (tmp_path / name).write_text(text, encoding="utf-8")
    window.open_folder(tmp_path)
    qtbot.waitUntil(all_read(window), timeout=WAIT_MS)
    window.session.choose(0)
    window.session.choose(1)
    qtbot.waitUntil(lambda: window.session.comparison is not None, timeout=WAIT_MS)
    window.pair.panes[Side.LEFT].browser.verticalScrollBar().setValue(700)
    assert window.pair.panes[Side.RIGHT].browser.verticalScrollBar().value() > 0
    return window


def heights(window: MainWindow) -> list[int]:
    return [window.pair.panes[side].browser.verticalScrollBar().value() for side in Side]


def test_story_that_stays_is_not_scrolled_by_one_that_tells_what_is_read(scrolled: MainWindow, qtbot: QtBot) -> None:
    scrolled.session.choose(3)
    qtbot.waitUntil(lambda: scrolled.session.comparison is not None, timeout=WAIT_MS)
    assert heights(scrolled)[0] == 700
    assert heights(scrolled)[1] > 0


@pytest.mark.parametrize("side", Side)
def test_both_begin_at_their_start_where_no_link_is_level_with_what_is_read(
    side: Side, scrolled: MainWindow, qtbot: QtBot
) -> None:
    scrolled.session.open_on(side, 2)
    qtbot.waitUntil(lambda: scrolled.session.comparison is not None, timeout=WAIT_MS)
    assert heights(scrolled) == [0, 0]


def test_both_stay_where_no_link_is_level_but_no_other_story_was_opened(scrolled: MainWindow, qtbot: QtBot) -> None:
    scrolled.session.choose(2)
    qtbot.waitUntil(lambda: scrolled.session.comparison is not None, timeout=WAIT_MS)
    scrolled.pair.panes[Side.LEFT].browser.verticalScrollBar().setValue(700)
    scrolled.session.set_strictness(0.1)
    qtbot.waitUntil(scrolled.session.is_idle, timeout=WAIT_MS)
    assert heights(scrolled)[0] == 700


def test_who_scrolls_while_another_story_is_compared_stays_there(scrolled: MainWindow, qtbot: QtBot) -> None:
    scrolled.session.choose(2)
    scrolled.pair.panes[Side.LEFT].browser.verticalScrollBar().setValue(650)
    qtbot.waitUntil(lambda: scrolled.session.comparison is not None, timeout=WAIT_MS)
    assert heights(scrolled)[0] == 650


def test_other_folder_is_opened_from_a_pair_that_was_scrolled(
    scrolled: MainWindow, tmp_path_factory: pytest.TempPathFactory, qtbot: QtBot
) -> None:
    other = tmp_path_factory.mktemp("other")
    (other / "d.txt").write_text(LEFT, encoding="utf-8")
    scrolled.open_folder(other)
    qtbot.waitUntil(all_read(scrolled), timeout=WAIT_MS)
    assert [pane.article for pane in scrolled.pair.panes.values()] == [None, None]


def test_texts_are_laid_out_once_for_another_pair(compared: MainWindow, qtbot: QtBot) -> None:
    session = compared.session
    panes = compared.pair.panes.values()
    sizes = [pane.browser.size() for pane in panes]
    seen = []
    session.pair_changed.connect(lambda: seen.append([pane.browser.size() for pane in panes]))
    session.swap()
    QApplication.sendPostedEvents()
    seen.append([pane.browser.size() for pane in panes])
    assert not compared.pair.legend.isVisible()
    qtbot.waitUntil(lambda: session.comparison is not None, timeout=20_000)
    assert compared.pair.legend.isVisible()
    assert seen == [sizes, sizes]


def test_a_walk_of_another_pair_begins_at_no_place_that_is_out_of_sight(scrolled: MainWindow, qtbot: QtBot) -> None:
    left = scrolled.pair.panes[Side.LEFT].browser
    scrolled.pair.caret.go(Side.LEFT, 40)
    left.verticalScrollBar().setValue(0)
    assert 40 not in left.sentences_in_view()
    scrolled.session.choose(3)
    qtbot.waitUntil(lambda: scrolled.session.comparison is not None, timeout=WAIT_MS)
    comparison = scrolled.session.comparison
    assert comparison is not None
    scrolled.commands["walks.links.next"].trigger()
    assert scrolled.pair.caret.place() == (Side.LEFT, comparison.links[0].left[0])


def test_a_walk_goes_on_from_a_place_in_view_whatever_comes_beside_it(scrolled: MainWindow, qtbot: QtBot) -> None:
    scrolled.pair.caret.go(Side.LEFT, 1)
    scrolled.session.choose(2)
    qtbot.waitUntil(lambda: scrolled.session.comparison is not None, timeout=WAIT_MS)
    assert scrolled.pair.caret.place() == (Side.LEFT, 1)


@pytest.mark.parametrize("alone", [1, 2], ids=["of the pair", "another"])
def test_back_from_a_story_alone_is_where_the_pair_was_read(alone: int, scrolled: MainWindow, qtbot: QtBot) -> None:
    def tops() -> list[int]:
        return [scrolled.pair.panes[side].browser.sentences_in_view().start for side in Side]

    before = tops()
    assert min(before) > 0
    scrolled.state()  # as when the panes rest
    scrolled.session.open_alone(Side.LEFT, alone)
    scrolled.commands["back"].trigger()
    qtbot.waitUntil(lambda: scrolled.session.comparison is not None, timeout=WAIT_MS)
    assert all(abs(now - then) <= 1 for now, then in zip(tops(), before, strict=True))
