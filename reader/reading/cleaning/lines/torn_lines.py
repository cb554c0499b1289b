"""Lines of Chinese and Japanese that a scraper tore at the links inside of them.

BeautifulSoup's `get_text` sets each link on a line of its own. In other languages a blank at the break tells it; here
no blank is between words, and what tells it is a mark at the beginning of a line that no line begins with.
"""

import re
from collections.abc import Sequence

from reader.text.late_pattern import late_pattern
from reader.text.punctuation import ends_sentence

_CLOSING = re.compile("[，。、；：！？）」』】》〉”]")
# What is still open at its end goes on.
_OPEN = late_pattern("[，、；（「『【《〈“]$")
_WIDE = late_pattern("[\u3041-\u30ff\u3400-\u9fff]")
# Of 120 labelled dumps in Chinese by BeautifulSoup 34 have so many lines that begin with such a mark.
_FEWEST_TORN = 3
# What is torn has a mark between clauses in it; the piece that ends its sentence is not far.
_CLAUSE = re.compile("[，。；]")
_REACH = 24
_DATED = re.compile(r"\d{4}\s?[年./-]|\d{1,2}:\d\d")
_MOST_LETTERS = 40  # of a line of a date


def begins_closing(text: str) -> bool:
    """Tell whether a line begins with a mark that belongs to what is before it: "，", "）"."""
    return _CLOSING.match(text) is not None


def torn_lines(texts: Sequence[str], begins: Sequence[bool]) -> frozenset[int]:
    """Return which lines go on with the one before them; `begins` are those that stand below a gap or begin a list."""
    marks = [not begins[n] and begins_closing(text) for n, text in enumerate(texts)]
    if sum(marks) < _FEWEST_TORN:
        return frozenset()
    ends = _next_ends(texts, begins)
    torn: set[int] = set()
    has_clause = False
    for number in range(1, len(texts)):
        before = texts[number - 1]
        is_torn = (number - 1) in torn
        has_clause = (has_clause and is_torn) or _CLAUSE.search(before) is not None
        if begins[number] or ends_sentence(before):
            continue
        is_open = marks[number] or _OPEN.search(before) is not None
        if is_open or (has_clause and 0 <= ends[number] - number < _REACH and not _is_date(texts[number])):
            torn.add(number)
    return frozenset(torn)


def _next_ends(texts: Sequence[str], begins: Sequence[bool]) -> list[int]:
    """Return for each line the next one, from it on, that ends a sentence before a gap; -1 where there is none."""
    ends = [-1] * len(texts)
    following = -1
    for number in range(len(texts) - 1, -1, -1):
        if ends_sentence(texts[number]) and _WIDE.search(texts[number]):
            following = number
        ends[number] = following
        if begins[number]:
            following = -1
    return ends


def _is_date(text: str) -> bool:
    is_short = len(text) <= _MOST_LETTERS and not _CLAUSE.search(text)
    return is_short and _DATED.search(text) is not None
