"""Tell apart a number told of the beginning and one of the end: 40 on the first night, 95 by the end of the week."""

from reader.comparing.differing.statements.occurrences.told_deeds import clause_around
from reader.comparing.differing.statements.quantities.figures.typed_quantities import Quantity
from reader.comparing.differing.statements.quantities.figures.votes_cast import SIDES
from reader.comparing.differing.statements.sentence_facts import SentenceFacts

_BEGIN, _END = "begin", "end"


def are_of_two_stages(left: SentenceFacts, one: Quantity, right: SentenceFacts, other: Quantity) -> bool:
    """Tell whether one number alone is told of a later time, or one alone of the beginning, and is the smaller one."""
    if "stage" not in left.kinds | right.kinds:
        return False
    stages = _stages(left, one), _stages(right, other)
    if (_END in stages[0]) != (_END in stages[1]):
        return True
    fewer, more = (stages[0], stages[1]) if one.value < other.value else (stages[1], stages[0])
    return _BEGIN in fewer and _BEGIN not in more


def _stages(side: SentenceFacts, told: Quantity) -> frozenset[str]:
    """Return the stages that the clause of a number tells, but not of what has passed: two hours later.

    A vote is taken once: "will close at the end of August after they voted by 27 to 16" tells no stage of it.
    """
    begin, end = clause_around(side.words, told.place, is_joint=True)
    return frozenset(
        entry.value
        for at in range(begin, end)
        if (entry := side.words[at].entry("stage")) is not None
        and not (at > begin and side.words[at - 1].entry("unit") is not None)
        and not (told.fate in SIDES and _is_followed_up(side, at + len(entry.stems)))
    )


def _is_followed_up(side: SentenceFacts, at: int) -> bool:
    """Tell whether a word says the end of what: of August."""
    return any(any(map(word.entry, ("parted", "preposition"))) for word in side.words[at : at + 1])
