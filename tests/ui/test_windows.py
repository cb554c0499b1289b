from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.model.comparison import Side
from reader.model.shown_words import Wording
from reader.rendering.collapsing import Filter
from reader.rendering.marks import Layer, Mode
from reader.storage.settings import Settings, ThemeChoice, load_settings
from reader.ui.window.main_window import MainWindow
from reader.ui.windows import Windows
from tests.ui.conftest import LEFT, RIGHT, all_read

WAIT_MS = 20_000


STRIKE = """Tram drivers of Kessel walk out

Tram drivers in Kessel stopped work on Thursday in a dispute over night shifts, {} says.

The union of the drivers in Kessel wants two nights off in a row.
"""
DAM = """Dam at Oreva gives way after night of rain

The dam at Oreva gave way on Monday night and flooded the lower town, {} says.

About 1,200 people of Oreva were brought to safety in two schools of the upper town.
"""


@pytest.fixture
def windows(qapp: object) -> Iterator[Windows]:
    shared = Windows(Settings(theme=ThemeChoice.LIGHT))
    yield shared
    shared.quit()


def opened(windows: Windows, qtbot: QtBot) -> MainWindow:
    window = MainWindow(windows.settings, windows)
    window.resize(1000, 420)
    with qtbot.waitExposed(window):
        window.show()
    return window


def show_pair(window: MainWindow, folder: Path, qtbot: QtBot) -> None:
    window.open_folder(folder)
    qtbot.waitUntil(all_read(window), timeout=WAIT_MS)
    window.session.choose(1)
    window.session.choose(0)
    qtbot.waitUntil(lambda: window.session.comparison is not None, timeout=WAIT_MS)


def is_compared(window: MainWindow) -> bool:
    return window.session.comparison is not None


@pytest.fixture
def long_folder(folder: Path) -> Path:
    for name, text in (("a.txt", LEFT), ("b.txt", RIGHT)):
        more = "\n\n".join(f"In street {n} of the lower town the water stood {n} feet high." for n in range(40))
        (folder / name).write_text(f"{text}\n{more}\n", encoding="utf-8")
    return folder


def test_window_comes_back_as_it_was(windows: Windows, long_folder: Path, qtbot: QtBot) -> None:
    first = opened(windows, qtbot)
    show_pair(first, long_folder, qtbot)
    first.commands["modes.compare"].trigger()
    first.commands["filters.shared"].trigger()
    first.commands["lock"].setChecked(False)
    first.pair.legend.hide_layers({Layer.MOVED})
    first.pair.translations.show_wording(Side.RIGHT, Wording.BOTH)
    left = first.pair.panes[Side.LEFT].browser
    left.scroll_to(left.document_y(12))
    qtbot.waitUntil(lambda: first.session.pairs.note(first.session.place()).left_top > 0, timeout=WAIT_MS)
    top = left.sentences_in_view().start
    first.close()
    later = Windows(load_settings())
    second = opened(later, qtbot)
    second.bring_back(later.settings.windows[0])
    qtbot.waitUntil(lambda: second.session.comparison is not None, timeout=WAIT_MS)
    assert second.session.place() == first.session.place()
    assert second.pair.mode is Mode.COMPARE
    assert second.pair.filter.kept is Filter.SHARED
    assert not second.commands["lock"].isChecked()
    assert second.pair.legend.hidden() == {Layer.MOVED}
    assert [second.pair.translations.wording(side) for side in Side] == [Wording.TRANSLATION, Wording.BOTH]
    assert abs(second.pair.panes[Side.LEFT].browser.sentences_in_view().start - top) <= 1
    second.close()


def test_folder_that_is_gone_gives_an_empty_window(windows: Windows, folder: Path, qtbot: QtBot) -> None:
    window = opened(windows, qtbot)
    show_pair(window, folder, qtbot)
    state = window.state()
    state.folder = str(folder / "gone")
    window.close()
    again = opened(Windows(load_settings()), qtbot)
    again.bring_back(state)
    assert again.welcome.isVisible()
    again.close()


def test_the_event_that_was_shown_comes_back(windows: Windows, folder: Path, qtbot: QtBot) -> None:
    """The largest event would be shown where none is remembered: the other one was."""
    for name in ("c.txt", "d.txt"):
        (folder / name).write_text(STRIKE.format(name), encoding="utf-8")
    for name in ("e.txt", "f.txt", "g.txt"):
        (folder / name).write_text(DAM.format(name), encoding="utf-8")
    first = opened(windows, qtbot)
    first.open_folder(folder)
    qtbot.waitUntil(lambda: all_read(first)() and bool(first.story_events.groups), timeout=WAIT_MS)
    strike = next(n for n, story in enumerate(first.session.stories) if story.key.path.name == "c.txt")
    largest = first.story_events.largest()
    assert largest is not None
    assert strike not in largest.stories
    first.event_command.open_event((strike,))
    stories = [first.session.stories[n].key for n in first.event_command.opened.stories]
    first.close()
    later = Windows(load_settings())
    second = opened(later, qtbot)
    second.bring_back(later.settings.windows[0])

    def is_back() -> bool:
        return [second.session.stories[n].key for n in second.event_command.opened.stories] == stories

    qtbot.waitUntil(is_back, timeout=WAIT_MS)
    assert second.event_command.is_shown
    second.close()


def test_all_windows_come_back_after_quitting(windows: Windows, folder: Path, qtbot: QtBot) -> None:
    first = opened(windows, qtbot)
    first.open_folder(folder)
    second = first.open_window()
    second.quit()
    assert [state.folder for state in load_settings().windows] == [str(folder), ""]


def test_window_that_is_closed_beside_another_is_forgotten(windows: Windows, folder: Path, qtbot: QtBot) -> None:
    first = opened(windows, qtbot)
    second = first.open_window()
    second.open_folder(folder)
    second.close()
    first.close()
    assert [state.folder for state in load_settings().windows] == [""]


def test_all_windows_wear_the_theme_that_one_chose(windows: Windows, qtbot: QtBot) -> None:
    first = opened(windows, qtbot)
    second = first.open_window()
    second.commands["themes.contrast"].trigger()
    for window in (first, second):
        assert window.commands["themes.contrast"].isChecked()
        assert window.pair.panes[Side.LEFT].browser.palette().base().color().name() == "#000000"


def test_two_windows_read_the_same_folder_into_one_index(windows: Windows, folder: Path, qtbot: QtBot) -> None:
    for number in range(20):
        (folder / f"{number}.txt").write_text(f"{LEFT}\nSentence {number} is only in this file.\n", encoding="utf-8")
    first = opened(windows, qtbot)
    second = first.open_window()
    first.open_folder(folder)
    second.open_folder(folder)
    for window in (first, second):
        qtbot.waitUntil(all_read(window), timeout=WAIT_MS)
        window.session.choose(0)
        window.session.choose(1)
        qtbot.waitUntil(partial(is_compared, window), timeout=WAIT_MS)


def test_forgetting_everything_empties_every_window(windows: Windows, folder: Path, qtbot: QtBot) -> None:
    first = opened(windows, qtbot)
    second = first.open_window()
    show_pair(first, folder, qtbot)
    windows.forget_everything()
    assert first.welcome.isVisible()
    assert second.session.story_list.search("oreva") == {}
    assert not first.commands["back"].isEnabled()
    assert load_settings().recent_folders == []
    assert sorted(file.name for file in folder.iterdir()) == ["a.txt", "b.txt"]


def test_alt_left_goes_back_to_the_pair_before(windows: Windows, folder: Path, qtbot: QtBot) -> None:
    window = opened(windows, qtbot)
    show_pair(window, folder, qtbot)
    window.commands["swap"].trigger()
    QTest.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.session.chosen(Side.LEFT) == 1
    QTest.keyClick(window, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert window.session.chosen(Side.LEFT) == 0
    window.close()


def test_window_that_is_killed_comes_back(windows: Windows, folder: Path, qtbot: QtBot) -> None:
    window = opened(windows, qtbot)
    show_pair(window, folder, qtbot)
    wanted = f"0 {folder / 'b.txt'}"
    qtbot.waitUntil(lambda: [state.left for state in load_settings().windows] == [wanted], timeout=WAIT_MS)
    qtbot.waitUntil(lambda: bool(window.story_events.groups), timeout=WAIT_MS)
    window.commands["event"].trigger()
    qtbot.waitUntil(lambda: load_settings().windows[0].event != "", timeout=WAIT_MS)
