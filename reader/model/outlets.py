"""Which names are of one outlet: "The Daily Courier - News" is "Daily Courier", and "La Presse" no "Die Presse".

An article at the head of a name tells no two outlets apart; two different articles do. Nor does what stands behind a
dash, a bar or in brackets, if it names a part or an edition of any outlet and nothing else; a place alone does.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from unicodedata import normalize

_ARTICLES = (
    "the",  # English
    *("der", "die", "das", "de", "het"),  # German, Dutch
    *("le", "la", "les", "el", "los", "las", "lo", "il", "gli", "o", "os"),  # French, Spanish, Italian, Portuguese
    *("ο", "η", "το", "οι", "τα"),  # Greek
)
# What any outlet may have: parts, in the languages of the articles, and of some that have none.
_PARTS = frozenset(
    (
        *("news", "online", "web", "website", "digital", "print", "breaking", "latest", "home", "homepage", "official"),
        *("politics", "world", "business", "opinion", "editorial", "sport", "sports", "international", "national"),
        *("nachrichten", "aktuell", "politik", "wirtschaft", "meinung", "nieuws", "politiek", "nyheter", "nyheder"),
        *("actualités", "actualité", "actu", "politique", "monde", "opinions", "noticias", "política", "mundo"),
        *("notizie", "politica", "mondo", "notícias", "ειδήσεις".casefold(), "νέα", "πολιτική", "новости", "политика"),
        *("wiadomości", "polityka", "haberler", "haber", "uutiset", "новини"),
    )
)
# Of which there may be one for each place: "US edition", "Édition Afrique".
_EDITIONS = frozenset(
    (
        *("edition", "version", "ausgabe", "editie", "édition", "edición", "edizione", "edição", "έκδοση"),
        *("издание", "wydanie", "baskı"),
    )
)
_MOST_EDITION_WORDS = 3
_TAIL = re.compile(
    r"(?:\s+[-–—|/·]|:)\s+([^-–—|/·:()]+)$|\s*\(([^()]+)\)$|\s+(online)$|(?<=\w\w)((?:\.[a-z]{2,3}){1,2})$"
)
_ARTICLE = re.compile(rf"(?:({'|'.join(_ARTICLES)}) |(l)['’])(?=\S)")


def bare_outlet(name: str) -> str:
    """Return the name of an outlet without case, an article at its head and a part of it behind."""
    return _taken_apart(name)[1]


def are_one_outlet(one: str | None, other: str | None) -> bool:
    """Tell whether two names are of one outlet; one that is not known is of none."""
    if not one or not other:
        return False
    mine, yours = _taken_apart(one), _taken_apart(other)
    return mine[1] == yours[1] and (mine[0] == yours[0] or not mine[0] or not yours[0])


def outlet_keys(names: Iterable[str | None]) -> dict[str, str]:
    """Return each of some outlets' names with what names the outlet among them.

    Where two articles stand before one name ("La Presse", "Die Presse"), each is an outlet of its own.
    """
    parts = {name: _taken_apart(name) for name in dict.fromkeys(names) if name}
    articles: defaultdict[str, set[str]] = defaultdict(set)
    for article, rest in parts.values():
        articles[rest] |= {article} - {""}
    return {
        name: f"{article} {rest}" if article and len(articles[rest]) > 1 else rest
        for name, (article, rest) in parts.items()
    }


def outlet_names(names: Iterable[str | None]) -> dict[str, str]:
    """Return the outlets that some names are of, by their keys, each as it is called most, or else by its full name.

    A name with a part of it behind is the outlet's only where none is without.
    """
    counts = Counter(name for name in names if name)
    keys = outlet_keys(counts)
    is_whole = {name: _without_part(_folded(name)) == _folded(name) for name in counts}
    # The last one of a key is kept.
    ordered = sorted(counts, key=lambda name: (keys[name], is_whole[name], counts[name], len(name), name))
    return {keys[name]: name for name in ordered}


def _taken_apart(name: str) -> tuple[str, str]:
    """Return the article at the head of a name, "" for none, and the rest without what names a part of an outlet."""
    folded = _without_part(_folded(name))
    found = _ARTICLE.match(folded)
    return (found[1] or found[2], folded[found.end() :]) if found else ("", folded)


def _folded(name: str) -> str:
    return " ".join(normalize("NFKC", name).casefold().split())


def _without_part(folded: str) -> str:
    """Return a name without the parts and editions behind it: "Courier | US edition", "courier.com"."""
    while (tail := _TAIL.search(folded)) is not None and tail.start() > 0 and _names_part(tail):
        folded = folded[: tail.start()]
    return folded


def _names_part(tail: re.Match[str]) -> bool:
    words = (tail[1] or tail[2] or "").split()
    is_edition = len(words) <= _MOST_EDITION_WORDS and not _EDITIONS.isdisjoint(words)
    return not words or is_edition or _PARTS.issuperset(words)
