"""A record of a dump (an object of names and values) becomes an article: names as scrapers and corpora have them.

Known: newspaper, news-please and its Common Crawl news, trafilatura, GDELT, NELA-GT, C4, JSON Feed, schema.org.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Final

from reader.model.article import RemovalReason, Role
from reader.reading.extraction import Block, Extraction, Metadatum
from reader.reading.facts.machine_dates import iso_date
from reader.reading.formats.markup import blocks_of_markup

Record = Mapping[str, object]

# The first of these names that holds something counts; names are compared in small letters, "-" and " " being "_".
_TEXTS = (
    "maintext", "articlebody", "article_body", "article_text", "full_text", "fulltext", "content_text", "text", "body",
    "body_text", "content", "article", "raw_text", "story", "content_html", "html", "description", "summary", "excerpt",
)  # fmt: skip
_TITLES = ("title", "headline", "name", "title_page", "heading")
_FIELDS: Final = {
    "url": ("url", "link", "canonical_url", "article_url", "permalink", "source_url", "uri", "web_url", "href"),
    "outlet": (
        "sitename", "site_name", "outlet", "publisher", "publication", "source_name", "source", "hostname",
        "source_hostname", "source_domain", "domain",
    ),
    "byline": ("byline", "author", "authors", "creator", "writer"),
    "published": (
        "published", "date_publish", "publish_date", "published_date", "published_at", "publishedat", "pub_date",
        "pubdate", "date_published", "datepublished", "publication_date", "published_utc", "date", "datetime",
        "created_at", "timestamp",
    ),
    "modified": ("modified", "date_modify", "date_modified", "datemodified", "updated", "updated_at", "last_modified"),
    "language": ("language", "lang", "meta_lang", "inlanguage"),
}  # fmt: skip
_DATES = frozenset(("published", "modified"))
_NAMES_OF_LANGUAGES = {
    "english": "en", "greek": "el", "german": "de", "french": "fr", "spanish": "es", "italian": "it", "russian": "ru",
    "arabic": "ar", "chinese": "zh", "portuguese": "pt", "turkish": "tr", "ukrainian": "uk", "polish": "pl",
    "dutch": "nl", "japanese": "ja", "korean": "ko", "persian": "fa", "hebrew": "he", "hindi": "hi",
}  # fmt: skip

_MARKUP = re.compile(r"</?(?:p|div|br|h[1-6]|ul|ol|blockquote|article|section)\b[^<>]{0,500}>", re.IGNORECASE)
_PARAGRAPH_END = re.compile(r"\n\s*\n")
_ADDRESS = re.compile(r"https?://\S+")


def read_record(record: Record, number: int) -> Extraction | None:
    """Give the article of a record, the `number`th of its file; None when it has neither text nor title."""
    named = {_folded(name): value for name, value in record.items()}
    text = _first(named, _TEXTS)[1]
    title_name, title = _first(named, _TITLES)
    if not text and not title:
        return None
    blocks = [Block(title, Role.HEADLINE)] if title else []
    blocks += _paragraphs(text, title)
    blocks += [Block(comment, removed=RemovalReason.COMMENT) for comment in _strings(named.get("comments"))]
    facts = [Metadatum("title", title, f"field {title_name}")] if title else []
    facts += _facts(named)
    language = _first(named, _FIELDS["language"])[1].lower()
    return Extraction(
        blocks=tuple(blocks),
        metadata=tuple(facts),
        language=_NAMES_OF_LANGUAGES.get(language, language) or None,
        record=number,
    )


def is_record(value: object) -> bool:
    """Tell whether a JSON value may be an article: an object with a text and a title, an address or a date."""
    if not isinstance(value, Mapping):
        return False
    names = {_folded(str(name)) for name in value}
    about = {*_FIELDS["url"], *_FIELDS["published"]}
    titled = not names.isdisjoint(_TITLES)
    return not names.isdisjoint(_TEXTS) or (titled and not names.isdisjoint(about))


def _folded(name: str) -> str:
    return name.strip().lower().replace("-", "_").replace(" ", "_").removeprefix("@").rpartition(":")[2]


def _first(named: Record, names: tuple[str, ...]) -> tuple[str, str]:
    """Give the first of `names` that holds text, and that text."""
    for name in names:
        found = ", ".join(_strings(named.get(name)))
        if found.strip():
            return name, found.strip()
    return "", ""


def _strings(value: object) -> list[str]:
    """Give the texts in a value: itself, its members, or the names of those who are objects, as in schema.org."""
    if isinstance(value, str):
        return [value] if value.strip() else []
    if isinstance(value, list):
        return [text for member in value[:1000] if not isinstance(member, list) for text in _strings(member)]
    if isinstance(value, Mapping):
        for name in ("name", "text", "rendered", "title", "value", "uri", "url"):
            if isinstance(value.get(name), str):
                return _strings(value[name])
    if isinstance(value, int | float) and not isinstance(value, bool):
        return [str(value)]
    return []


def _paragraphs(text: str, title: str) -> list[Block]:
    if _MARKUP.search(text):
        blocks = blocks_of_markup(text)
    else:
        parts = _PARAGRAPH_END.split(text) if _PARAGRAPH_END.search(text) else text.split("\n")
        blocks = [Block(part.strip()) for part in parts if part.strip()]
    if blocks and title and blocks[0].text.casefold() == title.casefold():
        blocks = blocks[1:]
    # The record names its headline; an h1 in the text is one more heading.
    return [Block(block.text, Role.BODY if block.role is Role.HEADLINE and title else block.role) for block in blocks]


def _facts(named: Record) -> Iterator[Metadatum]:
    for field, names in _FIELDS.items():
        for name in names:
            value = (iso_date(named.get(name)) or "") if field in _DATES else ", ".join(_strings(named.get(name)))
            is_address = _ADDRESS.fullmatch(value) is not None
            if field == "outlet" and is_address:
                # trafilatura's "source" is the address of the article.
                yield Metadatum("url", value, f"field {name}")
            elif value.strip() and field != "language" and (field != "url" or is_address):
                yield Metadatum(field, value.strip(), f"field {name}")
