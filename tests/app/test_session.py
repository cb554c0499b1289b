from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.app.background.jobs import Jobs
from reader.app.session import Session
from reader.app.stories import result_batches
from reader.app.stories.story import StoryState
from reader.model.comparison import Side
from reader.model.errors import UnwritableFile
from tests.app.conftest import wait_until_read

WAIT_MS = 20_000


@pytest.fixture
def folder(write_story: Callable[..., Path]) -> Path:
    write_story("a.txt", "Dam at Oreva gives way after rain")
    write_story("b.txt", "Dam breaks at Oreva", people=1300)
    return write_story("c.txt", "Oreva counts the damage", people=40).parent


def open_and_read(qtbot: QtBot, session: Session, folder: Path) -> None:
    session.open_folder(folder)
    wait_until_read(qtbot, session)


def test_folder_becomes_rows_with_headlines(qtbot: QtBot, session: Session, folder: Path) -> None:
    open_and_read(qtbot, session, folder)
    assert [story.title for story in session.stories] == [
        "Dam at Oreva gives way after rain",
        "Dam breaks at Oreva",
        "Oreva counts the damage",
    ]


def test_two_clicks_compare_two_stories(qtbot: QtBot, session: Session, folder: Path) -> None:
    open_and_read(qtbot, session, folder)
    with qtbot.waitSignal(session.comparison_changed, check_params_cb=lambda: session.comparison is not None):
        session.choose(0)
        session.choose(1)
    assert session.comparison is not None
    assert session.comparison.left.path.name == "a.txt"
    assert session.comparison.right.path.name == "b.txt"
    assert len(session.comparison.links) >= 2


def test_third_click_replaces_the_right_story(qtbot: QtBot, session: Session, folder: Path) -> None:
    open_and_read(qtbot, session, folder)
    for index in (0, 1, 2):
        session.choose(index)
    assert (session.chosen(Side.LEFT), session.chosen(Side.RIGHT)) == (0, 2)


def test_click_replaces_the_left_story_once_it_is_unpinned(qtbot: QtBot, session: Session, folder: Path) -> None:
    open_and_read(qtbot, session, folder)
    session.choose(0)
    session.choose(1)
    session.unpin_left()
    session.choose(2)
    assert (session.chosen(Side.LEFT), session.chosen(Side.RIGHT)) == (2, 1)
    assert session.left_is_pinned


def test_a_pair_of_an_event_is_pinned_once_a_story_is_put_beside_it(
    qtbot: QtBot, session: Session, folder: Path
) -> None:
    open_and_read(qtbot, session, folder)
    session.open_pair(0, 1)
    assert not session.left_is_pinned
    session.open_on(Side.RIGHT, 2)
    assert session.left_is_pinned
    session.choose(1)
    assert (session.chosen(Side.LEFT), session.chosen(Side.RIGHT)) == (0, 1)


def test_clicks_after_a_pair_of_an_event_pick_another_pair(qtbot: QtBot, session: Session, folder: Path) -> None:
    open_and_read(qtbot, session, folder)
    session.open_pair(0, 1)
    session.choose(1)
    assert (session.chosen(Side.LEFT), session.chosen(Side.RIGHT)) == (1, None)
    session.choose(2)
    assert (session.chosen(Side.LEFT), session.chosen(Side.RIGHT)) == (1, 2)


def test_the_story_that_was_clicked_last_is_the_one_at_hand(qtbot: QtBot, session: Session, folder: Path) -> None:
    open_and_read(qtbot, session, folder)
    sides = []
    for index in (0, 1, 0, 2, 2, 0):
        session.choose(index)
        sides.append(session.latest)
    assert sides == [Side.LEFT, Side.RIGHT, Side.LEFT, Side.RIGHT, Side.RIGHT, Side.LEFT]


def test_opening_the_left_story_on_the_right_swaps_them(qtbot: QtBot, session: Session, folder: Path) -> None:
    open_and_read(qtbot, session, folder)
    session.choose(0)
    session.choose(1)
    session.open_on(Side.RIGHT, 0)
    assert (session.chosen(Side.LEFT), session.chosen(Side.RIGHT)) == (1, 0)


def test_swapping_mirrors_the_comparison(qtbot: QtBot, session: Session, folder: Path) -> None:
    open_and_read(qtbot, session, folder)
    session.choose(0)
    session.choose(1)
    session.swap()
    qtbot.waitUntil(lambda: session.comparison is not None, timeout=WAIT_MS)
    assert session.comparison is not None
    assert session.comparison.left.path.name == "b.txt"


def test_stories_can_be_chosen_before_they_are_read(qtbot: QtBot, session: Session, folder: Path) -> None:
    session.open_files([folder / "a.txt", folder / "b.txt"])
    assert session.comparison is None
    qtbot.waitUntil(lambda: session.comparison is not None, timeout=WAIT_MS)


def test_strictness_compares_again(qtbot: QtBot, session: Session, folder: Path) -> None:
    session.open_files([folder / "a.txt", folder / "b.txt"])
    qtbot.waitUntil(lambda: session.comparison is not None, timeout=WAIT_MS)
    for strictness in (0.7, 0.8, 0.9):
        session.set_strictness(strictness)

    def settled() -> bool:
        return session.comparison is not None and session.comparison.settings.strictness == 0.9

    qtbot.waitUntil(settled, timeout=WAIT_MS)


def test_unreadable_files_become_rows_with_reasons(qtbot: QtBot, session: Session, folder: Path) -> None:
    (folder / "empty.txt").write_bytes(b"")
    (folder / "noise.txt").write_bytes(bytes(range(256)) * 20)
    open_and_read(qtbot, session, folder)
    failed = {story.path.name: story.reason for story in session.stories if story.state is StoryState.FAILED}
    assert set(failed) == {"empty.txt", "noise.txt"}
    assert all(failed.values())


def test_missing_folder_is_said(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    session.open_folder(tmp_path / "gone")
    qtbot.waitUntil(lambda: bool(session.stories), timeout=WAIT_MS)
    assert session.stories[0].reason == "no such folder"


def test_empty_folder_is_said(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    with qtbot.waitSignal(session.story_list.folder_was_empty, timeout=WAIT_MS):
        session.open_folder(tmp_path)


def test_cancelled_opening_keeps_what_was_read(
    qtbot: QtBot, odd_jobs: Jobs, folder: Path, write_story: Callable[..., Path]
) -> None:
    write_story("hang-1.txt")
    write_story("hang-2.txt")
    session = Session(odd_jobs)
    session.open_folder(folder)
    qtbot.waitUntil(lambda: sum(s.state is StoryState.READ for s in session.stories) == 3, timeout=WAIT_MS)
    with qtbot.waitSignals([session.story_list.reading_ended] * 2, timeout=WAIT_MS):
        session.story_list.cancel_reading()
    assert session.story_list.progress().finished == 5
    qtbot.waitUntil(session.is_idle, timeout=WAIT_MS)
    assert [s.reason for s in session.stories if s.state is StoryState.FAILED] == [
        "not read, opening was cancelled"
    ] * 2
    session.close()


def test_unchanged_folder_is_not_read_again(
    qtbot: QtBot, odd_jobs: Jobs, folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    file = tmp_path_factory.mktemp("data") / "index.sqlite"
    first = Session(Jobs(), file)
    open_and_read(qtbot, first, folder)
    first.close()
    second = Session(odd_jobs, file)
    with qtbot.assertNotEmitted(second.story_list.story_changed):
        second.open_folder(folder)
        qtbot.waitUntil(lambda: len(second.stories) == 3, timeout=WAIT_MS)
    assert [story.title for story in second.stories] == [story.title for story in first.stories]
    assert second.story_list.progress().finished == 3
    second.close()


def test_reloading_reads_what_changed_and_keeps_the_pair(
    qtbot: QtBot, session: Session, folder: Path, write_story: Callable[..., Path]
) -> None:
    open_and_read(qtbot, session, folder)
    session.choose(0)
    session.choose(2)
    write_story("b.txt", "Another headline for the dam", people=7)
    write_story("aa.txt", "A story that came later")
    session.reload()
    qtbot.waitUntil(lambda: session.comparison is not None and len(session.stories) == 4, timeout=WAIT_MS)
    wait_until_read(qtbot, session)
    titles = [story.title for story in session.stories]
    assert titles[1:3] == ["A story that came later", "Another headline for the dam"]
    assert (session.chosen(Side.LEFT), session.chosen(Side.RIGHT)) == (0, 3)


def test_what_an_older_reader_read_is_read_again(
    qtbot: QtBot, folder: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path_factory.mktemp("data") / "index.sqlite"
    first = Session(Jobs(), file)
    open_and_read(qtbot, first, folder)
    first.close()
    monkeypatch.setattr("reader.app.stories.edition.edition_of_reading", lambda: "a later one")
    second = Session(Jobs(), file)
    with qtbot.waitSignal(second.story_list.story_changed, timeout=WAIT_MS):
        second.open_folder(folder)
    second.close()


def test_search_finds_stories_by_their_words(qtbot: QtBot, session: Session, folder: Path) -> None:
    open_and_read(qtbot, session, folder)
    assert session.story_list.search("damage counts") == {2: 2}
    assert set(session.story_list.search("OREVA")) == {0, 1, 2}
    assert session.story_list.search("nowhere") == {}


def test_index_that_cannot_be_kept_is_told_once_and_costs_no_story(
    qtbot: QtBot, folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    no_folder = tmp_path_factory.mktemp("data") / "no folder"
    no_folder.touch()
    session = Session(Jobs(), no_folder / "index.sqlite")
    told: list[object] = []
    session.failed.connect(told.append)
    open_and_read(qtbot, session, folder)
    (error,) = told
    assert isinstance(error, UnwritableFile)
    assert "what is read now is kept until the window closes" in str(error)
    assert all(session.story_list.article_at(index) is not None for index in range(len(session.stories)))
    session.close()


def test_stalled_story_is_told_and_can_be_skipped(
    qtbot: QtBot, odd_jobs: Jobs, write_story: Callable[..., Path]
) -> None:
    session = Session(odd_jobs)
    with qtbot.waitSignal(session.story_list.story_stalled, timeout=WAIT_MS) as stalled:
        session.open_folder(write_story("hang.txt").parent)
    assert stalled.args is not None
    with qtbot.waitSignal(session.story_list.reading_ended, timeout=WAIT_MS) as ended:
        session.story_list.skip(stalled.args[0])
    assert ended.args == stalled.args
    assert session.stories[0].reason == "skipped, it took too long"
    session.close()


def test_a_file_of_many_stories_is_read_when_the_last_of_them_is_there(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    mails = [f"From a@b Mon Jan  1 00:00:00 2031\nSubject: Mail {n}\n\nRain fell in Tarn on day {n}.\n" for n in (1, 2)]
    (tmp_path / "two.mbox").write_text("\n".join(mails))
    with qtbot.waitSignal(session.story_list.reading_ended, timeout=WAIT_MS) as ended:
        session.open_folder(tmp_path)
    assert ended.args == [0]
    assert [story.state for story in session.stories] == [StoryState.READ] * 2


def test_opening_another_folder_forgets_the_first(qtbot: QtBot, session: Session, folder: Path, tmp_path: Path) -> None:
    open_and_read(qtbot, session, folder)
    session.choose(0)
    other = tmp_path / "other"
    other.mkdir()
    (other / "d.txt").write_text((folder / "a.txt").read_text(encoding="utf-8"), encoding="utf-8")
    open_and_read(qtbot, session, other)
    assert [story.path.name for story in session.stories] == ["d.txt"]
    assert session.chosen(Side.LEFT) is None


def test_session_that_is_closed_while_stories_arrive_takes_no_more_of_them(
    qtbot: QtBot, write_story: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(result_batches, "_TURN_MS", -1)  # no turn has time for a step: all of them wait
    jobs = Jobs()
    session = Session(jobs)
    session.open_folder(write_story("a.txt").parent)
    qtbot.waitUntil(lambda: bool(session.stories) and jobs.is_idle(), timeout=WAIT_MS)
    assert not session.is_idle()
    session.close()
    assert session.is_idle()


def test_damaged_index_is_begun_anew_and_everything_read_again(
    qtbot: QtBot, tmp_path: Path, write_story: Callable[..., Path]
) -> None:
    paths = [write_story("a.txt"), write_story("b.txt", people=40)]
    session = Session(Jobs(), tmp_path / "index.sqlite")
    session.open_files(paths)
    wait_until_read(qtbot, session)
    with qtbot.waitSignal(session.story_list.index_was_damaged, timeout=20_000):
        session.story_list._index._database.execute("SELECT text FROM no_such_table")  # what a damaged schema says
    wait_until_read(qtbot, session)
    assert [session.story_list.article_at(index) is not None for index in range(2)] == [True, True]
    assert session.story_list.search("dam")
    session.close()


def test_pair_is_being_compared_until_its_comparison_is_there(qtbot: QtBot, session: Session, folder: Path) -> None:
    open_and_read(qtbot, session, folder)
    heard: list[bool] = []
    session.comparing_changed.connect(lambda: heard.append(session.is_comparing))
    session.choose(0)
    session.choose(1)
    qtbot.waitUntil(lambda: session.comparison is not None, timeout=WAIT_MS)
    assert heard == [False, True, False]


def test_comparing_can_be_given_up_and_begun_again(qtbot: QtBot, session: Session, folder: Path) -> None:
    open_and_read(qtbot, session, folder)
    session.choose(0)
    session.choose(1)
    session.cancel_comparing()
    assert (session.is_comparing, session.was_given_up, session.comparison) == (False, True, None)
    session.compare_again()
    assert (session.is_comparing, session.was_given_up) == (True, False)
    qtbot.waitUntil(lambda: session.comparison is not None, timeout=WAIT_MS)
