"""Lines that name a person, or several, and nothing else.

`no_persons.txt` lists words that no person's name has: buttons, kinds of stories, and what names of places begin with.
"""

import re
from functools import cache

from reader.reading.facts.author_lines import is_post
from reader.reading.facts.bylines import clean_byline
from reader.reading.facts.press_names import has_press_word, is_press_name
from reader.text.late_pattern import late_pattern
from reader.text.tables import read_sections

_WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
PARTICLES = frozenset(("de", "del", "la", "van", "von", "der", "den", "al", "el", "bin", "di", "da", "dos", "du", "le"))
# Where a correspondent is: "Lena Forsyth in Lindmoor".
_PLACE = re.compile(r" (?:in|à|en|aus|a|στην?|στο|в|we?|i) [^\W\d_][\w’' -]{2,30}$")
JOINED = late_pattern(r"\s*(?:,|&|/|;|\b(?:and|und|et|y|e|och|og|en|i|и|та|και)\b)\s+", re.IGNORECASE)
"""What stands between the names of those who wrote a story."""
_FEWEST, _MOST = 2, 4
_LONGEST_LINE = 120


def person_in(line: str) -> str | None:
    """Return the person that a line names and nothing else, without the place."""
    if is_press_name(line):
        return None
    named, _, behind = line.strip().partition(", ")
    name = named if behind and is_post(behind) else _PLACE.sub("", line.strip())
    words = name.split()
    names = [word.rstrip(".") for word in words if word.casefold() not in PARTICLES]
    if not _FEWEST <= len(names) <= _MOST or len(words) > _MOST + 1 or clean_byline(name) != name:
        return None
    if not all(
        _WORD.fullmatch(word) and word[0].isupper() and (len(word) == 1 or not word.isupper()) for word in names
    ):
        return None
    return None if has_press_word(name) or is_kicker(name) or is_place(name) else name


def is_kicker(text: str) -> bool:
    """Tell whether a word of a line is one that buttons have, or what says of which kind a story is: "FACT CHECK"."""
    return not _words()[0].isdisjoint(map(str.casefold, _WORD.findall(text)))


def is_place(text: str) -> bool:
    """Tell whether a line of several words begins or ends as names of places do: "NEW DELHI", "Sarn County"."""
    words = [word.casefold() for word in _WORD.findall(text)]
    _, first, last = _words()
    return len(words) > 1 and (words[0] in first or words[-1] in last)


def people_in(line: str) -> str | None:
    """Return the line if it names several persons and nothing else: "Lena Forsyth and Otto Brandvik"."""
    line = line.strip()
    parts = JOINED.split(line) if len(line) <= _LONGEST_LINE else []
    return line if 1 < len(parts) <= _MOST and all(is_person(part) for part in parts) else None


def is_person(text: str) -> bool:
    """Tell whether a text is a person's name and nothing else, in capitals or not."""
    return person_in(text) == text or (text.isupper() and person_in(text.title()) is not None)


@cache
def _words() -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """Return the words that no person's name has, those that places begin with, and those that they end with."""
    sections = read_sections(__package__, "no_persons.txt")
    page, kinds, first, last = (
        " ".join(sections[name]).casefold().split() for name in ("page", "kinds", "first", "last")
    )
    return frozenset((*page, *kinds)), frozenset(first), frozenset(last)
