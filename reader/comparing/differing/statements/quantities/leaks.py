"""Amounts of one substance that leaked, in whatever words: 40 tonnes of ammonia escaped, 25 Tonnen Ammoniak traten aus.

`leak` of the lexicons lists the words. Of one event a story tells one such amount.
"""

from reader.comparing.crosslingual.lexicons import is_offered
from reader.comparing.differing.statements.agreement_in_words import are_alike
from reader.comparing.differing.statements.clause_bounds import parts_clauses
from reader.comparing.differing.statements.quantities.figures.typed_quantities import Quantity
from reader.comparing.differing.statements.sentence_facts import SentenceFacts
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.model.difference import DifferenceKind

_LEAK = "leak"
_AMOUNTS = frozenset({"mass", "volume"})
_SUBSTANCE = 3  # words behind a unit among which is what was measured: tonnes of fuel oil
_CLAUSE = 12  # words from an amount to what became of it, in either direction


def leak_alike(left: SentenceFacts, one: Quantity, right: SentenceFacts, other: Quantity) -> bool:
    """Tell whether as much of one substance leaked, by two measures of one dimension."""
    if not one.kind is other.kind is DifferenceKind.MEASURE or one.dimension != other.dimension:
        return False
    if _LEAK not in left.kinds & right.kinds or not (_leaks(left, one) and _leaks(right, other)):
        return False
    languages = left.language, right.language
    if languages[0] != languages[1] and not is_offered(*languages):
        return False
    substances = _substance(left, one), _substance(right, other)
    return any(are_alike(word, there, languages) for word in substances[0] for there in substances[1])


def read_leak(side: SentenceFacts) -> Quantity | None:
    """Return the only amount of a sentence that leaked."""
    told = [one for one in side.quantities if one.kind is DifferenceKind.MEASURE and one.dimension in _AMOUNTS]
    return told[0] if len(told) == 1 and _leaks(side, told[0]) else None


def _leaks(side: SentenceFacts, one: Quantity) -> bool:
    return any(word.entry(_LEAK) is not None for word in _around(side, one))


def _around(side: SentenceFacts, one: Quantity) -> list[TaggedWord]:
    """List the words around an amount, up to the marks that part clauses."""
    words = side.words
    begin = next((at + 1 for at in range(one.place - 1, -1, -1) if parts_clauses(words[at])), 0)
    end = next((at for at in range(one.last, len(words)) if parts_clauses(words[at])), len(words))
    return [*words[max(begin, one.place - _CLAUSE) : one.place], *words[one.last : min(end, one.last + _CLAUSE)]]


def _substance(side: SentenceFacts, one: Quantity) -> list[TaggedWord]:
    """List the words behind a unit that may name what was measured."""
    behind = side.words[one.last : one.last + _SUBSTANCE]
    return [word for word in behind if word.is_content and word.entry(_LEAK) is None]
