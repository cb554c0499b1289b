"""Whether two names may be spellings, initials or forms of one."""

from collections.abc import Sequence
from difflib import SequenceMatcher

from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.profiling.normalization import fold

_LIKE = 0.6  # of letters in order, and two names are spellings of one


def are_spellings(one: Sequence[TaggedWord], other: Sequence[TaggedWord]) -> bool:
    """Tell whether two names are much alike, or one of them may be an abbreviation."""
    left, right = (fold(" ".join(word.text for word in run)) for run in (one, other))
    if len(one) == len(other) == 1 and not _given(one[0]).isdisjoint(_given(other[0])):
        return True
    if SequenceMatcher(None, left, right, autojunk=False).ratio() >= _LIKE:
        return True
    return any(word.text.isupper() for word in (*one, *other))


def _given(word: TaggedWord) -> frozenset[str]:
    """Return the given names that a word is short for, with itself: Bob is Robert."""
    own = frozenset({fold(word.text)})
    return own | {fold(entry.value) for entry in word.entries if entry.kind == "nickname"}
