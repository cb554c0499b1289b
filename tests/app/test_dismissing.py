from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.app.dismissing import Dismissing
from reader.app.session import Session
from reader.model.comparison import Link, Side, Standing
from tests.app.conftest import wait_until_read
from tests.app.direct_jobs import DirectJobs


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "data" / "corrections.journal"


@pytest.fixture
def stories(write_story: Callable[..., Path]) -> list[Path]:
    return [write_story("stories/a.txt", people=500), write_story("stories/b.txt", people=4000)]


@pytest.fixture
def opened(qapp: object, file: Path, stories: list[Path], qtbot: QtBot) -> Iterator[Session]:
    session = opened_on(stories, file, qtbot)
    yield session
    session.close()


def opened_on(stories: list[Path], file: Path | None, qtbot: QtBot) -> Session:
    session = Session(DirectJobs(), corrections_file=file)
    session.open_files(stories)
    wait_until_read(qtbot, session)
    qtbot.waitUntil(lambda: session.comparison is not None and not session.is_comparing, timeout=20_000)
    return session


def differing(session: Session) -> list[Link]:
    return [] if session.comparison is None else [link for link in session.comparison.links if link.clashes]


def dismissed(session: Session) -> list[Link]:
    return [] if session.comparison is None else [link for link in session.comparison.links if link.dismissed]


def number_of_clash(session: Session) -> int:
    comparison = session.comparison
    assert comparison is not None
    return next(number for number, link in enumerate(comparison.links) if link.clashes)


def wait_until_compared(session: Session, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: session.comparison is not None and not session.is_comparing, timeout=20_000)


def test_a_clash_that_is_none_clashes_no_more_until_that_is_undone(opened: Session, qtbot: QtBot) -> None:
    dismissing = Dismissing(opened)
    with qtbot.waitSignal(dismissing.dismissed) as told:
        dismissing.toggle(number_of_clash(opened))
    qtbot.waitUntil(lambda: len(dismissed(opened)) == 1, timeout=20_000)
    assert not differing(opened)
    assert told.args is not None
    told.args[2].take_back()
    qtbot.waitUntil(lambda: len(differing(opened)) == 1, timeout=20_000)
    assert not dismissed(opened)
    told.args[2].do_again()
    qtbot.waitUntil(lambda: len(dismissed(opened)) == 1, timeout=20_000)
    assert not differing(opened)


def test_what_was_taken_for_none_clashes_after_all(opened: Session, qtbot: QtBot) -> None:
    dismissing, number = Dismissing(opened), number_of_clash(opened)
    dismissing.toggle(number)
    qtbot.waitUntil(lambda: len(dismissed(opened)) == 1, timeout=20_000)
    with qtbot.waitSignal(dismissing.restored):
        dismissing.toggle(number)
    qtbot.waitUntil(lambda: len(differing(opened)) == 1, timeout=20_000)


def test_it_lasts_and_holds_whichever_story_is_on_the_left(
    opened: Session, file: Path, stories: list[Path], qtbot: QtBot
) -> None:
    Dismissing(opened).toggle(number_of_clash(opened))
    again = opened_on(stories[::-1], file, qtbot)
    assert (len(differing(again)), len(dismissed(again))) == (0, 1)
    again.close()


def test_it_holds_for_no_other_sentence(
    opened: Session, file: Path, write_story: Callable[..., Path], stories: list[Path], qtbot: QtBot
) -> None:
    Dismissing(opened).toggle(number_of_clash(opened))
    again = opened_on([stories[0], write_story("stories/c.txt", people=9000)], file, qtbot)
    assert (len(differing(again)), len(dismissed(again))) == (1, 0)
    again.close()


def test_forgetting_the_folder_forgets_it(opened: Session, file: Path, stories: list[Path], qtbot: QtBot) -> None:
    Dismissing(opened).toggle(number_of_clash(opened))
    assert opened.forget(stories[0].parent)
    again = opened_on(stories, file, qtbot)
    assert len(differing(again)) == 1
    again.close()


def test_without_a_file_it_lasts_as_long_as_the_session(qapp: object, stories: list[Path], qtbot: QtBot) -> None:
    private = opened_on(stories, None, qtbot)
    Dismissing(private).toggle(number_of_clash(private))
    qtbot.waitUntil(lambda: len(dismissed(private)) == 1, timeout=20_000)
    private.close()
    again = opened_on(stories, None, qtbot)
    assert len(differing(again)) == 1
    again.close()


def unlinked(session: Session) -> int:
    return 0 if session.comparison is None else len(session.comparison.unlinked)


def test_a_link_that_is_none_is_none_until_that_is_undone(opened: Session, qtbot: QtBot) -> None:
    comparison = opened.comparison
    assert comparison is not None
    dismissing, link = Dismissing(opened), comparison.links[number_of_clash(opened)]
    with qtbot.waitSignal(dismissing.unlinked) as told:
        dismissing.unlink(link)
    qtbot.waitUntil(lambda: unlinked(opened) == 1, timeout=20_000)
    without = opened.comparison
    assert without is not None
    assert len(without.links) == len(comparison.links) - 1
    assert all(without.standings(side)[n] is Standing.ONLY_HERE for side in Side for n in link.of(side))
    assert told.args is not None
    told.args[2].take_back()
    qtbot.waitUntil(lambda: opened.comparison is not None and not unlinked(opened), timeout=20_000)
    assert opened.comparison is not None
    assert opened.comparison.links == comparison.links


def test_what_was_taken_for_no_link_is_one_after_all(opened: Session, qtbot: QtBot) -> None:
    dismissing = Dismissing(opened)
    assert opened.comparison is not None
    dismissing.unlink(opened.comparison.links[0])
    qtbot.waitUntil(lambda: unlinked(opened) == 1, timeout=20_000)
    with qtbot.waitSignal(dismissing.relinked):
        dismissing.relink(opened.comparison.unlinked[0])
    qtbot.waitUntil(lambda: opened.comparison is not None and not unlinked(opened), timeout=20_000)


def test_no_link_lasts_and_holds_whichever_story_is_on_the_left(
    opened: Session, file: Path, stories: list[Path], qtbot: QtBot
) -> None:
    assert opened.comparison is not None
    Dismissing(opened).unlink(opened.comparison.links[0])
    again = opened_on(stories[::-1], file, qtbot)
    assert unlinked(again) == 1
    assert again.forget(stories[0].parent)
    again.close()
    forgotten = opened_on(stories, file, qtbot)
    assert unlinked(forgotten) == 0
    forgotten.close()
