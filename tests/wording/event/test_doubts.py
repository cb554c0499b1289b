"""Why it is not known whether a story tells a claim, in words."""

from dataclasses import replace

from reader.model.events.claim import Claim, ClaimKind, Extent, Member
from reader.model.events.event import Event, Story
from reader.wording.event.doubts import doubt_text, unknown_text
from tests.exporting.events import dam_event
from tests.gathering.stories import article_of


def test_why_a_cell_is_not_known_is_said_of_its_story() -> None:
    event = dam_event()
    claim = event.claims[0]
    assert unknown_text(event, claim, 3) == "not known: it is in Greek, not translated"
    assert unknown_text(event, claim, 0).startswith("not known: what is linked shares too little with this")
    assert unknown_text(replace(event, unknown=(0, 3)), claim, 0).startswith("not known: it is of another event, or")


def test_a_claim_that_other_languages_alone_tell_is_not_known_of_a_story_for_that() -> None:
    event = dam_event()
    claim = Claim((Member(3, 0, Extent.FULL),), ClaimKind.FACT, 0)
    assert unknown_text(event, claim, 0) == "not known: stories in other languages alone tell this"


def test_who_has_a_sure_link_beside_a_row_is_said_to_tell_more_or_another_row() -> None:
    stories = tuple(Story(article_of(outlet, "A pier broke.", "A ship sank.")) for outlet in ("Herald", "Post", "Echo"))
    claim = Claim((Member(0, 0, Extent.FULL), Member(1, 0, Extent.FULL)), ClaimKind.FACT, 0, whole=(0, 1), near=(2,))
    event = Event(stories, (claim,), links=(((1, 0), (2, 1)),))
    assert doubt_text(event, 0, 2) == "not known: its sentence 2 is linked with one of Post, which tells more than this"
    other = Claim((Member(0, 1, Extent.FULL), Member(2, 1, Extent.FULL)), ClaimKind.FACT, 0, whole=(0, 2))
    both = replace(event, claims=(claim, other))
    assert doubt_text(both, 0, 2).endswith("is linked with one of Post, and stands in another row")
    unsure = replace(event, unsure=event.links)
    assert doubt_text(unsure, 0, 2) == "not known: what was set aside of it may tell this"
    near = replace(unsure, claims=(replace(claim, near_by=((2, 1),)),))
    assert doubt_text(near, 0, 2) == "not known: its sentence 2 comes near"
