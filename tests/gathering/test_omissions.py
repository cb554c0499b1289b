"""What a story leaves out."""

from dataclasses import replace

from reader.gathering import gather_event
from reader.model.article import RemovalReason, Removed
from reader.model.event import Event
from tests.gathering.copies.texts import AGENCY_STORY
from tests.gathering.stories import DAM, article_of, articles_of


def left_out(event: Event, story: int) -> list[str]:
    claims = next((one.claims for one in event.omissions if one.story == story), ())
    members = [event.claims[n].members[event.claims[n].wording] for n in claims]
    return [event.stories[m.story].article.sentence_text(m.sentence) for m in members]


def test_what_two_others_tell_is_left_out() -> None:
    event = gather_event(articles_of(DAM))
    assert left_out(event, 0) == ["The mayor, Ilse Brandt, asked for tents and blankets."]


def test_what_one_other_tells_is_not_left_out() -> None:
    assert left_out(gather_event(articles_of(DAM)[:2]), 0) == []


def test_what_a_story_and_its_copy_tell_is_told_once() -> None:
    agency = article_of("Agency", *AGENCY_STORY)
    event = gather_event([agency, replace(agency, outlet="Herald"), article_of("Monitor", "Oreva", "It rained.")])
    assert event.same_text == ((0, 1),)
    assert left_out(event, 2) == []


def test_of_another_language_it_is_not_known() -> None:
    greek = article_of("Εφημερίδα", "Έσπασε το φράγμα", "Το φράγμα έσπασε.", language="el")
    event = gather_event([*articles_of(DAM), greek])
    assert event.unknown == (3,)
    assert 3 not in {one.story for one in event.omissions}


def test_where_cleaning_set_much_aside_it_is_not_known() -> None:
    first, *others = articles_of(DAM)
    cut = replace(first, removed=(Removed("word " * 60, RemovalReason.OTHER, 2),))
    assert gather_event([cut, *others]).unknown == (0,)
    menu = replace(first, removed=(Removed("word " * 60, RemovalReason.MENU, 2),))
    assert gather_event([menu, *others]).unknown == ()
