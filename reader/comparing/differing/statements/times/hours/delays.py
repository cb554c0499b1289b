"""How long something took to begin or to come: started at once, took 22 minutes to start; on time, two hours late.

`prompt` of the lexicons lists words that tell so without a number, with the most seconds that they may mean, or that
something was due; `wait` those beside which a time is one of waiting.
"""

from collections.abc import Iterator, Sequence
from math import inf
from typing import NamedTuple

from reader.comparing.differing.statements.governed_words import negations_of
from reader.comparing.differing.statements.occurrences.told_deeds import clause_around
from reader.comparing.differing.statements.quantities.figures.typed_quantities import Quantity
from reader.comparing.differing.statements.sentence_facts import (
    SentenceFacts,
    agreement,
    is_dated,
    name_others,
    read_once,
    tell_other_days,
)
from reader.comparing.differing.statements.slots.meanings import are_same, is_deed, is_past
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.model.article import Span
from reader.model.difference import DifferenceKind, Verdict

_KINDS = frozenset({"prompt", "wait"})
_WAIT, _PLAN, _LATE = "wait", "plan", "late"
_OF_DAY = 3  # words from "late" to the day: late on the following Monday
_REACH = 3  # words from "took" to its number: took more than two
_FURTHER = 2.0  # times the longest that one tells has the shortest that the other tells to be
_LEAST = 0.35  # agreement of two sentences on one deed
_SHORTEST = 60.0  # seconds that make something late

Found = tuple[DifferenceKind, Verdict, Span, Span, float]


class _Delay(NamedTuple):
    """From how many seconds to how many something took, or was late, and the verb nearest to what tells so."""

    kind: str
    low: float
    high: float
    span: Span
    verb: TaggedWord | None


def compare_delays(left: SentenceFacts, right: SentenceFacts) -> Iterator[Found]:
    """Yield the clash of what took no time, or was due, on one side and long or late on the other."""
    if left.kinds.isdisjoint(_KINDS) or right.kinds.isdisjoint(_KINDS) or left.language != right.language:
        return
    told = _delays(left), _delays(right)
    if not all(told) or tell_other_days(left, right) or name_others(left, right) or agreement(left, right) < _LEAST:
        return
    for one in told[0]:
        for other in told[1]:
            if one.kind == other.kind and _are_apart(one, other) and _are_of_one_deed(left, one, right, other):
                yield DifferenceKind.DURATION, Verdict.CLASH, one.span, other.span, 0.7
                return


def _are_apart(one: _Delay, other: _Delay) -> bool:
    shorter, longer = sorted((one, other), key=lambda each: each.low)
    return longer.low > _FURTHER * shorter.high and longer.low >= _SHORTEST


def _are_of_one_deed(left: SentenceFacts, one: _Delay, right: SentenceFacts, other: _Delay) -> bool:
    """Tell whether the verb nearest to either is the same, in whatever form."""
    return (
        one.verb is not None
        and other.verb is not None
        and are_same(one.verb, left.language, other.verb, right.language)
    )


@read_once
def _delays(side: SentenceFacts) -> Sequence[_Delay]:
    if side.kinds.isdisjoint(_KINDS) or negations_of(side) or side.text.rstrip().endswith("?"):
        return ()
    timed = [told for one in side.quantities if (told := _timed(side, one)) is not None]
    return timed or list(_prompt(side))


def _prompt(side: SentenceFacts) -> Iterator[_Delay]:
    """Yield what is told to have come at once, on time or late, without a number."""
    for at, word in enumerate(side.words):
        if (entry := word.entry("prompt")) is None:
            continue
        kind, _, most = entry.value.partition(":")
        low, high = (_SHORTEST, inf) if most == _LATE else (0.0, float(most))
        last = at + len(entry.stems)
        if most == _LATE and _is_of_day(side, last):
            continue
        span = Span(word.start, side.words[last - 1].end)
        yield _Delay(kind, low, high, span, _verb(side, at, last))


def _is_of_day(side: SentenceFacts, last: int) -> bool:
    """Tell whether "late" tells when on a day or in a year it was: late on Monday, late in May."""
    return any(is_dated(side, word) for word in side.words[last : last + _OF_DAY])


def _timed(side: SentenceFacts, one: Quantity) -> _Delay | None:
    """Return a time that is told to have passed: took 22 minutes to start, two hours late, within ten minutes."""
    if one.kind is not DifferenceKind.DURATION:
        return None
    words = side.words
    before = {
        entry.value
        for word in words[max(0, one.place - _REACH) : one.place]
        for entry in word.entries
        if entry.kind == "wait"
    }
    behind = {entry.value for word in words[one.last : one.last + 1] for entry in word.entries if entry.kind == "wait"}
    span = Span(one.start, one.end)
    verb = _verb(side, one.place, one.last)
    if _LATE in behind:
        return _Delay(_PLAN, max(one.low, 0.0), one.high, span, verb)
    if "within" in before:
        return _Delay(_WAIT, 0.0, one.value, span, verb)
    if "before" in before or "behind" in behind:
        return _Delay(_WAIT, max(one.low, 0.0), one.high, span, verb)
    return None


def _verb(side: SentenceFacts, first: int, last: int) -> TaggedWord | None:
    """Return the verb nearest to what tells a time: behind "to" or "before", or in the clause of it."""
    words = side.words
    begin, end = clause_around(words, first, is_joint=True)
    for at in range(last, end):
        if words[at].entry("infinitive") is not None or (words[at].entry(_WAIT) is not None and at > last):
            found = next((word for word in words[at + 1 : end] if _may_be_verb(word, side.language)), None)
            if found is not None:
                return found
    near = [(at, word) for at, word in enumerate(words[begin:end], begin) if not first <= at < last]
    told = [(at, word) for at, word in near if _may_be_verb(word, side.language)]
    return min(told, key=lambda each: (abs(each[0] - first), each[0] > first))[1] if told else None


def _may_be_verb(word: TaggedWord, language: str) -> bool:
    if word.is_name or any(map(word.entry, ("speech", "prompt", "wait", "passive", "auxiliary"))):
        return False
    if language == "en":
        return is_past(word.text.lower()) or word.entry("deed") is not None or is_deed(word.text, language)
    return word.entry("deed") is not None or is_deed(word.text, language)
