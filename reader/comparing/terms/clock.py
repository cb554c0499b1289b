"""Which words of a sentence tell a full hour of the day: 10 pm, 18 Uhr, noon.

Whoever can be called until 10 pm and whoever may visit from 10 am on have a figure in common, and no fact.
"""

from collections.abc import Sequence

from reader.comparing.differing.statements.tagged_words import TaggedWord, may_tell_quantity, tag_words
from reader.comparing.differing.statements.times.hours.clock_times import read_clock
from reader.comparing.profiling.profiles import split_alone

_HOUR = 60  # minutes
_HOURS = 24
_JOINED = 2  # words from the first hour to the second


def find_hours(text: str, language: str) -> frozenset[str]:
    """Return the terms that stand nowhere else in a sentence than where it tells a full hour of the day."""
    if not may_tell_quantity(text, language):
        return frozenset()
    words = tag_words(text, language)
    starts = set[int]()
    for at, word in enumerate(words):
        if not word.may_tell or word.start in starts:
            continue
        if (time := read_clock(words, at)) is not None and not time.minute % _HOUR:
            starts.update(one.start for one in words[_begin(words, at) : time.last])
    return split_alone(text, language, starts) if starts else frozenset()


def _begin(words: Sequence[TaggedWord], at: int) -> int:
    """Return where an hour begins with the word before it: at 10 pm; and where two do, from 8 to 10 pm."""
    first = at - _JOINED
    is_range = first >= 0 and words[first].text.isdigit() and int(words[first].text) <= _HOURS
    return max(0, (first if is_range else at) - 1)
