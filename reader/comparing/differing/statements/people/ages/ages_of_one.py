"""Ages by which somebody is told of: whether two sentences mean one person by them."""

from collections.abc import Sequence

from reader.comparing.differing.statements.quantities.figures.typed_quantities import Quantity
from reader.comparing.differing.statements.sentence_facts import SentenceFacts
from reader.comparing.differing.statements.tagged_words import TaggedWord

_REACH = 4  # words from an age to who has it: a 34-year-old former employee
_BEFORE = 2  # words from who has an age to it: a man of 34
_ENDS = frozenset(",;:")
_BIRTHDAY = 1  # years between two reports that both count right


def are_of_one_person(left: SentenceFacts, one: Quantity, right: SentenceFacts, other: Quantity) -> bool:
    """Say whether two ages, each the only one of its sentence, are told of one person and cannot both be right."""
    sexes = {_sex(left, one), _sex(right, other)} - {""}
    fates = _fates(left, one), _fates(right, other)
    return len(sexes) <= 1 and abs(one.value - other.value) > _BIRTHDAY and not (all(fates) and not fates[0] & fates[1])


def _sex(side: SentenceFacts, age: Quantity) -> str:
    """Return the sex of who is so old, which nobody has who has the other, by the nearest word that tells it."""
    before, behind = side.words[max(0, age.place - _BEFORE) : age.place], side.words[age.last : age.last + _REACH]
    told = (word.entry("sex") for word in (*reversed(before), *behind))
    return next((entry.value for entry in told if entry is not None), "")


def _fates(side: SentenceFacts, age: Quantity) -> frozenset[str]:
    """Return what the clause of an age tells of fates, else the sentence: one of 46 was hurt, where others died."""
    marks = [at for at, word in enumerate(side.words) if word.text in _ENDS]
    begin = max((at for at in marks if at < age.place), default=0)
    end = min((at for at in marks if at >= age.last), default=len(side.words))
    return _told(side.words[begin:end]) or _told(side.words)


def _told(words: Sequence[TaggedWord]) -> frozenset[str]:
    return frozenset([entry.value for word in words if (entry := word.entry("fate")) is not None])
