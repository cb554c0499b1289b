"""Whether two sentences tell in two ways that nothing befell some: "none of the 31 was killed", "all 31 survived".

`unharmed` is what the lexicons call it, `dead` if those it is said of may be hurt all the same: alive. It is told of
all of them, or of as many as the other sentence counts; "five survived" says nothing of the others. What some are
called is not compared, who are pupils here and children there: this is for what must not be called left out.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from reader.comparing.differing.statements.clause_bounds import clause_bounds
from reader.comparing.differing.statements.people.harm.spared_differences import read_befallen
from reader.comparing.differing.statements.sentence_facts import SentenceFacts
from reader.comparing.differing.statements.tagged_words import TaggedWord

_HARM = frozenset({"dead", "hurt"})


class Unharmed(NamedTuple):
    """What did not befall some, told between two places: how many they are, if that is told, and whether of all."""

    start: int
    end: int
    fates: frozenset[str]
    counts: frozenset[float]
    is_of_all: bool


def tell_both_unharmed(left: SentenceFacts, right: SentenceFacts) -> bool:
    """Tell whether two sentences tell of some that nothing befell them, and neither of others that they died."""
    told = list(read_unharmed(left)), list(read_unharmed(right))
    if not (told[0] and told[1]) or _tells_of_dead(left, told[0]) or _tells_of_dead(right, told[1]):
        return False
    return any(_are_same(one, other) for one in told[0] for other in told[1])


def _tells_of_dead(side: SentenceFacts, told: Sequence[Unharmed]) -> bool:
    """Tell whether others died; of "none of the 31 was killed" the number is read as one of dead."""
    dead = [one for one in read_befallen(side) if one.fate == "dead"]
    return any(not any(own.start <= one.start < own.end for own in told) for one in dead)


def _are_same(one: Unharmed, other: Unharmed) -> bool:
    is_counted = bool(one.counts & other.counts)
    are_others = bool(one.counts and other.counts) and not is_counted
    is_whole = is_counted or (one.is_of_all and other.is_of_all)
    return is_whole and not are_others and not one.fates.isdisjoint(other.fates)


def read_unharmed(side: SentenceFacts) -> Iterator[Unharmed]:
    """Yield what a sentence says did not befall some, clause by clause."""
    if "unharmed" not in side.kinds and side.kinds.isdisjoint({"nobody", "no_such", "quantity"}):
        return
    for begin, end in clause_bounds(side.words):
        clause = side.words[begin:end]
        counts = frozenset(one.value for one in side.quantities if begin <= one.place < end and not one.dimension)
        none = next((at for at, word in enumerate(clause) if _is_none(word)), None)
        if any(word.entry("modal") is not None for word in clause):
            continue  # all of them should be safe
        if none is not None:
            fates = frozenset[str]().union(*map(_fates_of, clause))
            if fates and not any(_is_partly(word) for word in clause):
                yield Unharmed(clause[0].start, clause[-1].end, fates, counts, is_of_all=True)
        elif not any(word.entry("negation") is not None for word in clause):
            fates = frozenset[str]().union(*map(_escaped, clause)) - frozenset[str]().union(*map(_fates_of, clause))
            if fates:
                yield Unharmed(
                    clause[0].start,
                    clause[-1].end,
                    fates,
                    counts,
                    is_of_all=any(_is_amount(word, "all") for word in clause),
                )


def _is_none(word: TaggedWord) -> bool:
    return any(word.entry(kind) is not None for kind in ("nobody", "no_such")) or _is_amount(word, "none")


def _is_amount(word: TaggedWord, value: str) -> bool:
    entry = word.entry("quantity")
    return entry is not None and entry.value == value


def _is_partly(word: TaggedWord) -> bool:
    entry = word.entry("partly")
    return entry is not None and entry.value != "yet"


def _fates_of(word: TaggedWord) -> frozenset[str]:
    """Return what a word says befell somebody; harm of no kind is both."""
    harm, fate = word.entry("harm"), word.entry("fate")
    if harm is not None:
        return frozenset({harm.value}) & _HARM if harm.value else _HARM
    return frozenset() if fate is None else frozenset({fate.value}) & _HARM


def _escaped(word: TaggedWord) -> frozenset[str]:
    """Return what a word says did not befall somebody."""
    entry = word.entry("unharmed")
    if entry is None:
        return frozenset()
    return frozenset({entry.value}) if entry.value else _HARM
