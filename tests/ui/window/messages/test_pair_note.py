"""What is said below a pair whose stories the list has in two events, or that are one text."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from reader.app.navigation import Route, Walk
from reader.ui.commands.registry import walk_id
from reader.ui.window.main_window import MainWindow
from reader.wording.pair.differences import count_differing
from tests.ui.conftest import LEFT, all_read

BAKERY = """\
Bakery in Tarn sells its last loaf

The bakery of the Orland family in Tarn sold its last loaf on Saturday, after ninety-one years in Mill Lane.

Nobody wanted to take over the ovens, Hanna Orland said, and flour had become too dear.
"""


def test_a_pair_that_is_listed_as_two_events_says_so(window: MainWindow, folder: Path, qtbot: QtBot) -> None:
    (folder / "c.txt").write_text(BAKERY, encoding="utf-8")
    window.open_folder(folder)
    qtbot.waitUntil(all_read(window), timeout=20_000)
    qtbot.waitUntil(lambda: bool(window.story_events.groups), timeout=20_000)
    assert len(window.story_events.groups) == 2
    note = window.status.two_events
    for right, is_said in ((1, False), (2, True), (1, False)):
        window.session.choose(0)
        window.session.choose(right)
        qtbot.waitUntil(lambda: window.session.comparison is not None, timeout=20_000)
        assert note.isVisible() is is_said
    window.session.choose(2)
    qtbot.waitUntil(note.isVisible, timeout=20_000)
    # Nothing links the two, so no key leads to a link either.
    window.commands["why"].trigger()
    assert window.status.currentMessage() == "Nothing is shared, as far as a machine sees"
    page = folder.parent / "pair.html"
    window.export.export(page)
    qtbot.waitUntil(page.exists, timeout=20_000)
    assert "Listed as two events" in page.read_text(encoding="utf-8")
    window.commands["event"].setChecked(True)
    assert not note.isVisible()
    window.commands["event"].setChecked(False)
    assert note.isVisible()
    window.event_command.regrouping.put_beside([2], 0)
    qtbot.waitUntil(note.isHidden, timeout=20_000)


def test_nothing_differs_before_it_is_known_whether_two_stories_are_of_one_event(
    window: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    (folder / "b.txt").write_text(LEFT.replace("1,200 people", "1,900 people"), encoding="utf-8")
    window.open_folder(folder)
    qtbot.waitUntil(all_read(window), timeout=20_000)
    qtbot.waitUntil(lambda: bool(window.story_events.groups), timeout=20_000)
    session, note = window.session, window.status.ungrouped
    session.take_events({})
    session.await_events()
    session.open_pair(0, 1)

    def shows(differing: int, *, is_said: bool) -> bool:
        comparison = session.comparison
        is_shown = note.isVisible()
        return comparison is not None and count_differing(comparison) == differing and is_shown is is_said

    qtbot.waitUntil(lambda: shows(0, is_said=True), timeout=20_000)
    window.commands[walk_id(Route.DIFFERING, 1)].trigger()
    assert window.status.currentMessage() == "The stories are being grouped: what differs is said after that"
    page = folder.parent / "ungrouped.html"
    window.export.export(page)
    qtbot.waitUntil(page.exists, timeout=20_000)
    assert "what differs was not known yet" in page.read_text(encoding="utf-8")
    session.take_events({0: 0, 1: 0})
    qtbot.waitUntil(lambda: shows(1, is_said=False), timeout=20_000)


def test_of_two_files_with_one_text_it_is_said(window: MainWindow, folder: Path, qtbot: QtBot) -> None:
    (folder / "c.txt").write_bytes((folder / "a.txt").read_bytes())
    window.open_folder(folder)
    qtbot.waitUntil(all_read(window), timeout=20_000)
    for right, is_said in ((2, True), (1, False)):
        window.session.choose(0)
        window.session.choose(right)
        qtbot.waitUntil(lambda: window.session.comparison is not None, timeout=20_000)
        assert window.status.one_text.isVisible() is is_said


def test_facts_of_stories_that_are_listed_as_two_events_do_not_contradict(
    window: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    (folder / "c.txt").write_text(LEFT.replace("1,200 people", "1,900 people"), encoding="utf-8")
    window.open_folder(folder)
    qtbot.waitUntil(all_read(window), timeout=20_000)
    qtbot.waitUntil(lambda: len(window.story_events.groups) == 1, timeout=20_000)
    window.session.choose(0)
    window.session.choose(2)

    def shows(differing: int, *, as_two: bool) -> bool:
        comparison = window.session.comparison
        return (
            comparison is not None
            and count_differing(comparison) == len(Walk(comparison, Route.DIFFERING).stops) == differing
            and ("differ" in window.status.counts) is bool(differing)
            and window.status.two_events.isVisible() is as_two
        )

    qtbot.waitUntil(lambda: shows(1, as_two=False), timeout=20_000)
    window.event_command.regrouping.put_apart([2])
    qtbot.waitUntil(lambda: shows(0, as_two=True), timeout=20_000)
    window.commands[walk_id(Route.DIFFERING, 1)].trigger()
    assert window.status.currentMessage() == "Listed as two events: what differs is no contradiction"
    text = folder.parent / "pair.txt"
    window.export.export(text)
    qtbot.waitUntil(text.exists, timeout=20_000)
    assert "· differs" not in text.read_text(encoding="utf-8")
    window.event_command.regrouping.put_beside([2], 0)
    qtbot.waitUntil(lambda: shows(1, as_two=False), timeout=20_000)
