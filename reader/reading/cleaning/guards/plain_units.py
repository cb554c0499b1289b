"""Whether anything in a unit says that it is something else than text."""

import re

from reader.reading.cleaning.measures.page_features import Page
from reader.reading.cleaning.measures.page_vocabulary import CLASS_OF
from reader.reading.cleaning.measures.words import split_words

_WORDS_FOR_A_CLASS_WORD = 7
_MOST_LINKED = 0.5
_FEWEST_WORDS_WITH_A_TIME = 5
_OF_TOPICS = frozenset({"notice"})
_NUMBER = re.compile(r"\d(?:[\d:.]*\d)?")
_CLOCK = re.compile(r"\d{1,2}[:.]\d\d")


def is_plain(page: Page, number: int) -> bool:
    """Tell whether nothing in a unit says that it is anything but text."""
    unit, seen = page.units[number], page.measured[number]
    # A sentence of some length may say "minutes" or "about".
    said = seen.is_furniture(one_in=_WORDS_FOR_A_CLASS_WORD) if seen.ended else any(seen.classes)
    return not (
        said
        or seen.kinds
        or (seen.dated and not _tells_a_time(page, number))
        or page.is_repeated(number)
        or unit.image
        or unit.linked > _MOST_LINKED
        or unit.text.endswith("...")
    )


def tells_of_topic(page: Page, number: int, title: int | None) -> bool:
    """Tell if a unit says what pages say around stories because the story is about that: its headline says it too.

    "Fined for its privacy policy", and below that "The watchdog says the privacy policy was changed eleven times".
    """
    if title is None or not frozenset(page.measured[number].kinds) <= _OF_TOPICS:
        return False
    said = frozenset(split_words(page.low[title])).intersection(split_words(page.low[number]))
    return any(word in CLASS_OF for word in said)


def _tells_a_time(page: Page, number: int) -> bool:
    """Tell whether a sentence has no more of a date than a time of day, as in "By 14:00 the ice should be gone"."""
    seen = page.measured[number]
    is_sentence = seen.ended and seen.words >= _FEWEST_WORDS_WITH_A_TIME
    return is_sentence and all(_CLOCK.fullmatch(said) for said in _NUMBER.findall(page.units[number].text))
