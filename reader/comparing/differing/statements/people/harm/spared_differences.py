"""What befell nobody on one side and somebody on the other: "no one was arrested", "three people were arrested".

Of others, on another day, or on an occasion before this one, both may be true; so they may where the sentence that
tells of some tells of none too, as of no passengers but two guards.
"""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from itertools import takewhile
from typing import NamedTuple

from reader.comparing.differing.statements.agreement_in_words import stand_for_each_other
from reader.comparing.differing.statements.occurrences.other_hazards import are_of_two_hazards
from reader.comparing.differing.statements.occurrences.told_elsewhere import (
    are_of_other_days,
    name_other_people,
    tell_other_places,
)
from reader.comparing.differing.statements.people.harm.fates import read_fate
from reader.comparing.differing.statements.people.harm.spared import CUES, FATES, Spared, read_spared
from reader.comparing.differing.statements.quantities.comparable_quantities import is_count
from reader.comparing.differing.statements.quantities.figures.typed_numbers import AGE
from reader.comparing.differing.statements.sentence_facts import SentenceFacts
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.differing.statements.times.occasions import tell_other_occasions
from reader.comparing.profiling.normalization import TokenKind
from reader.model.article import Span
from reader.model.difference import DifferenceKind, Verdict

_RISING = frozenset({"dead", "arrested"})  # the fates of no fewer in a later report
_CAUGHT = frozenset({"arrested", "held"})
_SOME = frozenset({"some", "many"})
_FOR = "because_of"
_CAUSE = 6  # words of "over the leak of the papers"
_HUMAN = ("human", "whoever", "people")
_NEAR = 2  # words from "a" to "young man"
_CLAUSE = 10  # words from a man to what befell him

Found = tuple[DifferenceKind, Verdict, Span, Span, float]


class Befallen(NamedTuple):
    """Some whom a fate befell, where they stand, how many at least, and the stem of what they are, "" of whoever."""

    start: int
    end: int
    fate: str
    value: float
    whom: str


def tell_whether_it_befell(left: SentenceFacts, right: SentenceFacts) -> bool:
    """Tell whether one side tells what befell nobody and the other what befell some, be they others or not."""
    if (left.kinds | right.kinds).isdisjoint(CUES):
        return False
    nobody = read_spared(left), read_spared(right)
    if bool(nobody[0]) == bool(nobody[1]):
        return False
    fates = {one.fate for one in read_befallen(right if nobody[0] else left)}
    return any(not fates.isdisjoint(one.fates) for one in nobody[0] or nobody[1])


def compare_spared(left: SentenceFacts, right: SentenceFacts, later: timedelta | None) -> Iterator[Found]:
    """Yield the clash of what befell nobody on one side and some on the other; `later` as for quantities."""
    if tell_other_occasions(left, right) or are_elsewhere(left, right) or are_of_two_hazards(left, right):
        return
    nobody = read_spared(left), read_spared(right)
    if bool(nobody[0]) == bool(nobody[1]):
        return
    side, other = (left, right) if nobody[0] else (right, left)
    some = read_befallen(other)
    own = {one.fate for one in read_befallen(side)}
    for none in nobody[0] or nobody[1]:
        told = next((one for one in some if _is_denied(none, one, (side.language, other.language))), None)
        if told is None or none.fates & own or _is_for_another(side, none, other):
            continue  # nobody but two, or some of whom nobody
        spans = Span(none.start, none.end), Span(told.start, told.end)
        verdict = Verdict.LATER_REPORT if _may_have_come(none, told, later, is_right=side is right) else Verdict.CLASH
        yield DifferenceKind.QUANTITY, verdict, *(spans if side is left else spans[::-1]), 0.8
        return


def _may_have_come(none: Spared, told: Befallen, later: timedelta | None, *, is_right: bool) -> bool:
    """Tell whether time may have made some of nobody; it makes nobody of no dead, and of none arrested."""
    if none.so_far or not later:
        return none.so_far or later is not None
    return (later > timedelta()) != is_right or told.fate not in _RISING


def are_elsewhere(left: SentenceFacts, right: SentenceFacts) -> bool:
    """Tell whether two sentences tell of other people, of another day or of another place."""
    return (
        are_of_other_days(left, right, is_fate=True)
        or tell_other_places(left, right)
        or name_other_people(left, right, is_fate=True)
    )


def read_befallen(side: SentenceFacts) -> list[Befallen]:
    """List those whom something befell, by a number or as a person or some people."""
    if side.kinds.isdisjoint(FATES):
        return []
    counted = [
        Befallen(one.start, one.end, one.fate, one.value, one.whom)
        for one in side.quantities
        if one.fate and is_count(one) and one.value >= 1
    ]
    taken = {one.place for one in side.quantities}
    return counted + [found for at in range(len(side.words)) if at not in taken and (found := _person(side, at))]


def _person(side: SentenceFacts, at: int) -> Befallen | None:
    """Read "a man died", "one person was hurt", "several were arrested" and "arrested a man" at its first word."""
    words = side.words
    number, amount = words[at].entry("number"), words[at].entry("quantity")
    is_one = words[at].entry("indefinite") is not None or (number is not None and number.value == "1")
    is_some = amount is not None and amount.value in _SOME
    if not (is_one or is_some):
        return None
    begin = _behind_age(side, at + 1)  # a 24-year-old man
    noun = next((n for n in range(begin, min(begin + 1 + _NEAR, len(words))) if _is_human(words[n])), None)
    if noun is None and not is_some:
        return None
    last = noun + 1 if noun is not None else at + len(amount.stems if amount is not None else ())
    if any(word.kind is TokenKind.MARK for word in words[begin:last]):
        return None
    first, last = last, _behind_apposition(words, _behind_age(side, last))  # a man of 24
    whom = words[noun].stem if noun is not None and words[noun].entry("human") is not None else ""
    done = _done_to(words, at) if is_one else ""
    if done:
        return Befallen(words[at].start, words[first - 1].end, done, 1, whom)
    fate = read_fate(words, at, last)
    clause = list(takewhile(lambda word: word.kind is not TokenKind.MARK, words[last : last + _CLAUSE]))
    behind = list(takewhile(lambda word: word.entry("fate") is None, clause))
    suffers = len(behind) < len(clause) and clause[len(behind)].entry("dies") is not None
    before = takewhile(lambda word: word.kind is not TokenKind.MARK, reversed(words[:at]))
    is_passive = any(map(_is_passive, behind)) or any(map(_is_passive, before))
    if not fate or not (suffers or is_passive) or len(behind) == len(clause):
        return None
    return Befallen(words[at].start, clause[len(behind)].end, fate, 1, whom)


def _behind_age(side: SentenceFacts, at: int) -> int:
    """Return the place behind the age that stands at a place or behind a word there, the place itself where none is."""
    near = (one.last for one in side.quantities if one.dimension == AGE and at <= one.place <= at + 1)
    return next(near, at)


def _behind_apposition(words: Sequence[TaggedWord], at: int) -> int:
    """Return the place behind what two commas part off: one person, the driver of the bus, was killed."""
    if at >= len(words) or words[at].text != ",":
        return at
    inner = list(takewhile(lambda word: word.kind is not TokenKind.MARK, words[at + 1 : at + 1 + _CLAUSE]))
    end = at + 1 + len(inner)
    is_parted = bool(inner) and end < len(words) and words[end].text == ","
    return end + 1 if is_parted and not any(word.entry("fate") is not None for word in inner) else at


def _done_to(words: Sequence[TaggedWord], at: int) -> str:
    """Return what somebody did to him who is told of from `at` on: the police arrested a man."""
    near = words[max(0, at - 2) : at]
    if near and near[-1].text == "a":
        near = near[:-1]
    done = (near[-1].entry("done_to") or near[-1].entry("fate")) if near else None
    return done.value if done is not None else ""


def _is_human(word: TaggedWord) -> bool:
    return any(word.entry(kind) is not None for kind in _HUMAN)


def _is_passive(word: TaggedWord) -> bool:
    return word.entry("passive") is not None or word.entry("befalls") is not None


def _is_denied(none: Spared, some: Befallen, languages: tuple[str, str]) -> bool:
    """Tell whether it befell some what befell nobody; of guards alone, where they are told of on both sides."""
    is_fate = some.fate in none.fates or bool(none.fates & _CAUGHT and some.fate in _CAUGHT)
    return is_fate and (not none.whom or _are_one(none.whom, some.whom, languages))


def _are_one(one: str, other: str, languages: tuple[str, str]) -> bool:
    return one == other if languages[0] == languages[1] else stand_for_each_other(one, other, languages)


def _is_for_another(side: SentenceFacts, none: Spared, other: SentenceFacts) -> bool:
    """Tell whether nobody was arrested for something that the other side does not tell of: over the leak."""
    words = [word for word in side.words if word.start >= none.end][:_CAUSE]
    clause = list(takewhile(lambda word: word.kind is not TokenKind.MARK, words))
    causes = {word.stem for word in clause[1:] if word.is_content}
    return bool(causes) and clause[0].entry(_FOR) is not None and causes.isdisjoint(other.topics)
