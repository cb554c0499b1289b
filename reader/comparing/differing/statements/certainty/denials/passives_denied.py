"""What was never done by a clause of few words, and was done by a longer one: no gas was used, the police used gas.

The denial tells of nothing that the other clause does not tell, however much else that tells, and it is of all times or
of all of a kind: "never", "no". What is done stands behind the deed there, or before it in the passive.
"""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from typing import NamedTuple

from reader.comparing.differing.statements.certainty.possibilities.intentions import is_intended
from reader.comparing.differing.statements.clauses import depends_on_condition, is_conditional
from reader.comparing.differing.statements.governed_words import modal_of, negations_of
from reader.comparing.differing.statements.occurrences.told_deeds import clause_around
from reader.comparing.differing.statements.sentence_facts import (
    SentenceFacts,
    is_dated,
    name_others,
    read_once,
    tell_other_days,
)
from reader.comparing.differing.statements.slots.frames import tells
from reader.comparing.differing.statements.slots.meanings import are_same, is_past
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.model.article import Span
from reader.model.difference import DifferenceKind, Verdict

_NO, _NEVER, _PASSIVE = "no_such", "never", "passive"
_BY, _PLUPERFECT = "by", "had"
_NEAR = 6  # letters before a deed among which "had" stands
_ENGLISH = "en"
_REACH = 5  # words from a deed to what it is done to
_HELD_BACK = ("refusal", "conjecture", "undecided", "sought", "no_such", "without", "besides")
_WILL, _WOULD = "sure", "would"

Found = tuple[DifferenceKind, Verdict, Span, Span, float]


class _Denied(NamedTuple):
    """What was done to nothing of a kind, or never to something: the deed, the thing, what else the clause tells."""

    span: Span
    deed: TaggedWord
    things: Sequence[TaggedWord]
    rest: Sequence[TaggedWord]
    will_be: bool


def compare_passives(left: SentenceFacts, right: SentenceFacts, later: timedelta | None) -> Iterator[Found]:
    """Yield the clash of what one sentence tells was never done to anything, and the other that it was.

    `later` is how much later the right one was told, as for quantities.
    """
    if left.language != _ENGLISH or right.language != _ENGLISH or tell_other_days(left, right):
        return
    for side, other in ((left, right), (right, left)):
        denied = _denied(side) if not name_others(left, right) else None
        done = _done(side, denied, other) if denied is not None else None
        if denied is None or done is None:
            continue
        has_come = (
            _PLUPERFECT not in _words_before(other, done)
            and later is not None
            and (not later or (later > timedelta()) == (other is right))
        )
        spans = (denied.span, done) if side is left else (done, denied.span)
        yield DifferenceKind.NEGATION, Verdict.LATER_REPORT if has_come else Verdict.CLASH, *spans, 0.7
        return


def _words_before(side: SentenceFacts, told: Span) -> frozenset[str]:
    """Return the words right before what is told: what had been done by then cannot have come since."""
    return frozenset(word.text.lower() for word in side.words if told.start - _NEAR <= word.start < told.start)


@read_once
def _denied(side: SentenceFacts) -> _Denied | None:
    words = side.words
    cues = negations_of(side)
    if len(cues) != 1 or depends_on_condition(side) or side.text.rstrip().endswith("?"):
        return None
    cue = cues[0]
    begin, end = clause_around(words, cue, is_joint=True)
    begin = max((at + 1 for at in range(begin, cue) if words[at].entry("content_clause") is not None), default=begin)
    auxiliary = next((at for at in range(begin, end) if words[at].entry(_PASSIVE) is not None), None)
    if auxiliary is None or not _denies_all(words, begin, cue, auxiliary):
        return None
    modals = {modal for word in words[begin:end] if (modal := modal_of(word))}
    last = max(at for at in range(auxiliary, end) if at == auxiliary or words[at].entry(_PASSIVE) is not None)
    deed = next((word for word in words[max(last, cue) + 1 : end] if is_past(word.text.lower())), None)
    things = [word for word in words[begin:auxiliary] if tells(word, side) and word.text.lower() != _WOULD]
    if deed is None or not things or modals - {_WILL}:
        return None
    rest = [
        word
        for word in words[begin:end]
        if word.start > deed.start and word.is_content and not is_dated(side, word) and word.text.lower() != _BY
    ]
    will_be = bool(modals) or any(word.text.lower() == _WOULD for word in words[begin:end])
    return _Denied(Span(words[min(cue, auxiliary)].start, deed.end), deed, things, rest, will_be)


def _denies_all(words: Sequence[TaggedWord], begin: int, cue: int, auxiliary: int) -> bool:
    """Tell whether "no" opens the clause, or "never" stands behind its auxiliary; "none of them" is of some."""
    if words[cue].entry(_NO) is not None:
        return begin <= cue < auxiliary and not any(word.is_content for word in words[begin:cue])
    return words[cue].text.lower() == _NEVER and cue in (auxiliary - 1, auxiliary + 1)


def _done(side: SentenceFacts, denied: _Denied, other: SentenceFacts) -> Span | None:
    """Return where the other sentence tells that it was done, the thing behind the deed or before its passive."""
    words = other.words
    for at, word in enumerate(words):
        if not is_past(word.text.lower()) or not are_same(denied.deed, side.language, word, other.language):
            continue
        begin, end = clause_around(words, at, is_joint=True)
        is_done_to = any(each.entry(_PASSIVE) is not None for each in words[begin:at])
        region = words[begin:at] if is_done_to else words[at + 1 : min(end, at + 1 + _REACH)]
        clause = words[begin:end]
        if any(begin <= cue < end for cue in negations_of(other)):
            continue
        if not _have_all(side, denied.things, other, region) or not _have_all(side, denied.rest, other, clause):
            continue
        modals = {modal for each in clause if (modal := modal_of(each))}
        is_held = any(any(map(each.entry, _HELD_BACK)) for each in clause)
        is_held = (
            is_held or words[at - 1].entry("infinitive") is not None or (not denied.will_be and is_intended(other, at))
        )
        if is_held or is_conditional(words) or modals - {_WILL} or bool(modals) != denied.will_be:
            return None
        thing = next(each for each in region if are_same(denied.things[-1], side.language, each, other.language))
        return Span(min(word.start, thing.start), max(word.end, thing.end))
    return None


def _have_all(
    side: SentenceFacts, told: Sequence[TaggedWord], other: SentenceFacts, words: Sequence[TaggedWord]
) -> bool:
    return all(any(are_same(one, side.language, each, other.language) for each in words) for one in told)
