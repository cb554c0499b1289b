from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.app.background.jobs import Jobs
from reader.app.background.translations import TranslationState
from reader.app.session import Session
from reader.model.comparison import LinkKind, Side
from reader.model.errors import MissingPackage
from reader.storage.paths import packages_folder
from reader.translating.installing import install
from tests.app.conftest import wait_until_read

WAIT_MS = 20_000
GREEK, ENGLISH = "002_c6670db91a2f48ee.txt", "000_4be1a90c77d2e615.txt"


def state_of(session: Session, index: int) -> Callable[[], TranslationState]:
    return lambda: session.translations.status_of(index).state


def wait_for(qtbot: QtBot, session: Session, index: int, state: TranslationState) -> None:
    qtbot.waitUntil(lambda: session.translations.status_of(index).state is state, timeout=WAIT_MS)


@pytest.fixture
def opened(qtbot: QtBot, session: Session, samples: Path) -> Session:
    """The sample event's English and Greek stories, side by side."""
    session.open_files([samples / ENGLISH, samples / GREEK])
    wait_until_read(qtbot, session)
    qtbot.waitUntil(lambda: session.comparison is not None, timeout=WAIT_MS)
    return session


def test_greek_story_is_translated_and_compared_again(qtbot: QtBot, greek_package: Path, opened: Session) -> None:
    assert opened.comparison is not None
    assert {link.kind for link in opened.comparison.links} == {LinkKind.BY_WORDS}
    opened.translations.translate([1])
    assert state_of(opened, 1)() in (TranslationState.QUEUED, TranslationState.RUNNING)
    wait_for(qtbot, opened, 1, TranslationState.DONE)
    qtbot.waitUntil(lambda: opened.comparison is not None, timeout=WAIT_MS)
    assert opened.comparison is not None
    assert opened.comparison.right.translation is not None
    through = [link for link in opened.comparison.links if link.kind is not LinkKind.BY_WORDS]
    assert len(through) >= 5
    article = opened.article(Side.RIGHT)
    assert article is not None
    assert article.original == opened.story_list.article_at(1)


def test_missing_package_fails_with_its_pair(qtbot: QtBot, opened: Session) -> None:
    failures: list[object] = []
    opened.translations.failed.connect(lambda _story, error: failures.append(error))
    opened.translations.translate([1])
    wait_for(qtbot, opened, 1, TranslationState.FAILED)
    (error,) = failures
    assert isinstance(error, MissingPackage)
    assert (error.from_code, error.into) == ("el", "en")
    assert opened.translations.status_of(1).error is error
    qtbot.waitUntil(lambda: opened.comparison is not None, timeout=WAIT_MS)


def test_failed_translation_can_be_tried_again(qtbot: QtBot, opened: Session, greek_archive: Path) -> None:
    opened.translations.translate([1])
    wait_for(qtbot, opened, 1, TranslationState.FAILED)
    install(greek_archive, packages_folder())
    opened.translations.translate([1])
    wait_for(qtbot, opened, 1, TranslationState.DONE)


def test_story_once_translated_opens_translated(
    qtbot: QtBot, greek_package: Path, opened: Session, samples: Path
) -> None:
    opened.translations.translate([1])
    wait_for(qtbot, opened, 1, TranslationState.DONE)
    again = Session(Jobs())
    again.open_files([samples / ENGLISH, samples / GREEK])
    wait_for(qtbot, again, 1, TranslationState.DONE)
    qtbot.waitUntil(lambda: again.comparison is not None, timeout=WAIT_MS)
    assert again.comparison is not None
    assert again.comparison.right.translation is not None
    again.close()


def test_stories_are_translated_on_opening_where_that_is_wanted(
    qtbot: QtBot, greek_package: Path, session: Session, samples: Path
) -> None:
    session.translations.translates_on_opening = True
    session.open_files([samples / GREEK])
    wait_for(qtbot, session, 0, TranslationState.DONE)


def test_queue_is_worked_off_and_can_be_cancelled(
    qtbot: QtBot, greek_package: Path, session: Session, samples: Path, tmp_path: Path
) -> None:
    paths = [tmp_path / f"{number}.txt" for number in range(3)]
    for path in paths:
        path.write_bytes((samples / GREEK).read_bytes())
    session.open_files(paths)
    wait_until_read(qtbot, session)
    qtbot.waitUntil(lambda: session.comparison is not None, timeout=WAIT_MS)
    session.translations.translate([0, 1, 2])
    assert session.translations.unfinished() == 3
    session.translations.cancel(1)
    assert state_of(session, 1)() is TranslationState.NONE
    wait_for(qtbot, session, 0, TranslationState.DONE)
    wait_for(qtbot, session, 2, TranslationState.DONE)
    assert state_of(session, 1)() is TranslationState.NONE
    assert session.translations.unfinished() == 0


def test_cancelling_leaves_the_story_as_it_was(qtbot: QtBot, greek_package: Path, opened: Session) -> None:
    opened.translations.translate([1])
    opened.translations.cancel_all()
    assert state_of(opened, 1)() is TranslationState.NONE
    qtbot.waitUntil(lambda: opened.comparison is not None, timeout=WAIT_MS)
    article = opened.article(Side.RIGHT)
    assert article is not None
    assert article.language == "el"


def test_story_in_the_reading_language_is_not_looked_for(qtbot: QtBot, opened: Session) -> None:
    assert not opened.translations.can_translate("en-GB")
    assert not opened.translations.can_translate(None)
    assert opened.translations.can_translate("el")
    assert not opened.translations.may_change([0, None])


def test_other_folder_forgets_all_translations(
    qtbot: QtBot, greek_package: Path, opened: Session, tmp_path: Path
) -> None:
    opened.translations.translate([1])
    opened.open_folder(tmp_path)
    assert opened.translations.unfinished() == 0
    assert state_of(opened, 1)() is TranslationState.NONE
