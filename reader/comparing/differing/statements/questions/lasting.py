"""What took a time: a fire that lasted six hours, passengers who were stuck for six, streets without power for six."""

from reader.comparing.differing.statements.occurrences.told_deeds import clause_around
from reader.comparing.differing.statements.quantities.figures.typed_quantities import Quantity
from reader.comparing.differing.statements.sentence_facts import SentenceFacts
from reader.model.difference import DifferenceKind

LAST = "last"
_STATES = frozenset({"stuck", "dark"})
_LASTING = _STATES | {LAST}


def what_lasted(side: SentenceFacts, one: Quantity) -> str:
    """Return what took a time, by the word nearest to it: "last" of the event itself; "" where that is not told."""
    if one.kind is not DifferenceKind.DURATION or "asked" not in side.kinds:
        return ""
    begin, end = clause_around(side.words, one.place, is_joint=True)
    found = [
        (at, entry.value)
        for at in range(begin, end)
        if (entry := side.words[at].entry("asked")) is not None and entry.value in _LASTING
    ]
    if not found:
        return ""
    _, what = min(found, key=lambda told: abs(told[0] - one.place))
    return next((state for _, state in found if what == LAST and state != LAST), what)  # the power cut lasted


def last_two_things(left: SentenceFacts, one: Quantity, right: SentenceFacts, other: Quantity) -> bool:
    """Tell whether it is known of two times that two things took them: the power cut, the trains that it stopped."""
    told = what_lasted(left, one), what_lasted(right, other)
    return all(told) and told[0] != told[1]
