"""Two numbers that are one fact told otherwise: a part and the rest, all of them and those who were named before."""

from reader.comparing.differing.statements.governed_words import negations
from reader.comparing.differing.statements.people.fates import are_of_them
from reader.comparing.differing.statements.quantities.comparable_quantities import befell_the_same, have_other_fates
from reader.comparing.differing.statements.quantities.figures.typed_numbers import CONJUNCTIONS
from reader.comparing.differing.statements.quantities.figures.typed_quantities import Quantity
from reader.comparing.differing.statements.quantities.sorts_counted import read_sort
from reader.comparing.differing.statements.sentence_facts import SentenceFacts
from reader.model.difference import DifferenceKind

_SAME_PART = 0.8  # agreement from which on two shares that make a whole are of the same part
_WHOLE = 100.0
_DENIED = "-"
_NAMED_BEFORE = 2  # words of "Kerr and"


def complete_each_other(
    left: SentenceFacts, one: Quantity, right: SentenceFacts, other: Quantity, common: float
) -> bool:
    """Whether two numbers that differ are one fact, told by its parts; `common` is how much the sentences agree."""
    return (
        (_are_shares(one, other) and (common < _SAME_PART or _turn_round(left) != _turn_round(right)))
        or _add_up(left, one, right, other)
        or _are_parts(one, other)
        or _adds_the_named(left, one, other)
        or _adds_the_named(right, other, one)
    )


def is_complement(one: Quantity, other: Quantity) -> bool:
    """Whether two shares make a whole: 30% lost, 70% kept; three of the seven found, four of the seven missing."""
    return _are_parts(one, other) or _are_shares(one, other)


def _are_parts(one: Quantity, other: Quantity) -> bool:
    return one.whole is not None and one.whole == other.whole == one.value + other.value


def _are_shares(one: Quantity, other: Quantity) -> bool:
    return one.kind is DifferenceKind.PERCENT is other.kind and abs(one.value + other.value - _WHOLE) <= 1


def _add_up(left: SentenceFacts, one: Quantity, right: SentenceFacts, other: Quantity) -> bool:
    """Whether a count that both sides tell makes one of these two of the other: of 40, 12 were freed, 28 were not."""
    if one.kind is not DifferenceKind.NUMBER:
        return False
    apart = abs(one.value - other.value)  # three killed are not three of whom it is not known whether they live
    side, part, whole = (left, one, other) if one.value < other.value else (right, other, one)
    return any(
        each.value == told.value == apart
        and not have_other_fates(each, told)
        and _adds_to(side, each if side is left else told, part, whole)
        for each in left.quantities
        for told in right.quantities
    )


def _adds_to(side: SentenceFacts, more: Quantity, part: Quantity, whole: Quantity) -> bool:
    """Whether a count stands beside a part of whom another side counts, and is not in it: no two of the 17 make 19.

    Whom the same befell on both sides are counted on both, but for others who are called by a name of their own.
    """
    if more.is_some or are_of_them(side.words, more.last):
        return False
    sorts = read_sort(side, more), read_sort(side, part)
    if all(sorts) and sorts[0] != sorts[1]:
        return False  # two trams are none of the 19
    return not befell_the_same(part, whole) or (bool(more.whom and sorts[0]) and more.fate in ("", part.fate))


def _adds_the_named(side: SentenceFacts, one: Quantity, other: Quantity) -> bool:
    """Whether a count leaves out somebody named before it: "Kerr and three colleagues" are four."""
    if one.value + 1 != other.value or one.place < _NAMED_BEFORE or one.kind is not DifferenceKind.NUMBER:
        return False
    joint, name = side.words[one.place - 1], side.words[one.place - 2]
    if joint.text == ",":  # "Off Ostrel, three sailors" are three
        behind_preposition = one.place > _NAMED_BEFORE and side.words[one.place - _NAMED_BEFORE - 1].entry(
            "preposition"
        )
        return name.is_name and not behind_preposition
    return joint.text.lower() in CONJUNCTIONS and name.is_name


def _turn_round(side: SentenceFacts) -> frozenset[str]:
    """Return the stems of the words that have an opposite: "lost" and "kept" make 30% of the one 70% of the other.

    So does a word of negation alone: "have no power", "have power".
    """
    turned = frozenset(word.stem for word in side.words if word.entry("opposite") is not None)
    return turned | {_DENIED} if negations(side.words) else turned
