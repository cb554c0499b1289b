"""A cell of which nothing is known leads to what of its story is linked with a teller."""

from reader.model.events.claim import Claim, ClaimKind, Extent, Member
from reader.model.events.event import Event, Story
from reader.model.events.linked_beside import LinkedBeside, linked_beside
from tests.gathering.stories import article_of


def test_the_surest_link_counts_and_of_these_that_of_the_words() -> None:
    stories = tuple(Story(article_of(f"Outlet {n}", "A pier broke.", "A ship sank.")) for n in range(3))
    claim = Claim((Member(0, 0, Extent.FULL), Member(1, 0, Extent.FULL)), ClaimKind.FACT, 1)
    links = (((0, 0), (1, 0)), ((0, 0), (2, 0)), ((1, 0), (2, 1)))
    event = Event(stories, (claim,), links=links)
    assert linked_beside(event, claim, 2) == LinkedBeside((1, 0), (2, 1), is_sure=True)
    assert linked_beside(Event(stories, (claim,), links=links, unsure=links[2:]), claim, 2) == LinkedBeside(
        (0, 0), (2, 0), is_sure=True
    )
    assert linked_beside(event, claim, 1) is None
