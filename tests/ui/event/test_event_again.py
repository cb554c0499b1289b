"""An event comes back as it was read: after a restart, when it is gathered again, and when that failed."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from reader.model.correction import Correction
from reader.storage.settings import Settings, ThemeChoice
from reader.ui.event.event_page import EventView
from reader.ui.window.main_window import MainWindow
from tests.app.direct_jobs import DirectJobs
from tests.ui.event.conftest import WAIT_MS

STRIKE = """No trams in Kessel as drivers strike

Kessel woke without trams on Thursday as drivers went on strike over their night shifts, the union said in {}.

The operator calls the demand for two nights off in a row unpayable, and asks the city of Kessel for help.
"""


def test_an_event_that_was_open_comes_back(opened: MainWindow, qtbot: QtBot) -> None:
    opened.event_command.opened.set_base(1)
    opened.event_command.page.set_view(EventView.AGAINST_ALL)
    base = opened.event_command.shown_base()
    state = opened.state()
    opened.close()
    again = MainWindow(Settings(theme=ThemeChoice.LIGHT), jobs=DirectJobs())
    qtbot.addWidget(again)
    again.show()
    again.bring_back(state)
    qtbot.waitUntil(lambda: again.event_command.opened.found is not None, timeout=WAIT_MS)
    assert again.event_command.page.isVisible()
    assert (again.event_command.shown_base(), again.event_command.page.view) == (base, EventView.AGAINST_ALL)
    again.close()


def test_a_folder_that_is_looked_at_again_shows_its_event_again(
    window: MainWindow, event_folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    for file in event_folder.iterdir():
        (tmp_path / file.name).write_bytes(file.read_bytes())
    for name in ("d.txt", "e.txt"):
        (tmp_path / name).write_text(STRIKE.format(name), encoding="utf-8")
    window.open_folder(tmp_path)
    qtbot.waitUntil(lambda: len(window.story_events.groups) == 2, timeout=WAIT_MS)
    window.session.open_pair(0, 1)
    smaller = next(group.stories for group in window.story_events.groups if len(group.stories) == 2)
    window.event_command.open_event(smaller)
    window.event_command.opened.set_base(1)
    base = window.event_command.shown_base()
    window.commands["reload"].trigger()
    qtbot.waitUntil(lambda: len(window.event_command.opened.stories) == 2, timeout=WAIT_MS)
    assert window.event_command.shown_base() == base


def test_an_event_that_is_not_grouped_yet_is_remembered_all_the_same(opened: MainWindow, qtbot: QtBot) -> None:
    opened.event_command.opened.set_base(1)
    state = opened.state()
    opened.close()
    again = MainWindow(Settings(theme=ThemeChoice.LIGHT), jobs=DirectJobs())
    qtbot.addWidget(again)
    again.show()
    again.bring_back(state)
    assert not again.event_command.opened.stories
    assert again.state().event == state.event != ""
    again.close()


@pytest.mark.parametrize("view", EventView)
def test_an_event_that_is_gathered_again_is_read_on_where_it_was(
    opened: MainWindow, qtbot: QtBot, view: EventView
) -> None:
    opened.resize(800, 400)
    page = opened.event_command.page
    page.set_view(view)
    QApplication.processEvents()  # the matrix alone has a legend, whose room the lists take once it is laid out anew
    shown = page.matrix if view is EventView.MATRIX else page.lists[view]
    model = shown.model()
    assert model is not None
    shown.setCurrentIndex(model.index(min(2, model.rowCount() - 1), 0))
    shown.verticalScrollBar().setValue(shown.verticalScrollBar().maximum() // 2)
    before = shown.currentIndex().row(), shown.verticalScrollBar().value()
    opened.event_command.opened._gathered.clear()
    opened.event_command.opened._articles = ()
    opened.event_command.opened._look_again()
    assert opened.event_command.opened.found is None
    qtbot.waitUntil(lambda: opened.event_command.opened.found is not None, timeout=WAIT_MS)
    assert (shown.currentIndex().row(), shown.verticalScrollBar().value()) == before


def test_an_event_that_could_not_be_gathered_says_so_and_offers_to_try_again(
    opened: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    page, event = opened.event_command.page, opened.event_command.opened
    stories = event.stories
    assert not page.tools.again.isVisible()
    opened.session.crashed.disconnect(opened.dialogs.show_crash)  # the dialog has tests of its own
    with monkeypatch.context() as broken:
        broken.setattr("reader.gathering.gather_event", lambda *_, **__: 1 / 0)
        event.open(stories[:2])
        qtbot.waitUntil(page.tools.again.isVisible, timeout=WAIT_MS)
    titles = [label.text() for label in page.findChildren(QLabel)]
    assert "The stories of this event could not be compared" in titles
    page.tools.again.click()
    assert not page.tools.again.isVisible()
    qtbot.waitUntil(lambda: event.found is not None, timeout=WAIT_MS)


def test_while_stories_are_read_no_event_is_said_to_be_missing(opened: MainWindow) -> None:
    page, event = opened.event_command.page, opened.event_command.opened
    event.close()

    def titles() -> list[str]:
        return [label.text() for label in page.findChildren(QLabel)]

    assert "No event is open" in titles()
    event.set_waiting(is_waiting=True)
    assert "Reading the stories …" in titles()
    assert "No event is open" not in titles()


def test_while_its_stories_are_compared_the_window_is_named_by_the_event(opened: MainWindow, qtbot: QtBot) -> None:
    stories, named = opened.event_command.opened.stories, opened.windowTitle()
    opened.event_command.show_pair()
    opened.session.open_pair(0, 1)
    assert opened.windowTitle() != named
    opened.event_command.opened.close()
    opened.event_command.opened._gathered.clear()
    opened.event_command.opened._articles = ()
    opened.event_command.open_event(stories)
    assert opened.event_command.shown_event is None
    assert opened.windowTitle() == named
    qtbot.waitUntil(lambda: opened.event_command.shown_event is not None, timeout=WAIT_MS)
    assert opened.windowTitle() == named


@pytest.mark.parametrize("corrected", [0, 1])
def test_the_base_stays_when_a_story_is_corrected_and_that_is_undone(
    opened: MainWindow, qtbot: QtBot, corrected: int
) -> None:
    command = opened.event_command
    command.opened.set_base(1)
    base, stories = command.shown_base(), command.opened.stories

    def is_read_again(outlet: str | None) -> bool:
        found = command.opened.found
        told = set() if found is None else {one.article.outlet for one in found.stories}
        return not command.opened.is_gathering and command.opened.stories == stories and (outlet in told)

    before = opened.session.stories[stories[corrected]].outlet
    opened.corrections.correcting.correct(stories[corrected], Correction((("outlet", "Marn Post"),)))
    qtbot.waitUntil(lambda: is_read_again("Marn Post"), timeout=WAIT_MS)
    assert command.shown_base() == base
    opened.commands["undo"].trigger()
    qtbot.waitUntil(lambda: is_read_again(before) and not is_read_again("Marn Post"), timeout=WAIT_MS)
    assert command.shown_base() == base
