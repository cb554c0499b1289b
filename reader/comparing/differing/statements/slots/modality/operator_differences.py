"""Whether one deed was done, may be done, was offered or refused, as two sentences of any two languages tell it.

Ordered an audit, might order one; offered to resign, ha dimitido. One person does it, or the clauses agree in most of
what they tell. What may be done, and was done by the time of a later report, is no clash.
"""

from collections.abc import Iterator
from datetime import timedelta

from reader.comparing.differing.statements.clause_bounds import parts_clauses
from reader.comparing.differing.statements.occurrences.told_deeds import tell_one_of_several
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, tell_other_days, undated
from reader.comparing.differing.statements.slots.frames import frames_of, name_others_in_any_language, shared_names
from reader.comparing.differing.statements.slots.meanings import are_same
from reader.comparing.differing.statements.slots.modality.operators import (
    GovernedDeed,
    Operator,
    does,
    is_done,
    read_operators,
)
from reader.comparing.differing.statements.slots.modality.prospects import is_to_be_done
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.model.article import Span
from reader.model.difference import DifferenceKind, Verdict

_LEAST, _FEWEST = 0.5, 2
_LEAST_OF_NAMED = 0.3
_NAMES = 2  # of a person, a first and a last one
_KINDS = ("modal", "refusal", "conjecture")

Found = tuple[DifferenceKind, Verdict, Span, Span, float]


def compare_operators(left: SentenceFacts, right: SentenceFacts, later: timedelta | None) -> Iterator[Found]:
    """Yield the clash of what two sentences tell of one deed; `later` as for quantities."""
    told = read_operators(left), read_operators(right)
    if not any(told) or tell_other_days(left, right) or name_others_in_any_language(left, right):
        return
    if any(_tell_the_same(left, one, right, other) for one in told[0] for other in told[1]):
        return
    if bool(told[0]) == bool(told[1]):
        return
    side, other_side = (left, right) if told[0] else (right, left)
    for one in told[0] or told[1]:
        found = _done_there(side, one, other_side)
        if found is not None:
            has_come = later is not None and (not later or (later > timedelta()) == (other_side is right))
            kind = DifferenceKind.NEGATION if one.operator is Operator.REFUSED else DifferenceKind.MODALITY
            spans = found if side is left else found[::-1]
            yield kind, Verdict.LATER_REPORT if has_come else Verdict.CLASH, *spans, 0.7
            return


def _done_there(side: SentenceFacts, told: GovernedDeed, other: SentenceFacts) -> tuple[Span, Span] | None:
    if _is_done_here(side, told):
        return None  # refused to resign, and stepped down
    for at, word in enumerate(other.words):
        if (
            word.is_content
            and (
                are_same(told.deed, side.language, word, other.language)
                or (told.thing is not None and does(told.deed, side.language) and does(word, other.language))
            )
            and _is_told(told, side, other, at)
            and _are_of_one(side, told, other, (at, at + 1))
        ):
            return _span(told, side), Span(word.start, word.end)
    return None


def _is_told(told: GovernedDeed, side: SentenceFacts, other: SentenceFacts, at: int) -> bool:
    """Tell whether a word tells that the deed was done; or that it will be, where the other side rules it out."""
    if is_done(other, at, told.deed, side.language):
        return True
    return told.operator is Operator.REFUSED and is_to_be_done(other, at)


def _is_done_here(side: SentenceFacts, told: GovernedDeed) -> bool:
    """Tell whether a sentence tells too that the deed was done."""
    return any(
        word.start != told.deed.start
        and are_same(told.deed, side.language, word, side.language)
        and is_done(side, at, told.deed, side.language)
        for at, word in enumerate(side.words)
        if word.is_content
    )


def _tell_the_same(left: SentenceFacts, one: GovernedDeed, right: SentenceFacts, other: GovernedDeed) -> bool:
    """Tell whether both tell one thing of a deed: rejected the pay offer, turned the pay offer down."""
    return one.operator is other.operator and are_same(one.deed, left.language, other.deed, right.language)


def _are_of_one(side: SentenceFacts, told: GovernedDeed, other: SentenceFacts, place: tuple[int, int]) -> bool:
    """Tell whether it is done to one thing, and one person does it or the clauses agree in most of what they tell."""
    if tell_one_of_several(undated(side)) - tell_one_of_several(undated(other)):
        return False
    is_named = len(shared_names(side, other)) >= _NAMES
    is_of_one_thing = told.thing is None or _has(other, told.thing, side.language)
    if not is_of_one_thing and (not is_named or does(told.deed, side.language)):
        return False
    frames = frames_of(side, (told.first, told.last), other, place, is_joint=True, without=told.deed)
    shares = sorted(frame.share for frame in frames)
    if is_named:
        return shares[1] >= _LEAST_OF_NAMED
    is_enough = shares[0] == 1.0 or (shares[0] >= _LEAST and len(frames[0].shared) >= _FEWEST)
    return is_enough and not any(word.is_name for frame in frames for word in frame.lost)


def _has(side: SentenceFacts, thing: TaggedWord, language: str) -> bool:
    """Tell whether a sentence has a word for what is done, or one that does it: eine Prüfung anordnen."""
    return any(
        are_same(thing, language, word, side.language) or (does(thing, language) and does(word, side.language))
        for word in side.words
        if word.is_content
    )


def _span(told: GovernedDeed, side: SentenceFacts) -> Span:
    """Return an operator with the deed that it governs, where they stand in one part of the clause."""
    deed = told.deed
    first, last = side.words[told.first], side.words[told.last - 1]
    begin, end = min(first.start, deed.start), max(last.end, deed.end)
    between = [word for word in side.words if begin <= word.start < end]
    return Span(begin, end) if not any(map(parts_clauses, between)) else Span(first.start, last.end)
