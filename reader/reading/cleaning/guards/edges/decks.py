"""The deck of a story: what a paper sets right below a headline to tell more of it, often without a full stop.

Links, videos and captions may stand between it and the story, of which the models then lose it.
"""

import re
from collections.abc import Mapping, Sequence

from reader.reading.cleaning.guards.insets.captions import is_caption
from reader.reading.cleaning.learned.column_makers import Column
from reader.reading.cleaning.measures.page_features import Page

# Of 2,809 labelled dumps 63 have such a line of ten words or more that the models left out. Nearly all are decks, but
# the true texts of some sites lack their decks: of twelve that are so long ten have it, of the shorter ones 23 of 51.
# A shorter one is asked more: it must be set as a sentence, stand alone, and say what the headline doesn't.
_FEWEST_WORDS, _MOST_WORDS = 20, 60
_FEWEST_WORDS_OF_A_CLAUSE = 8
_FEWEST_WORDS_OF_A_SENTENCE, _FEWEST_WORDS_BESIDE_A_DATE = 10, 15
_CUT = ("...", "…")
_LONG, _FEWEST_LONG = 4, 2
_WORDS_FOR_A_CLASS_WORD = 7  # that pages say around stories: one always, two in fourteen words
_MOST_CAPITALS = 0.35
_LEAST_SHARED = 0.5
_FEWEST_SHARED = 3
_MOST_LINKED = 0.3
_LONGEST_WAY = 25
# "Home / News / Elsin", "Tags: ferry, harbour": names side by side. "— Ann Roe on Sunday", "(Photo: Nordwire)".
_PARTED = re.compile(
    r"\s[/|»›>·•]\s|:(?=\s)[^.]{0,60},[^.]{0,60},|^[–—-]\s|\([^()]{0,30}(?:photo|foto|φωτο|фото|bild|image|reuters)"
    r"[^()]{0,40}\)\s*$",
    re.IGNORECASE,
)


def deck_below_headline(page: Page, kept: Sequence[int], title: int | None) -> list[int]:
    """Return the line right below a headline if it tells of what the story tells, which begins further down.

    A notice may stand between: "This article is more than 3 years old".
    """
    if title is None or not title + 1 < kept[0] <= title + _LONGEST_WAY:
        return []
    number = title + 1 + ("notice" in page.measured[title + 1].kinds)
    return [number] if number < kept[0] and _is_deck(page, number, kept, title) else []


def deck_seen_below_headline(
    page: Page, kept: Sequence[int], title: int | None, markup: Mapping[str, Column]
) -> list[int]:
    """Return the line right below the headline of a web page if it is such a deck, and neither hidden nor a caption.

    Of 27 that the models left out on 712 labelled pages all are decks; the true texts of some sites lack theirs.
    """
    return [
        number
        for number in deck_below_headline(page, kept, title)
        if not (markup["hidden"][number] or markup["caption names"][number])
    ]


def _is_deck(page: Page, number: int, kept: Sequence[int], title: int) -> bool:
    unit, seen = page.units[number], page.measured[number]
    if not _FEWEST_WORDS_OF_A_CLAUSE <= seen.words <= _MOST_WORDS or seen.kinds:
        return False
    if (seen.dated and not (seen.ended and seen.words >= _FEWEST_WORDS_BESIDE_A_DATE)) or unit.text.endswith(_CUT):
        return False
    if unit.image or unit.bullet or unit.linked > _MOST_LINKED or page.is_repeated(number):
        return False
    if seen.is_furniture(one_in=_WORDS_FOR_A_CLASS_WORD) and sum(seen.classes) > 1:
        return False
    if _PARTED.search(unit.text):
        return False
    if seen.ended:
        if seen.words < _FEWEST_WORDS_OF_A_SENTENCE:
            return False
    elif seen.words < _FEWEST_WORDS:
        if not _tells(unit.text) or _is_among_others(page, number, kept) or is_caption(page, number):
            return False
    elif seen.capitals > _MOST_CAPITALS:
        return False
    told = frozenset[str]().union(*(page.measured[other].keys for other in kept))
    shared = len(seen.keys & told)
    is_new = len(seen.keys - page.measured[title].keys) >= _FEWEST_SHARED
    return is_new and shared >= _FEWEST_SHARED and shared >= _LEAST_SHARED * len(seen.keys)


def _tells(text: str) -> bool:
    """Tell whether a line is set as a sentence, not as a title or a row of names: longer words begin small."""
    words = text.split()
    small = [word for word in words if word[0].islower()]
    return len(small) * 3 >= len(words) and sum([len(word) >= _LONG for word in small]) >= _FEWEST_LONG


def _is_among_others(page: Page, number: int, kept: Sequence[int]) -> bool:
    """Tell whether the line below is one of the same kind, and not told: teasers stand in rows."""
    below = page.measured[number + 1]
    is_told = number + 1 == kept[0]
    return not is_told and not below.ended and not below.dated and below.words >= _FEWEST_WORDS_OF_A_CLAUSE
