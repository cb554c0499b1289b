"""The facts of a provenance page: where a story comes from, what was done to it, and how it was compared."""

from collections import Counter
from collections.abc import Iterator

from reader.exporting.options import Identity
from reader.model.article import Article, RemovalReason
from reader.model.comparison import Comparison
from reader.model.correction import BY_HAND
from reader.wording.catalogue import counted
from reader.wording.dates import date_text
from reader.wording.kinds import role_name
from reader.wording.set_aside import removal_name
from reader.wording.stories import file_name, language_text, translation_text
from reader.wording.summary import CAUTION, definitions, links_summary, summary


def comparison_lines(comparison: Comparison, version: str) -> tuple[str, ...]:
    """Say what was compared how, and what the words mean."""
    return (
        f"Reader {version}; strictness {comparison.settings.strictness:g} (the score that a link needs).",
        f"{summary(comparison)}.",
        f"{links_summary(comparison)}.",
        *definitions(comparison),
        "Score: how sure a link is, 0 to 1.",
        CAUTION,
    )


def facts_of(article: Article, identity: Identity) -> Iterator[tuple[str, str]]:
    """Yield name and value of each fact about a story, in a fixed order; blind leaves out what names the outlet."""
    found = {fact.field: fact.where for fact in article.found}
    told = [("title", "headline", article.title), ("outlet", "outlet", article.outlet)]
    told += [("byline", "byline", article.byline), ("published", "published", date_text(article.published))]
    told += [("modified", "modified", date_text(article.modified)), ("url", "address", article.url)]
    for field, name, value in told:
        if identity is Identity.BLIND and field in ("outlet", "byline", "url"):
            continue
        yield name, _with_source(article, field, value, found.get(field)) if value else "not found"
    if identity is Identity.SHOWN:
        yield "file", file_name(article.path.name)
    yield "SHA-256 of the file", article.digest
    yield "language", f"{language_text(article)}, {article.language_confidence:.0%} sure"
    if article.encoding:
        yield "encoding", article.encoding
    yield "set aside by cleaning", _set_aside(article)
    if made_by := translation_text(article):
        yield "translation", made_by
    for doubt in article.doubts:
        text = " ".join(article.sentence_text(doubt.sentence).split())
        number = article.number_of(doubt.sentence)
        place = role_name(article.role_of(doubt.sentence)).lower() if number is None else f"sentence {number}"
        yield f"doubtful translation: {place}", f"{doubt.reason}: {text}"


def _with_source(article: Article, field: str, value: str, where: str | None) -> str:
    """Return a fact with where it was found; of a translated headline the words that were found there too."""
    if field == "title" and article.original is not None and article.original.title not in (None, value):
        found = f", {_place(where)}" if where else ""
        return f"{value} (by machine, from: {article.original.title}{found})"
    own = article.headline_in_text()
    if field == "title" and where == BY_HAND and own is not None and own != value:
        return f"{value} ({_place(where)}; the page says: {own})"
    return f"{value} ({_place(where)})" if where else value


def _place(where: str) -> str:
    return where if where == BY_HAND else f"found in: {where}"


def _set_aside(article: Article) -> str:
    if not article.removed:
        return "nothing"
    counts = Counter(block.reason for block in article.removed)
    reasons = ", ".join(f"{removal_name(reason)} {counts[reason]}" for reason in RemovalReason if counts[reason])
    words = sum(len(block.text.split()) for block in article.removed)
    blocks = counted(len(article.removed), "{} block", "{} blocks")
    return f"{blocks}, {counted(words, '{} word', '{} words')} ({reasons})"
