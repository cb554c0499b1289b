"""Which sentences count as many of something."""

from reader.comparing.differing.statements.quantities.comparable_quantities import is_count
from reader.comparing.differing.statements.sentence_facts import read_facts

Text = tuple[str, str]
"""A sentence and its language."""


def count_as_many(one: Text, other: Text) -> bool:
    """Tell whether two sentences count as many of something, be it in words."""
    counts = [
        {quantity.value for quantity in read_facts(*text, None).quantities if is_count(quantity) and quantity.value > 1}
        for text in (one, other)
    ]
    return not counts[0].isdisjoint(counts[1])
