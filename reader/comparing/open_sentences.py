"""Sentences without a link of which it is known for all that not one side alone may say them.

A paragraph that the user set aside is no part of the comparison, but its file tells it still: what has most of its
words is no story's alone. Nor is what the other story tells, or comes near to, as the rows of their event show.
"""

from collections.abc import Collection, Iterator, Sequence

from reader.comparing.profiling.frequencies import commoner_than
from reader.comparing.profiling.profiles import profile, split_terms
from reader.model.article import Article, RemovalReason
from reader.model.comparison import ComparisonSettings, Link, Obstacle, OpenSentence, Side
from reader.model.correction import line_key

_COMMON = 59  # Zipf frequency, times ten, above which any sentence may have a word
# Of the shorter of a paragraph and a sentence, as much as tells a claim of an event; two words may be in any two.
_MOSTLY = 0.6
_FEWEST = 3


def find_open(
    article: Article, other: Article, side: Side, links: Collection[Link], settings: ComparisonSettings
) -> Iterator[OpenSentence]:
    """Yield the sentences of a side that are open; by `settings` also those that an event shows to be."""
    told = settings.told_elsewhere
    blocks = _set_aside(other) if article.language == other.language else ()
    if not blocks and not told:
        return
    linked = {index for link in links for index in link.of(side)}
    for index in article.compared_sentences():
        if index not in linked:
            keys = frozenset(_keys(article, index)) if told else frozenset()
            if keys & told:
                yield OpenSentence(side, index, Obstacle.CLASH if keys & settings.told_otherwise else Obstacle.EVENT)
            elif blocks and _is_told(_terms(article.sentence_text(index), article), blocks):
                yield OpenSentence(side, index, Obstacle.SET_ASIDE)


def _keys(article: Article, index: int) -> Iterator[str]:
    """Yield the keys of a sentence in the words of its translation and in its own: an event knows either."""
    yield line_key(article.sentence_text(index))
    if article.original is not None:
        yield line_key(article.original.sentence_text(index))


def _set_aside(article: Article) -> Sequence[frozenset[str]]:
    by_hand = (block for block in article.removed if block.reason is RemovalReason.BY_HAND)
    common = commoner_than(_COMMON, article.language or "")
    return [split_terms(block.text, article.language or "") - common for block in by_hand]


def _terms(text: str, article: Article) -> frozenset[str]:
    language = article.language or ""
    return profile(text, language).terms - commoner_than(_COMMON, language)


def _is_told(terms: frozenset[str], blocks: Sequence[frozenset[str]]) -> bool:
    return any(len(terms & block) >= max(_FEWEST, _MOSTLY * min(len(terms), len(block))) for block in blocks)
