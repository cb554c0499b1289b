"""Which names are of one outlet: "The Daily Courier" is "Daily Courier", and "La Presse" no "Die Presse".

An article at the head of a name tells no two outlets apart; two different articles do.
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
_ARTICLE = re.compile(rf"(?:({'|'.join(_ARTICLES)}) |(l)['’])(?=\S)")


def bare_outlet(name: str) -> str:
    """Return the name of an outlet without case and without an article at its head."""
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
    """Return the outlets that some names are of, by their keys, each as it is called most, or else by its full name."""
    counts = Counter(name for name in names if name)
    keys = outlet_keys(counts)
    # The last one of a key is kept.
    ordered = sorted(counts, key=lambda name: (keys[name], counts[name], len(name), name))
    return {keys[name]: name for name in ordered}


def _taken_apart(name: str) -> tuple[str, str]:
    """Return the article at the head of a name, "" for none, and the rest."""
    folded = " ".join(normalize("NFKC", name).casefold().split())
    found = _ARTICLE.match(folded)
    return (found[1] or found[2], folded[found.end() :]) if found else ("", folded)
