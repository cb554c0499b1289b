"""Which sentences come near one that tells no claim, though nothing links the two: it may be that both tell one thing.

"The recorder shows 57 miles an hour" stands alone, and so does "The train was going at 92 km/h": of neither story is it
known that what the other one tells is not there.
"""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import combinations

from reader.comparing.differing.statements.sentence_facts import read_facts
from reader.gathering.claims.likeness import Likeness
from reader.gathering.omissions import NEAR_ALL
from reader.gathering.touching.amounts import tells_speed
from reader.model.article import Article
from reader.model.events.claim import Place

Pair = tuple[Place, Place]


def find_beside(articles: Sequence[Article], likeness: Likeness, held: AbstractSet[Place]) -> list[Pair]:
    """Return such pairs of sentences, those of the earlier story first; of `held` ones the rows of the matrix tell."""
    near = [pair for pair, score in likeness.pairs.items() if score >= NEAR_ALL]
    found = {(min(pair), max(pair)) for pair in (*near, *_of_speeds(articles)) if not held >= set(pair)}
    return sorted(found.difference(likeness.links))


def _of_speeds(articles: Sequence[Article]) -> Iterator[Pair]:
    """Yield the pairs of two stories of one language both of which tell a speed."""
    telling = [
        (story, sentence)
        for story, article in enumerate(articles)
        for sentence in article.compared_sentences()
        if tells_speed(read_facts(article.sentence_text(sentence), article.language or "", None))
    ]
    for one, other in combinations(telling, 2):
        if one[0] != other[0] and articles[one[0]].language == articles[other[0]].language:
            yield one, other
