"""The words for people in exported files: kinds of links with their definitions, counts, facts about a story."""

import re
from collections import Counter
from urllib.parse import urlsplit

from reader.exporting.options import Identity
from reader.model.article import Article, RemovalReason
from reader.model.comparison import Comparison, Link, LinkKind, Side

KIND_NAMES = {
    LinkKind.IDENTICAL: "identical",
    LinkKind.EDITED: "edited",
    LinkKind.REWORDED: "reworded",
    LinkKind.PARTIAL: "in part",
}
KIND_SIGNS = {
    LinkKind.IDENTICAL: "=",
    LinkKind.EDITED: "±",
    LinkKind.REWORDED: "~",
    LinkKind.PARTIAL: "½",
}
"""What stands before a link's number in the margin: the kind can be told in grey, and where a line is too thin."""
MOVED_SIGN = "↕"
KIND_DEFINITIONS = {
    LinkKind.IDENTICAL: "the same words, whatever their case, quotes, dashes and spaces",
    LinkKind.EDITED: "at least 60 % of the words survive; those that changed are marked",
    LinkKind.REWORDED: "fewer than 60 % of the words survive",
    LinkKind.PARTIAL: "one holds the other and more, or they share only a quotation or a clause",
}
MOVED_DEFINITION = "the link stands outside the longest run of links that keeps the order of both stories"
DIVERGENT_NAME = "only here"
DIVERGENT_DEFINITION = "sentences without a link; a bar in the outer margin"
NO_DIVERGENCE = "what only one says is not known: the stories are in two languages and not translated"
DOUBTFUL_NAME = "doubtful translation"
DOUBTFUL_DEFINITION = "neither linked nor taken for the outlet's own words; the reasons are in the provenance"
REMOVAL_NAMES = {
    RemovalReason.MENU: "menu",
    RemovalReason.COMMENT: "readers' comment",
    RemovalReason.RELATED: "other stories",
    RemovalReason.SHARING: "sharing",
    RemovalReason.LEGAL: "legal text",
    RemovalReason.ADVERTISEMENT: "advertisement",
    RemovalReason.REPEATED: "repeated",
    RemovalReason.METADATA: "metadata",
    RemovalReason.FOOTER: "footer",
    RemovalReason.OTHER: "not the story",
    RemovalReason.SHARED: "in other stories of the outlet too",
    RemovalReason.BY_HAND: "set aside by hand",
}
CAUTION = "Made by a machine; check before publishing."

_NO_BYTE = re.compile("[\ud800-\udc7f\udd00-\udfff]")


def outlet_name(article: Article) -> str | None:
    """Give the outlet of a story, or the host of its address."""
    host = urlsplit(article.url).hostname if article.url else None
    return article.outlet or (host or "").removeprefix("www.") or None


def story_name(comparison: Comparison, side: Side, identity: Identity) -> str:
    """Give what names a story on its side: the outlet, or the headline where it is not known."""
    if identity is Identity.BLIND:
        return "Story A" if side is Side.LEFT else "Story B"
    return outlet_name(comparison.article(side)) or story_headline(comparison, side)


def story_headline(comparison: Comparison, side: Side) -> str:
    """Give the headline of a story, in the words that are compared; the file's name only where there is none."""
    article = comparison.article(side)
    return article.title or printable(article.path.name)


def date_text(iso: str | None) -> str | None:
    """Give an ISO date as people read it, at its own precision: "2015-12-26 16:53"."""
    return None if iso is None else iso.replace("T", " ")


def language_text(article: Article) -> str:
    """Say in which language a story is, and from which it was translated."""
    language = article.language or "unknown language"
    return f"{article.original.language or '?'} → {language}" if article.original else language


def translation_text(article: Article) -> str | None:
    """Say what translated a story: "machine-translated, Argos Translate el→en 1.9, 2026-11-21"."""
    return article.translation.badge() if article.translation else None


def counts_text(comparison: Comparison) -> str:
    """Give the line of counts: "14 links (5 identical, …; 2 moved) · 9 passages only left · 12 only right"."""
    kinds = Counter(link.kind for link in comparison.links)
    parts = ", ".join(f"{kinds[kind]} {KIND_NAMES[kind]}" for kind in LinkKind if kinds[kind])
    moved = sum(link.moved for link in comparison.links)
    inside = parts + (f"; {moved} moved" if moved else "")
    shared = f"{len(comparison.links)} shared" + (f" ({inside})" if inside else "")
    if not comparison.knows_divergence:
        return f"{shared} · {NO_DIVERGENCE}"
    left, right = (len(comparison.divergent(side)) for side in Side)
    return f"{shared} · {_counted(left, 'passage')} only left · {_counted(right, 'passage')} only right"


def label_text(link: Link, number: int) -> str:
    """Give what stands in the margin beside a link: "↕±[12]"."""
    return f"{MOVED_SIGN if link.moved else ''}{KIND_SIGNS[link.kind]}[{number}]"


def link_text(link: Link) -> str:
    """Say what a link is: "edited · moved · score 0.83"."""
    facts = [KIND_NAMES[link.kind], *(["moved"] if link.moved else []), f"score {link.score:.2f}"]
    return " · ".join(facts)


def printable(text: str) -> str:
    """Give a text without lone surrogates, which UTF-8 cannot hold.

    Those of U+DC80 to U+DCFF stand for bytes of a file name and are read again; others come from damaged documents.
    """
    whole = _NO_BYTE.sub("\ufffd", text)
    return whole.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def length_text(article: Article) -> str:
    """Say how long a story is: "288 words"."""
    return _counted(article.word_count(), "word")


def _counted(count: int, name: str) -> str:
    return f"{count} {name}" if count == 1 else f"{count} {name}s"
