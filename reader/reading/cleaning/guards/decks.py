"""The deck of a story: what a paper sets right below a headline to tell more of it, often without a full stop."""

import re
from collections.abc import Sequence

from reader.reading.cleaning.measures.page_features import Page

# Of 2,809 labelled dumps 63 have such a line of ten words or more that the models left out. Nearly all are decks, but
# the true texts of some sites lack their decks: of twelve that are so long ten have it, of the shorter ones 23 of 51.
_FEWEST_WORDS, _MOST_WORDS = 20, 60
_MOST_CAPITALS = 0.35
_LEAST_SHARED = 0.5
_FEWEST_SHARED = 3
_MOST_LINKED = 0.3
_LONGEST_WAY = 25
# "Home / News / Elsin", "Tags: ferry, harbour": names side by side.
_PARTED = re.compile(r"\s[/|»›>·•]\s|:(?=\s)[^.]{0,60},[^.]{0,60},")


def deck_below_headline(page: Page, kept: Sequence[int], title: int | None) -> list[int]:
    """Return the line right below the likeliest headline if it is no sentence, and tells of what the story tells."""
    if title is None or not title + 1 < kept[0] <= title + _LONGEST_WAY:
        return []
    return [title + 1] if _is_deck(page, title + 1, kept) else []


def _is_deck(page: Page, number: int, kept: Sequence[int]) -> bool:
    unit, seen = page.units[number], page.measured[number]
    if seen.ended or not _FEWEST_WORDS <= seen.words <= _MOST_WORDS or seen.kinds or seen.dated:
        return False
    if unit.image or unit.bullet or unit.linked > _MOST_LINKED or page.is_repeated(number) or sum(seen.classes) > 1:
        return False
    if seen.capitals > _MOST_CAPITALS or _PARTED.search(unit.text):
        return False
    told = frozenset[str]().union(*(page.measured[other].keys for other in kept))
    shared = len(seen.keys & told)
    return shared >= _FEWEST_SHARED and shared >= _LEAST_SHARED * len(seen.keys)
