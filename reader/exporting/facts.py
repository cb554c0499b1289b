"""The facts of a provenance page: where a story comes from, what was done to it, and how it was compared."""

from collections import Counter
from collections.abc import Iterator

from reader.exporting.options import Identity
from reader.exporting.words import (
    CAUTION,
    KIND_DEFINITIONS,
    KIND_NAMES,
    MOVED_DEFINITION,
    REMOVAL_NAMES,
    counts_text,
    date_text,
    language_text,
    printable,
    translation_text,
)
from reader.model.article import Article
from reader.model.comparison import Comparison, LinkKind


def comparison_lines(comparison: Comparison, version: str) -> tuple[str, ...]:
    """Say what was compared how, and what the words mean."""
    return (
        f"Reader {version}; strictness {comparison.settings.strictness:g} (0 links most, 1 only what is surest).",
        f"{counts_text(comparison)}.",
        *(f"{KIND_NAMES[kind].capitalize()}: {KIND_DEFINITIONS[kind]}." for kind in LinkKind),
        f"Moved: {MOVED_DEFINITION}.",
        "Passage: a run of sentences of one story without a link. Score: how alike they are, 0 to 1.",
        CAUTION,
    )


def facts_of(article: Article, identity: Identity) -> Iterator[tuple[str, str]]:
    """Give name and value of each fact about a story, in a fixed order; blind leaves out what names the outlet."""
    found = {fact.field: fact.where for fact in article.found}
    told = [("title", "headline", article.title), ("outlet", "outlet", article.outlet)]
    told += [("byline", "byline", article.byline), ("published", "published", date_text(article.published))]
    told += [("modified", "modified", date_text(article.modified)), ("url", "address", article.url)]
    for field, name, value in told:
        if identity is Identity.BLIND and field in ("outlet", "byline", "url"):
            continue
        where = f" (found in: {found[field]})" if value and field in found else ""
        yield name, f"{value}{where}" if value else "not found"
    if identity is Identity.SHOWN:
        yield "file", printable(article.path.name)
    yield "SHA-256 of the file", article.digest
    yield "language", f"{language_text(article)}, {article.language_confidence:.0%} sure"
    if article.encoding:
        yield "encoding", article.encoding
    yield "set aside by cleaning", _set_aside(article)
    if made_by := translation_text(article):
        yield "translation", made_by
    for doubt in article.doubts:
        text = " ".join(article.sentence_text(doubt.sentence).split())
        yield f"doubtful translation: sentence {doubt.sentence + 1}", f"{doubt.reason}: {text}"


def _set_aside(article: Article) -> str:
    if not article.removed:
        return "nothing"
    counts = Counter(block.reason for block in article.removed)
    reasons = ", ".join(f"{REMOVAL_NAMES[reason]} {counts[reason]}" for reason in REMOVAL_NAMES if counts[reason])
    words = sum(len(block.text.split()) for block in article.removed)
    blocks = "1 block" if len(article.removed) == 1 else f"{len(article.removed)} blocks"
    return f"{blocks}, {words} words ({reasons})"
