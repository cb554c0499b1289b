"""A comparison in portions, each encoded within a few milliseconds: a long one at once would stop the window.

Two stories of 100,000 words take 0.3 s to encode as a whole, and at most 15 ms a portion.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import cast

from reader.model.article import Article, Paragraph, Sentence
from reader.model.comparison import Comparison, Link
from reader.processes.protocol import decode, encode

_ITEMS_A_PORTION = 150
_EMPTY = Article(Path(), "", "")
_ARTICLES = ("left", "right")
_REST = "rest"


def portions_of(comparison: Comparison) -> Iterator[bytes]:
    """Give the portions; each says where it belongs."""
    for side in _ARTICLES:
        yield from _portions_of_article(side, getattr(comparison, side))
    for start in range(0, len(comparison.links), _ITEMS_A_PORTION):
        yield encode(("links", comparison.links[start : start + _ITEMS_A_PORTION]))
    yield encode((_REST, replace(comparison, left=_EMPTY, right=_EMPTY, links=())))


def comparison_of(portions: Iterable[bytes]) -> Comparison:
    """Put a comparison together again from all of its portions, in their order."""
    bare: dict[str, object] = {}
    items: dict[str, list[object]] = {}
    for portion in portions:
        place, value = cast("tuple[str, object]", decode(portion))
        if isinstance(value, tuple):
            items.setdefault(place, []).extend(value)
        else:
            bare[place] = value
    left, right = (_article_of(side, bare, items) for side in _ARTICLES)
    rest = cast("Comparison", bare[_REST])
    return replace(rest, left=left, right=right, links=cast("tuple[Link, ...]", tuple(items.get("links", ()))))


def _portions_of_article(place: str, article: Article) -> Iterator[bytes]:
    yield encode((place, replace(article, paragraphs=(), sentences=(), original=None)))
    for field in ("paragraphs", "sentences"):
        values = getattr(article, field)
        for start in range(0, len(values), 2 * _ITEMS_A_PORTION):
            yield encode((f"{place}.{field}", values[start : start + 2 * _ITEMS_A_PORTION]))
    if article.original is not None:
        yield from _portions_of_article(f"{place}.original", article.original)


def _article_of(place: str, bare: dict[str, object], items: dict[str, list[object]]) -> Article:
    original = f"{place}.original"
    return replace(
        cast("Article", bare[place]),
        paragraphs=cast("tuple[Paragraph, ...]", tuple(items.get(f"{place}.paragraphs", ()))),
        sentences=cast("tuple[Sentence, ...]", tuple(items.get(f"{place}.sentences", ()))),
        original=_article_of(original, bare, items) if original in bare else None,
    )
