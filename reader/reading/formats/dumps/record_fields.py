"""What scrapers, corpora, news interfaces and feed readers call the fields of an article.

Known: newspaper, news-please and its Common Crawl news, trafilatura, GDELT, NELA-GT, C4, JSON Feed, schema.org, the
interfaces of WordPress, the Guardian, the New York Times, NewsAPI, webhose and Media Cloud, exports of Miniflux,
Wallabag, Google Reader and its heirs, Elasticsearch and Hugging Face.
"""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Final

from reader.model.article import count_words
from reader.reading.facts.composed_names import fact_called, text_called
from reader.reading.formats.dumps.rich_text import is_rich_text

Record = Mapping[str, object]

# The first of these names that holds something counts; names are compared in small letters, "-" and " " being "_".
TEXTS = (
    "maintext", "main_text", "articlebody", "article_body", "articletext", "article_text", "full_text", "fulltext",
    "story_text", "storytext", "content_text", "text", "body", "body_text", "bodytext", "text_content", "textcontent",
    "plain_text", "cleaned_text", "content", "content_encoded", "encoded", "article", "story", "markdown",
    "page_content", "raw_text", "content_html", "contenthtml", "body_html", "bodyhtml", "html", "raw_html",
    "body_xhtml", "body_nitf", "selftext",
    "paragraphs", "sentences", "notes", "other_text", "other_source",
    "volltext", "inhalt", "texte", "texto", "testo", "contenu", "contenido", "contenuto",
    "lead_paragraph", "description", "summary", "excerpt", "abstract", "snippet",
)  # fmt: skip
# What stands for a text that is not there, or is what a text was taken from.
SHORT_TEXTS = frozenset(("lead_paragraph", "description", "summary", "excerpt", "abstract", "snippet"))
# A text of fewer words describes a file, or is a label of what a story is about.
_FEWEST_WORDS = 12
SOURCES_OF_TEXT = frozenset(("html", "raw_html", "raw_text", "markdown", "other_source"))
TITLES = (
    "title", "headline", "headlines", "webtitle", "article_title", "name", "title_page", "heading", "head",
    "resolved_title", "given_title", "other_title",
    "titel", "überschrift", "titre", "título", "titulo", "titolo",
)  # fmt: skip
FIELDS: Final = {
    "url": (
        "url", "link", "canonical_url", "article_url", "permalink", "weburl", "web_url", "source_url", "uri",
        "canonical", "alternate", "href", "resolved_url", "given_url", "external_url", "pageurl", "page_url",
        "sourceurl", "canonicalurl", "final_url",
    ),
    "outlet": (
        "sitename", "site_name", "meta_site_name", "og_site_name", "ogsitename", "outlet", "publisher", "publication",
        "publication_name", "media_name", "newspaper",
        "name_source", "provider", "publisher_name",
        "source_name", "source_title", "feed_title", "feed", "origin", "origin_title", "source", "media", "hostname",
        "source_hostname", "source_domain", "domain", "domain_name", "site", "site_full",
        "clean_url",
        "container_title", "publicationtitle", "quelle", "zeitung", "fuente", "medio", "fonte", "testata", "bron",
    ),
    "byline": (
        "byline", "author", "authors", "author_name", "creator", "creators", "dc_creator", "writer",
        "published_by", "reporter",
        "primary_author", "authorsbyline", "bylines", "publishedbylines", "written_by", "credits",
        "journalist", "autor", "autorin", "verfasser", "auteur", "autore", "other_byline",
    ),
    "published": (
        "published", "date_publish", "publish_date", "published_date", "published_at", "publishedat",
        "published_time", "publishedtime", "webpublicationdate", "firstpublished", "pub_date", "pubdate",
        "date_published", "datepublished", "publication_date", "published_utc", "date", "datetime", "seendate",
        "issued", "firstcreated", "first_created", "created_at", "createdat", "created", "timestamp",
        "publishdate", "publish_time", "published_on", "first_published", "first_publish_date", "post_date",
        "display_date", "datum", "fecha",
        "versioncreated", "other_published",
    ),
    "modified": (
        "modified", "date_modify", "date_modified", "datemodified", "updated", "updated_at", "last_modified",
        "lastmodified", "versioncreated", "changed",
    ),
    "saved": (
        "saved", "date_saved", "saved_date", "saved_at", "date_download", "crawled", "date_crawled", "fetched",
        "dateadded", "date_added", "time_added",
    ),
    "language": ("language", "lang", "meta_lang", "inlanguage", "language_code"),
}  # fmt: skip

# What belongs to an article, and holds none.
_OTHERS = """
    comments related images media media_content tags authors links attachments enclosures videos categories keywords
    entities multimedia contributors features columns facets replies authors_names metadata_list associations
"""
NAMES_OF_OTHERS = frozenset(_OTHERS.split())

# Objects that an article's fields are in, beside others.
_WRAPPERS = (
    "_source", "row", "fields", "attributes", "node", "article", "document", "doc", "post", "entry", "properties",
)  # fmt: skip
# The same of a block of a content system, which says of what kind it is.
_WRAPPERS_OF_BLOCKS = ("model", "data")
# Objects beside an article's fields that say what these lack: whom a number stands for, what the page's head says.
_FILLERS = ("_embedded", "yoast_head_json", "fields", "metadata", "meta", "opengraph", "og")
_DEEPEST = 3
_KINDS_OF_BLOCKS = ("type", "_type", "__typename", "kind", "blockType", "block_type", "__component", "component")
_NAMES_OF_RECORDS = frozenset((*TITLES, *FIELDS["url"], *FIELDS["published"]))
# Two letters alone may be the name of a field.
_LANGUAGE = re.compile(r"[a-z]{2,3}[-_][A-Z]{2}|[a-z]{2,3}-[A-Z][a-z]{3}")
_BLOCKS_SEEN, _FEWEST_BLOCKS = 20, 3


_KNOWN = frozenset((*TEXTS, *TITLES, *NAMES_OF_OTHERS, *(name for names in FIELDS.values() for name in names)))
# What an article, and much else, is wrapped in; and what is read below.
_NO_FIELDS = frozenset((*_WRAPPERS, *_WRAPPERS_OF_BLOCKS, *_FILLERS))
_FILLED = ("url", "outlet", "byline", "published", "modified", "language")
_NAMES_OF_FACTS = frozenset(("title", "headline", *(name for field in _FILLED for name in FIELDS[field])))


@lru_cache(maxsize=4_096)
def fold_name(name: str) -> str:
    """Return a field's name as it is compared: "dc:creator" and "@Creator" are "creator".

    One that is not known, and says by its parts what it holds, is one of the others: "fullContent" is "other_text".
    """
    folded = name.strip().lower().replace("-", "_").replace(" ", "_").removeprefix("@").rpartition(":")[2]
    called = "" if folded in _KNOWN or folded in _NO_FIELDS else text_called(folded) or fact_called(folded)
    return f"other_{called}" if called else folded


def flatten(record: Record, deep: int = 0) -> dict[str, object]:
    """Return the fields of a record by folded name, with those of the objects that it wraps; the inner ones count."""
    named = {fold_name(str(name)): _in_one_language(value) for name, value in record.items()}
    wrappers = (*_WRAPPERS, *_WRAPPERS_OF_BLOCKS) if kind_of_block(record) else _WRAPPERS
    for name in wrappers if deep < _DEEPEST else ():
        inner = named.get(name)
        if isinstance(inner, Mapping) and (name == "_source" or _is_wrapped(inner)):
            named.pop(name)
            named |= flatten(inner, deep + 1)
    for name in _FILLERS:
        inner = named.get(name)
        for key, value in inner.items() if isinstance(inner, Mapping) else ():
            folded = fold_name(str(key))
            # The number of an author says nothing, that of a date does.
            is_there = any(strings(named.get(folded))) or (named.get(folded) and folded not in FIELDS["byline"])
            if folded in _NAMES_OF_FACTS and not is_there:
                named[folded] = value
    return named


def _in_one_language(value: object) -> object:
    """Return what a value says in the first of its languages, if it is an object of these: {"en-US": "Port shut"}."""
    if isinstance(value, Mapping) and value and all(_LANGUAGE.fullmatch(str(name)) for name in value):
        return next((said for said in value.values() if said), value)
    return value


def _is_wrapped(value: Record) -> bool:
    names = {fold_name(str(name)) for name in value}
    return not names.isdisjoint(TITLES) or not names.isdisjoint(TEXTS)


def is_record(value: object) -> bool:
    """Tell whether a JSON value may be an article: an object with a text, or a title and an address or a date."""
    if not isinstance(value, Mapping):
        return False
    named = flatten(value)
    about = {*FIELDS["url"], *FIELDS["published"]}
    is_titled = not named.keys().isdisjoint(TITLES)
    return has_text(named) or (is_titled and not named.keys().isdisjoint(about)) or holds_blocks(named)


def holds_blocks(named: Record) -> bool:
    """Tell whether flattened fields have a title, and the text in a list of blocks: objects of a kind with a text."""
    return not named.keys().isdisjoint(TITLES) and any(
        isinstance(value, list) and sum(map(_is_block, value[:_BLOCKS_SEEN])) >= _FEWEST_BLOCKS
        for value in named.values()
    )


def _is_block(value: object) -> bool:
    """Tell whether a value is no record of its own, which has a title or an address, but a piece of one."""
    if not isinstance(value, Mapping) or not kind_of_block(value):
        return False
    named = flatten(value)
    return has_text(named) and named.keys().isdisjoint(_NAMES_OF_RECORDS)


def kind_of_block(block: Record) -> str:
    """Return what a block says it is, nothing where it says nothing."""
    return next((kind for name in _KINDS_OF_BLOCKS if isinstance(kind := block.get(name), str)), "")


def has_text(named: Record) -> bool:
    """Tell whether flattened fields hold a text."""
    return any(any(strings(named[name])) or is_rich_text(named[name]) for name in TEXTS if name in named)


def is_long(text: str) -> bool:
    """Tell whether a text has the words of a story, with blanks between them or without."""
    return count_words(text) >= _FEWEST_WORDS


def strings(value: object) -> Iterator[str]:
    """Yield the texts in a value: itself, its members, or the names of those who are objects, as in schema.org."""
    if isinstance(value, str):
        if value.strip():
            yield value
    elif isinstance(value, list):
        for member in value[:1000]:
            if not isinstance(member, list):
                yield from strings(member)
    elif isinstance(value, Mapping) and isinstance(value.get("family"), str):
        yield " ".join(str(value[name]) for name in ("given", "family") if value.get(name))
    elif isinstance(value, Mapping) and isinstance(value.get("lastName"), str):
        yield " ".join(str(value[name]) for name in ("firstName", "lastName") if value.get(name))
    elif isinstance(value, Mapping):
        named = (value.get(name) for name in _NAMES_OF_OBJECTS)
        found = next((text for text in named if isinstance(text, str) and text.strip()), value.get("by"))
        # Strapi and others say of what a record leads to in an object of its own.
        yield from strings(found or next((inner for name in _WITHIN if (inner := value.get(name))), None))


_WITHIN = ("data", "attributes")
_NAMES_OF_OBJECTS = (
    "name", "text", "note", "rendered", "main", "original", "default", "basic", "content", "title", "value", "#text",
    "_", "href", "by", "display_name", "displayName", "full_name", "domain", "uri", "url",
)  # fmt: skip
