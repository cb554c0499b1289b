"""What is done with a sum of money: what was demanded is another sum than what was paid, offered, lost or fined.

`dealt` of the lexicons lists the words that tell so, with one name for all languages. What a thing costs may be paid,
but who pays a part of it pays another sum (`cost_share`).
"""

from collections.abc import Iterable

from reader.comparing.differing.statements.agreement_in_words import agreement_in_words
from reader.comparing.differing.statements.occurrences.told_deeds import clause_around
from reader.comparing.differing.statements.quantities.figures.typed_quantities import Quantity
from reader.comparing.differing.statements.sentence_facts import SentenceFacts
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.profiling.normalization import TokenKind

_IN_WORDS = 0.25  # of two languages, where the deed says what the sum is of
_BESIDE = 4  # words from a sum to "each"
_NEAR = 2  # words from "want" to an amount
_REACH = 12  # words from a sum to what is done with it
# What may be told of one sum: who is fined pays, and so does whom it costs so much.
_DEMANDED, _OFFERED, _PAY, _COST = "demand", "offer", "pay", "cost"
_PART, _WHOLE = "part", "whole"
_SHARED = 3  # words from a sum to what it is a part of: 60 million towards the cost
# What is told to be paid is not yet: will be paid, sollen gezahlt werden.
_OPEN = frozenset({"yet_to_be", "modal", "negation"})
_ALIKE = frozenset({frozenset({"fine", "pay"}), frozenset({"cost", "pay"}), frozenset({"budget", "cost"})})


def tell_other_deeds(left: SentenceFacts, one: Quantity, right: SentenceFacts, other: Quantity) -> bool:
    """Tell whether it is known of two sums that other things were done with them."""
    deeds = deed_of_sum(left, one), deed_of_sum(right, other)
    if all(deeds) and deeds[0] != deeds[1] and frozenset(deeds) not in _ALIKE:
        return True
    shares = _share_of(left, one), _share_of(right, other)
    return _are_part_and_cost(deeds, shares) or _are_part_and_cost(deeds[::-1], shares[::-1])


def are_demanded_and_offered(left: SentenceFacts, one: Quantity, right: SentenceFacts, other: Quantity) -> bool:
    """Tell whether one of two amounts is what somebody wants, and one what is offered: 6 per cent more pay, 3."""
    deeds = {_DEMANDED if _is_wanted(*told) else deed_of_sum(*told) for told in ((left, one), (right, other))}
    return deeds == {_DEMANDED, _OFFERED}


def _is_wanted(side: SentenceFacts, amount: Quantity) -> bool:
    return any(word.entry("wanting") is not None for word in side.words[max(0, amount.place - _NEAR) : amount.place])


def _are_part_and_cost(deeds: tuple[str, str], shares: tuple[str, str]) -> bool:
    """Tell whether the first of two sums is a part of a cost, and the second the cost itself."""
    if deeds[1] != _COST or deeds[0] == _COST or shares[1] == _PART:
        return False
    return shares[0] == _PART or (deeds[0] == _PAY and shares[1] == _WHOLE)


def _share_of(side: SentenceFacts, amount: Quantity) -> str:
    """Return whether a sum is part of a cost or one that is shared, by the words right behind it; "" if neither."""
    if "cost_share" not in side.kinds:
        return ""
    entries = (word.entry("cost_share") for word in side.words[amount.last : amount.last + _SHARED])
    return next((entry.value for entry in entries if entry is not None), "")


def tell_one_deed(left: SentenceFacts, one: Quantity, right: SentenceFacts, other: Quantity) -> bool:
    """Tell whether the same was done with two sums, as far as words show by one of the same."""
    deed = deed_of_sum(left, one)
    return bool(deed) and deed == deed_of_sum(right, other) and agreement_in_words(left, right) >= _IN_WORDS


def is_offered_and_paid(left: SentenceFacts, one: Quantity, right: SentenceFacts, other: Quantity) -> bool:
    """Tell whether one sum was only offered, as one side tells it, and paid, as the other does that tells no offer."""
    deeds = deed_of_sum(left, one), deed_of_sum(right, other)
    if set(deeds) != {_OFFERED, _PAY}:
        return False
    paying, offering = (left, right) if deeds[0] == _PAY else (right, left)
    return _is_paid(paying) and not _tells(offering, _PAY)


def is_apiece_alone(side: SentenceFacts, amount: Quantity, other: SentenceFacts) -> bool:
    """Tell whether a sum is what each of several gets or pays, of whom the other side tells none: to each family."""
    if "apiece" in other.kinds:
        return False
    begin, end = clause_around(side.words, amount.place, is_joint=True)
    near = side.words[max(begin, amount.place - _BESIDE) : min(end, amount.last + _BESIDE)]
    return any(word.entry("apiece") is not None for word in near)


def _is_paid(side: SentenceFacts) -> bool:
    return "paid" in side.kinds and side.kinds.isdisjoint(_OPEN) and not _tells(side, _OFFERED)


def _tells(side: SentenceFacts, deed: str) -> bool:
    return any((entry := word.entry("dealt")) is not None and entry.value == deed for word in side.words)


def deed_of_sum(side: SentenceFacts, amount: Quantity) -> str:
    """Return what is done with a sum by the nearest word before it in its clause, or else behind it; "" of nothing."""
    if "dealt" not in side.kinds:
        return ""
    words = side.words
    before = reversed(words[max(0, amount.place - _REACH) : amount.place])
    return _first_deed(before) or _first_deed(words[amount.last : amount.last + _REACH])


def _first_deed(words: Iterable[TaggedWord]) -> str:
    for word in words:
        if word.kind is TokenKind.MARK:
            return ""
        entry = word.entry("dealt")
        if entry is not None:
            return entry.value
    return ""
