"""Names of fields that say by their parts what they hold: "fullContent", "cXenseParse:author", "bt:pubDate".

Content systems and scrapers name the same few facts in hundreds of ways, of which no list has all.
"""

import re
from functools import lru_cache

from reader.text.late_pattern import late_pattern

_MARKS = re.compile(r"[\s:.-]+")
_OF_A_STORY = r"(?:(?:article|story|post|news|page|main|full|content|item|entry|meta|original|primary|first)_?)*"
_CLEANED = r"(?:(?:clean(?:ed)?|plain|extracted|parsed|processed|raw|html|rendered)_?)*"
_TEXT = late_pattern(
    rf"{_OF_A_STORY}{_CLEANED}(?:text|txt|contents?|body)"
    r"(?:_?(?:text|txt|contents?|body|full|clean(?:ed)?|plain|value|raw|html|rendered|markdown|extracted|parsed))*"
    r"|(?:article|story|post|news|page|full)_?(?:html|markdown)|(?:html|markdown)_?(?:raw|source|page)"
)
_SOURCE = late_pattern(r"raw|html|rendered|markdown")
_FACTS = {
    "title": late_pattern(rf"{_OF_A_STORY}(?:title|headline|heading)(?:_?(?:text|plain|full))?"),
    "byline": late_pattern(
        rf"(?:\w+_)?{_OF_A_STORY}(?:authors?|by_?lines?|writers?|reporters?|journalists?)(?:_?(?:full_?)?names?)?"
    ),
    "published": late_pattern(
        rf"(?:\w+_)?{_OF_A_STORY}(?:(?:publish(?:ed|ing)?|publication|pub|release|posting)_?(?:date_?time|date|time|at|on)"
        r"|date_?(?:published|of_?publication)|published)(?:_?(?:utc|gmt|iso|time|string))*"
    ),
}
# Accounts, addresses and numbers of authors are no names, nor is who made the page's picture or book.
_NO_FACT = late_pattern(r"twitter|facebook|\bfb_|(?:^|_)(?:id|ids|url|image|photo|book|un|not|last)(?:_|$)|modif|updat")
_REMEMBERED = 4_096


@lru_cache(maxsize=_REMEMBERED)
def fact_called(name: str) -> str:
    """Return the fact that a name is of, by the last parts of it: "title", "byline" or "published", "" for none."""
    folded = _MARKS.sub("_", name.strip().lower())
    if _NO_FACT.search(folded):
        return ""
    return next((fact for fact, pattern in _FACTS.items() if pattern.fullmatch(folded)), "")


@lru_cache(maxsize=_REMEMBERED)
def text_called(name: str) -> str:
    """Return "text" where a name is that of a story's text, "source" where of what it was made from, else nothing."""
    folded = _MARKS.sub("_", name.strip().lower())
    if not _TEXT.fullmatch(folded):
        return ""
    return "source" if _SOURCE.search(folded) else "text"
