"""What two sentences of any two languages tell the other way round: from 310 to 190, de 190 à 310; before, nachdem."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from reader.comparing.differing.statements.governed_words import negations_of
from reader.comparing.differing.statements.occurrences.told_deeds import tell_one_of_several
from reader.comparing.differing.statements.quantities.figures.typed_quantities import Quantity
from reader.comparing.differing.statements.sentence_facts import (
    SentenceFacts,
    name_others,
    read_once,
    tell_other_days,
    undated,
)
from reader.comparing.differing.statements.slots.frames import frames_of
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.profiling.normalization import TokenKind
from reader.model.article import Span
from reader.model.difference import DifferenceKind, Verdict

_FROM, _TO = "from", "towards"
_NEAR = 3  # words from "from" to an amount, as in "from some 40 million"
_BEFORE = "before"
_LEAST = 0.5  # of the words of either sentence
_TWO = 2

Found = tuple[DifferenceKind, Verdict, TaggedWord | Span, TaggedWord | Span, float]


class _Change(NamedTuple):
    """From which amount to which something went."""

    begin: Quantity
    end: Quantity


class _When(NamedTuple):
    """Where a sentence tells that something was before or after something else."""

    at: int
    is_before: bool


def compare_orders(left: SentenceFacts, right: SentenceFacts) -> Iterator[Found]:
    """Yield the clash of two amounts, or of two deeds, that two sentences tell in contrary order."""
    one, other = _change(left), _change(right)
    whens = _whens(left), _whens(right)
    if (one is None or other is None) and not all(whens):
        return
    if tell_other_days(left, right) or (left.language == right.language and name_others(left, right)):
        return
    if one is not None and other is not None:
        # The unit may stand behind the second amount alone.
        is_reversed = one.begin.value == other.end.value != one.end.value == other.begin.value
        if is_reversed and _share_a_word(left, one, right, other):
            spans = Span(one.begin.start, one.end.end), Span(other.begin.start, other.end.end)
            yield DifferenceKind.DIRECTION, Verdict.CLASH, *spans, 0.7
        return
    yield from _contrary_times(left, whens[0], right, whens[1])


def _change(side: SentenceFacts) -> _Change | None:
    """Return the one change from an amount to another that a sentence tells."""
    if len(side.quantities) < _TWO:
        return None
    found = []
    for begin in side.quantities:
        for end in side.quantities:
            if begin.place < end.place and _stands_before(side, begin, _FROM) and _stands_before(side, end, _TO):
                found.append(_Change(begin, end))
    return found[0] if len(found) == 1 else None


def _stands_before(side: SentenceFacts, one: Quantity, kind: str) -> bool:
    return any(word.entry(kind) is not None for word in side.words[max(0, one.place - _NEAR) : one.place])


def _share_a_word(left: SentenceFacts, one: _Change, right: SentenceFacts, other: _Change) -> bool:
    places = (one.begin.place, one.begin.place + 1), (other.begin.place, other.begin.place + 1)
    return any(frames_of(left, places[0], right, places[1], is_joint=is_joint)[0].shared for is_joint in (True, False))


def _contrary_times(
    left: SentenceFacts, whens: Sequence[_When], right: SentenceFacts, others: Sequence[_When]
) -> Iterator[Found]:
    if len(whens) != 1 or len(others) != 1 or whens[0].is_before == others[0].is_before:
        return
    if any(negations_of(side) or tell_one_of_several(undated(side)) for side in (left, right)):
        return
    at, place = whens[0].at, others[0].at
    first, second = left.words[at], right.words[place]
    frames = frames_of(left, (at, at + 1), right, (place, place + 1), is_joint=False, is_whole=True)
    ways = [
        (a.start < first.start, b.start < second.start) for a, b in zip(frames[0].shared, frames[1].shared, strict=True)
    ]
    # What was before the one is after the other: some of what both tell stands on either side of the word, in both.
    is_told = (True, True) in ways and (False, False) in ways and len({*ways}) == _TWO
    if is_told and min(frame.share for frame in frames) >= _LEAST:
        yield DifferenceKind.ORDER, Verdict.CLASH, first, second, 0.7


@read_once
def _whens(side: SentenceFacts) -> Sequence[_When]:
    """List where a sentence tells what was before or after what; not before what hour."""
    return [
        _When(at, entry.value == _BEFORE)
        for at, (word, behind) in enumerate(pairwise(side.words))
        if (entry := word.entry("succession")) is not None and behind.kind is not TokenKind.NUMBER
    ]
