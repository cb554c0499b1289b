"""Counts of those who were badly or slightly hurt: some of the hurt, and no other number of them all."""

from reader.comparing.differing.statements.quantities.figures.typed_quantities import Quantity
from reader.comparing.differing.statements.sentence_facts import SentenceFacts
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.profiling.normalization import TokenKind

_REACH = 12  # words from a number to what befell those whom it counts
_YET = "yet"
_SLIGHTLY = "slightly"
_SLIGHT, _BAD = "slight", "bad"
# Of one word with what befell them: Schwerverletzte, zwaargewonden.
_BEGINNINGS = {"schwerverletz": _BAD, "leichtverletz": _SLIGHT, "zwaargewond": _BAD, "lichtgewond": _SLIGHT}


def may_count_the_graded(left: SentenceFacts, one: Quantity, right: SentenceFacts, other: Quantity) -> bool:
    """Tell whether one number may count some of the other's by how badly they were hurt: 30 hurt, 12 badly hurt."""
    if not one.fate or one.fate != other.fate:
        return False
    grades = _grade(left, one), _grade(right, other)
    if grades[0] == grades[1]:
        return False
    if all(grades):
        return True
    some, everyone = (one, other) if grades[0] else (other, one)
    return some.value <= everyone.value


def _grade(side: SentenceFacts, one: Quantity) -> str:
    """Return how badly those were hurt whom a number counts, by the words at the nearest that tells of their fate."""
    words = side.words
    for at in range(one.last, min(one.last + _REACH, len(words))):
        if words[at].kind is TokenKind.MARK:
            return ""
        fate = words[at].entry("fate")
        joined = next((grade for begin, grade in _BEGINNINGS.items() if words[at].text.lower().startswith(begin)), "")
        if joined or (fate is not None and fate.value == one.fate):
            return joined or next(filter(None, map(_tell, (*words[at - 1 : at], *words[at + 1 : at + 2]))), "")
    return ""


def _tell(word: TaggedWord) -> str:
    if word.entry(_SLIGHTLY) is not None:
        return _SLIGHT
    entry = word.entry("partly")
    return _BAD if entry is not None and entry.value != _YET else ""
