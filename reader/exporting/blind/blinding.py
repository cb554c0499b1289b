"""Takes outlets, bylines, addresses and file names out of a comparison, for teaching; every offset stays as it is."""

import re
from dataclasses import replace
from pathlib import Path

from reader.exporting.blind.giveaways import find_giveaways
from reader.model.article import Article
from reader.model.comparison import Comparison, Side

_MASK = "•"
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|[\w.+-]+@[\w-]+\.[\w.-]+")
_HIDDEN_FIELDS = frozenset({"outlet", "byline", "url"})


def blinded(comparison: Comparison) -> Comparison:
    """Return the comparison without what names its outlets; in the texts such words become dots of the same length."""
    names = find_giveaways(comparison.article(side) for side in Side)
    left, right = (
        _blinded_article(comparison.article(side), names, f"story-{letter}")
        for side, letter in zip(Side, "ab", strict=True)
    )
    return replace(comparison, left=left, right=right)


def _blinded_article(article: Article, names: re.Pattern[str] | None, file: str) -> Article:
    def masked(text: str) -> str:
        text = _ADDRESS.sub(_dots, text)
        return text if names is None else names.sub(_dots, text)

    return replace(
        article,
        path=Path(file),
        text=masked(article.text),
        title=None if article.title is None else masked(article.title),
        outlet=None,
        byline=None,
        url=None,
        found=tuple(found for found in article.found if found.field not in _HIDDEN_FIELDS),
        removed=tuple(replace(block, text=masked(block.text)) for block in article.removed),
        original=None if article.original is None else _blinded_article(article.original, names, file),
    )


def _dots(match: re.Match[str]) -> str:
    return _MASK * len(match[0])
