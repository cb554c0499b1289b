"""Headlines that no other story is like, and that yet say what sentences of their own story tell others too."""

from collections.abc import Collection, Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import product

from reader.comparing.headlines import are_alike, is_headline_of
from reader.model.article import Article, Role, Span
from reader.model.events.claim import Place
from reader.model.events.event import Event
from reader.model.events.told_alone import shared_sentences
from reader.model.pair_keys import pair_keys

_Part = tuple[Article, int]
"""A sentence of a story."""


def find_told_headlines(event: Event, unlinked: AbstractSet[str] = frozenset()) -> Iterator[Place]:
    """Yield the headlines that tell no claim, and most of whose words stand in what their story shares with others.

    Or in the headlines of others of which that is so: of two that say one thing, both are shared or none. So are two of
    linked stories that have most words in common. Of `unlinked`
    pairs of sentences (`pair_keys`) the user said that they do not.
    """
    shared = {
        (story, sentence)
        for story, one in enumerate(event.stories)
        for sentence in one.article.compared_sentences()
        if one.article.role_of(sentence) is Role.HEADLINE and sentence in shared_sentences(event, story)
    }
    shared.update(_told(event, (), unlinked))
    alike = set(_alike(event, unlinked))
    yield from sorted(alike.union(_told(event, shared | alike, unlinked)))


def _alike(event: Event, unlinked: AbstractSet[str]) -> Iterator[Place]:
    """Yield the headlines that tell no claim, and most of whose words a headline of a surely linked story has."""
    sure = set(event.links).difference(event.unsure)
    for story, other in sorted({(one[0], other[0]) for one, other in sure}):
        for own, theirs in product(_headlines_of(event, story), _headlines_of(event, other)):
            one, two = _part(event, (story, own)), _part(event, (other, theirs))
            if are_alike(one, two) and not _is_apart(*one, *two, unlinked):
                yield from (
                    (number, sentence)
                    for number, sentence in ((story, own), (other, theirs))
                    if sentence not in shared_sentences(event, number)
                )


def _headlines_of(event: Event, story: int) -> list[int]:
    article = event.stories[story].article
    return [n for n in article.compared_sentences() if article.role_of(n) is Role.HEADLINE]


def _told(event: Event, shared: Collection[Place], unlinked: AbstractSet[str]) -> Iterator[Place]:
    for story, one in enumerate(event.stories):
        told = shared_sentences(event, story)
        spans = [one.article.sentences[sentence].span for sentence in sorted(told)]
        others = [_part(event, place) for place in sorted(_heard(event, story))]
        headlines = [_part(event, place) for place in sorted(shared) if event.head_of(place[0]) != event.head_of(story)]
        for sentence in one.article.compared_sentences():
            if sentence in told or one.article.role_of(sentence) is not Role.HEADLINE:
                continue
            heard, alike = (_not_apart(one.article, sentence, some, unlinked) for some in (others, headlines))
            if is_headline_of(one.article, sentence, spans, heard, alike):
                yield story, sentence


def _not_apart(
    article: Article, headline: int, parts: Sequence[_Part], unlinked: AbstractSet[str]
) -> Sequence[tuple[Article, Span]]:
    """Return the sentences of others but those of which the user said that they do not tell what a headline does."""
    told = ((other, index) for other, index in parts if not _is_apart(article, headline, other, index, unlinked))
    return [(other, other.sentences[index].span) for other, index in told]


def _heard(event: Event, story: int) -> set[Place]:
    """Return the sentences of other texts that tell a claim which a story tells, or are linked to one of it."""
    tellers = ({one.place for one in claim.tellers()} for claim in event.claims)
    found = set[Place]().union(*(some for some in tellers if any(teller == story for teller, _ in some)))
    found.update(place for link in event.links if story in {link[0][0], link[1][0]} for place in link)
    return {place for place in found if event.head_of(place[0]) != event.head_of(story)}


def _is_apart(article: Article, headline: int, other: Article, index: int, unlinked: AbstractSet[str]) -> bool:
    return bool(unlinked) and pair_keys(article, other, [(headline, index)]) <= unlinked


def _part(event: Event, place: Place) -> _Part:
    return event.stories[place[0]].article, place[1]
