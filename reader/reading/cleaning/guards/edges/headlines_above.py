"""Which line is the headline where the likeliest one is a deck: the line above it, of which both tell the same.

The deck of a story shares more words with it than its headline, which is shorter.
"""

import re
from collections.abc import Sequence

from reader.reading.cleaning.guards.edges.decks import deck_below_headline
from reader.reading.cleaning.learned.headline import Titles
from reader.reading.cleaning.measures.page_features import Page

# Of 28 labelled dumps where one stands so above the likeliest one, it was the true headline of 23, and the lower of 3.
_NEARLY_AS_LIKELY = 1.5
_AS_LIKELY_PARTED = 2.0
_MANY_TOLD, _MOST_WORDS_OF_A_LINE = 4, 24
_STEP = re.compile(r"[>»/|›〉→•·]")
_FEWEST_WORDS_ABOVE = 4
_WORDS_FOR_A_CLASS_WORD = 7  # that pages say around stories: "who taught three generations to read"
_FEWEST_TOLD = 3
LIVE = re.compile(r"\b(?:live|updates?|ticker|liveblog|directo|en vivo|ao vivo|diretta|онлайн|на живо|λεπτό)\b")
_PARTED = re.compile(r"[>»/|›〉】→•·]|:\s")


def is_headline_above(page: Page, near: Titles, above: int, number: int, kept: Sequence[int]) -> bool:
    """Tell if the likeliest headline is a deck: a candidate above it, shorter or telling more, tells of the story."""
    most = _NEARLY_AS_LIKELY if above == number - 1 else _AS_LIKELY_PARTED
    if above not in near.odds or near.odds[number] - near.odds[above] > most:
        return False
    unit, seen = page.units[above], page.measured[above]
    is_title = (
        page.low[number] in page.low[above]
        or page.is_repeated(number)
        or (page.units[number].heading and not unit.heading)
    )
    is_live = LIVE.search(page.low[above]) is not None
    is_furniture = seen.is_furniture(one_in=_WORDS_FOR_A_CLASS_WORD) and not is_live
    if is_title or seen.ended or unit.bullet or seen.dated or seen.kinds or is_furniture:
        return False
    told = frozenset[str]().union(*(page.measured[n].keys for n in kept))
    shared = len(seen.keys & told)
    if seen.words < _FEWEST_WORDS_ABOVE:
        return False
    if _tells_more(page, above, number, shared, told):
        return True
    parted = _STEP if shared >= _MANY_TOLD else _PARTED
    is_parted = parted.search(unit.text) is not None and not is_live
    if seen.words > page.measured[number].words or is_parted:
        return False
    fewest = _FEWEST_TOLD - bool(deck_below_headline(page, kept, above))
    return len(seen.keys) >= _FEWEST_WORDS_ABOVE and shared >= fewest


def _tells_more(page: Page, above: int, number: int, shared: int, told: frozenset[str]) -> bool:
    """Tell whether a unit shares more words with the story than the one below, and is no path of sections."""
    is_path = _STEP.search(page.units[above].text) is not None
    longest = max(page.measured[above].words, page.measured[number].words)
    is_deck = longest <= _MOST_WORDS_OF_A_LINE and not is_path
    return is_deck and shared >= _MANY_TOLD and shared > len(page.measured[number].keys & told)
