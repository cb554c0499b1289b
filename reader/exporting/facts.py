"""The facts of a provenance page: where a story comes from, what was done to it, and how it was compared."""

from collections import Counter
from collections.abc import Iterator

from reader.exporting.options import Identity
from reader.model.article import Article, RemovalReason
from reader.model.comparison import Comparison
from reader.model.correction import BY_HAND
from reader.wording.catalogue import counted, tr
from reader.wording.dates import date_text
from reader.wording.event.events import sentence_number
from reader.wording.failure_reasons import reason_text
from reader.wording.found_places import fact_name, found_place_text
from reader.wording.pair.summary import definitions, links_summary, made_by_machine, summary
from reader.wording.set_aside import removal_name
from reader.wording.stories import file_name, language_text, length_text, translation_text, unclear_date_text


def comparison_lines(comparison: Comparison, version: str) -> tuple[str, ...]:
    """Say what was compared how, and what the words mean."""
    return (
        tr("Reader {}; strictness {:g} (the score that a link needs).").format(version, comparison.settings.strictness),
        f"{summary(comparison)}.",
        f"{links_summary(comparison)}.",
        *definitions(comparison),
        tr("Score: how sure a link is, 0 to 1."),
        made_by_machine(),
    )


def facts_of(article: Article, identity: Identity) -> Iterator[tuple[str, str]]:
    """Yield name and value of each fact about a story, in a fixed order; blind leaves out what names the outlet."""
    for name, value in (*_own_facts(article, identity), *_facts_of_reading(article, identity), *_doubts(article)):
        yield name, value or tr("not found")


def dense_facts(article: Article) -> Iterator[str]:
    """Yield all facts about a story in a few lines: what it says of itself, what it does not, its file and reading."""
    own = dict(_own_facts(article, Identity.SHOWN))
    missing = [name for name, value in own.items() if not value]
    digest_name = tr("SHA-256 of the file")
    reading = [f"{name}: {value}" for name, value in _facts_of_reading(article, Identity.SHOWN) if name != digest_name]
    told = [f"{name}: {value}" for name, value in own.items() if value]
    if missing:
        told.append(tr("not found: {}").format(", ".join(missing)))
    # The headline is a line of its own, and so is what no line can be broken in.
    split = 1 if own[fact_name("title")] else 0
    yield from filter(
        None, (*told[:split], " · ".join(told[split:]), " · ".join(reading), f"{digest_name}: {article.digest}")
    )
    for name, value in _doubts(article):
        yield f"{name}: {value}"


def _own_facts(article: Article, identity: Identity) -> Iterator[tuple[str, str]]:
    """Yield what a story says of itself, its headline first; nothing for what was not found."""
    found = {fact.field: fact.where for fact in article.found}
    told = [("title", article.title), ("outlet", article.outlet), ("byline", article.byline)]
    unclear = unclear_date_text(article.unclear_date) if article.unclear_date else None
    told += [("published", date_text(article.published) or unclear), ("modified", date_text(article.modified))]
    told += [("url", article.url)]
    for field, value in told:
        if identity is Identity.BLIND and field in ("outlet", "byline", "url"):
            continue
        yield fact_name(field), _with_source(article, field, value, found.get(field)) if value else ""


def _facts_of_reading(article: Article, identity: Identity) -> Iterator[tuple[str, str]]:
    """Yield which file a story was read from, and what was done to it."""
    if identity is Identity.SHOWN:
        yield tr("File"), file_name(article.path.name)
    yield tr("SHA-256 of the file"), article.digest
    yield fact_name("language"), tr("{}, {:.0%} sure").format(language_text(article), article.language_confidence)
    if article.encoding:
        yield tr("Encoding"), article.encoding
    yield tr("Set aside by cleaning"), _set_aside(article)
    if made_by := translation_text(article):
        yield tr("Translation"), made_by


def _doubts(article: Article) -> Iterator[tuple[str, str]]:
    for doubt in article.doubts:
        text = " ".join(article.sentence_text(doubt.sentence).split())
        place = sentence_number(article, doubt.sentence)
        yield tr("Doubtful translation: {}").format(place), f"{reason_text(doubt.reason)}: {text}"


def _with_source(article: Article, field: str, value: str, where: str | None) -> str:
    """Return a fact with where it was found; of a translated headline the words that were found there too."""
    if field == "title" and article.original is not None and article.original.title not in (None, value):
        source = article.original.title + (f", {_place(where)}" if where else "")
        return tr("{} (by machine, from: {})").format(value, source)
    own = article.headline_in_text()
    if field == "title" and where == BY_HAND and own is not None and own != value:
        return tr("{} ({}; the page says: {})").format(value, _place(where), own)
    return f"{value} ({_place(where)})" if where else value


def _place(where: str) -> str:
    return tr("set by hand") if where == BY_HAND else tr("found in: {}").format(found_place_text(where))


def _set_aside(article: Article) -> str:
    if not article.removed:
        return tr("nothing")
    counts = Counter(block.reason for block in article.removed)
    reasons = ", ".join(f"{removal_name(reason)} {counts[reason]}" for reason in RemovalReason if counts[reason])
    words = sum(len(block.text.split()) for block in article.removed)
    blocks = counted(len(article.removed), tr("{} block"), tr("{} blocks"))
    return f"{blocks}, {length_text(words)} ({reasons})"
