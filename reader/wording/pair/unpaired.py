"""Quotations without a partner whose words the other story has all the same: unmarked, or inside a longer quotation."""

import re
from collections.abc import Iterator

from reader.model.article import Article
from reader.model.comparison import Comparison, Side
from reader.model.quotation import Quotation

_WORD = re.compile(r"[^\W_]+")
_FEWEST_LINKED = 2  # words in a row, in a sentence linked with that of the quotation
_FEWEST = 5  # the same anywhere: fewer are in any story


def has_words_of(comparison: Comparison, side: Side, quotation: Quotation) -> bool:
    """Tell whether the story of the other side has each piece of a quotation in the same words, in a row."""
    article, other = comparison.article(side), comparison.article(side.other)
    linked = [_words(text) for text in _linked_texts(comparison, side, quotation)]
    everywhere: list[str] | None = None
    for piece in quotation.pieces:
        words = _words(piece.of(article.text))
        count = words.count(" ") - 1
        if count >= _FEWEST_LINKED and any(words in text for text in linked):
            continue
        if count < _FEWEST:
            return False
        everywhere = everywhere or [_words(" ".join(map(other.sentence_text, other.compared_sentences())))]
        if words not in everywhere[0]:
            return False
    return True


def _linked_texts(comparison: Comparison, side: Side, quotation: Quotation) -> Iterator[str]:
    """Yield what the other side says in each link of a sentence that a quotation stands in."""
    own = set(_sentences(comparison.article(side), quotation))
    other = comparison.article(side.other)
    for link in comparison.links:
        if not own.isdisjoint(link.of(side)):
            yield " ".join(map(other.sentence_text, link.of(side.other)))


def _sentences(article: Article, quotation: Quotation) -> Iterator[int]:
    for index, sentence in enumerate(article.sentences):
        if any(piece.start < sentence.span.end and sentence.span.start < piece.end for piece in quotation.pieces):
            yield index


def _words(text: str) -> str:
    """Return the words of a text with a blank around each."""
    return f" {' '.join(_WORD.findall(text.casefold()))} "
