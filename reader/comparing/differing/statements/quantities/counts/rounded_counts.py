"""Counts that are told about: "nearly 42,000" is 41,870, "some 20" may be 23, "more than 41,000" is not 40,120."""

from math import inf

from reader.comparing.differing.statements.quantities.comparable_quantities import have_other_fates, is_count, step_of
from reader.comparing.differing.statements.quantities.figures.typed_quantities import Quantity

_FARTHEST = 0.15  # of the larger one: "about 100" is not 140, to which it would round too
_FEWEST_DIGITS = 2  # of a number that stands for one other: of 40,000 many are near


def rounds(one: Quantity) -> bool:
    """Tell whether a count is told about, so that another one may be what it rounds."""
    return is_count(one) and one.low != one.high


def is_rounded_as(exact: Quantity, about: Quantity) -> bool:
    """Tell whether a count that is told about is surely an exact one, of the same thing.

    It rounds to it on the side on which it is told to lie; both count what the same befell or what has one name.
    """
    if exact.low != exact.high or not may_round(exact, about) or exact.value == about.value:
        return False
    is_large = len(str(round(about.value)).rstrip("0")) >= _FEWEST_DIGITS
    if exact.fate or about.fate:
        return exact.fate == about.fate
    return is_large and bool(exact.nouns & about.nouns)


def may_round(exact: Quantity, about: Quantity) -> bool:
    """Tell whether a count that is told about may be another one, as far as its last figure tells."""
    if not (is_count(exact) and rounds(about)) or have_other_fates(exact, about):
        return False
    apart = abs(exact.value - about.value)
    step = step_of(about.value)
    is_on_its_side = about.low <= exact.value <= about.high or about.low < about.value < about.high
    is_open = inf in (about.high, -about.low)
    is_near = apart <= _FARTHEST * max(exact.value, about.value)
    return is_on_its_side and is_near and apart <= (step if is_open else step / 2)
