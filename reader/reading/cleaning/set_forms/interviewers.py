"""Who led an interview, where a line says nothing else: "Das Gespräch führte Jan Holm", "Беседовала Анна Крылова".

`interviewers.txt` lists what stands before the name.
"""

import re
from functools import cache

from reader.text.late_pattern import late_pattern
from reader.text.tables import read_rows

_LONGEST = 90
_ONE = r"[^\W\d_a-zß-öø-ÿа-яё][\w.’'-]*"
_NAME = rf"{_ONE}(?: (?:(?:de|del|la|van|von|der|den|al|el|di|da|le) )*{_ONE}){{1,3}}"
_PEOPLE = late_pattern(rf"(?P<names>{_NAME}(?:(?:,| und| and| et| y| e| en| och| i| и) {_NAME}){{0,2}})[.)\]]*")


def interviewer_in(line: str) -> str | None:
    """Return the name of who led an interview, or the names; None for a line that says anything else."""
    if len(line) > _LONGEST:
        return None
    said = line.lstrip(" ([—–-*_")
    begins = _beginnings().match(said.lower())
    # A letter whose small form is two letters would shift what follows.
    if begins is None or len(said.lower()) != len(said):
        return None
    named = _PEOPLE.fullmatch(said[begins.end() :].strip(" *_"))
    return named["names"].rstrip(".") if named else None


@cache
def _beginnings() -> re.Pattern[str]:
    return re.compile(rf"(?:{'|'.join(read_rows(__package__, 'interviewers.txt'))})\s+")
