"""What a sentence of a story can tell."""

from collections.abc import Sequence
from functools import lru_cache

from reader.comparing.profiling.frequencies import zipf_tenths
from reader.comparing.profiling.profiles import profile
from reader.gathering.claims.likeness import Place
from reader.model.article import Article
from reader.text.punctuation import CLOSERS

_QUESTION_MARKS = ("?", "？", "؟", ";")  # the last is the Greek one, which only ends a sentence there
_COMMON = 60  # Zipf frequency, times ten, of words such as "when" and "said"
# Of the terms of the shorter of two sentences of one story that tell the same thing. Of .1 to .5, .4 gave the best
# B-cubed on five labelled events.
_LEAST_SHARED = 0.4


def can_tell(sentence: str) -> bool:
    """Tell whether a sentence says something that another story can say too.

    A question claims nothing; a line of capitals inside a story names another story, or what stands in a picture.
    """
    bare = sentence.rstrip().rstrip(CLOSERS)
    return not (bare.endswith(_QUESTION_MARKS) or sentence.isupper())


def telling_terms(articles: Sequence[Article], place: Place) -> frozenset[str]:
    """Return the terms of a sentence that are not in every sentence of its language."""
    article = articles[place[0]]
    language = article.language or ""
    return profile(article.sentence_text(place[1]), language).terms - _common_terms(language)


def are_alike(articles: Sequence[Article], one: Place, other: Place) -> bool:
    """Tell whether two sentences of one story may tell one thing, as a headline and the lead do."""
    terms = telling_terms(articles, one), telling_terms(articles, other)
    return len(terms[0] & terms[1]) >= _LEAST_SHARED * min(map(len, terms))


@lru_cache(maxsize=32)
def _common_terms(language: str) -> frozenset[str]:
    return frozenset(term for term, tenths in zipf_tenths(language).items() if tenths >= _COMMON)
