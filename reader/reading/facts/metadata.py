"""Facts that a web page states about itself for machines: JSON-LD, OpenGraph, meta, time tags, addresses.

Sources in their order of trust; the first of each field counts. Of two titles where one contains the other the shorter
is the headline: the longer one has the site's name behind it.
"""

import json
import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from html import unescape

from lxml import etree

from reader.reading.extraction import Metadatum
from reader.reading.facts.machine_dates import iso_date

_ARTICLE_TYPES = re.compile(r"(?:article|posting|report|story)$", re.IGNORECASE)
_META: dict[str, tuple[str, ...]] = {
    "title": ("og:title", "twitter:title", "dc.title", "dcterms.title", "parsely-title", "sailthru.title", "headline"),
    "outlet": ("og:site_name", "application-name", "dc.publisher", "dcterms.publisher", "publisher"),
    "byline": ("author", "article:author", "dc.creator", "dcterms.creator", "parsely-author", "sailthru.author", "byl"),
    "published": (
        "article:published_time", "og:published_time", "datepublished", "date", "dc.date.issued", "dcterms.date",
        "dc.date", "dcterms.created", "publishdate", "publish_date", "pubdate", "parsely-pub-date", "sailthru.date",
        "article_date_original", "cxenseparse:recs:publishtime", "citation_publication_date",
    ),
    "modified": (
        "article:modified_time", "og:updated_time", "datemodified", "dcterms.modified", "last-modified", "lastmod",
    ),
    "url": ("og:url", "twitter:url"),
}  # fmt: skip
_DATES = frozenset(("published", "modified"))
_SAVED_FROM = re.compile(r"saved from url=\(\d+\)(\S+)")
_SINGLE_FILE = re.compile(r"Page saved with SingleFile\s+url:\s*(\S+)")
_SAVED_AT = re.compile(r"Page saved with SingleFile\s[^>]{0,2000}?saved date:\s*([^\n<>]{10,80}?)\s*(?:\n|-->)")
_ADDRESS = re.compile(r"https?://[^\s\"'<>]+")
_DOMAIN_SUFFIX = re.compile(r"\s+[|–—»·:-]+\s+[^|–—»·]{2,40}$")
_MOST_JSON = 2_000_000

Facts = Iterator[Metadatum]


def read_metadata(root: etree._Element, markup: str) -> tuple[Metadatum, ...]:
    """Give all facts, the more trustworthy before the others; `markup` is the page's source."""
    facts = [
        *_json_ld(root),
        *_meta(root),
        *_times(root),
        *_addresses(root, markup),
        *_headings(root),
    ]
    return tuple(_with_shortest_title(facts))


def declared_language(root: etree._Element) -> str | None:
    """Give what the page says of its language."""
    return str(root.get("lang") or root.get("xml:lang") or "").strip() or None


def _json_ld(root: etree._Element) -> Facts:
    for script in root.iter("script"):
        kind = str(script.get("type") or "").lower()
        text = script.text or ""
        if "ld+json" not in kind or len(text) > _MOST_JSON:
            continue
        try:
            data = json.loads(text.strip().rstrip(";"), strict=False)
        except (ValueError, RecursionError):
            continue
        for thing in _things(data, 0):
            if any(_ARTICLE_TYPES.search(kind) for kind in _strings(thing.get("@type"))):
                yield from _of_thing(thing)


def _things(data: object, depth: int) -> Iterator[Mapping[str, object]]:
    if depth > 4:
        return
    if isinstance(data, list):
        for item in data:
            yield from _things(item, depth + 1)
    elif isinstance(data, dict):
        yield data
        yield from _things(data.get("@graph"), depth + 1)
        yield from _things(data.get("mainEntity"), depth + 1)


def _of_thing(thing: Mapping[str, object]) -> Facts:
    for field, name in (("title", "headline"), ("published", "datePublished"), ("modified", "dateModified")):
        for value in _strings(thing.get(name)):
            if fact := _fact(field, value, f"JSON-LD {name}"):
                yield fact
    authors = [name for name in _strings(thing.get("author")) if not _ADDRESS.match(name)]
    if authors:
        yield Metadatum("byline", ", ".join(dict.fromkeys(authors)), "JSON-LD author")
    for value in _strings(thing.get("publisher")):
        if fact := _fact("outlet", value, "JSON-LD publisher"):
            yield fact
    for name in ("url", "mainEntityOfPage"):
        for value in _strings(thing.get(name)):
            if _ADDRESS.match(value):
                yield Metadatum("url", value, f"JSON-LD {name}")


def _strings(value: object) -> list[str]:
    """Give the texts of a value: itself, of a list each, of a thing its name or address."""
    if isinstance(value, str):
        return [unescape(value)]
    if isinstance(value, list):
        return [text for item in value[:20] for text in _strings(item) if not isinstance(item, list)]
    if isinstance(value, dict):
        return [unescape(name) for key in ("name", "@id") if isinstance(name := value.get(key), str)][:1]
    return []


def _meta(root: etree._Element) -> Facts:
    found: dict[str, str] = {}
    for tag in root.iter("meta"):
        name = str(tag.get("property") or tag.get("name") or tag.get("itemprop") or "").strip().lower()
        content = str(tag.get("content") or "").strip()
        if name and content:
            found.setdefault(name, content)
    for field, names in _META.items():
        for name in names:
            if name in found and (fact := _fact(field, found[name], name)):
                yield fact


def _fact(field: str, value: str, where: str) -> Metadatum | None:
    if field in _DATES:
        date = iso_date(value)
        return Metadatum(field, date, where) if date else None
    if field == "byline" and _ADDRESS.match(value):
        return None
    return Metadatum(field, value, where) if value.strip() else None


def _times(root: etree._Element) -> Facts:
    """Believe a time tag only where the page says that it is the story's: others date comments and other stories."""
    for tag in root.iter("time"):
        if tag.get("pubdate") is not None or "published" in str(tag.get("itemprop") or tag.get("class") or "").lower():
            date = iso_date(tag.get("datetime") or "")
            if date:
                yield Metadatum("published", date, "time")
    for header in root.iterfind(".//article//header"):
        for tag in header.iter("time"):
            if date := iso_date(tag.get("datetime") or ""):
                yield Metadatum("published", date, "time in the header")
        return


def _addresses(root: etree._Element, markup: str) -> Facts:
    for link in root.iter("link"):
        address = str(link.get("href") or "")
        if str(link.get("rel") or "").lower() == "canonical" and _ADDRESS.match(address):
            yield Metadatum("url", address, "canonical")
    for pattern, where in ((_SAVED_FROM, "saved from url"), (_SINGLE_FILE, "SingleFile")):
        match = pattern.search(markup[:20_000])
        if match and _ADDRESS.match(match[1]):
            yield Metadatum("url", match[1], where)
    match = _SAVED_AT.search(markup[:20_000])
    saved = _browser_date(match[1]) if match else None
    if saved is not None:
        yield Metadatum("saved", saved, "SingleFile")


def _browser_date(text: str) -> str | None:
    """Read a date as browsers print it: "Tue Mar 14 2023 10:02:11 GMT+0200 (Eastern European Standard Time)"."""
    try:
        return datetime.strptime(text.partition(" (")[0], "%a %b %d %Y %H:%M:%S GMT%z").isoformat()
    except ValueError:
        return iso_date(text)


def _headings(root: etree._Element) -> Facts:
    headings = [" ".join("".join(map(str, tag.itertext())).split()) for tag in root.iter("h1")]
    if len(headings) == 1 and headings[0]:
        yield Metadatum("title", headings[0], "h1")
    for tag in root.iter("title"):
        text = " ".join((tag.text or "").split())
        if text:
            yield Metadatum("title", text, "title")
        break


def _with_shortest_title(facts: list[Metadatum]) -> Iterator[Metadatum]:
    """Put first the shortest of the titles that the most trusted one contains, without the site's name behind it."""
    titles = [fact for fact in facts if fact.field == "title"]
    if titles:
        contained = [
            fact for fact in titles if fact.value.strip() and fact.value.casefold() in titles[0].value.casefold()
        ]
        long_enough = [fact for fact in contained if len(fact.value) * 3 >= len(titles[0].value)]
        shortest = min(long_enough, key=lambda fact: len(fact.value), default=titles[0])
        outlets = {fact.value.casefold() for fact in facts if fact.field == "outlet"}
        suffix = _DOMAIN_SUFFIX.search(shortest.value)
        if suffix and suffix[0].strip(" |–—»·:-").casefold() in outlets:
            shortest = Metadatum("title", shortest.value[: suffix.start()], shortest.where)
        yield shortest
    yield from facts
