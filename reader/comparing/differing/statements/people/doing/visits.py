"""A visit that was called off on one side, and paid on that day on the other: cancelled her visit, toured the wreck.

`calls_off`, `visit` and `visited` of the lexicons list the words. Both sides tell one day, and whose visit it was, by a
name or by an office.
"""

from collections.abc import Iterator, Sequence

from reader.comparing.differing.statements.clause_bounds import parts_clauses
from reader.comparing.differing.statements.clauses import is_conditional
from reader.comparing.differing.statements.governed_words import negations
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, name_others
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.differing.statements.times.dates_told import differ
from reader.comparing.profiling.normalization import fold
from reader.model.article import Span
from reader.model.difference import DifferenceKind, Verdict

_OFF, _VISIT, _VISITED = "calls_off", "visit", "visited"
_NEAR = 4  # words from "cancelled" to "visit", in either direction
_OFFICES = ("role", "title")

Found = tuple[DifferenceKind, Verdict, Span, Span, float]


def compare_visits(left: SentenceFacts, right: SentenceFacts) -> Iterator[Found]:
    """Yield the clash of a visit that was called off and was paid."""
    for side, other in ((left, right), (right, left)):
        if _OFF not in side.kinds or _VISIT not in side.kinds or _VISITED not in other.kinds:
            continue
        off, paid = _called_off(side.words), _paid(other)
        if off is None or paid is None or not (_tell_one_day(side, other) and _tell_one_visitor(side, other)):
            continue
        if name_others(side, other) and side.language == other.language:
            continue  # a trip to one town, a visit to another
        spans = (off, paid) if side is left else (paid, off)
        yield DifferenceKind.NEGATION, Verdict.CLASH, *spans, 0.7
        return


def _called_off(words: Sequence[TaggedWord]) -> Span | None:
    """Return where a visit is told to be called off, if it is for sure."""
    if is_conditional(words) or any(word.entry("modal") is not None for word in words):
        return None
    for at, word in enumerate(words):
        entry = word.entry(_OFF)
        if entry is None:
            continue
        near = range(max(0, at - _NEAR), min(len(words), at + len(entry.stems) + _NEAR))
        visit = next((place for place in near if words[place].entry(_VISIT) is not None), None)
        if visit is not None and not any(map(parts_clauses, words[min(at, visit) : max(at, visit)])):
            first, last = min(at, visit), max(at + len(entry.stems) - 1, visit)
            return Span(words[first].start, words[last].end)
    return None


def _paid(side: SentenceFacts) -> Span | None:
    """Return where a visit is told to have been paid: none that will be, or was to be."""
    words = side.words
    if _OFF in side.kinds or is_conditional(words) or negations(words):
        return None
    if any(map(_is_to_come, words)):
        return None
    told = next((word for word in words if word.entry(_VISITED) is not None), None)
    return Span(told.start, told.end) if told is not None else None


def _is_to_come(word: TaggedWord) -> bool:
    return any(word.entry(kind) is not None for kind in ("modal", "coming", "intended"))


def _tell_one_day(left: SentenceFacts, right: SentenceFacts) -> bool:
    # "Jan" may be a name, and a month is no day.
    days = [[one for one in side.dates if one.weekday is not None or one.days is not None] for side in (left, right)]
    return len(days[0]) == len(days[1]) == 1 and differ(days[0][0], days[1][0]) is False


def _tell_one_visitor(left: SentenceFacts, right: SentenceFacts) -> bool:
    """Tell whether a name before an office or an office is told on both sides, in one language; a name in two."""
    names = [{fold(word.text) for word in side.words if word.is_name} for side in (left, right)]
    if not names[0].isdisjoint(names[1]):
        return True
    offices = [{word.stem for word in side.words if any(map(word.entry, _OFFICES))} for side in (left, right)]
    return left.language == right.language and not offices[0].isdisjoint(offices[1])
