"""Finds the words that give an outlet or a writer away: names, hosts, and words of names that no place is called by."""

import re
from collections.abc import Iterable
from urllib.parse import urlsplit

from reader.exporting.blind.writers import BEFORE_PLACES, writers_of
from reader.model.article import Article
from reader.model.outlets import bare_outlet

# Words of an outlet's name that are no name by themselves; every other one may give it away.
_GENERIC = frozenset(
    {
        *("agency", "and", "broadcasting", "channel", "chronicle", "com", "daily", "evening", "for", "gazette"),
        *("globe", "guardian", "herald", "independent", "info", "international", "journal", "mail", "media"),
        *("morning", "national", "net", "network", "news", "newspaper", "online", "org", "post", "press"),
        *("radio", "report", "reporter", "review", "service", "standard", "star", "sun", "television", "the"),
        *("times", "today", "tribune", "united", "voice", "weekly", "wire", "world"),
    }
)
_FEWEST_LETTERS = 4
# "HALDEN, 3 June (Name) –" at the start of a paragraph.
_DATELINE = r"^[^\w\n]*(?:{})\b[^\n–—]{{0,40}}\s[–—-]\s"


def find_giveaways(articles: Iterable[Article]) -> re.Pattern[str] | None:
    """Return what matches the names of outlets and writers in stories, and nothing where they have none.

    Of a name of several words each word may be used alone ("the Courier"), but not one that is a place in the stories:
    "Halden Courier" is named, Halden is not.
    """
    told = list(articles)
    texts = [part for article in told for part in _texts(article)]
    writers = {name for article in told for name in writers_of(article, lambda word: _is_place(word, (), texts))}
    whole = writers.union(*map(_outlet_names, told))
    words = {
        form
        for name in whole
        for word in re.findall(r"\w+", _without_ending(name))
        if len(word) >= _FEWEST_LETTERS
        and word.casefold() not in _GENERIC
        and (name in writers or not _is_place(word, whole, texts))
        for form in (word, word.capitalize(), word.upper())
        # A word that begins with a small letter is an ordinary one.
        if not form[0].islower()
    }
    if not whole:
        return None
    anyhow = "|".join(map(re.escape, sorted(whole, key=_longest_first)))
    alone = "|".join(map(re.escape, sorted(words, key=_longest_first)))
    return re.compile(rf"(?<!\w)(?:(?i:{anyhow}){'|' + alone if alone else ''})(?!\w)")


def _outlet_names(article: Article) -> set[str]:
    host = (urlsplit(article.url).hostname or "") if article.url else ""
    # Of "The Star" each "star" would go.
    bare = bare_outlet(article.outlet or "")
    named = bare if " " in bare else None
    return {name for name in (article.outlet, named, host, host.removeprefix("www.")) if name}


def _texts(article: Article) -> list[str]:
    """Return what is told in the words of the outlet, and in those of a translation."""
    own = [article.text, *(block.text for block in article.removed)]
    return own if article.original is None else [*own, *_texts(article.original)]


def _without_ending(name: str) -> str:
    """Return a host without its last part, which is nobody's name; and any other name as it is."""
    return name.rpartition(".")[0] if "." in name and not re.search(r"\s", name) else name


def _is_place(word: str, whole: Iterable[str], texts: Iterable[str]) -> bool:
    """Tell whether a word stands in the stories as a place: behind a preposition, or at the head of a report."""
    beginning = "|".join(map(re.escape, (word, word.capitalize(), word.upper())))
    names = "|".join(
        re.escape(name) for name in sorted(whole, key=_longest_first) if name.casefold() != word.casefold()
    )
    before = "|".join(BEFORE_PLACES)
    no_name = rf"(?!(?i:{names})(?!\w))" if names else ""
    behind = re.compile(rf"(?<!\w)(?i:{before})\s+{no_name}(?:{beginning})(?!\w)")
    head = re.compile(_DATELINE.format(beginning), re.MULTILINE)
    return any(behind.search(text) or head.search(text) for text in texts)


def _longest_first(name: str) -> tuple[int, str]:
    return -len(name), name
