"""Which words of a claim say what it claims, and not what its event is about.

"The council rejected a study on the harbour bridge" is not told by who tells of the council and the harbour bridge: of
these any sentence of the event may tell.
"""

from collections import Counter
from collections.abc import Callable, Collection, Sequence
from functools import lru_cache

from reader.gathering.claims.words.clauses import terms_of
from reader.model.article import Article

Telling = Callable[[Collection[str], int], frozenset[str]]
"""Returns which of some terms hardly any sentence has but the so many that tell one claim."""

_BESIDE = 1  # sentence that has a word by chance, or tells the claim unseen


def read_telling(articles: Sequence[Article]) -> Telling:
    """Count the sentences of an event that have each term."""
    found = sum(map(_sentences_with, articles), Counter[str]())

    def of_claim(terms: Collection[str], tellers: int) -> frozenset[str]:
        return frozenset(term for term in terms if found[term] <= tellers + _BESIDE)

    return of_claim


@lru_cache(maxsize=128)
def _sentences_with(article: Article) -> Counter[str]:
    places = article.compared_sentences()
    return Counter(term for place in places for term in terms_of(article, article.sentences[place].span))
