"""Text that can be drawn and written as UTF-8, and which of its characters no font here has."""

import re
from collections import Counter
from dataclasses import replace
from unicodedata import category, name

from PySide6.QtGui import QFontMetrics

from reader.exporting.pdf.typesetting.text import DrawnText
from reader.model.article import Article
from reader.model.comparison import Comparison
from reader.model.events.event import Event
from reader.wording.catalogue import counted, listed, tr
from reader.wording.stories import printable

_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
_MOST_NAMED = 12


def drawable(comparison: Comparison) -> Comparison:
    """Return the comparison without halves of surrogate pairs, which end Qt and UTF-8; every offset stays as it is."""
    return replace(comparison, left=_drawable_article(comparison.left), right=_drawable_article(comparison.right))


def can_be_drawn(char: str, metrics: QFontMetrics) -> bool:
    """Tell whether a font has a character; controls, blanks and marks of direction are never drawn."""
    return char.isascii() or category(char)[0] in "CZ" or metrics.inFontUcs4(ord(char))


def drawable_event(event: Event) -> Event:
    """Return the event without halves of surrogate pairs; every offset stays as it is."""
    return replace(
        event, stories=tuple(replace(story, article=_drawable_article(story.article)) for story in event.stories)
    )


def missing_text(missing: Counter[str]) -> str:
    """Say which characters are drawn as boxes: "No font here has 2 characters, …: U+1F30A WATER WAVE (3 times)"."""
    nameless, once, often = tr("without a name"), tr("{} time"), tr("{} times")
    named = [
        f"U+{ord(char):04X} {name(char, nameless)} ({counted(count, once, often)})"
        for char, count in sorted(missing.items())[:_MOST_NAMED]
    ]
    if len(missing) > _MOST_NAMED:
        named.append(tr("{} more").format(len(missing) - _MOST_NAMED))
    what = counted(len(missing), tr("{} character, drawn as a box"), tr("{} characters, drawn as boxes"))
    return tr("No font on the machine that made this has {}: {}.").format(what, listed(tuple(named)))


def _drawable_article(article: Article) -> Article:
    return replace(
        article,
        text=_LONE_SURROGATE.sub("\ufffd", article.text),
        title=_line(article.title),
        outlet=_line(article.outlet),
        byline=_line(article.byline),
        url=_line(article.url),
        found=tuple(replace(fact, where=_line(fact.where) or "") for fact in article.found),
        removed=tuple(replace(block, text=_LONE_SURROGATE.sub("\ufffd", block.text)) for block in article.removed),
        original=None if article.original is None else _drawable_article(article.original),
    )


def _line(text: str | None) -> str | None:
    """Return a metadatum as one line without controls."""
    if text is None:
        return None
    whole = printable(text)
    return " ".join(DrawnText(whole, 0, len(whole)).text.split())
