"""Takes outlets, bylines, addresses and file names out of a comparison, for teaching; every offset stays as it is."""

import re
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

from reader.model.article import Article
from reader.model.comparison import Comparison, Side

_MASK = "•"
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|[\w.+-]+@[\w-]+\.[\w.-]+")
# Words of an outlet's name that are no name by themselves; every other one gives it away.
_GENERIC = frozenset(
    {
        *("agency", "and", "broadcasting", "channel", "chronicle", "com", "daily", "evening", "for", "gazette"),
        *("globe", "guardian", "herald", "independent", "info", "international", "journal", "mail", "media"),
        *("morning", "national", "net", "network", "news", "newspaper", "online", "org", "post", "press"),
        *("radio", "report", "reporter", "review", "service", "standard", "star", "sun", "television", "the"),
        *("times", "today", "tribune", "united", "voice", "weekly", "wire", "world"),
    }
)
_HIDDEN_FIELDS = frozenset({"outlet", "byline", "url"})


def blinded(comparison: Comparison) -> Comparison:
    """Return the comparison without what names its outlets; in the texts such words become dots of the same length."""
    names = sorted({name for side in Side for name in _names(comparison.article(side))}, key=lambda n: (-len(n), n))
    pattern = re.compile("|".join(rf"(?<!\w){re.escape(name)}(?!\w)" for name in names), re.IGNORECASE)
    left, right = (
        _blinded_article(comparison.article(side), pattern if names else None, f"story-{letter}")
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


def _names(article: Article) -> set[str]:
    """Return what names the outlet or the writer: the names, their words of four letters and more, the host."""
    host = (urlsplit(article.url).hostname or "") if article.url else ""
    whole = [name for name in (article.outlet, article.byline, host, host.removeprefix("www.")) if name]
    words = {word for name in whole for word in re.findall(r"\w+", name)}
    return {*whole, *(word for word in words if len(word) >= 4 and word.casefold() not in _GENERIC)}


def _dots(match: re.Match[str]) -> str:
    return _MASK * len(match[0])
