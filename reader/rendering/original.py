"""A comparison of translations as it looks in the words of an original: links and marks by whole sentences."""

from collections.abc import Mapping
from dataclasses import replace

from reader.model.article import Article, Span
from reader.model.comparison import Comparison, Link, Side
from reader.model.shown_words import Wording

_NOTHING = Span(0, 0)


def shown_article(article: Article, wording: Wording) -> Article:
    """Return the article whose words are shown: the original, with the doubts about its translation, or itself."""
    if wording is not Wording.ORIGINAL or article.original is None:
        return article
    return replace(article.original, doubts=article.doubts)


def shown_comparison(comparison: Comparison, wordings: Mapping[Side, Wording]) -> Comparison:
    """Return the comparison with the articles that are shown; word edits are drawn on translations alone.

    Sentence i of the original is sentence i of the translation, so that links and passages stay, and what is known.
    """
    left, right = (shown_article(comparison.article(side), wordings[side]) for side in Side)
    links = comparison.links
    if left is not comparison.left:
        links = tuple(_without_words(link, Side.LEFT) for link in links)
    if right is not comparison.right:
        links = tuple(_without_words(link, Side.RIGHT) for link in links)
    languages = comparison.compared_languages
    if left is not comparison.left or right is not comparison.right:
        languages = comparison.left.language, comparison.right.language
    return replace(comparison, left=left, right=right, links=links, compared_languages=languages)


def _without_words(link: Link, side: Side) -> Link:
    """Return a link whose edits say nothing of one side: their places are those of the translation."""
    if side is Side.LEFT:
        return replace(link, edits=tuple(replace(edit, left=_NOTHING) for edit in link.edits))
    return replace(link, edits=tuple(replace(edit, right=_NOTHING) for edit in link.edits))
