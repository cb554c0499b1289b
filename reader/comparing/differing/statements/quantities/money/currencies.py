"""Sums of money in several currencies: a conversion in brackets belongs to the amount before it."""

from collections.abc import Sequence

from reader.comparing.differing.statements.quantities.figures.typed_quantities import Quantity
from reader.comparing.differing.statements.sentence_facts import SentenceFacts
from reader.model.difference import DifferenceKind

# Of these no two were ever further apart than this, whenever a story was written.
_NEAR = frozenset({"USD", "EUR", "GBP"})
_FURTHEST = 2.2


def may_be_of_one_worth(one: Quantity, other: Quantity) -> bool:
    """Tell whether sums in two currencies may be worth the same, as far as that is known without rates."""
    if not {one.dimension, other.dimension} <= _NEAR:
        return True
    return max(one.value, other.value) <= _FURTHEST * min(one.value, other.value)


def split_conversions(rest: list[Quantity], told: Sequence[Quantity], against: SentenceFacts) -> list[Quantity]:
    """Take out of the `rest` of a side's quantities, and return, all but one of the currencies of each amount.

    Nothing of it stays where the other side tells the amount in either; else that which the other side's currency has.
    """
    currencies = {one.dimension for one in against.quantities if one.kind is DifferenceKind.MONEY}
    aside: list[Quantity] = []
    for converted in [one for one in told if one.amount is not None]:
        amount = next(one for one in told if one.place == converted.amount)
        if amount not in rest or converted not in rest:
            taken = [one for one in (amount, converted) if one in rest]
        elif converted.dimension in currencies and amount.dimension not in currencies:
            taken = [amount]
        else:
            taken = [converted]
        for one in taken:
            rest.remove(one)
        aside += taken
    return aside
