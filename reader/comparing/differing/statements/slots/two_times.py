"""Whether two facts are told of two times: before and after the match, when the ferry sailed and when it came back."""

from collections.abc import Iterator, Sequence

from reader.comparing.differing.statements.occurrences.told_deeds import clause_around, read_whens
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, is_dated
from reader.comparing.differing.statements.slots.frames import stands_in, tells
from reader.comparing.differing.statements.slots.meanings import are_same, is_past
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.differing.statements.times.dates_told import ToldDate, differ
from reader.model.article import Span
from reader.model.difference import DifferenceKind

_BEFORE_STATE = 3  # words from "was" to "empty"
_OPENING = 6  # words of "In May last year"
_BEHIND_WHEN = 3  # words from "before" to "match"
_DURING = "during"
_WHEN = {"when": (_DURING, "after")}  # what is so when something happens may be so during it, and right after it


def are_of_two_times(left: SentenceFacts, one: Span, right: SentenceFacts, other: Span, kind: DifferenceKind) -> bool:
    """Tell whether what clashes is told of two times, by what happened then."""
    if _are_at_two_times(left, one, right, other):
        return True
    return kind is DifferenceKind.DIRECTION and (
        _are_dated_apart(left, one, right, other) or _are_while_others(left, right)
    )


def _are_dated_apart(left: SentenceFacts, one: Span, right: SentenceFacts, other: Span) -> bool:
    """Tell whether both clauses tell a date, and none of those is known to be one: rose last year, fell in May."""
    days = _days_beside(left, one), _days_beside(right, other)
    return all(days) and not any(differ(mine, yours) is False for mine in days[0] for yours in days[1])


def _are_at_two_times(left: SentenceFacts, one: Span, right: SentenceFacts, other: Span) -> bool:
    """Tell whether one is told before and the other during or after the same thing: before the match, after the match.

    What was opened before the storm came was open when it came.
    """
    told = (left, one), (right, other)
    if any(read_whens(side.words_in(span)) for side, span in told):
        return False
    whens = [{(when, thing.stem) for when, thing in _read_whens(side)} for side, _ in told]
    things = [{thing for _, thing in when} for when in whens]
    if not things[0] & things[1] or not whens[0].isdisjoint(whens[1]):
        return False
    return not any(
        _is_while(side) and not _is_state(*opposed) for (side, _), opposed in zip(told, told[::-1], strict=True)
    )


def _is_while(side: SentenceFacts) -> bool:
    return any((entry := word.entry("during")) is not None and entry.value == "when" for word in side.words)


def _is_state(side: SentenceFacts, told: Span) -> bool:
    """Tell whether something is told to be so, and not to have been done: was empty, was arrested."""
    at = next(at for at, word in enumerate(side.words) if word.start >= told.start)
    return any(word.entry("passive") is not None for word in side.words[max(0, at - _BEFORE_STATE) : at])


def _days_beside(side: SentenceFacts, told: Span) -> Sequence[ToldDate]:
    """List the days, months and years of the clause of what is told, and of a short one that opens the sentence."""
    at = next(at for at, word in enumerate(side.words) if word.start >= told.start)
    begin, end = clause_around(side.words, at, is_joint=True)
    _, first = clause_around(side.words, 0, is_joint=False)
    return [
        day for day in side.dates if day.minute is None and (begin <= day.place < end or day.place < first <= _OPENING)
    ]


def _are_while_others(left: SentenceFacts, right: SentenceFacts) -> bool:
    """Tell if each tells by another verb what one thing did at the time: when the ferry sailed, when it came back."""
    clauses = _while(left), _while(right)
    told = [[word for word in clause if word.is_content] for clause in clauses]
    if not any(are_same(a, left.language, b, right.language) for a in told[0] for b in told[1]):
        return False
    lost = [
        [word for word in clause if is_past(word.text.lower()) and not stands_in(word, side.language, other)]
        for clause, side, other in ((clauses[0], left, right), (clauses[1], right, left))
    ]
    return all(lost)


def _while(side: SentenceFacts) -> Sequence[TaggedWord]:
    """List the words of the clause behind "when", but for dates."""
    opened = (at for at, word in enumerate(side.words) if (entry := word.entry("during")) and entry.value == "when")
    begin = next(opened, None)
    if begin is None or side.language != "en":
        return ()
    _, end = clause_around(side.words, begin, is_joint=True)
    return [word for word in side.words[begin + 1 : end] if not is_dated(side, word)]


def _read_whens(side: SentenceFacts) -> Iterator[tuple[str, TaggedWord]]:
    """Yield how a time is to what is told behind it, and the first word that tells something there."""
    for at, word in enumerate(side.words):
        entry = word.entry("during")
        found = _WHEN.get(entry.value, (_DURING,)) if entry is not None else tuple(read_whens([word]))
        found = (*found, "after", _DURING) if "since" in found else found
        behind = side.words[at + 1 : at + 1 + _BEHIND_WHEN] if found else ()
        thing = next((each for each in behind if tells(each, side)), None)
        if thing is not None:
            yield from ((when, thing) for when in found)
