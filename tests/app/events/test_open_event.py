from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.app.background.jobs import Jobs
from reader.app.correcting import Correcting
from reader.app.dismissing import Dismissing
from reader.app.events.open_event import OpenEvent
from reader.app.session import Session
from reader.model.correction import Correction, line_key
from reader.model.difference import DifferenceKind
from tests.app.conftest import wait_until_read

WAIT_MS = 20_000


@pytest.fixture
def opened(session: Session, jobs: Jobs, write_story: Callable[..., Path], tmp_path: Path, qtbot: QtBot) -> OpenEvent:
    for name, people in (("a.txt", 500), ("b.txt", 4000), ("c.txt", 500)):
        write_story(name, f"Dam at Oreva gives way, {name}", people)
    session.open_folder(tmp_path)
    wait_until_read(qtbot, session)
    event = OpenEvent(session, jobs, session)
    event.open((0, 1))
    qtbot.waitUntil(lambda: event.found is not None, timeout=WAIT_MS)
    return event


def test_an_event_tells_what_its_stories_share(opened: OpenEvent) -> None:
    assert opened.found is not None
    assert len(opened.found.stories) == 2
    assert opened.found.claims


def test_what_was_found_of_another_event_is_gone_at_once(opened: OpenEvent, qtbot: QtBot) -> None:
    opened.open((0, 2))
    assert opened.found is None
    assert opened.is_gathering
    qtbot.waitUntil(lambda: opened.found is not None, timeout=WAIT_MS)


def test_an_event_that_was_open_before_is_there_at_once(opened: OpenEvent, qtbot: QtBot) -> None:
    before = opened.found
    opened.open((0, 2))
    qtbot.waitUntil(lambda: opened.found is not None, timeout=WAIT_MS)
    opened.open((0, 1))
    assert opened.found is before


def test_another_base_asks_for_nothing(opened: OpenEvent, qtbot: QtBot) -> None:
    with qtbot.waitSignal(opened.base_changed):
        opened.set_base(1)
    assert not opened.is_gathering
    opened.set_base(7)
    assert opened.base == 1


def test_the_base_stays_when_stories_come_go_or_are_read_again(
    opened: OpenEvent, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    opened.set_base(1)
    opened.open((0, 1, 2))
    assert opened.base == 1
    opened.open((1, 2))
    assert opened.base == 0
    opened.open((0, 2))
    assert opened.base == 0
    opened.open((0, 1))
    assert opened.base == 1
    correcting = Correcting(session, session)
    correcting.correct(1, Correction((("outlet", "Post"),)))

    def is_read_again() -> bool:
        return opened.found is not None and "Post" in {one.article.outlet for one in opened.found.stories}

    qtbot.waitUntil(lambda: len(opened.stories) < 2 or is_read_again(), timeout=WAIT_MS)
    opened.open((0, 1))
    qtbot.waitUntil(is_read_again, timeout=WAIT_MS)
    assert opened.base == 1


def test_a_story_that_changed_is_gathered_again(
    opened: OpenEvent, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    before = opened.found
    (tmp_path / "b.txt").write_text("Rain\n\nIt rained in Marn on Friday, and nobody was surprised by it at all.\n")
    session.story_list.look_again()
    qtbot.waitUntil(lambda: opened.found not in (None, before), timeout=WAIT_MS)


def test_that_more_stories_may_come_is_said_once(opened: OpenEvent, qtbot: QtBot) -> None:
    with qtbot.waitSignal(opened.waiting_changed):
        opened.set_waiting(is_waiting=True)
    with qtbot.assertNotEmitted(opened.waiting_changed):
        opened.set_waiting(is_waiting=True)
    assert opened.is_waiting


def test_another_folder_closes_the_event(opened: OpenEvent, session: Session, tmp_path: Path) -> None:
    session.open_folder(tmp_path)
    assert opened.stories == ()
    assert opened.found is None


def test_what_the_user_said_is_no_clash_is_none_in_the_event_either(
    opened: OpenEvent, session: Session, qtbot: QtBot
) -> None:
    def clashes() -> int:
        return 0 if opened.found is None else sum(bool(claim.clashing()) for claim in opened.found.claims)

    session.choose(0)
    session.choose(1)
    qtbot.waitUntil(lambda: session.comparison is not None and not session.is_comparing, timeout=WAIT_MS)
    assert clashes() > 0
    found, dismissing = session.comparison, Dismissing(session)
    assert found is not None
    before = opened.found
    for link in found.links:
        if link.clashes:
            dismissing.dismiss(link, link.clashes)
    qtbot.waitUntil(lambda: clashes() == 0, timeout=WAIT_MS)
    for number, link in enumerate(session.comparison.links if session.comparison else ()):
        if link.dismissed:
            dismissing.toggle(number)
    qtbot.waitUntil(lambda: opened.found is before, timeout=WAIT_MS)
    session.set_alerting(frozenset({DifferenceKind.NAME}))
    qtbot.waitUntil(lambda: clashes() == 0, timeout=WAIT_MS)


def test_what_the_user_said_is_no_link_is_none_in_the_event_either(
    opened: OpenEvent, session: Session, qtbot: QtBot
) -> None:
    session.choose(0)
    session.choose(1)
    qtbot.waitUntil(lambda: session.comparison is not None and not session.is_comparing, timeout=WAIT_MS)
    found, before, dismissing = session.comparison, opened.found, Dismissing(session)
    assert found is not None
    assert before is not None
    link = next(link for link in found.links if link.clashes)
    places = (0, link.left[0]), (1, link.right[0])
    assert before.are_linked(*places)
    dismissing.unlink(link)
    qtbot.waitUntil(lambda: opened.found not in (None, before), timeout=WAIT_MS)
    assert opened.found is not None
    assert not opened.found.are_linked(*places)
    assert not any(
        {(one.story, one.sentence) for one in claim.tellers()} >= set(places) for claim in opened.found.claims
    )
    qtbot.waitUntil(lambda: session.comparison is not None and bool(session.comparison.unlinked), timeout=WAIT_MS)
    assert session.comparison is not None
    dismissing.relink(session.comparison.unlinked[0])
    qtbot.waitUntil(lambda: opened.found is before, timeout=WAIT_MS)


def test_a_pair_of_the_event_calls_nothing_one_storys_own_that_its_rows_do_not(
    opened: OpenEvent, session: Session, qtbot: QtBot
) -> None:
    found = opened.found
    assert found is not None
    session.open_pair(0, 1)
    keys = frozenset(line_key(found.stories[0].article.sentence_text(n)) for n in (0, 1))
    assert session.settings.told_elsewhere & keys
    session.open_pair(0, 2)
    assert not session.settings.told_elsewhere
    opened.open((0, 2))
    qtbot.waitUntil(lambda: opened.found is not None, timeout=WAIT_MS)
    assert session.settings.told_elsewhere & keys
    session.swap()
    assert session.settings.told_elsewhere & keys
    session.open_pair(0, 1)
    assert not session.settings.told_elsewhere
