"""Who wrote a story: the names in its byline, and those in its credits ("Reporting by Jan Holm in Marn")."""

import re
from collections.abc import Callable, Iterator

from reader.model.article import Article, Role

# What stands before the name of a place and not before a paper's or a writer's.
BEFORE_PLACES = (
    *("in", "at", "near", "off", "outside", "inside", "around", "aus", "bei", "nach", "à", "près de", "en", "desde"),
    *("hacia", "a", "em", "nel", "nella", "i", "på", "til", "till", "uit", "te", "w", "do", "v", "в", "из", "у", "на"),
    *("στο", "στη", "στην", "στον", "στα", "στις"),
)
_BETWEEN = re.compile(r"\s*[,;/|·]\s*|\s+(?:&|and|und|et|y|en|e|og|och|και)\s+")
_WORD = re.compile(r"[^\W\d_][\w'’-]*\.?|[^\s\w]")
_BEFORE_WRITERS = frozenset(
    {
        *("by", "and", "von", "und", "par", "et", "por", "y", "di", "e", "door", "en", "af", "og", "av", "och", "και"),
        *("του", "της"),
    }
)
_BEFORE_NAMES = frozenset(":;,/(&")


def writers_of(article: Article, is_place: Callable[[str], bool]) -> Iterator[str]:
    """Yield the names of a story's writers; a place that its byline has behind them is nobody."""
    if article.byline:
        first, *others = _BETWEEN.split(article.byline)
        yield from (name for name in (first, *(one for one in others if not is_place(one))) if name)
    for paragraph in article.paragraphs:
        if paragraph.role in (Role.BYLINE, Role.CREDIT):
            yield from _credited(paragraph.span.of(article.text))
    if article.original is not None:
        yield from writers_of(article.original, is_place)


def _credited(text: str) -> Iterator[str]:
    """Yield the names in a credit: words with capitals behind "by", or several behind a mark that ends a role."""
    before, name = "", list[re.Match[str]]()
    for word in (*_WORD.finditer(text), None):
        is_opener = word is not None and word[0].lower() in _BEFORE_WRITERS
        if word is not None and word[0][0].isupper() and not is_opener:
            name.append(word)
            continue
        if name and (before in _BEFORE_WRITERS or (len(name) > 1 and before in _BEFORE_NAMES)):
            yield text[name[0].start() : name[-1].end()].rstrip(".")
        before, name = ("" if word is None else word[0].lower()), []
