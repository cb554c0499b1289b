"""Facts in a page's JSON-LD: mended where it is broken, joined where it refers, and of the page's own story alone."""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from html import unescape

from lxml import etree

from reader.reading.extraction import Metadatum

_ARTICLE_TYPES = re.compile(r"(?:article|posting|report|story)$", re.IGNORECASE)
_ADDRESS = re.compile(r"https?://[^\s\"'<>]+")
_MOST_JSON = 2_000_000
_DEEPEST, _DEEPEST_NAMED = 4, 8

# Comments and commas that are no JSON; strings are matched first, so that nothing in them is touched.
_STRING_OR_COMMENT = re.compile(
    r'"(?:[^"\\]|\\.)*(?:"|\Z)|/\*.*?(?:\*/|\Z)|//[^\n]*|<!\[CDATA\[|\]\]>|<!--|-->', re.DOTALL
)
_STRING_OR_COMMA = re.compile(r'"(?:[^"\\]|\\.)*(?:"|\Z)|,(?=\s*[}\]])', re.DOTALL)

# What follows a quote that ends a string; any other inside of one is of the text, and was not marked as such.
_QUOTE = re.compile(r'\\.|"', re.DOTALL)
_END_OF_STRING = re.compile(r'\s*(?:[:\]}]|$|,\s*(?:["{\[\]}\d-]|true|false|null|$))')

# Where a byline comes from that a page says to be no person's: who wrote the story may stand below its headline.
FROM_A_HOUSE = "JSON-LD organization"
# Where an outlet comes from that the page's data name as the site alone: all else tells more.
OF_THE_SITE = "JSON-LD site"
_SITE_TYPES = re.compile(r"^(?:https?://schema\.org/)?(?:WebSite|NewsMediaOrganization)$", re.IGNORECASE)
_MADE_UP = re.compile(r"\s[|–—:·•-]\s|https?://|(?:\S+\s+){6}|,.*,")
_ORGANIZATION = re.compile(r"organi[sz]ation$", re.IGNORECASE)

Thing = Mapping[str, object]
MakeFact = Callable[[str, str, str], Metadatum | None]


@dataclass(frozen=True, slots=True)
class PageClaims:
    """What a page says of itself elsewhere, by which its own story is told from others: headlines, addresses."""

    headlines: frozenset[str]
    addresses: frozenset[str]


def read_json_ld(root: etree._Element, page: PageClaims, make_fact: MakeFact) -> Iterator[Metadatum]:
    """Yield the facts of the page's own story; `make_fact` checks field, value and place."""
    data = [load_json_ld(script) for script in root.iter("script")]
    things = [thing for value in data for thing in _things(value, 0)]
    known = {str(thing["@id"]): thing for value in data for thing in _named_things(value, 0)}
    stories = [thing for thing in things if any(map(_ARTICLE_TYPES.search, _texts(thing.get("@type"), {})))]
    own = [thing for thing in stories if _is_own(thing, page)] or stories[:1]
    for thing in own:
        yield from _facts_of(thing, known, make_fact)
    sites = (thing for thing in things if any(map(_SITE_TYPES.search, _texts(thing.get("@type"), {}))))
    names = (name.strip() for thing in sites for name in _texts(thing.get("name"), {}))
    # "Halm Herald | News, sport, weather" is made for searching.
    for name in [name for name in names if name and _MADE_UP.search(name) is None][:1]:
        yield Metadatum("outlet", name, OF_THE_SITE)


def load_json_ld(script: etree._Element) -> object:
    """Return the value in a script of JSON-LD; None for other scripts and what can't be mended."""
    text = whole = script.text or ""
    if "ld+json" not in str(script.get("type") or "").lower() or len(text) > _MOST_JSON:
        return None
    for mend in (str.strip, _without_comments, unescape, lambda _: _without_comments(_with_quotes_marked(whole))):
        text = mend(text).strip().rstrip(";")
        try:
            return json.loads(text, strict=False)
        except ValueError:
            continue
        except RecursionError:
            return None
    return None


def _with_quotes_marked(text: str) -> str:
    """Mark the quotes inside of strings, as in "told "to leave" at once"."""
    pieces: list[str] = []
    start, inside = 0, False
    for match in _QUOTE.finditer(text):
        if match.group() != '"':
            continue
        if not inside or _END_OF_STRING.match(text, match.end()):
            inside = not inside
        else:
            pieces += [text[start : match.start()], "\\"]
            start = match.start()
    return "".join([*pieces, text[start:]])


def _without_comments(text: str) -> str:
    kept = _STRING_OR_COMMENT.sub(lambda match: match.group() if match.group().startswith('"') else "", text)
    return _STRING_OR_COMMA.sub(lambda match: match.group() if match.group().startswith('"') else "", kept)


def _things(data: object, depth: int) -> Iterator[Thing]:
    if depth > _DEEPEST:
        return
    if isinstance(data, list):
        for item in data:
            yield from _things(item, depth + 1)
    elif isinstance(data, dict):
        yield data
        yield from _things(data.get("@graph"), depth + 1)
        yield from _things(data.get("mainEntity"), depth + 1)


def _named_things(data: object, depth: int) -> Iterator[Thing]:
    """Yield what others may refer to, wherever it is said."""
    if depth > _DEEPEST_NAMED:
        return
    if isinstance(data, list):
        for item in data[:200]:
            yield from _named_things(item, depth + 1)
    elif isinstance(data, dict):
        if "@id" in data and len(data) > 1:
            yield data
        for value in data.values():
            if isinstance(value, dict | list):
                yield from _named_things(value, depth + 1)


def _is_own(thing: Thing, page: PageClaims) -> bool:
    """Tell whether a story's headline or address is the page's."""
    headlines = {fold(text) for name in ("headline", "name") for text in _texts(thing.get(name), {})}
    addresses = {
        bare_address(text) for name in ("url", "mainEntityOfPage", "@id") for text in _addresses(thing.get(name))
    }
    return not headlines.isdisjoint(page.headlines) or not addresses.isdisjoint(page.addresses)


def fold(headline: str) -> str:
    """Return a headline as it is compared."""
    return " ".join(headline.split()).casefold()


def bare_address(address: str) -> str:
    """Return an address as it is compared: without scheme, "www.", what follows "?" or "#", and a slash at the end."""
    return re.sub(r"^https?://(?:www\.)?|[?#].*$", "", address).rstrip("/").lower()


def _facts_of(thing: Thing, known: Mapping[str, Thing], make_fact: MakeFact) -> Iterator[Metadatum]:
    for field, name in (("title", "headline"), ("published", "datePublished"), ("modified", "dateModified")):
        for value in _texts(thing.get(name), known):
            if fact := make_fact(field, value, f"JSON-LD {name}"):
                yield fact
    names = ("author", "creator")
    said = [_persons_of(thing.get(name)) for name in names]
    authors = [text for value in said for text in _texts(value, known) if not _ADDRESS.match(text)]
    where = FROM_A_HOUSE if any(_is_organization(thing.get(name)) for name in names) else "JSON-LD author"
    if authors and (fact := make_fact("byline", ", ".join(dict.fromkeys(authors)), where)):
        yield fact
    for value in _texts(thing.get("publisher"), known):
        if not (_ADDRESS.match(value) or value.startswith("#")) and (
            fact := make_fact("outlet", value, "JSON-LD publisher")
        ):
            yield fact
    for name in ("url", "mainEntityOfPage"):
        for value in _addresses(thing.get(name)):
            if fact := make_fact("url", value, f"JSON-LD {name}"):
                yield fact


def _persons_of(value: object) -> object:
    """Return the authors without the organizations that stand in one list with a person."""
    if not isinstance(value, list):
        return value
    return [one for one in value if not _is_organization(one)] or value


def _is_organization(value: object) -> bool:
    """Tell whether an author, or the only one of a list, is said to be an organization."""
    one = value[0] if isinstance(value, list) and len(value) == 1 else value
    return isinstance(one, dict) and any(map(_ORGANIZATION.search, _texts(one.get("@type"), {})))


def _addresses(value: object) -> list[str]:
    """Return the addresses in a value: itself, each of a list, or that which a thing is known by, whatever its name."""
    if isinstance(value, list):
        return [address for item in value[:20] for address in _addresses(item) if not isinstance(item, list)]
    found = [value.get("url"), value.get("@id")] if isinstance(value, dict) else [value]
    return [unescape(address) for address in found if isinstance(address, str) and _ADDRESS.match(address)][:1]


def _texts(value: object, known: Mapping[str, Thing]) -> list[str]:
    """Return the texts of a value: itself, each of a list, a thing's name, or the name of what it refers to."""
    if isinstance(value, str):
        return [unescape(value)]
    if isinstance(value, list):
        return [text for item in value[:20] for text in _texts(item, known) if not isinstance(item, list)]
    if isinstance(value, dict):
        other = known.get(str(value.get("@id")), {})
        found = (thing.get(key) for key in ("name", "headline", "@id", "url") for thing in (value, other))
        said = next((text for text in found if isinstance(text, str | list) and text), [])
        return [unescape(text) for text in ([said] if isinstance(said, str) else said) if isinstance(text, str)]
    return []
