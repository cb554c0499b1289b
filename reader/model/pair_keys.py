"""The names under which it is kept what the user said of a pair of sentences, or of what differs in one.

They are made of the words, whichever story is on the left, so that they hold wherever the stories stand.
"""

from collections.abc import Iterable, Sequence
from itertools import product

from reader.model.article import Article, Span
from reader.model.comparison import Link, Side
from reader.model.correction import line_key
from reader.model.difference import Difference


def pair_keys(left: Article, right: Article, places: Iterable[tuple[int, int]]) -> frozenset[str]:
    """Name pairs of sentences of two stories by their words, whichever story is on the left."""
    told = (sorted((left.sentence_text(i), right.sentence_text(j))) for i, j in places)
    return frozenset(line_key(f"pair {pair}") for pair in told)


def link_keys(left: Article, right: Article, sides: tuple[Sequence[int], Sequence[int]]) -> frozenset[str]:
    """Name every pair of sentences that a link of these sentences of both sides joins."""
    return pair_keys(left, right, product(*sides))


def clash_key(left: Article, right: Article, link: Link, one: Difference) -> str:
    """Name what differs in a link by its kind, its values and the sentences, whichever story is on the left."""
    told = sorted(
        (" ".join(article.sentence_text(index) for index in link.of(side)), span.of(article.text) if span else "")
        for side, article, span in ((Side.LEFT, left, one.left), (Side.RIGHT, right, one.right))
    )
    return line_key(f"{one.kind} {told}")


def clash_keys(left: Article, right: Article, link: Link, one: Difference) -> frozenset[str]:
    """Name what differs in a link by the sentences alone that tell its values: so an event knows it, of any link."""
    sides = (Side.LEFT, left, one.left), (Side.RIGHT, right, one.right)
    telling = (_telling(article, link.of(side), span) for side, article, span in sides)
    return frozenset(
        clash_key(left, right, Link((own,), (other,), link.kind, link.score), one) for own, other in product(*telling)
    )


def _telling(article: Article, sentences: Sequence[int], value: Span | None) -> Sequence[int]:
    """Return those of some sentences that have a value; all where none has."""
    spans = {index: article.sentences[index].span for index in sentences}
    return [n for n, span in spans.items() if value and span.start <= value.start < span.end] or sentences
