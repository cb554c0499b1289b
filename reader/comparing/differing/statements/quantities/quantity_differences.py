"""Quantities of two sentences compared by what they count: the same in another form, later, or a clash.

1. Quantities that may be the same, in whatever form, belong together.
2. Of the others, one of each side is compared if nothing else could be meant: the same dimension or the same noun.
3. Other names, other days or too little in common: they count something else.
"""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from typing import NamedTuple

from reader.comparing.differing.lexicons import read_lexicon
from reader.comparing.differing.statements.people.ages.ages_of_one import are_of_two_people
from reader.comparing.differing.statements.people.courts.sanctions import (
    SANCTIONS,
    are_two_sanctions,
)
from reader.comparing.differing.statements.people.harm.fates import are_of_them, fate_of_whole
from reader.comparing.differing.statements.quantities.comparable_quantities import (
    TOLERANCE,
    find_rival,
    is_count,
    may_be_same,
)
from reader.comparing.differing.statements.quantities.counts.counts_of_one_deed import pair_counts_of_one_deed
from reader.comparing.differing.statements.quantities.counts.one_thing import are_of_one_event, pair_things
from reader.comparing.differing.statements.quantities.counts.parts_of_wholes import are_parts_of_one, pair_parts
from reader.comparing.differing.statements.quantities.counts.rounded_counts import may_round
from reader.comparing.differing.statements.quantities.counts.sorts_counted import (
    count_other_sorts,
    is_of_no_vote,
)
from reader.comparing.differing.statements.quantities.figures.typed_quantities import Quantity
from reader.comparing.differing.statements.quantities.money.currencies import split_conversions
from reader.comparing.differing.statements.quantities.money.sum_deeds import is_offered_and_paid
from reader.comparing.differing.statements.quantities.quantity_verdicts import COUNTED, judge_quantities
from reader.comparing.differing.statements.sentence_facts import (
    SentenceFacts,
    agreement,
)
from reader.model.difference import DifferenceKind, Verdict

_ONLY = 0.5  # agreement from which on the only count of each side counts the same, whatever its noun
_PARTS = (False, True)  # numbers of the whole, and of some of them

Found = tuple[DifferenceKind, Verdict, Quantity | None, Quantity | None, float]
_Counting = tuple[SentenceFacts, list[Quantity]]  # a side, and those of its quantities that are not paired yet


class _Pairs(NamedTuple):
    """Numbers of parts of one whole, of one thing and of one deed, pair by pair, and how much the sentences agree.

    `only`: whether each side has one count of a whole, and one of a part.
    """

    parts: Sequence[tuple[Quantity, Quantity]]
    things: Sequence[tuple[Quantity, Quantity]]
    deeds: Sequence[tuple[Quantity, Quantity]]
    only: Sequence[bool]
    common: float


def compare_quantities(left: SentenceFacts, right: SentenceFacts, *, later: timedelta | None) -> Iterator[Found]:
    """Yield the differences of two sentences' quantities.

    `later` is how much later the right story is, None if neither is known to be the later report, 0 if not which is.
    """
    if not left.quantities and not right.quantities:
        return
    lefts, rights = list(left.quantities), list(right.quantities)
    yield from _take_same((left, lefts), (right, rights))
    known = _read_pairs((left, lefts), (right, rights))
    aside = split_conversions(lefts, left.quantities, right), split_conversions(rights, right.quantities, left)
    yield from _take_rivals((left, lefts), (right, rights), known, later)
    if not all(aside):  # else both convert what was compared
        lefts, rights = lefts + aside[0], rights + aside[1]
    for one in lefts:
        yield one.kind, Verdict.ADDED, one, None, 0.5
    for one in rights:
        yield one.kind, Verdict.ADDED, None, one, 0.5


def _take_same(mine: _Counting, theirs: _Counting) -> Iterator[Found]:
    """Take out what both sides tell, and yield it where it is in another form or rounded."""
    (left, lefts), (right, rights) = mine, theirs
    for one in left.quantities:
        same = next((other for other in rights if may_be_same(one, other)), None)
        same = same or next((other for other in rights if may_round(one, other) or may_round(other, one)), None)
        same = same or next((other for other in rights if _are_some_of_them(left, one, right, other)), None)
        if same is None:
            continue
        lefts.remove(one)
        rights.remove(same)
        if one.kind is DifferenceKind.MONEY and is_offered_and_paid(left, one, right, same):
            yield one.kind, Verdict.OTHER_SUBJECT, one, same, 0.7
        elif one.written != same.written or one.low != same.low or one.high != same.high:
            is_same = abs(one.value - same.value) <= TOLERANCE * max(abs(one.value), abs(same.value))
            yield one.kind, Verdict.SAME if is_same else Verdict.ROUNDING, one, same, 0.9


def _take_rivals(mine: _Counting, theirs: _Counting, known: _Pairs, later: timedelta | None) -> Iterator[Found]:
    """Take out pairs of which either may tell what the other does, and yield what they are to each other."""
    (left, lefts), (right, rights) = mine, theirs
    for one in list(lefts):
        pairs = (*known.parts, *known.things, *known.deeds)
        other = next((thing for each, thing in pairs if each is one and thing in rights), None)
        if other is None:
            other = _find_only_rival(one, mine, theirs, known.only)
        if other is None:
            continue
        lefts.remove(one)
        rights.remove(other)
        are_one_part = (one, other) in known.parts
        verdict, sure = _judge(left, right, (one, other), known.common, later=later, are_one_part=are_one_part)
        yield one.kind, verdict, one, other, sure


def _read_pairs(mine: _Counting, theirs: _Counting) -> _Pairs:
    """Read what is known of all that is not told by both, before any of it is paired."""
    (left, lefts), (right, rights) = mine, theirs
    if not lefts or not rights:
        return _Pairs((), (), (), (False, False), 0.0)
    common = _common(left, right, is_one_left=len(lefts) == len(rights) == 1)
    counts = [
        [sum(is_count(one) and one.is_some == part for one in side) for side in (lefts, rights)] for part in _PARTS
    ]
    only = [each == [1, 1] and common >= _ONLY for each in counts]
    things = pair_things(left, lefts, right, rights)
    if things and common < COUNTED and are_of_one_event(left, right):
        common = COUNTED
    deeds = pair_counts_of_one_deed(left, lefts, right, rights)
    return _Pairs(pair_parts(left, lefts, right, rights), things, deeds, only, common)


def _are_some_of_them(left: SentenceFacts, one: Quantity, right: SentenceFacts, other: Quantity) -> bool:
    """Tell whether two numbers of two languages are the same part of those told of before: two of them, dont deux."""
    if left.language == right.language or one.is_some == other.is_some or one.value != other.value:
        return False
    side, each = (right, other) if one.is_some else (left, one)
    return is_count(one) and is_count(other) and are_of_them(side.words, each.last)


def _judge(
    left: SentenceFacts,
    right: SentenceFacts,
    pair: tuple[Quantity, Quantity],
    common: float,
    *,
    later: timedelta | None,
    are_one_part: bool,
) -> tuple[Verdict, float]:
    """Return what two quantities are to each other; of parts of one whole it has to be known that they are one part."""
    one, other = pair
    if one.kind in SANCTIONS and are_two_sanctions(left, one, right, other):
        return Verdict.CLASH, 0.7
    if are_one_part:
        common = max(common, COUNTED)
    elif are_parts_of_one(one, other) and not (one.fate or other.fate):
        return Verdict.OTHER_SUBJECT, 0.6  # three wept, and five asked questions
    return judge_quantities(left, right, one, other, common, later=later)


def _find_only_rival(
    one: Quantity,
    mine: _Counting,
    theirs: _Counting,
    only: Sequence[bool],
) -> Quantity | None:
    """Return the quantity of the right side that alone may tell the same as one of the left, and it alone as that."""
    (left, lefts), (right, rights) = mine, theirs
    is_one_language = left.language == right.language
    comparable = [other for other in rights if not _count_others(left, one, right, other)]
    other = find_rival(one, comparable, only=only[one.is_some], is_one_language=is_one_language)
    if other is None:
        return None
    comparable = [each for each in lefts if not _count_others(left, each, right, other)]
    back = find_rival(other, comparable, only=only[other.is_some], is_one_language=is_one_language)
    return other if back is one else None


def _count_others(left: SentenceFacts, one: Quantity, right: SentenceFacts, other: Quantity) -> bool:
    return (
        count_other_sorts(left, one, right, other)
        or is_of_no_vote(left, one, right, other)
        or are_of_two_people(left, one, right, other)
        or _counts_some_of_all(left, one, other)
        or _counts_some_of_all(right, other, one)
    )


def _counts_some_of_all(side: SentenceFacts, part: Quantity, whole: Quantity) -> bool:
    """Tell if a number counts some of those whom one fate befell, and the other all of them: three of the injured."""
    fate = fate_of_whole(side.words, part.last)
    return bool(fate) and part.fate != whole.fate == fate


def _common(left: SentenceFacts, right: SentenceFacts, *, is_one_left: bool) -> float:
    """Return how much two sides agree.

    In two languages of known words they are about the same where each has one quantity, or one that is left when all
    others of both are the same.
    """
    if left.language == right.language:
        return agreement(left, right)
    is_known = all(read_lexicon(side.language).words.get("number") for side in (left, right))
    return _ONLY if is_known and is_one_left and len(left.quantities) == len(right.quantities) else 0.0
