"""Interviews in which each line begins with who speaks, and most lines are shorter than prose: "Q: Did you know?"."""

from collections import Counter

from reader.reading.cleaning.measures.page_features import Page
from reader.text.late_pattern import late_pattern

_LABEL = late_pattern(r"([^\W\d_][\w.'’ -]{0,24}):\s+\S")
_FEWEST_TURNS = 4
_FEWEST_SPEAKERS = 2
_MOST = 0.8  # of the lines are turns, and of the turns those of who speaks more than once


def speaks(text: str) -> str:
    """Return who speaks in a line, nothing where none is named."""
    found = _LABEL.match(text)
    return found[1] if found else ""


def is_dialogue(page: Page) -> bool:
    """Tell whether a file is an interview and nothing else but its headline."""
    turns = Counter(filter(None, (speaks(unit.text) for unit in page.units)))
    said = sum(turns.values())
    again = sum(count for count in turns.values() if count > 1)
    is_whole = said >= _FEWEST_TURNS and said >= _MOST * len(page)
    return is_whole and len(turns) >= _FEWEST_SPEAKERS and again >= _MOST * said
