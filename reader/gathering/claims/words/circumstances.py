"""Which sentences share nothing but a place, or that something was the first.

A vigil outside the town hall is not told by who says that the council meets in the town hall, nor the first report by
who tells of the first person to die: any story of the event may name these.
"""

from collections.abc import Sequence
from functools import lru_cache

from reader.comparing.differing.statements.tagged_words import TaggedWord, tag_words
from reader.comparing.profiling.frequencies import commoner_than
from reader.comparing.profiling.profiles import profile
from reader.comparing.terms.asides import find_aside
from reader.gathering.claims.disputes.clause_words import meanings_of
from reader.gathering.claims.disputes.conditions import read_conditions, tell_other_conditions
from reader.gathering.claims.sentences import telling_terms_of

_BEFORE = 3  # words from a preposition to what it places: "outside the old town hall"
_COMMON = 54  # Zipf frequency, times ten, below that of words such as "end" and "country"
_COURSE = "course"  # begun and ended, as a month is too
_FEWEST = 2  # words that each sentence says beside the place: of fewer nothing can be told
_NO_THINGS = ("speech", "ordinal", "weekday", "month", "day")
# Place words that are no prepositions of the tables.
_WHERE = "where"

Text = tuple[str, str]
"""A sentence and its language."""
_Side = Sequence[tuple[TaggedWord, frozenset[str]]]


@lru_cache(maxsize=1 << 12)
def share_a_circumstance_alone(one: Text, other: Text) -> bool:
    """Tell whether all that two sentences share is one place in each, or if nothing else is shared a rank."""
    sides, shared = _shared(one, other)
    if profile(*one).numbers & profile(*other).numbers:
        return False
    if not shared:
        return one[1] == other[1] and bool(_ranks(one) & _ranks(other))
    return all(_is_in_one_place(side, shared) and _is_placed(side, shared) for side in sides)


@lru_cache(maxsize=1 << 12)
def share_asides_alone(one: Text, other: Text) -> bool:
    """Tell whether all that two sentences of one language share is who says it, when, and words that tell nothing.

    Each says more: who says the same word for word may say nothing else. Frequent words tell that one thing is in
    one state: "the line stays shut".
    """
    if one[1] != other[1] or profile(*one).numbers & profile(*other).numbers or _tell_one_state(one, other):
        return False
    sides = [telling_terms_of(*side) for side in (one, other)]
    shared = sides[0] & sides[1]
    asides = [find_aside(*side) for side in (one, other)]
    beside = [aside.source | aside.when | aside.units | aside.offices | aside.speaker for aside in asides]
    is_aside = bool(shared) and shared <= (beside[0] & beside[1]) | commoner_than(_COMMON, one[1])
    return is_aside and min(len(side - shared) for side in sides) >= _FEWEST


def _tell_one_state(one: Text, other: Text) -> bool:
    """Tell whether two sentences of one language tell that one thing is in one state, and not merely until its end."""
    sides = [read_conditions(*side, is_foreign=False) for side in (one, other)]
    ends = [{(told.axis, told.end) for told in side if told.axis != _COURSE} for side in sides]
    return bool(ends[0] & ends[1]) and tell_other_conditions(one, other) is False


def share_a_topic_alone(one: Text, other: Text) -> bool:
    """Tell whether all that two headlines in two languages share stands in one place of both, and each says more."""
    sides, shared = _shared(one, other)
    has_number = bool(profile(*one).numbers & profile(*other).numbers)
    return bool(shared) and not has_number and all(_is_in_one_place(side, shared) for side in sides)


def _shared(one: Text, other: Text) -> tuple[Sequence[_Side], frozenset[str]]:
    is_foreign = one[1] != other[1]
    sides = [
        [(word, _meanings(word, text[1], is_foreign=is_foreign)) for word in tag_words(*text)] for text in (one, other)
    ]
    said = [frozenset[str]().union(*(meanings for _, meanings in side)) for side in sides]
    return sides, said[0] & said[1]


def _meanings(word: TaggedWord, language: str, *, is_foreign: bool) -> frozenset[str]:
    if not word.is_content or any(map(word.entry, _NO_THINGS)):
        return frozenset()
    return meanings_of(word, language, is_foreign=is_foreign) | ({word.text.casefold()} if word.is_name else set())


def _is_in_one_place(side: _Side, shared: frozenset[str]) -> bool:
    """Tell whether what is shared is one run of words, and the rest of the sentence tells more."""
    at = _places(side, shared)
    between = [meanings for _, meanings in side[at[0] : at[-1] + 1]]
    is_run = all(meanings & shared for meanings in between if meanings)
    return is_run and sum(bool(meanings) for _, meanings in side) - len(at) >= _FEWEST


def _is_placed(side: _Side, shared: frozenset[str]) -> bool:
    first = _places(side, shared)[0]
    before = (word for word, _ in side[max(0, first - _BEFORE) : first + 1])
    return any(word.entry("preposition") is not None or word.entry(_WHERE) is not None for word in before)


def _places(side: _Side, shared: frozenset[str]) -> list[int]:
    return [place for place, (_, meanings) in enumerate(side) if meanings & shared]


def _ranks(text: Text) -> frozenset[str]:
    found = (word.entry("ordinal") for word in tag_words(*text))
    return frozenset(entry.value for entry in found if entry is not None)
