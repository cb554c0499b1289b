from dataclasses import replace

import pytest

from reader.gathering import gather_event
from reader.model.article import Doubt
from reader.model.events.event import Event, Story
from reader.model.events.told_alone import may_tell_too
from reader.wording.event.alone import alone_doubt, alone_heading, alone_meaning, alone_note
from tests.exporting.events import GREEK
from tests.gathering.stories import DAM, article_of, articles_of


@pytest.fixture
def event() -> Event:
    return gather_event(articles_of(DAM))


def test_what_no_other_story_says_is_only_in_one(event: Event) -> None:
    assert alone_heading(event) == "Found in no other story"
    assert not any(alone_doubt(event, n) for n in range(len(event.stories)))
    assert "not known" not in alone_meaning(event)


def test_what_a_story_in_another_language_may_tell_is_not_only_in_one() -> None:
    event = gather_event([*articles_of(DAM), GREEK])
    assert alone_heading(event) == "Found in no other story"
    assert alone_doubt(event, 0).startswith("Whether Εφημερίδα tells it is not known")
    assert alone_meaning(event).endswith(alone_doubt(event, 0))


def test_of_the_story_in_another_language_all_others_are_not_known() -> None:
    event = gather_event([*articles_of(DAM), GREEK])
    assert may_tell_too(event, len(event.stories) - 1) == tuple(range(len(event.stories) - 1))


def test_what_a_doubtful_translation_may_tell_is_not_only_in_one(event: Event) -> None:
    first, *others = event.stories
    doubtful = replace(first, article=replace(first.article, doubts=(Doubt(1, "repeated"),)))
    assert 0 in may_tell_too(replace(event, stories=(doubtful, *others)), 1)
    assert may_tell_too(event, 1) == ()


def test_what_is_linked_but_tells_no_claim_is_said_to_be_linked() -> None:
    stories = tuple(Story(article_of(name, "Oreva", "It rained.")) for name in ("Herald", "Monitor"))
    event = Event(stories, links=(((0, 1), (1, 1)),))
    assert alone_heading(event) == "In none of the rows above"
    assert alone_meaning(event).startswith("Sentences that tell no claim. ")
    assert alone_note(event, 0, 1) == "linked: Monitor"
    assert alone_note(event, 0, 0) == ""
