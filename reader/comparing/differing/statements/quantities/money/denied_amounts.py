"""Amounts that one sentence denies: it will not cost 12 million, and it will cost 21, are both true."""

from reader.comparing.differing.statements.governed_words import negates
from reader.comparing.differing.statements.quantities.comparable_quantities import may_be_same
from reader.comparing.differing.statements.quantities.figures.typed_quantities import Quantity
from reader.comparing.differing.statements.sentence_facts import SentenceFacts
from reader.comparing.profiling.normalization import TokenKind
from reader.model.difference import DifferenceKind

_DENIED_REACH = 4  # words from "not" to the amount that it denies


def is_denied(side: SentenceFacts, amount: Quantity) -> bool:
    """Tell if a negation denies an amount behind it, as "not cost 12 million" and not "not paid the 12 million"."""
    words, at = side.words, amount.place
    before = words[at - 1] if at else None
    if before is None or before.entry("article") is not None or before.entry("and") is not None:
        return False
    if amount.kind is DifferenceKind.DURATION and before.entry("preposition") is not None:
        return False  # it will not run for two weeks: how long it does not
    for place in range(at - 1, max(-1, at - 1 - _DENIED_REACH), -1):
        word = words[place]
        if word.kind is TokenKind.MARK or word.entry("subordinate") is not None or word.entry("hedge") is not None:
            return False
        if negates(words, place):
            return place < at - 1 or not word.is_content  # "cancelled 62 flights" denies no number
    return False


def deny_another_amount(side: SentenceFacts, other: SentenceFacts) -> bool:
    """Tell whether a side denies an amount where the other tells another one of the kind, so that both may be true."""
    return any(
        is_denied(side, one)
        and any(_is_of_kind(one, told) for told in other.quantities)
        and not any(may_be_same(one, told) for told in other.quantities)
        for one in side.quantities
    )


def _is_of_kind(one: Quantity, other: Quantity) -> bool:
    return one.kind is other.kind and one.dimension == other.dimension
