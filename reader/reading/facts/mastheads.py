"""How a paper sets its name above all: with a motto behind a dash, or in capitals that its last lines say again."""

import re
from collections.abc import Sequence

from reader.reading.cleaning.lines.units import Unit
from reader.reading.facts.press_names import is_press_name
from reader.text.late_pattern import late_pattern
from reader.text.punctuation import ends_sentence

# "THE HALM COURIER - the island's own paper since 1911"
_WITH_MOTTO = re.compile(r"(?P<name>[^–—|:.!?\d]{3,50}?)\s+[–—-]{1,2}\s+(?P<motto>\w.{5,80})")
_YEAR = re.compile(r"\b(?:1[6-9]|20)\d\d\b")
_MOST_WORDS, _SMALL = 6, 4
# Who holds the rights of a page is said in its last lines.
_LAST = 4
_MOST_WORDS_OF_A_LAST_LINE = 14
_OWNED = late_pattern(
    r"©|\(c\)|\bcopyright\b|\b(?:gmbh|ltd|limited|inc|llc|plc|verlag|s\.?r\.?l|s\.?l|s\.?a|sp\. z o\.o|b\.?v|ab)\b"
    r"|\brights reserved\b|rechte vorbehalten|droits réservés|derechos reservados|direitos reservados"
    r"|diritti riservati|rechten voorbehouden|prawa zastrzeżone|права защищены|δικαιώματ",
    re.IGNORECASE,
)


def name_before_motto(line: str) -> str | None:
    """Return the outlet of a line that has its name, set as a title, and behind a dash what it says of itself.

    The name is one that outlets have, or in capitals before the year since which there is the paper.
    """
    match = _WITH_MOTTO.fullmatch(line.strip())
    if match is None or ends_sentence(line) or not _is_short_title(match["name"]):
        return None
    is_old = match["name"].isupper() and _YEAR.search(match["motto"]) is not None
    return match["name"] if is_old or is_press_name(match["name"]) else None


def is_owned_at_the_end(name: str, below: Sequence[Unit]) -> bool:
    """Tell whether the last lines of a page say whose it is by a name that stands in capitals on its first line."""
    if not name.isupper() or not _is_short_title(name) or len(name.split()) < 2:
        return False
    told = re.compile(rf"(?<!\w){re.escape(name)}(?!\w)", re.IGNORECASE)
    return any(
        told.search(unit.text) and _OWNED.search(unit.text) and len(unit.text.split()) <= _MOST_WORDS_OF_A_LAST_LINE
        for unit in below[-_LAST:]
    )


def is_title(name: str) -> bool:
    """Tell whether all words of a name but small ones have a capital."""
    return all(word[0].isupper() or len(word) < _SMALL for word in name.split())


def _is_short_title(name: str) -> bool:
    return len(name.split()) <= _MOST_WORDS and is_title(name)
