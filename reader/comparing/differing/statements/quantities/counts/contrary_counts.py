"""Whether two numbers count those in one state and those in its contrary: three shops are open, two are closed.

`openness`, `condition`, `state` and `opposite` of the lexicons tell the states; what has changed by a number has not
been counted.
"""

from collections.abc import Iterator

from reader.comparing.differing.statements.governed_words import negations
from reader.comparing.differing.statements.occurrences.told_deeds import clause_around
from reader.comparing.differing.statements.sentence_facts import SentenceFacts
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.model.article import Span

_ENDS = {"open": ("open", "+"), "closed": ("open", "-")}  # the ends of `openness`, which has no axes
_SAME_AXIS = {"access": "open"}
_AXES = ("condition", "state", "opposite")
_SIGNS = "+-"
_CHANGING = frozenset({"trend", "change"})
_OTHER_SIGN = {"+": "-", "-": "+"}


def count_contraries(left: SentenceFacts, one: Span | None, right: SentenceFacts, other: Span | None) -> bool:
    """Tell whether the clauses of two numbers tell contrary states, and no state that both tell."""
    if one is None or other is None:
        return False
    ends = frozenset(_ends(left, one)), frozenset(_ends(right, other))
    return ends[0].isdisjoint(ends[1]) and any((axis, _OTHER_SIGN[sign]) in ends[1] for axis, sign in ends[0])


def _ends(side: SentenceFacts, told: Span) -> Iterator[tuple[str, str]]:
    """Yield the axes of which the clause of a number tells an end, and the sign of that."""
    at = next((at for at, word in enumerate(side.words) if word.start >= told.start), None)
    if at is None:
        return
    begin, end = clause_around(side.words, at, is_joint=True)
    clause = side.words[begin:end]
    is_denied = len(negations(clause)) == 1
    for word in clause:
        for axis, sign in _ends_of(word):
            yield _SAME_AXIS.get(axis, axis), _OTHER_SIGN[sign] if is_denied else sign


def _ends_of(word: TaggedWord) -> Iterator[tuple[str, str]]:
    for entry in word.entries:
        if entry.kind == "openness" and entry.value in _ENDS:
            yield _ENDS[entry.value]
        elif entry.kind in _AXES and entry.value[-1:] in _SIGNS and entry.value[:-1] not in _CHANGING:
            yield entry.value[:-1], entry.value[-1]
