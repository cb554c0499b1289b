from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.app.session import Session
from reader.app.stories.story import StoryState
from reader.app.watching import FolderWatch
from reader.model.comparison import Side
from tests.app.conftest import wait_until_read

WAIT_MS = 20_000


@pytest.fixture
def watched(session: Session, write_story: Callable[..., Path], qtbot: QtBot) -> Session:
    folder = write_story("news/a.txt").parent
    write_story("news/b.txt", people=40)
    FolderWatch(session, session, pause_ms=20)
    session.open_folder(folder)
    wait_until_read(qtbot, session)
    session.choose(0)
    session.choose(1)
    return session


def test_a_new_file_gets_a_row(watched: Session, write_story: Callable[..., Path], qtbot: QtBot) -> None:
    write_story("news/c.txt", "Oreva counts the damage")
    qtbot.waitUntil(lambda: len(watched.stories) == 3, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: watched.stories[2].title == "Oreva counts the damage", timeout=WAIT_MS)


def test_a_file_that_comes_while_the_folder_is_read_gets_a_row(
    session: Session, write_story: Callable[..., Path], qtbot: QtBot
) -> None:
    folder = write_story("news/a.txt").parent
    FolderWatch(session, session, pause_ms=20)
    session.story_list.stories_added.connect(lambda *_rows: write_story("news/b.txt", "Oreva counts the damage"))
    session.open_folder(folder)
    qtbot.waitUntil(lambda: [story.path.name for story in session.stories] == ["a.txt", "b.txt"], timeout=WAIT_MS)


def test_a_file_that_was_replaced_is_read_again_in_its_row(
    watched: Session, write_story: Callable[..., Path], qtbot: QtBot
) -> None:
    write_story("news/new.tmp", "Dam at Oreva holds after all").replace(watched.stories[0].path)
    qtbot.waitUntil(lambda: watched.stories[0].title == "Dam at Oreva holds after all", timeout=WAIT_MS)
    assert (watched.chosen(Side.LEFT), len([s for s in watched.stories if s.state is StoryState.READ])) == (0, 2)


def test_an_open_file_that_shrinks_in_place_is_read_again(watched: Session, qtbot: QtBot) -> None:
    watched.stories[0].path.write_text("Dam at Oreva\n\nIt broke on Monday.\n", encoding="utf-8")
    qtbot.waitUntil(lambda: watched.stories[0].has_little_text and watched.stories[0].words < 10, timeout=WAIT_MS)
    article = watched.article(Side.LEFT)
    assert article is not None
    assert "Tuesday" not in article.text


def test_an_open_file_that_vanishes_stays_to_be_read_and_its_row_says_so(watched: Session, qtbot: QtBot) -> None:
    watched.stories[0].path.unlink()
    qtbot.waitUntil(lambda: watched.stories[0].reason == "no such file any more", timeout=WAIT_MS)
    article = watched.article(Side.LEFT)
    assert article is not None
    assert "Tuesday" in article.text


def test_a_file_that_is_emptied_leaves_what_was_read(watched: Session, qtbot: QtBot) -> None:
    watched.stories[1].path.write_bytes(b"")
    qtbot.waitUntil(lambda: watched.stories[1].reason == "empty file", timeout=WAIT_MS)
    assert watched.article(Side.RIGHT) is not None


def test_a_file_that_comes_back_is_read_again(watched: Session, write_story: Callable[..., Path], qtbot: QtBot) -> None:
    watched.stories[0].path.unlink()
    qtbot.waitUntil(lambda: watched.stories[0].reason is not None, timeout=WAIT_MS)
    write_story("news/a.txt", "Dam at Oreva holds after all")
    qtbot.waitUntil(lambda: watched.stories[0].title == "Dam at Oreva holds after all", timeout=WAIT_MS)
    assert (len(watched.stories), watched.stories[0].reason) == (2, None)


def test_a_change_after_the_end_starts_no_work(
    watched: Session, write_story: Callable[..., Path], qtbot: QtBot
) -> None:
    watch = watched.findChild(FolderWatch)
    assert watch is not None
    watched.close()
    write_story("news/c.txt")
    watch.look()
    assert watched.story_list.progress().total == 2
    assert watched.is_idle()
