"""Marks that agencies and teletext set around lines for machines: they are neither words of a story nor of a name.

"^By ANN ROE=" above a story of a wire, and "104 HALM-TEXT 104 We 18 Feb 16:22:07" above a page of teletext.
"""

import re
from collections.abc import Sequence
from itertools import islice

from reader.text.late_pattern import late_pattern

_FIELD = re.compile(r"\s*\^(?P<said>\S.{0,200}?)=?\s*")
# The number of the page, its name, the number again or not, the day and the time to the second.
_TELETEXT = late_pattern(
    r"\s*[Pp]?(?P<page>[1-8]\d\d)\s{1,8}(?P<name>[^\W\d_][^\d\n]{1,22}?)\s{1,8}(?:(?P=page)\s{1,8})?"
    r"\D{0,12}\d{1,2}\D[^\n]{0,16}?\s{1,8}\d\d:\d\d[:/]\d\d\s*"
)
_FIRST = 3


def without_field_marks(lines: Sequence[str]) -> list[str]:
    """Return the lines without the marks of a wire's fields: "^Nordic Wire=" names the Nordic Wire."""
    return [
        match["said"] if line[:4].lstrip()[:1] == "^" and (match := _FIELD.fullmatch(line)) else line for line in lines
    ]


def name_of_teletext(lines: Sequence[str]) -> tuple[int, str] | None:
    """Return the first line of a page of teletext, counted from 0, and the name of the service in it."""
    told = ((number, line) for number, line in enumerate(lines) if line.strip())
    for number, line in islice(told, _FIRST):
        if match := _TELETEXT.fullmatch(line):
            return number, match["name"]
    return None
