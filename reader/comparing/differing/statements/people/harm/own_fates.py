"""What tells two people apart by the clauses that tell of them: the captain was arrested, where a deckhand died."""

from collections.abc import Sequence

from reader.comparing.differing.statements.quantities.figures.typed_numbers import AGE
from reader.comparing.differing.statements.sentence_facts import SentenceFacts
from reader.comparing.differing.statements.tagged_words import TaggedWord

_ENDS = frozenset(",;:")


def are_two_people(left: SentenceFacts, one: int, right: SentenceFacts, other: int) -> bool:
    """Tell whether two who stand at places are not one by what befell them, or by the ages told beside."""
    ages = [{told.value for told in side.quantities if told.dimension == AGE} for side in (left, right)]
    is_older = all(ages) and not ages[0] & ages[1]
    return is_older or have_other_fates(left, range(one, one + 1), right, range(other, other + 1))


def have_other_fates(left: SentenceFacts, one: range, right: SentenceFacts, other: range) -> bool:
    """Tell whether it is told of either of two what befell him, and nothing of both; each by his place in the words."""
    fates = _fates(left, one), _fates(right, other)
    return all(fates) and not fates[0] & fates[1]


def _fates(side: SentenceFacts, told: range) -> frozenset[str]:
    """Return what the clause of somebody tells of fates, else the sentence: one of 46 was hurt, where others died."""
    marks = [at for at, word in enumerate(side.words) if word.text in _ENDS]
    begin = max((at for at in marks if at < told.start), default=0)
    end = min((at for at in marks if at >= told.stop), default=len(side.words))
    return _told(side.words[begin:end]) or _told(side.words)


def _told(words: Sequence[TaggedWord]) -> frozenset[str]:
    return frozenset([entry.value for word in words if (entry := word.entry("fate")) is not None])
