"""Walls of consent at the top of a page that was saved as text: what they say of cookies and partners, and buttons.

They are prose above the headline, so that their own heading is taken for it: they go before anything is weighed.
"""

import re
from collections.abc import Sequence
from functools import cache

from reader.reading.cleaning.lines.units import Unit
from reader.text.punctuation import ends_sentence
from reader.text.tables import read_sections

# No story has three of the subjects in a paragraph above all of its other prose.
_FEWEST_SUBJECTS = 3
_FEWEST_WORDS = 12
# The wall stands among the first lines; a menu or the outlet's name may be above it.
_HIGH_UP = 12
_LONGEST_HEAD = 8
_MOST_ABOVE = 4
_LONGEST_BUTTON = 6
_PIECES = re.compile(r"[.?!|/·•]\s*|\s+[–-]\s+")
_MOST_BUTTONS = 8


def find_consent_wall(units: Sequence[Unit]) -> range:
    """Return the units of a wall of consent near the top of a page: its head, what it says, its buttons."""
    for number, unit in enumerate(units[:_HIGH_UP]):
        low = unit.text.lower()
        if len(low.split()) >= _FEWEST_WORDS and ends_sentence(low):
            if not speaks_of_consent(low):
                return range(0)
            end = _end(units, number)
            # What asks is answered by a button; a page of nothing but a wall is shown as it is.
            is_wall = _has_button(units, number, end) and end < len(units)
            return range(_start(units, number), end) if is_wall else range(0)
    return range(0)


def speaks_of_consent(low: str) -> bool:
    """Tell whether a paragraph, in lower case, speaks to its reader of so much of what such walls are about."""
    # First whether it speaks to somebody: most paragraphs do not, which one search tells.
    return any(who.search(low) for who in _patterns("addressing")) and _subjects_of(low) >= _FEWEST_SUBJECTS


def asks_for_consent(low: str) -> bool:
    """Tell whether a short line, in lower case, speaks of cookies and has a button: "We use cookies. Accept"."""
    subjects = _patterns("subjects")
    is_short = len(low.split()) < _FEWEST_WORDS
    return is_short and subjects[0].search(low) is not None and any(map(_is_button, _PIECES.split(low)))


def _start(units: Sequence[Unit], number: int) -> int:
    """Return the first of the head and the buttons above the paragraph `number`."""
    start = number
    while start > 0 and number - start < _MOST_ABOVE:
        low = units[start - 1].text.lower()
        is_head = len(low.split()) <= _LONGEST_HEAD and _subjects_of(low) > 0
        if not is_head and not _is_button(low):
            break
        start -= 1
    return start


def _end(units: Sequence[Unit], number: int) -> int:
    end = number + 1
    buttons = 0
    while end < len(units) and buttons < _MOST_BUTTONS:
        low = units[end].text.lower()
        is_button = _is_button(low)
        if not is_button and not (len(low.split()) >= _FEWEST_WORDS and speaks_of_consent(low)):
            break
        buttons += is_button
        end += 1
    return end


def _has_button(units: Sequence[Unit], number: int, end: int) -> bool:
    around = [*range(max(0, number - _MOST_ABOVE), number), *range(number + 1, end)]
    return any(_is_button(units[at].text.lower()) for at in around)


def _subjects_of(low: str) -> int:
    """Count the subjects of such walls that a text, in lower case, speaks of."""
    return sum([subject.search(low) is not None for subject in _patterns("subjects")])


def _is_button(low: str) -> bool:
    return len(low.split()) <= _LONGEST_BUTTON and any(button.match(low) for button in _patterns("buttons"))


@cache
def _patterns(section: str) -> tuple[re.Pattern[str], ...]:
    return tuple(map(re.compile, read_sections(__package__, "consent_walls.txt")[section]))
