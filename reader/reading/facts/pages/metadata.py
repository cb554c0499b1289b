"""Facts that a web page states about itself for machines: JSON-LD, OpenGraph, meta, time tags, addresses.

Sources in their order of trust; the first of each field counts.
"""

import re
from collections.abc import Iterator
from datetime import datetime
from urllib.parse import urljoin

from lxml import etree

from reader.reading.extraction import Metadatum
from reader.reading.facts.bylines import clean_byline
from reader.reading.facts.composed_names import fact_called
from reader.reading.facts.dates.dates_in_text import LanguageOf, find_date, find_unclear_dates
from reader.reading.facts.dates.machine_dates import iso_date
from reader.reading.facts.pages.archived_pages import unwrap_facts
from reader.reading.facts.pages.json_ld import FROM_A_HOUSE, OF_THE_SITE, PageClaims, bare_address, fold, read_json_ld
from reader.reading.facts.pages.page_headlines import choose_headline, outlet_in_title, read_headlines
from reader.reading.facts.pages.visible_facts import Runs, read_visible_facts

_META: dict[str, tuple[str, ...]] = {
    "title": ("og:title", "twitter:title", "dc.title", "dcterms.title", "parsely-title", "sailthru.title", "headline"),
    "outlet": ("og:site_name", "application-name", "dc.publisher", "dcterms.publisher", "publisher"),
    "byline": (
        "author", "article:author", "dc.creator", "dcterms.creator", "parsely-author", "sailthru.author", "byl",
        "citation_author",
    ),
    "published": (
        "article:published_time", "og:published_time", "datepublished", "date", "dc.date.issued", "dcterms.date",
        "dc.date", "dcterms.created", "dc.date.created", "dcterms.issued", "publishdate", "publish_date", "pubdate",
        "parsely-pub-date", "sailthru.date",
        "article_date_original", "cxenseparse:recs:publishtime", "citation_publication_date", "pdate",
    ),
    "modified": (
        "article:modified_time", "og:updated_time", "datemodified", "dcterms.modified", "last-modified", "lastmod",
    ),
    "url": ("savepage-url", "og:url", "twitter:url"),
    "saved": ("savepage-date",),
}  # fmt: skip
_DATES = frozenset(("published", "modified"))
# What a page's own names are believed of, where it states it by none of those above.
_SAID_BY_PARTS = frozenset(("byline", "published"))
_WRITTEN = re.compile(
    r"(?:written|posted|published) by|author|geschrieben von|verfasst von|autor(?:in)?|[ée]crit par|auteur|escrito por"
    r"|scritto da|autore|geschreven door|skriven av|skrevet av|napisane przez|автор|написано|συντάκτης|yazan|yazar",
    re.IGNORECASE,
)
_ITEM_PROPERTIES = {
    "headline": "title", "datePublished": "published", "dateModified": "modified", "author": "byline",
    "publisher": "outlet",
}  # fmt: skip
_ARTICLE_ITEM = re.compile(r"(?:Article|Posting|Report|CreativeWork)/?$")
_SAVED_FROM = re.compile(r"saved from url=\(\d+\)(\S+)")
_SINGLE_FILE = re.compile(r"Page saved with SingleFile\s+url:\s*(\S+)")
_SAVED_AT = re.compile(r"Page saved with SingleFile\s[^>]{0,2000}?saved date:\s*([^\n<>]{10,80}?)\s*(?:\n|-->)")
# No headline is longer.
_LONG = 300
_DAY_IN_ADDRESS = re.compile(r"/((?:19|20)\d\d)[/-]([01]?\d)[/-]([0-3]?\d)(?=[/-])")
_ADDRESS = re.compile(r"https?://[^\s\"'<>]+")

Facts = Iterator[Metadatum]


def read_metadata(root: etree._Element, markup: str, runs: Runs) -> tuple[Metadatum, ...]:
    """Return all facts, the more trustworthy before the others; `markup` is the source, `runs` the visible text."""
    make_fact = _FactMaker(lambda: (declared_language(root) or "").replace("_", "-").split("-")[0].lower() or None)
    meta = list(_meta(root, make_fact))
    headlines = read_headlines(root, meta)
    addresses = list(_addresses(root, markup))
    page = PageClaims(
        frozenset(fold(fact.value) for fact in (*headlines, *meta) if fact.field == "title"),
        frozenset(bare_address(fact.value) for fact in (*meta, *addresses) if fact.field == "url"),
    )
    told = list(read_json_ld(root, page, make_fact))
    stated, of_site = ([fact for fact in told if (fact.where == OF_THE_SITE) == last] for last in (False, True))
    facts = [*stated, *meta, *_microdata(root, make_fact), *_times(root), *addresses]
    headline = headlines[0].value if headlines else ""
    shown = frozenset(line.casefold() for text, _ in runs if (line := " ".join(text.split())) and len(line) <= _LONG)
    chosen = choose_headline(facts, headlines, shown)
    if headline.casefold() not in shown and chosen:
        # The page's title has its site's name behind it; what stands above the story has not.
        headline = chosen[0].value
    facts = [*chosen, *facts, *headlines]
    is_of_house = _is_of_house([*facts, *(fact for fact in headlines if fact.where != "h1")])
    if is_of_house or not {"byline", "published"} <= {fact.field for fact in facts}:
        seen = list(read_visible_facts(runs, headline, make_fact.language))
        persons = [fact for fact in seen if is_of_house and fact.field == "byline"]
        facts = [*persons, *facts, *seen]
    facts = list(unwrap_facts(facts))
    return (*facts, *outlet_in_title(facts, headlines), *of_site, *_date_in_address(facts))


def _is_of_house(facts: list[Metadatum]) -> bool:
    """Tell if the page names its outlet, or an organization, as the author: who wrote may stand below the headline."""
    byline = next((fact for fact in facts if fact.field == "byline"), None)
    if byline is None or byline.where == FROM_A_HOUSE:
        return byline is not None
    name = fold(byline.value)
    # "Ferry stays in port - Halm News (Norland Broadcasting)": the page's title may name it beside the outlet.
    ends = (fold(fact.value)[-len(name) - 1 :] for fact in facts if fact.field == "title")
    return any(fact.field == "outlet" and fold(fact.value) == name for fact in facts) or any(
        end.rstrip(")") == name or end == name for end in (one.lstrip("(") for one in ends)
    )


def declared_language(root: etree._Element) -> str | None:
    """Return what the page says of its language."""
    return str(root.get("lang") or root.get("xml:lang") or "").strip() or None


class _FactMaker:
    """Makes a fact of a field, a value and where it was found, or nothing where the value can't be right."""

    def __init__(self, language: LanguageOf) -> None:
        self.language = language

    def __call__(self, field: str, value: str, where: str) -> Metadatum | None:
        if field == "saved":
            date = _browser_date(value)
            return Metadatum(field, date, where) if date else None
        if field in _DATES:
            if date := iso_date(value) or find_date(value, self.language):
                return Metadatum(field, date, where)
            unclear = find_unclear_dates(value, self.language) if field == "published" else []
            return Metadatum("unclear_date", unclear[0].iso, where) if unclear else None
        if field == "byline":
            name = clean_byline(value)
            return Metadatum(field, name, where) if name else None
        return Metadatum(field, value, where) if value.strip() else None


def _date_in_address(facts: list[Metadatum]) -> Facts:
    """Believe a day in the story's address where nothing else tells its date."""
    address = next((fact.value for fact in facts if fact.field == "url"), "")
    match = _DAY_IN_ADDRESS.search(address)
    if match and (date := iso_date("-".join((match[1], f"{int(match[2]):02}", f"{int(match[3]):02}")))):
        yield Metadatum("published", date, "address")


def _meta(root: etree._Element, make_fact: _FactMaker) -> Facts:
    found: dict[str, str] = {}
    for tag in root.iter("meta"):
        content = str(tag.get("content") or "").strip()
        for attribute in ("property", "name", "itemprop"):
            name = str(tag.get(attribute) or "").strip().lower()
            if name and content:
                found.setdefault(name, content)
    for field, names in _META.items():
        for name in names:
            if name in found and (fact := make_fact(field, found[name], name)):
                yield fact
    for name, content in found.items():
        field = fact_called(name)
        if field in _SAID_BY_PARTS and name not in _META[field] and (fact := make_fact(field, content, name)):
            yield fact
    for label in ("twitter:label1", "twitter:label2"):
        # "Written by", and who did.
        said = found.get(label.replace("label", "data"), "")
        if _WRITTEN.fullmatch(found.get(label, "")) and (fact := make_fact("byline", said, label)):
            yield fact


def _microdata(root: etree._Element, make_fact: _FactMaker) -> Facts:
    """Yield what the page marks in its text, inside an item that is an article: as microdata, or as RDFa."""
    for tag, name in _marked(root):
        field = _ITEM_PROPERTIES.get(name)
        if field is None or tag.tag == "meta" or not _is_of_article(tag):
            continue
        named = next((one for one in tag.iter() if one is not tag and _property(one) == "name"), tag)
        stated = tag.get("datetime") or tag.get("content") or named.get("content")
        value = str(stated or "") or " ".join(map(str, named.itertext()))
        if fact := make_fact(field, " ".join(value.split()), f"itemprop {name}"):
            yield fact


def _marked(root: etree._Element) -> Iterator[tuple[etree._Element, str]]:
    for attribute in ("itemprop", "property"):
        for tag in root.iterfind(f".//*[@{attribute}]"):
            yield tag, _property(tag)


def _property(tag: etree._Element) -> str:
    return str(tag.get("itemprop") or tag.get("property") or "").rpartition(":")[2]


def _is_of_article(tag: etree._Element) -> bool:
    items = (one for one in tag.iterancestors() if one.get("itemscope") is not None or one.get("typeof"))
    item = next(items, None)
    kind = "" if item is None else str(item.get("itemtype") or item.get("typeof") or "")
    return _ARTICLE_ITEM.search(kind) is not None


def _times(root: etree._Element) -> Facts:
    """Believe a time tag only where the page says that it is the story's: others date comments and other stories."""
    for tag in root.iter("time"):
        said = str(tag.get("itemprop") or tag.get("class") or "").lower()
        date = iso_date(tag.get("datetime") or "") if tag.get("pubdate") is not None or "published" in said else None
        if date:
            yield Metadatum("published", date, "time")
    for header in root.iterfind(".//article//header"):
        for tag in header.iter("time"):
            if date := iso_date(tag.get("datetime") or ""):
                yield Metadatum("published", date, "time in the header")
        return


def _addresses(root: etree._Element, markup: str) -> Facts:
    base = next((str(one.get("href") or "") for one in root.iter("base")), "")
    for link in root.iter("link"):
        address = _joined(base, str(link.get("href") or ""))
        if str(link.get("rel") or "").lower() == "canonical" and _ADDRESS.match(address):
            yield Metadatum("url", address, "canonical")
    scrapbook = str(root.get("data-scrapbook-source") or "")
    if _ADDRESS.fullmatch(scrapbook):
        yield Metadatum("url", scrapbook, "WebScrapBook")
    beginning = markup[:20_000]
    for pattern, where in ((_SAVED_FROM, "saved from url"), (_SINGLE_FILE, "SingleFile")):
        match = pattern.search(beginning)
        if match and _ADDRESS.match(match[1]):
            yield Metadatum("url", match[1], where)
    for field in root.iterfind(".//input[@name='q']") if "archive." in beginning else ():
        # What archive.today captured stands in its own head.
        if _ADDRESS.fullmatch(str(field.get("value") or "")):
            yield Metadatum("url", str(field.get("value")), "archive.today")
    match = _SAVED_AT.search(beginning)
    saved = _browser_date(match[1]) if match else None
    if saved is not None:
        yield Metadatum("saved", saved, "SingleFile")


def _joined(base: str, address: str) -> str:
    """Return an address that may lack its site, of the base that the page names; as it is where either is broken."""
    try:
        return urljoin(base, address) if base else address
    except ValueError:
        return address


def _browser_date(text: str) -> str | None:
    """Read a date as browsers print it: "Tue Mar 14 2023 10:02:11 GMT+0200 (Eastern European Standard Time)"."""
    try:
        return datetime.strptime(text.partition(" (")[0], "%a %b %d %Y %H:%M:%S GMT%z").isoformat()
    except ValueError:
        return iso_date(text)
