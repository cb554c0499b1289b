import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.app.background.jobs import Jobs
from reader.app.correcting import UndoStep
from reader.app.events.regrouping import Placing, Regrouped, Regrouping
from reader.app.events.story_events import StoryEvents
from reader.app.session import Session
from tests.app.conftest import wait_until_read

WAIT_MS = 20_000
STRIKE = """No trams in Kessel as drivers strike

Kessel woke without trams on Thursday as drivers went on strike over their night shifts, the union said.

The operator calls the demand for two nights off in a row unpayable, and asks the city for help.
"""


@pytest.fixture
def events(session: Session, jobs: Jobs) -> StoryEvents:
    return StoryEvents(session, jobs, session)


def grouped(events: StoryEvents) -> Callable[[], bool]:
    return lambda: bool(events.groups) and not events.is_grouping


def test_a_folder_is_grouped_once_it_was_read(
    session: Session, events: StoryEvents, write_story: Callable[..., Path], tmp_path: Path, qtbot: QtBot
) -> None:
    write_story("a.txt")
    write_story("b.txt")
    (tmp_path / "c.txt").write_text(STRIKE, encoding="utf-8")
    session.open_folder(tmp_path)
    qtbot.waitUntil(grouped(events), timeout=WAIT_MS)
    names = [[session.stories[n].path.name for n in group.stories] for group in events.groups]
    assert sorted(names) == [["a.txt", "b.txt"], ["c.txt"]]
    assert events.largest() is events.group_of(0)


def test_nothing_differs_in_a_pair_that_was_opened_before_its_stories_were_grouped(
    session: Session, events: StoryEvents, write_story: Callable[..., Path], tmp_path: Path, qtbot: QtBot
) -> None:
    write_story("a.txt")
    write_story("b.txt")
    waited: list[bool] = []

    def open_it(index: int) -> None:
        session.choose(index)
        waited.append(session.settings.are_ungrouped)

    session.story_list.story_arrived.connect(open_it)
    session.open_folder(tmp_path)
    qtbot.waitUntil(grouped(events), timeout=WAIT_MS)
    assert waited == [True, True]
    assert not session.settings.are_ungrouped


def test_stories_that_print_one_text_are_said(
    session: Session, events: StoryEvents, write_story: Callable[..., Path], tmp_path: Path, qtbot: QtBot
) -> None:
    write_story("a.txt")
    write_story("b.txt")
    session.open_folder(tmp_path)
    qtbot.waitUntil(grouped(events), timeout=WAIT_MS)
    assert events.groups[0].same_text == ((0, 1),)


def test_another_folder_has_no_groups_of_the_last_one(
    session: Session, events: StoryEvents, write_story: Callable[..., Path], tmp_path: Path, qtbot: QtBot
) -> None:
    write_story("a.txt")
    session.open_folder(tmp_path)
    qtbot.waitUntil(grouped(events), timeout=WAIT_MS)
    (tmp_path / "empty").mkdir()
    session.open_folder(tmp_path / "empty")
    assert events.groups == ()
    assert events.group_of(0) is None


def test_a_breakdown_leaves_the_plain_list(
    session: Session, write_story: Callable[..., Path], tmp_path: Path, qtbot: QtBot
) -> None:
    jobs = Jobs(command=(sys.executable, "-c", "raise SystemExit(1)"))
    events = StoryEvents(session, jobs, session)
    write_story("a.txt")
    session.open_folder(tmp_path)
    wait_until_read(qtbot, session)
    qtbot.waitUntil(lambda: not events.is_grouping, timeout=WAIT_MS)
    assert events.groups == ()
    jobs.close()


def test_stories_are_moved_merged_and_parted_by_hand_and_it_is_undone(
    session: Session, events: StoryEvents, write_story: Callable[..., Path], tmp_path: Path, qtbot: QtBot
) -> None:
    write_story("a.txt")
    (tmp_path / "c.txt").write_text(STRIKE, encoding="utf-8")
    session.open_folder(tmp_path)
    qtbot.waitUntil(grouped(events), timeout=WAIT_MS)
    regrouping = Regrouping(session, events, session)
    steps: list[UndoStep] = []
    said: list[Regrouped] = []
    regrouping.regrouped.connect(lambda done, _step: said.append(done))
    regrouping.regrouped.connect(lambda _done, step: steps.append(step))
    alone = events.groups

    def groups_after(change: Callable[[], object]) -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
        with qtbot.waitSignal(events.changed, timeout=WAIT_MS):
            change()
        return [(group.stories, group.by_hand) for group in events.groups]

    assert groups_after(lambda: regrouping.put_beside([1], 0)) == [((0, 1), (1,))]
    assert groups_after(lambda: regrouping.put_apart([0])) == [((0, 1), (0, 1))]
    assert groups_after(lambda: regrouping.leave_to_machine([1])) == [((0,), (0,)), ((1,), ())]
    assert groups_after(steps[2].take_back) == [((0, 1), (0, 1))]
    assert groups_after(steps[2].do_again) == [((0,), (0,)), ((1,), ())]
    assert [(one.placing, one.stories) for one in said] == [
        (Placing.BESIDE, (1,)),
        (Placing.APART, (0,)),
        (Placing.TO_MACHINE, (1,)),
    ], "what is undone and redone needs no word"
    assert [one.event and one.event.stories for one in said] == [alone[0].stories, (0, 1), (0, 1)]
