"""A correction that takes stories out of their event says so."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.app.background.jobs import Jobs
from reader.app.correcting import Correcting, UndoStep
from reader.app.events.departures import Departures
from reader.app.events.story_events import StoryEvents
from reader.app.session import Session

WAIT_MS = 20_000
Told = list[tuple[int, int, UndoStep]]


@pytest.fixture
def events(session: Session, jobs: Jobs) -> StoryEvents:
    return StoryEvents(session, jobs, session)


@pytest.fixture
def correcting(session: Session) -> Correcting:
    return Correcting(session, session)


@pytest.fixture
def told(session: Session, events: StoryEvents, correcting: Correcting) -> Told:
    found: Told = []
    departures = Departures(session, events, correcting, session)
    departures.left.connect(lambda *said: found.append(said))
    return found


def date(correcting: Correcting, story: int, day: str) -> None:
    was = correcting.correction_of(story)
    correcting.correct(story, replace(was, facts=(("published", day),)))


def open_stories(
    session: Session, events: StoryEvents, write_story: Callable[..., Path], folder: Path, qtbot: QtBot
) -> None:
    for number, name in enumerate("abc"):
        write_story(f"{name}.txt", people=1200 + number)
    session.open_folder(folder)
    qtbot.waitUntil(lambda: len(events.groups) == 1 and not events.is_grouping, timeout=WAIT_MS)


def test_a_correction_that_takes_a_story_out_of_its_event_says_so_and_is_undone(
    session: Session,
    events: StoryEvents,
    correcting: Correcting,
    told: Told,
    write_story: Callable[..., Path],
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    open_stories(session, events, write_story, tmp_path, qtbot)
    date(correcting, 0, "18 March 2031")
    qtbot.waitUntil(lambda: not events.is_grouping, timeout=WAIT_MS)
    date(correcting, 2, "22 April 2031")
    qtbot.waitUntil(lambda: bool(told), timeout=WAIT_MS)
    [(count, stayed, step)] = told
    assert (count, stayed in (0, 1)) == (1, True)
    assert len(events.groups) == 2
    correcting.undo(step)
    qtbot.waitUntil(lambda: len(events.groups) == 1 and not events.is_grouping, timeout=WAIT_MS)
    assert len(told) == 1, "what is undone needs no word"


def test_a_correction_that_moves_no_story_says_nothing(
    session: Session,
    events: StoryEvents,
    correcting: Correcting,
    told: Told,
    write_story: Callable[..., Path],
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    open_stories(session, events, write_story, tmp_path, qtbot)
    with qtbot.waitSignal(events.settled, timeout=WAIT_MS):
        date(correcting, 0, "18 March 2031")
    qtbot.waitUntil(lambda: not events.is_grouping, timeout=WAIT_MS)
    assert told == []
