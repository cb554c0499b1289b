"""Which sentences share nothing but a place, or that something was the first.

A vigil outside the town hall is not told by who says that the council meets in the town hall, nor the first report by
who tells of the first person to die: any story of the event may name these.
"""

from collections.abc import Sequence
from functools import lru_cache

from reader.comparing.differing.statements.tagged_words import TaggedWord, tag_words
from reader.comparing.profiling.profiles import profile
from reader.gathering.claims.disputes.clause_words import meanings_of

_BEFORE = 3  # words from a preposition to what it places: "outside the old town hall"
_FEWEST = 2  # words that each sentence says beside the place: of fewer nothing can be told
_NO_THINGS = ("speech", "ordinal", "weekday", "month", "day")
# Place words that are no prepositions of the tables.
_WHERE = frozenset(
    {"outside", "inside", "front", "vor", "im", "am", "zum", "zur", "vom", "beim", "έξω", "μπροστά", "devant"}
)

Text = tuple[str, str]
"""A sentence and its language."""


@lru_cache(maxsize=1 << 12)
def share_a_circumstance_alone(one: Text, other: Text) -> bool:
    """Tell whether all that two sentences share is one place in each, or if nothing else is shared a rank."""
    if profile(*one).numbers & profile(*other).numbers:
        return False
    is_foreign = one[1] != other[1]
    sides = [
        [(word, _meanings(word, text[1], is_foreign=is_foreign)) for word in tag_words(*text)] for text in (one, other)
    ]
    said = [frozenset[str]().union(*(meanings for _, meanings in side)) for side in sides]
    shared = said[0] & said[1]
    if not shared:
        return not is_foreign and bool(_ranks(one) & _ranks(other))
    return all(_is_placed(side, shared) for side in sides)


def _meanings(word: TaggedWord, language: str, *, is_foreign: bool) -> frozenset[str]:
    if not word.is_content or any(map(word.entry, _NO_THINGS)):
        return frozenset()
    return meanings_of(word, language, is_foreign=is_foreign) | ({word.text.casefold()} if word.is_name else set())


def _is_placed(side: Sequence[tuple[TaggedWord, frozenset[str]]], shared: frozenset[str]) -> bool:
    """Tell whether what is shared is one run of words behind a preposition, and the rest of the sentence tells more."""
    at = [place for place, (_, meanings) in enumerate(side) if meanings & shared]
    between = [meanings for _, meanings in side[at[0] : at[-1] + 1]]
    if any(meanings and not meanings & shared for meanings in between):
        return False
    before = (word for word, _ in side[max(0, at[0] - _BEFORE) : at[0] + 1])
    is_placed = any(word.entry("preposition") is not None or word.text.casefold() in _WHERE for word in before)
    return is_placed and sum(bool(meanings) for _, meanings in side) - len(at) >= _FEWEST


def _ranks(text: Text) -> frozenset[str]:
    found = (word.entry("ordinal") for word in tag_words(*text))
    return frozenset(entry.value for entry in found if entry is not None)
