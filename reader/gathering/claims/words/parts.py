"""Which stories tell all parts of a claim, each in a sentence of its own: a headline tells two things in one breath.

"Ferry fire off Tarn injures 14, captain held" is told by a story that has one sentence on the injured and one on the
captain, though neither is like the headline.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from reader.gathering.claims.sentences import can_tell
from reader.gathering.claims.words.clauses import is_told, terms_of
from reader.model.article import Article, Span
from reader.model.events.claim import Claim, Extent, Member

_OPENING = 2  # sentences of a story, headline and lead mostly: they say where and when all others are
# Of what a part says beyond the opening, by one sentence, and with the opening of all that it says. Of .6 to 1 for the
# first, none found anything that was not so on five labelled events and four others.
_BEYOND, _WITH_OPENING = 0.8, 0.6
_FEWEST_TERMS = 2  # of a part, and of what one sentence says of it


def tellers_of_parts(parts: Sequence[Span], claim: Claim, articles: Sequence[Article]) -> Iterator[Member]:
    """Yield the sentences by which stories without one yet tell every part of what words a claim."""
    article = articles[claim.worded_by.story]
    asked = [terms for part in parts if len(terms := terms_of(article, part)) >= _FEWEST_TERMS]
    told = {member.story for member in claim.tellers()}
    for story, other in enumerate(articles):
        if story not in told and other.language == article.language and asked:
            found = [_teller_of(terms, other) for terms in asked]
            places = sorted({place for place in found if place is not None})
            yield from (Member(story, place, Extent.PART) for place in places if None not in found)


@lru_cache(maxsize=128)
def _sentences_of(article: Article) -> tuple[tuple[int, frozenset[str]], ...]:
    """Return the sentences of a story that can tell something, with their terms; asked for again with each claim."""
    places = (place for place in article.compared_sentences() if can_tell([article], (0, place)))
    return tuple((place, terms_of(article, article.sentences[place].span)) for place in places)


@lru_cache(maxsize=128)
def _terms_of_all(article: Article) -> frozenset[str]:
    return frozenset[str]().union(*(terms for _, terms in _sentences_of(article)))


def _teller_of(asked: frozenset[str], article: Article) -> int | None:
    """Return the sentence of a story that tells a part, with the opening of the story."""
    sentences = _sentences_of(article)
    opening = frozenset[str]().union(*(terms for _, terms in sentences[:_OPENING]))
    beyond = asked - opening
    if not is_told(asked, _terms_of_all(article), _WITH_OPENING):
        return None
    return next(
        (
            place
            for place, own in sentences
            if len(asked & own) >= _FEWEST_TERMS
            and len(beyond & own) >= max(min(_FEWEST_TERMS, len(beyond)), _BEYOND * len(beyond))
            and is_told(asked, own | opening, _WITH_OPENING)
        ),
        None,
    )
