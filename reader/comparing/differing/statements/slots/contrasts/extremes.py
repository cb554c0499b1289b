"""Who was the first to do something on one side, and the last on the other: als Erster, the last to leave."""

from collections.abc import Iterator
from typing import NamedTuple

from reader.comparing.differing.statements.governed_words import negations_of
from reader.comparing.differing.statements.occurrences.told_deeds import tell_one_of_several
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, tell_other_days
from reader.comparing.differing.statements.slots.frames import are_exchanged, frames_of, name_others_in_any_language
from reader.model.article import Span
from reader.model.difference import DifferenceKind, Verdict

_FEWEST = 2  # words that both tell beside it: who it was, and what was done
_OPEN = frozenset({"besides", "modal", "conjecture", "undecided", "intended"})

Found = tuple[DifferenceKind, Verdict, Span, Span, float]


class _Extreme(NamedTuple):
    """Which end of a row somebody is told to be at, and where."""

    end: str
    first: int
    last: int


def compare_extremes(left: SentenceFacts, right: SentenceFacts) -> Iterator[Found]:
    """Yield the clash of being the first and the last to do one thing."""
    if "extreme" not in left.kinds & right.kinds or tell_other_days(left, right):
        return
    one, other = _read(left), _read(right)
    if one is None or other is None or one.end == other.end or name_others_in_any_language(left, right):
        return
    frames = frames_of(left, (one.first, one.last), right, (other.first, other.last), is_joint=True)
    loses_each = frames[0].loses(left.language) and frames[1].loses(right.language)
    words = left.words[one.first], right.words[other.first]
    opens_alike = (
        bool(frames[0].shared) and frames[0].told[0] in frames[0].shared and frames[1].told[0] in frames[1].shared
    )
    if len(frames[0].shared) >= _FEWEST and opens_alike and not loses_each and not are_exchanged(frames, *words):
        yield DifferenceKind.ORDER, Verdict.CLASH, _span(left, one), _span(right, other), 0.7


def _read(side: SentenceFacts) -> _Extreme | None:
    """Return the one end of a row that a sentence tells, where it leaves nothing open."""
    if not _OPEN.isdisjoint(side.kinds) or negations_of(side):
        return None
    found = [
        _Extreme(entry.value, at, at + len(entry.stems))
        for at, word in enumerate(side.words)
        if (entry := word.entry("extreme")) is not None
    ]
    if len(found) != 1:
        return None
    beside = (*side.words[: found[0].first], *side.words[found[0].last :])
    return None if tell_one_of_several(beside) else found[0]


def _span(side: SentenceFacts, told: _Extreme) -> Span:
    return Span(side.words[told.first].start, side.words[told.last - 1].end)
