"""Sayings that two people have in common: "nobody is above the law" is said by any prosecutor and any mayor.

Who says that the water is safe tells what others tell, whoever says that too. A saying has nothing of its event in it:
no number, no name, and no word that another sentence of the event has. Of who quotes it from somebody else it is not
known whether it tells what the first one said.
"""

from collections.abc import Sequence
from functools import lru_cache
from itertools import product

from reader.comparing.crosslingual.phonetics import sound_likeness
from reader.comparing.crosslingual.terms import Term, find_terms
from reader.comparing.profiling.profiles import profile
from reader.comparing.terms.speakers import find_speaker_words
from reader.gathering.claims.sentences import telling_terms_of
from reader.gathering.claims.words.tellingness import Telling

_LONGEST = 6  # words of a saying
_SAME_NAME = 0.72  # as between two languages (`correspondences`)

Text = tuple[str, str]
"""A sentence and its language."""


def is_a_saying(text: Text, telling: Telling, tellers: int) -> bool:
    """Tell whether what somebody says by name has nothing of its event in it, so that anybody may say it anywhere."""
    said, who = _parted(text)
    terms = telling_terms_of(*text) - profile(*text).names
    words = frozenset(term.key for term in said) & terms
    is_short = 0 < len(said) <= _LONGEST and not any(term.is_number for term in said)
    return bool(who and words) and is_short and telling(words, tellers) == words


def are_said_by_two(one: Text, other: Text) -> bool:
    """Tell whether two sentences name who says what they tell, and no name of the one sounds like one of the other."""
    names = [_parted(text)[1] for text in (one, other)]
    return all(names) and not any(
        mine.word == yours.word or sound_likeness(mine.sound, yours.sound) >= _SAME_NAME
        for mine, yours in product(*names)
    )


@lru_cache(maxsize=1 << 12)
def _parted(text: Text) -> tuple[Sequence[Term], Sequence[Term]]:
    """Return the terms of what is said, and the names of who says it."""
    starts = find_speaker_words(*text)
    terms = find_terms(*text)
    said = tuple(placed.term for placed in terms if placed.start not in starts)
    return said, tuple(placed.term for placed in terms if placed.start in starts and placed.term.is_name)
