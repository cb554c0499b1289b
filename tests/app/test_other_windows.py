from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.app.background.jobs import Jobs
from reader.app.correcting import Correcting
from reader.app.dismissing import Dismissing
from reader.app.events.open_event import OpenEvent
from reader.app.events.regrouping import Regrouping
from reader.app.events.story_events import StoryEvents
from reader.app.other_windows import OtherWindows
from reader.app.session import Session
from reader.model.correction import Correction
from tests.app.conftest import wait_until_read

WAIT_MS = 20_000
PAUSE_MS = 10


def is_ready(session: Session, events: StoryEvents) -> bool:
    return session.comparison is not None and bool(events.groups)


@pytest.fixture
def windows(
    qtbot: QtBot, write_story: Callable[..., Path], tmp_path: Path
) -> Iterator[tuple[tuple[Session, StoryEvents], tuple[Session, StoryEvents]]]:
    """Two windows on one folder, in which nothing was corrected yet; in both the pair is open."""
    folder = write_story("news/a.txt", people=40).parent
    write_story("news/b.txt", people=400)
    made = []
    for _ in range(2):
        jobs = Jobs()
        session = Session(jobs, corrections_file=tmp_path / "data" / "corrections.journal")
        events = StoryEvents(session, jobs, session)
        OtherWindows(session, events, session, PAUSE_MS)
        session.open_folder(folder)
        wait_until_read(qtbot, session)
        session.choose(0)
        session.choose(1)
        made.append((session, events))
    for session, events in made:
        qtbot.waitUntil(partial(is_ready, session, events), timeout=WAIT_MS)
    (one, first), (other, second) = made
    with closing(one), closing(other), closing(first), closing(second):
        yield (one, first), (other, second)


Windows = tuple[tuple[Session, StoryEvents], tuple[Session, StoryEvents]]


def test_a_headline_that_is_corrected_in_one_window_stands_in_the_other(windows: Windows, qtbot: QtBot) -> None:
    (one, _), (other, _) = windows
    correcting = Correcting(one)
    correcting.correct(0, Correction(facts=(("title", "The dam fails"),)))
    qtbot.waitUntil(lambda: other.stories[0].title == "The dam fails", timeout=WAIT_MS)
    correcting.undo()
    qtbot.waitUntil(lambda: other.stories[0].title == "Dam at Oreva gives way after rain", timeout=WAIT_MS)


def test_a_clash_that_is_dismissed_in_one_window_is_none_in_the_other(windows: Windows, qtbot: QtBot) -> None:
    (one, _), (other, _) = windows
    assert one.comparison is not None
    number = next(n for n, link in enumerate(one.comparison.links) if link.clashes)
    Dismissing(one).toggle(number)
    qtbot.waitUntil(
        lambda: other.comparison is not None and bool(other.comparison.links[number].dismissed), timeout=WAIT_MS
    )


def test_a_story_that_is_put_apart_in_one_window_is_so_in_the_other(windows: Windows, qtbot: QtBot) -> None:
    (one, events), (_, others) = windows
    assert [len(group.stories) for group in others.groups] == [2]
    Regrouping(one, events).put_apart([1])
    qtbot.waitUntil(lambda: all(len(group.stories) == 1 for group in others.groups), timeout=WAIT_MS)


def test_what_is_corrected_here_is_not_read_twice(windows: Windows, qtbot: QtBot) -> None:
    (one, _), (other, _) = windows
    correcting = Correcting(one)
    arrivals: list[int] = []
    one.story_list.story_arrived.connect(arrivals.append)
    correcting.correct(0, Correction(facts=(("title", "The dam fails"),)))
    qtbot.waitUntil(lambda: other.stories[0].title == "The dam fails" == one.stories[0].title, timeout=WAIT_MS)
    qtbot.waitUntil(one.is_idle, timeout=WAIT_MS)
    assert arrivals == [0]


def test_an_event_that_is_open_in_another_window_has_no_clash_that_was_dismissed(
    windows: Windows, qtbot: QtBot
) -> None:
    (one, _), (other, _) = windows
    assert other.folder is not None
    other.open_folder(other.folder)  # no pair is open there
    wait_until_read(qtbot, other)
    jobs = Jobs()
    opened, others = OpenEvent(other, jobs), other.findChild(OtherWindows)
    assert isinstance(others, OtherWindows)
    others.changed.connect(opened.obey)
    opened.open((0, 1))
    qtbot.waitUntil(lambda: opened.found is not None, timeout=WAIT_MS)
    assert opened.found is not None
    assert any(claim.clashing() for claim in opened.found.claims)
    assert one.comparison is not None
    Dismissing(one).toggle(next(n for n, link in enumerate(one.comparison.links) if link.clashes))
    qtbot.waitUntil(
        lambda: opened.found is not None and not any(claim.clashing() for claim in opened.found.claims),
        timeout=WAIT_MS,
    )
    opened.close()
    jobs.close()
