"""What was added, cut and changed between versions of one story."""

import pytest

from reader.gathering import gather_event
from reader.model.events.event import Event
from reader.model.events.version_change import VersionChange
from reader.wording.event.events import change_text, common_text_lines
from tests.exporting.events import EARLY, LATE, versions_event
from tests.gathering.stories import article_of


@pytest.fixture(scope="module")
def event() -> Event:
    return versions_event()


def test_sentences_are_added_cut_and_changed_in_the_order_of_time(event: Event) -> None:
    (change,) = event.changes
    assert (change.before, change.after) == (1, 0)
    assert (change.added, change.cut, change.changed) == ((3,), (3,), ((2, 2),))


def test_a_change_is_said_in_words(event: Event) -> None:
    assert change_text(event.changes[0]) == "1 sentence added, 1 cut, 1 changed"
    assert change_text(VersionChange(0, 1)) == "no sentence changed"
    assert "Herald (2) after Herald (1): 1 sentence added, 1 cut, 1 changed." in common_text_lines(event)


def test_a_story_of_one_version_changed_nothing() -> None:
    assert gather_event([article_of("Herald", *EARLY), article_of("Monitor", *LATE)]).changes == ()
