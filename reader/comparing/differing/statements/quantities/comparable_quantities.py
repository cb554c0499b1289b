"""Which quantities of two sentences belong together: what may be the same, or tell the same otherwise."""

from collections.abc import Sequence
from math import floor, inf, isfinite, log10

from reader.comparing.differing.statements.quantities.figures.typed_quantities import ONE_THING, Quantity
from reader.comparing.differing.statements.quantities.figures.votes_cast import SIDES
from reader.model.difference import DifferenceKind

TOLERANCE = 0.015  # 300 kg are 660 lb
_ROUNDED = 0.03  # 167 miles are about 170
_HELD = "held"
_ABOUT = 0.1  # of two numbers that are both "about", the larger one: no more than of one alone
_ROUND_BOUND = 0.2  # the same of two bounds, one of which is rounder: more than ten, at least 12
_CAUGHT = frozenset({_HELD, "arrested"})
_HOSPITAL = "hospital"
IN_HOSPITAL = frozenset({_HOSPITAL, "hurt"})
_WIDE = 0.3  # what "around" makes of a number is less
_FAR_APART = 0.25  # a mile is no kilometre, though it is one when rounded


def may_be_same(one: Quantity, other: Quantity) -> bool:
    """Tell whether two quantities of one kind may have one value, as they are rounded and hedged."""
    if one.kind != other.kind or one.dimension != other.dimension or have_other_fates(one, other):
        return False
    if one.is_some != other.is_some and not _count_alike(one, other):
        return False  # a part is no other number of the whole
    size = max(abs(one.value), abs(other.value))
    exact = one.kind == DifferenceKind.NUMBER and float(one.value).is_integer() and float(other.value).is_integer()
    slack = TOLERANCE * size if not exact else 0.0
    if one.kind is DifferenceKind.MEASURE and (one.low != one.high or other.low != other.high or _is_round(one, other)):
        slack = _ROUNDED * size
    if _are_same_when_rounded(one, other):
        return True
    if exact and _have_one_bound(one, other):
        # At least 48 is hardly at least 84.
        return abs(one.value - other.value) <= _ABOUT * size or _is_rounded_bound(one, other)
    if exact and _is_about(one) and _is_about(other):
        return abs(one.value - other.value) <= _ABOUT * size  # about 1,000 is not about 1,200
    if one.low - slack > other.high or other.low - slack > one.high:
        return False
    # An open end takes in anything: "more than 20" is no other form of 400.
    return abs(one.value - other.value) <= 0.5 * size


def may_count_others(one: Quantity, other: Quantity) -> bool:
    """Tell whether one number may count some of the other's whom the same befell: three workers, four people."""
    if not (one.fate or other.fate) or bool(one.whom) == bool(other.whom):
        return False
    some, everyone = (one, other) if one.whom else (other, one)
    return some.value <= everyone.value and some.whom not in everyone.nouns


def have_other_fates(one: Quantity, other: Quantity) -> bool:
    """Tell whether the same befell none of those whom two numbers count: three dead, three missing."""
    return bool(one.fate and other.fate) and one.fate != other.fate and {one.fate, other.fate} != _CAUGHT


def befell_the_same(one: Quantity, other: Quantity) -> bool:
    """Tell whether two numbers count whom the same befell; no more can be held than were arrested.

    So it is with those in hospital and the hurt, but for those who were taken there to be looked at.
    """
    for all_of_them, some in ((_CAUGHT, _HELD), (IN_HOSPITAL, _HOSPITAL)):
        if {one.fate, other.fate} == all_of_them:
            part, whole = (one, other) if one.fate == some else (other, one)
            return part.value > whole.value
    return bool(one.fate) and one.fate == other.fate


def _name_whom(one: Quantity, other: Quantity) -> bool:
    """Tell whether two numbers tell of the same people, whatever stands between: nine guests, nine injured guests."""
    shared = one.nouns & other.nouns
    return not shared.isdisjoint((one.whom, other.whom)) or any(noun.startswith(ONE_THING) for noun in shared)


def _is_about(one: Quantity) -> bool:
    return isfinite(one.low) and isfinite(one.high) and one.low < one.value < one.high


def _have_one_bound(one: Quantity, other: Quantity) -> bool:
    """Tell whether two numbers that are not exact are told as a least number both, or as a most."""
    return (one.value == one.low and other.value == other.low and one.high == other.high == inf) or (
        one.value == one.high and other.value == other.high and one.low == other.low == -inf
    )


def _is_rounded_bound(one: Quantity, other: Quantity) -> bool:
    """Tell whether one of two bounds is the other as its last figure tells: more than 40, at least 43."""
    steps, apart = (step_of(one.value), step_of(other.value)), abs(one.value - other.value)
    return steps[0] != steps[1] and apart <= min(max(steps) / 2, _ROUND_BOUND * max(one.value, other.value))


def step_of(value: float) -> float:
    """Return how much the last figure of a number that is no zero counts: a thousand in 42,000."""
    number = round(value)
    if number <= 0:
        return 1
    zeros = len(str(number)) - len(str(number).rstrip("0"))
    return float(10 ** min(zeros, floor(log10(number))))


def _are_same_when_rounded(one: Quantity, other: Quantity) -> bool:
    """Tell whether two measures in units of two systems are one, as the coarser one is rounded: 2 km, 1.2 miles."""
    if not (one.unit and other.unit) or log10(one.unit / other.unit).is_integer():
        return False
    apart = abs(one.value - other.value)
    return apart <= max(one.step, other.step) / 2 and apart <= _FAR_APART * max(one.value, other.value)


def _is_round(one: Quantity, other: Quantity) -> bool:
    return one.kind is DifferenceKind.MEASURE and one.dimension == "length" and max(one.value, other.value) > 0


def is_count(one: Quantity) -> bool:
    """Tell whether a quantity counts something, and is not the number of a thing: four cranes, not pier 4."""
    return one.kind is DifferenceKind.NUMBER and not one.dimension


def is_range(one: Quantity) -> bool:
    """Tell whether a number stands for two, as from 3 to 5; one that is hedged is told as it is."""
    return isfinite(one.high - one.low) and one.high - one.low > _WIDE * one.value


def is_in_a_word(text: str, one: Quantity) -> bool:
    """Tell whether a number is part of a name, as in "COVID-19"."""
    return one.start > 1 and text[one.start - 1] in "-‑–" and text[one.start - 2].isalpha()


def _count_alike(one: Quantity, other: Quantity) -> bool:
    """Tell whether two numbers count by one word, or what one name stands for in any language: firefighters."""
    is_one_word = bool(one.whom) and one.whom == other.whom
    return is_one_word or any(noun.startswith(ONE_THING) for noun in one.nouns & other.nouns)


def find_rival(one: Quantity, others: Sequence[Quantity], *, only: bool, is_one_language: bool) -> Quantity | None:
    """Return the one quantity of the other side that may tell the same; of several, whom the same befell."""
    rivals = [other for other in others if _is_comparable(one, other, only=only, is_one_language=is_one_language)]
    if len(rivals) > 1 and one.fate:  # 2,400 had to leave; 4,200 had to, and all but 300 were home again
        rivals = [other for other in rivals if befell_the_same(one, other) or other.counted == one.counted]
    if len(rivals) > 1:
        rivals = [other for other in rivals if other.counted == one.counted and one.befell & other.befell]
    return rivals[0] if len(rivals) == 1 else None


def _is_comparable(one: Quantity, other: Quantity, *, only: bool, is_one_language: bool) -> bool:
    """Tell if two quantities may tell the same; counts if their nouns are the same, or if they are the only ones."""
    if one.kind is not other.kind:
        return False
    if is_count(one) and is_count(other):
        is_part = one.is_some != other.is_some or (one.is_some and is_one_language)
        if is_part and not _count_alike(one, other):
            return False
        if one.fate and other.fate:
            is_known = one.whom == other.whom or "" in (one.whom, other.whom) or _name_whom(one, other)
            is_known = is_known or one.fate in SIDES
            return befell_the_same(one, other) and (is_known or not is_one_language)
        if one.fate or other.fate:
            fated, told = (one, other) if one.fate else (other, one)
            return told.value < fated.value and (
                only or bool(one.nouns & other.nouns)
            )  # else those may be some of these
        return only or bool(one.nouns & other.nouns)
    return one.dimension == other.dimension or one.kind is DifferenceKind.MONEY
