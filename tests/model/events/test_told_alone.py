"""What one story of an event alone says, and which others may say it too."""

from dataclasses import replace

from reader.model.events.event import Event, Story
from reader.model.events.told_alone import links_beyond_claims, sentences_alone, stories_linked_to, told_alone
from tests.gathering.stories import article_of


def test_what_is_linked_and_tells_no_claim_is_listed_with_whom_it_is_linked_to() -> None:
    story, other = (Story(article_of(name, "Oreva", "It rained.")) for name in ("Herald", "Monitor"))
    event = Event((story, other), links=(((0, 1), (1, 1)),))
    assert sentences_alone(event, 0) == (0,)
    assert told_alone(event)[0] == (0, 1)
    assert stories_linked_to(event, 0, 1) == (1,)
    assert links_beyond_claims(event)
    assert not links_beyond_claims(replace(event, links=()))
