from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.app.history import ViewHistory
from reader.app.places import StoryKey, WindowPlace
from reader.app.session import Session
from reader.model.comparison import DEFAULT_STRICTNESS, Side
from tests.app.conftest import wait_until_read

WAIT_MS = 20_000


@pytest.fixture
def folder(write_story: Callable[..., Path]) -> Path:
    for name in ("a.txt", "b.txt"):
        write_story(name)
    return write_story("c.txt", "Oreva counts the damage", people=40).parent


class ShownEvent:
    """What shows events, without a window."""

    def __init__(self) -> None:
        self.stories: tuple[StoryKey, ...] | None = None

    def shown_stories(self) -> tuple[StoryKey, ...] | None:
        return self.stories

    def show_event_of(self, story: StoryKey | None) -> None:
        self.stories = None if story is None else (story,)


def chosen(session: Session) -> list[int | None]:
    return [session.chosen(side) for side in Side]


def test_back_shows_the_pair_before(qtbot: QtBot, session: Session, folder: Path) -> None:
    history = ViewHistory(session, ShownEvent())
    session.open_folder(folder)
    wait_until_read(qtbot, session)
    for index in (0, 1, 2):
        session.choose(index)
    history.step(-1)
    assert chosen(session) == [0, 1]
    assert not history.can_step(-1)
    history.step(1)
    assert chosen(session) == [0, 2]


def test_back_from_a_story_alone_is_the_pair_that_it_took_the_place_of(
    qtbot: QtBot, session: Session, folder: Path
) -> None:
    history = ViewHistory(session, ShownEvent())
    session.open_folder(folder)
    wait_until_read(qtbot, session)
    session.choose(0)
    assert not history.can_step(-1)
    session.choose(1)
    session.open_pair(0, 2)  # of a cell: the next click begins anew
    session.choose(1)
    assert chosen(session) == [1, None]
    assert history.can_step(-1)
    history.step(-1)
    assert chosen(session) == [0, 2]
    history.step(-1)
    assert chosen(session) == [0, 1]
    assert not history.can_step(-1)
    history.step(1)
    assert chosen(session) == [0, 2]


def test_forward_leads_to_the_story_alone_from_which_it_went_back(qtbot: QtBot, session: Session, folder: Path) -> None:
    history = ViewHistory(session, ShownEvent())
    session.open_folder(folder)
    wait_until_read(qtbot, session)
    session.open_pair(0, 1)
    session.choose(2)
    for _ in range(2):
        history.step(-1)
        assert chosen(session) == [0, 1]
        assert not history.can_step(-1)
        history.step(1)
        assert chosen(session) == [2, None]
        assert not history.can_step(1)
        history.note()  # as when its translation arrives
        assert history.can_step(-1)
    session.choose(1)
    assert chosen(session) == [2, 1]
    history.step(-1)
    assert chosen(session) == [2, None]
    history.step(-1)
    assert chosen(session) == [0, 1]


def test_an_event_is_a_place_between_pairs(qtbot: QtBot, session: Session, folder: Path) -> None:
    event = ShownEvent()
    history = ViewHistory(session, event)
    session.open_folder(folder)
    wait_until_read(qtbot, session)
    keys = tuple(story.key for story in session.stories)
    session.open_pair(0, 1)
    event.stories = keys
    history.note()
    event.stories = keys[1:] + keys[:1]  # grouped again
    history.note()
    session.open_pair(0, 2)  # behind the event
    event.stories = None
    history.note()
    history.step(-1)
    assert event.stories == keys[:1]
    history.step(-1)
    assert event.stories is None
    assert chosen(session) == [0, 1]
    assert not history.can_step(-1)
    history.step(1)
    assert event.stories == keys[:1]
    history.step(1)
    assert event.stories is None
    assert chosen(session) == [0, 2]


def test_an_event_page_without_an_event_is_no_place(qtbot: QtBot, session: Session, folder: Path) -> None:
    event = ShownEvent()
    history = ViewHistory(session, event)
    session.open_folder(folder)
    wait_until_read(qtbot, session)
    session.open_pair(0, 1)
    event.stories = ()
    history.note()
    assert not history.can_step(-1)


def test_a_pair_that_is_opened_at_once_leaves_none_between(qtbot: QtBot, session: Session, folder: Path) -> None:
    history, told = ViewHistory(session, ShownEvent()), list[list[int | None]]()
    session.open_folder(folder)
    wait_until_read(qtbot, session)
    session.open_pair(0, 1)
    session.pair_changed.connect(lambda: told.append(chosen(session)))
    session.open_pair(1, 2)
    session.open_pair(1, 2)
    assert told == [[1, 2]]
    history.step(-1)
    assert chosen(session) == [0, 1]


def test_back_opens_the_folder_that_was_left(
    qtbot: QtBot, session: Session, folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    history = ViewHistory(session, ShownEvent())
    session.open_folder(folder)
    wait_until_read(qtbot, session)
    session.choose(0)
    session.choose(2)
    other = tmp_path_factory.mktemp("other")
    for name in ("d.txt", "e.txt"):
        (other / name).write_text((folder / "a.txt").read_text(encoding="utf-8"), encoding="utf-8")
    session.open_files([other / "d.txt", other / "e.txt"])
    qtbot.waitUntil(lambda: session.comparison is not None, timeout=WAIT_MS)
    history.step(-1)
    qtbot.waitUntil(lambda: chosen(session) == [0, 2], timeout=WAIT_MS)
    assert session.folder == folder
    history.step(1)
    qtbot.waitUntil(lambda: session.comparison is not None, timeout=WAIT_MS)
    assert session.story_list.files == (other / "d.txt", other / "e.txt")


def test_place_is_found_again_by_another_session(qtbot: QtBot, session: Session, folder: Path) -> None:
    session.open_folder(folder)
    wait_until_read(qtbot, session)
    session.open_on(Side.LEFT, 2)
    session.open_on(Side.RIGHT, 1)
    place = session.place()
    session.open_files([])
    session.go_to(place)
    qtbot.waitUntil(lambda: session.comparison is not None, timeout=WAIT_MS)
    assert chosen(session) == [2, 1]


def test_story_that_is_gone_leaves_its_side_empty(qtbot: QtBot, session: Session, folder: Path) -> None:
    session.open_folder(folder)
    wait_until_read(qtbot, session)
    session.choose(0)
    session.choose(2)
    place = session.place()
    (folder / "c.txt").unlink()
    session.open_files([])
    session.go_to(place)
    qtbot.waitUntil(lambda: len(session.stories) == 2, timeout=WAIT_MS)
    wait_until_read(qtbot, session)
    assert chosen(session) == [0, None]


def test_strictness_is_kept_with_its_pair(qtbot: QtBot, session: Session, folder: Path) -> None:
    session.open_folder(folder)
    wait_until_read(qtbot, session)
    session.choose(0)
    session.choose(1)
    session.set_strictness(0.8)
    session.choose(2)
    assert session.settings.strictness == DEFAULT_STRICTNESS
    session.choose(1)
    qtbot.waitUntil(lambda: session.comparison is not None, timeout=WAIT_MS)
    assert session.comparison is not None
    assert session.comparison.settings.strictness == 0.8


def test_forgotten_folder_is_closed_and_read_anew(qtbot: QtBot, session: Session, folder: Path) -> None:
    session.open_folder(folder)
    wait_until_read(qtbot, session)
    session.forget(folder)
    assert session.place() == WindowPlace()
    assert session.story_list.search("oreva") == {}
    with qtbot.waitSignal(session.story_list.story_changed, timeout=WAIT_MS):
        session.open_folder(folder)
