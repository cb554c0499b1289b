"""The words for people about an event."""

from dataclasses import replace

from reader.wording.events import event_title, name_giver
from tests.exporting.events import dam_event


def test_the_earliest_dated_story_names_an_event() -> None:
    assert name_giver([None, "2031-03-19", "2031-03-18T20:00"], ()) == 2


def test_of_undated_stories_the_first_names_the_event() -> None:
    assert name_giver([None, None], ()) == 0


def test_a_story_that_was_put_there_by_hand_names_no_event_of_others() -> None:
    assert name_giver(["2031-02-01", "2031-03-19"], (0,)) == 1
    assert name_giver(["2031-02-01", "2031-03-19"], (0, 1)) == 0


def test_the_title_of_an_event_is_the_headline_of_the_story_that_names_it() -> None:
    event = dam_event()
    assert event_title(event) == event.stories[0].article.title
    intruded = replace(event, stories=(replace(event.stories[0], by_hand=True), *event.stories[1:]))
    assert event_title(intruded) == event.stories[1].article.title
