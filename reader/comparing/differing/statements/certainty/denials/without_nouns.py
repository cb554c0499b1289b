"""What something came without on one side, and with on the other: without warning, had been warned; without a tender.

So it is with what there is no sign of: no sign that the thieves had forced a window, the thieves forced a window.
"""

from collections.abc import Iterator
from datetime import timedelta
from typing import NamedTuple

from reader.comparing.differing.statements.certainty.denials.lacking import lack_alone
from reader.comparing.differing.statements.certainty.possibilities.intentions import is_intended
from reader.comparing.differing.statements.governed_words import modal_of, negations_of
from reader.comparing.differing.statements.occurrences.told_deeds import clause_around
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, name_others, tell_other_days
from reader.comparing.differing.statements.slots.frames import tells
from reader.comparing.differing.statements.slots.meanings import are_same
from reader.comparing.differing.statements.slots.subjects import phrase_behind
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.model.article import Span
from reader.model.difference import DifferenceKind, Verdict

_FEWEST = 2  # words that both sentences tell beside what one tells something was without
_FEWEST_OF_CLAUSE = 3  # words of what there is no sign of
_MOST = 0.75  # of these stand on the other side
_BEFORE = 3  # words from "been" to "warned"
_REACH = 2  # words from "no" to "sign"
_HELD_BACK = ("refusal", "conjecture", "undecided", "sought", "no_such", "without")
_EVIDENCE = "evidence"
_GERUND = "ing"

Found = tuple[DifferenceKind, Verdict, Span, Span, float]


class _Missing(NamedTuple):
    """What there was not, and where that is told."""

    span: Span
    noun: TaggedWord
    cue: int


def compare_without(left: SentenceFacts, right: SentenceFacts, later: timedelta | None) -> Iterator[Found]:
    """Yield the clash of what one sentence tells there was not, and the other that there was; `later` as elsewhere."""
    if left.language != right.language or tell_other_days(left, right) or name_others(left, right):
        return
    for side, other in ((left, right), (right, left)):
        found = _without(side, other) or _without_sign(side, other)
        if found is not None:
            verdict = Verdict.LATER_REPORT if later is not None and found[2] else Verdict.CLASH
            spans = found[:2] if side is left else found[1::-1]
            yield DifferenceKind.NEGATION, verdict, *spans, 0.7
            return


def _without(side: SentenceFacts, other: SentenceFacts) -> tuple[Span, Span, bool] | None:
    if "without" not in side.kinds or "without" in other.kinds:
        return None
    missing = _missing(side)
    shared = (side.topics & other.topics) - {missing.noun.stem} if missing is not None else frozenset[str]()
    if missing is None or len(shared) < _FEWEST:
        return None
    there = next((at for at, word in enumerate(other.words) if _is_there(side, missing.noun, other, at)), None)
    if there is None or lack_alone(side, missing.cue, other, there):
        return None
    return missing.span, _span(other.words[there]), False


def _missing(side: SentenceFacts) -> _Missing | None:
    words = side.words
    at = next((at for at, word in enumerate(words) if word.entry("without") is not None), None)
    if at is None or (entry := words[at].entry("without")) is None:
        return None
    _, end = clause_around(words, at, is_joint=True)
    behind = words[at + len(entry.stems) : end]
    noun = phrase_behind(side, behind)[-1:] or [word for word in behind[:_REACH] if word.is_content][:1]  # any warning
    if not noun or noun[0].is_name or _is_done(noun[0]) or any(map(modal_of, words)):
        return None
    return _Missing(Span(words[at].start, noun[0].end), noun[0], at)


def _is_done(word: TaggedWord) -> bool:
    """Tell whether a word tells what somebody did not do besides: left without paying; a warning is a thing."""
    return word.text.endswith(_GERUND) and word.entry("trait") is None


def _is_there(side: SentenceFacts, noun: TaggedWord, other: SentenceFacts, at: int) -> bool:
    """Tell whether a word tells that there was what was missing: by its noun, or a verb in the passive."""
    word = other.words[at]
    if not (word.is_content or word.entries) or not are_same(noun, side.language, word, other.language):
        return False
    before = other.words[max(0, at - _BEFORE) : at]
    if word.entry("speech") is not None and not any(each.entry("passive") is not None for each in before):
        return False  # the police warned of something
    return _is_affirmed(other, at)


def _is_affirmed(side: SentenceFacts, at: int) -> bool:
    """Tell whether the clause of a word denies nothing, and holds nothing possible, wanted or of a condition."""
    begin, end = clause_around(side.words, at, is_joint=True)
    clause = [word for place, word in enumerate(side.words[begin:end], begin) if place != at]
    return (
        not any(begin <= cue < end for cue in negations_of(side))
        and not any(modal_of(word) or any(map(word.entry, _HELD_BACK)) for word in clause)
        and not any((entry := word.entry("subordinate")) and entry.value == "condition" for word in clause)
        and not is_intended(side, at)
        and not side.text.rstrip().endswith("?")
    )


def _without_sign(side: SentenceFacts, other: SentenceFacts) -> tuple[Span, Span, bool] | None:
    """Return what there is no sign of, with what the other side tells was so, in most of its words."""
    if "conjecture" not in side.kinds or "conjecture" in other.kinds or negations_of(other):
        return None
    words = side.words
    for at, word in enumerate(words):
        entry = word.entry("conjecture")
        denied = any(each.entry("no_such") is not None for each in words[max(0, at - _REACH) : at])
        if entry is None or entry.value != _EVIDENCE or not denied or at + 1 >= len(words):
            continue
        if words[at + 1].entry("content_clause") is None:
            continue
        _, end = clause_around(words, at, is_joint=True)
        told = [each for each in words[at + 2 : end] if tells(each, side)]
        there = [
            place
            for place, each in enumerate(other.words)
            if any(are_same(one, side.language, each, other.language) for one in told)
        ]
        if len(told) < _FEWEST_OF_CLAUSE or len(there) < _MOST * len(told) or not _is_affirmed(other, there[-1]):
            continue
        spans = (
            Span(words[max(0, at - 1)].start, told[-1].end),
            Span(other.words[there[0]].start, other.words[there[-1]].end),
        )
        return *spans, True
    return None


def _span(word: TaggedWord) -> Span:
    return Span(word.start, word.end)
