"""Headlines that no other story is like, and that yet say what sentences of their own story tell others too."""

from collections.abc import Collection, Iterator

from reader.comparing.headlines import is_headline_of
from reader.model.article import Article, Role, Span
from reader.model.events.claim import Place
from reader.model.events.event import Event
from reader.model.events.told_alone import shared_sentences


def find_told_headlines(event: Event) -> Iterator[Place]:
    """Yield the headlines that tell no claim, and most of whose words stand in what their story shares with others.

    Or in the headlines of others of which that is so: of two that say one thing, both are shared or none.
    """
    shared = {
        (story, sentence)
        for story, one in enumerate(event.stories)
        for sentence in one.article.compared_sentences()
        if one.article.role_of(sentence) is Role.HEADLINE and sentence in shared_sentences(event, story)
    }
    shared.update(_told(event, ()))
    yield from _told(event, shared)


def _told(event: Event, shared: Collection[Place]) -> Iterator[Place]:
    for story, one in enumerate(event.stories):
        told = shared_sentences(event, story)
        spans = [one.article.sentences[sentence].span for sentence in sorted(told)]
        others = [_part(event, place) for place in sorted(_heard(event, story))]
        headlines = [_part(event, place) for place in sorted(shared) if event.head_of(place[0]) != event.head_of(story)]
        for sentence in one.article.compared_sentences():
            if sentence not in told and is_headline_of(one.article, sentence, spans, others, headlines):
                yield story, sentence


def _heard(event: Event, story: int) -> set[Place]:
    """Return the sentences of other texts that tell a claim which a story tells, or are linked to one of it."""
    tellers = ({one.place for one in claim.tellers()} for claim in event.claims)
    found = set[Place]().union(*(some for some in tellers if any(teller == story for teller, _ in some)))
    found.update(place for link in event.links if story in {link[0][0], link[1][0]} for place in link)
    return {place for place in found if event.head_of(place[0]) != event.head_of(story)}


def _part(event: Event, place: Place) -> tuple[Article, Span]:
    article = event.stories[place[0]].article
    return article, article.sentences[place[1]].span
