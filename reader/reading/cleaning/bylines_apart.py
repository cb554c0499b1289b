"""Bylines that a browser of a terminal put right below a line without a full stop, which they would be joined to."""

import re
from collections.abc import Sequence

from reader.reading.cleaning.lines.bylines import is_byline
from reader.text.punctuation import ends_clause

# In the middle of a sentence that was wrapped, the word is not in capitals. Lynx numbers the link of a name.
_START = re.compile(r"\s*(?:By|Von|Par|Por|Di|Door|Af|Av|Автор:?|Текст:?) (?:\[\d{1,4}\])?[^\W\d_a-zà-öø-ÿа-яё]")
# Below a headline that is set in capitals it is no part of a sentence.
_SMALL_START = re.compile(r"\s*(?:by|von|par|por|di|door|af|av) [^\W\d_a-zà-öø-ÿа-яё]")
_PAIRS = frozenset(("by", "vo", "pa", "po", "di", "do", "af", "av", "ав", "те"))
_REFERENCE = re.compile(r"\[\d{1,4}\]")


def part_bylines(lines: Sequence[str], origins: Sequence[int]) -> tuple[Sequence[str], Sequence[int]]:
    """Return the lines with a blank one above each such byline, and where each of them stood in the file."""
    # Of nearly all lines two letters tell that none begins there.
    likely = [number for number, line in enumerate(lines) if line.lstrip()[:2].lower() in _PAIRS]
    starts = {number for number in likely if number and _begins(lines, number) and _is_below(lines, number)}
    if not starts:
        return lines, origins
    parted: list[str] = []
    places: list[int] = []
    for number, line in enumerate(lines):
        if number in starts:
            parted.append("")
            places.append(origins[number])
        parted.append(line)
        places.append(origins[number])
    return parted, places


def _begins(lines: Sequence[str], number: int) -> bool:
    line = lines[number]
    return bool(_START.match(line) or (_SMALL_START.match(line) and lines[number - 1].isupper()))


def _is_below(lines: Sequence[str], number: int) -> bool:
    above = lines[number - 1].strip()
    return bool(above) and not ends_clause(above) and is_byline(_REFERENCE.sub("", lines[number]).strip())
