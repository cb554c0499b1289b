"""A call that an outlet prints in all stories of a folder: set aside while it is, and put back for good by hand."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.app.correcting import Correcting
from reader.app.session import Session
from reader.model.article import Article
from reader.model.comparison import Side
from reader.model.correction import NO_CORRECTION, line_key
from tests.app.conftest import wait_until_read
from tests.app.direct_jobs import DirectJobs
from tests.outlet_stories import CALL, write_stories

WAIT_MS = 20_000


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write_stories(tmp_path / "news", CALL)
    return tmp_path / "news"


@pytest.fixture
def kept(qapp: object, tmp_path: Path) -> Iterator[Session]:
    """Yield a session that keeps what it read and what was corrected."""
    session = Session(DirectJobs(), tmp_path / "index.sqlite", corrections_file=tmp_path / "corrections.journal")
    yield session
    session.close()


def article_of(session: Session, index: int) -> Article:
    article = session.story_list.article_at(index)
    assert article is not None
    return article


def has_call(session: Session, index: int = 0) -> bool:
    return CALL in article_of(session, index).text


def open_and_read(qtbot: QtBot, session: Session, folder: Path) -> None:
    session.open_folder(folder)
    wait_until_read(qtbot, session)


def test_call_is_gone_from_every_story_once_all_were_read(qtbot: QtBot, session: Session, folder: Path) -> None:
    open_and_read(qtbot, session, folder)
    qtbot.waitUntil(lambda: not has_call(session), timeout=WAIT_MS)
    for index in range(4):
        article = article_of(session, index)
        assert [block.text for block in article.removed if block.reason == "shared"] == [CALL]
        assert article is article_of(session, index)


def test_story_that_was_open_before_is_shown_anew(qtbot: QtBot, session: Session, folder: Path) -> None:
    session.open_folder(folder)
    qtbot.waitUntil(lambda: bool(session.stories), timeout=WAIT_MS)
    session.choose(0)

    def is_clean() -> bool:
        article = session.article(Side.LEFT)
        return article is not None and CALL not in article.text

    qtbot.waitUntil(is_clean, timeout=WAIT_MS)


def test_compared_stories_do_not_share_the_call(qtbot: QtBot, session: Session, folder: Path) -> None:
    open_and_read(qtbot, session, folder)
    session.choose(0)
    session.choose(1)
    qtbot.waitUntil(lambda: session.comparison is not None, timeout=WAIT_MS)
    assert session.comparison is not None
    assert CALL not in session.comparison.left.text
    assert session.comparison.links == ()


def test_two_stories_of_the_folder_keep_the_call(qtbot: QtBot, session: Session, folder: Path) -> None:
    for path in list(folder.iterdir())[2:]:
        path.unlink()
    open_and_read(qtbot, session, folder)
    qtbot.waitUntil(session.is_idle, timeout=WAIT_MS)
    assert has_call(session)


def test_files_that_vanished_count_no_more(qtbot: QtBot, session: Session, folder: Path) -> None:
    open_and_read(qtbot, session, folder)
    qtbot.waitUntil(lambda: not has_call(session), timeout=WAIT_MS)
    for path in sorted(folder.iterdir())[2:]:
        path.unlink()
    session.story_list.look_again()
    qtbot.waitUntil(lambda: has_call(session), timeout=WAIT_MS)


def test_stories_that_come_later_make_it_boilerplate(qtbot: QtBot, session: Session, folder: Path) -> None:
    waiting = {path: path.read_bytes() for path in sorted(folder.iterdir())[2:]}
    for path in waiting:
        path.unlink()
    open_and_read(qtbot, session, folder)
    qtbot.waitUntil(session.is_idle, timeout=WAIT_MS)
    assert has_call(session)
    for path, data in waiting.items():
        path.write_bytes(data)
    session.story_list.look_again()
    qtbot.waitUntil(lambda: not has_call(session), timeout=WAIT_MS)


def test_other_folders_that_were_read_before_do_not_count(qtbot: QtBot, kept: Session, folder: Path) -> None:
    open_and_read(qtbot, kept, folder)
    qtbot.waitUntil(lambda: not has_call(kept), timeout=WAIT_MS)
    alone = folder.parent / "alone"
    alone.mkdir()
    (folder / "0.json").rename(alone / "0.json")
    open_and_read(qtbot, kept, alone)
    qtbot.waitUntil(kept.is_idle, timeout=WAIT_MS)
    assert has_call(kept)


def test_call_is_put_back_by_hand_stays_so_and_goes_again_by_undo(
    qtbot: QtBot, kept: Session, folder: Path, tmp_path: Path
) -> None:
    correcting = Correcting(kept, kept)
    open_and_read(qtbot, kept, folder)
    qtbot.waitUntil(lambda: not has_call(kept), timeout=WAIT_MS)
    correcting.correct(0, NO_CORRECTION.with_restored((line_key(CALL),)))
    assert has_call(kept)
    assert not has_call(kept, 1)
    qtbot.waitUntil(kept.is_idle, timeout=WAIT_MS)
    assert has_call(kept)
    other = Session(DirectJobs(), tmp_path / "index.sqlite", corrections_file=tmp_path / "corrections.journal")
    open_and_read(qtbot, other, folder)
    qtbot.waitUntil(lambda: not has_call(other, 1), timeout=WAIT_MS)
    assert has_call(other)
    other.close()
    correcting.undo()
    qtbot.waitUntil(lambda: kept.is_idle() and not has_call(kept), timeout=WAIT_MS)


def test_known_files_that_are_opened_without_their_folder_show_no_call(
    qtbot: QtBot, kept: Session, folder: Path
) -> None:
    open_and_read(qtbot, kept, folder)
    qtbot.waitUntil(lambda: not has_call(kept), timeout=WAIT_MS)
    kept.open_files(sorted(folder.iterdir()))
    assert not has_call(kept)
    article = kept.article(Side.LEFT)
    assert article is not None
    assert CALL not in article.text


def test_known_folder_shows_no_call_when_it_is_opened_again(qtbot: QtBot, kept: Session, folder: Path) -> None:
    open_and_read(qtbot, kept, folder)
    qtbot.waitUntil(lambda: not has_call(kept), timeout=WAIT_MS)
    open_and_read(qtbot, kept, folder)
    qtbot.waitUntil(lambda: not has_call(kept), timeout=WAIT_MS)
