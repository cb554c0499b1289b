"""A deed that was done by one story and not by the other: resigned, refused to resign; found, n'a pas été retrouvé.

In one language or two, by the names that `deed` of the lexicons has for the deeds. Whoever it is told of is told of on
both sides: most words of the clause that denies it stand in the other sentence. Who stayed at home was not evacuated.
"""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from typing import NamedTuple

from reader.comparing.differing.statements.agreement_in_words import are_in_dictionaries, correspond
from reader.comparing.differing.statements.certainty.possibilities.intentions import is_intended
from reader.comparing.differing.statements.governed_words import negates, negations_of
from reader.comparing.differing.statements.occurrences.told_deeds import (
    ToldDeed,
    clause_around,
    read_deeds,
    read_whens,
    tell_one_of_several,
)
from reader.comparing.differing.statements.occurrences.told_elsewhere import tell_other_places
from reader.comparing.differing.statements.sentence_facts import (
    SentenceFacts,
    is_dated,
    name_others,
    read_once,
    tell_other_days,
    undated,
)
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.profiling.normalization import TokenKind, fold
from reader.model.article import Span
from reader.model.difference import DifferenceKind, Verdict

_NOUN, _TO = "noun", "to"  # forms of deeds
_EVACUATE, _REMAIN = "evacuate", "remain"
_OF_ITSELF = frozenset({"function"})  # deeds of a thing: "worked on the engine" is told of nobody's engine
_UNDOES = {"fail": "function", "hold": "release"}  # what tells by another word that something was not done
# What may be told with any deed, and is none of somebody.
_OF_NOBODY = frozenset({"remain", "begin", "end", "alarm", "depart", "arrive", "renew", "build", "establish", "treat"})
_HOME = "home"
_HOME_REACH = 8  # words from "stayed" to "in their homes"
_BEFORE = 8  # words from a negation to the deed that it denies
_BEFORE_NOUN = 5  # words from "rejected" to "resignation"
_BEHIND = 2  # words from "found" to "no drugs"
_FEWEST = 2  # words of a clause that tell enough of whom a deed is told
_MOST = 0.5  # of the words of a clause that denies a deed, more than so many have to stand on the other side
_BY = "bis"  # bis Sonntag nicht gefunden: not by then
_SMALL = (
    *("negation", "refusal", "no_such", "passive", "speech", "weekday", "month", "day", "daytime", "day_half"),
    *("home", "dwellers"),  # who lives where it is told of
)
_HEDGED = ("modal", "refusal")
_EVIDENCE = "evidence"  # signs of life were found
_SELF = frozenset({"s'est", "s’est"})  # s'est arrêté: stopped

Found = tuple[DifferenceKind, Verdict, Span, Span, float]


class _Deed(NamedTuple):
    """A deed by its name, where it is told, and the words of its clause that may tell of whom."""

    name: str
    span: Span
    told: Sequence[TaggedWord]


def compare_undone(left: SentenceFacts, right: SentenceFacts, later: timedelta | None) -> Iterator[Found]:
    """Yield the clash of a deed that one side alone tells was not done; `later` as for quantities."""
    if "deed" not in left.kinds & right.kinds:
        return
    undone = _undone(left), _undone(right)
    if bool(undone[0]) == bool(undone[1]) or _are_of_others(left, right):
        return
    side, other = (left, right) if undone[0] else (right, left)
    done = _done(other) if not negations_of(other) else []  # "his passenger was not"
    own = _names_done(side)
    for denied in undone[0] or undone[1]:
        told = next((deed for deed in done if deed.name == denied.name), None)
        if told is None or denied.name in own or not _are_of_one(side, denied, other):
            continue
        if denied.name in _OF_ITSELF and not _are_of_itself(side, denied, other, told):
            continue
        has_come = later is not None and bool(later) and (later > timedelta()) == (other is right)
        spans = denied.span, told.span
        verdict = Verdict.LATER_REPORT if has_come else Verdict.CLASH
        yield DifferenceKind.NEGATION, verdict, *(spans if side is left else spans[::-1]), 0.7
        return


@read_once
def _undone(side: SentenceFacts) -> list[_Deed]:
    """List what a sentence tells was not done."""
    found = []
    for deed in read_deeds(side):
        if deed.name == _REMAIN and not deed.form:
            near = side.words[max(0, deed.first - _HOME_REACH) : deed.last + _HOME_REACH]
            if any(word.entry(_HOME) is not None for word in near) and not _is_open(side, deed):
                found.append(_told(side, deed, deed.first, _EVACUATE))
        elif deed.name in _UNDOES:
            if not deed.form and not _is_open(side, deed) and not _opens_infinitive(side, deed):
                found.append(_told(side, deed, deed.first, _UNDOES[deed.name]))
        elif deed.name not in _OF_NOBODY and (cue := _cue(side, deed)) is not None and not _is_conditional(side, deed):
            found.append(_told(side, deed, cue, deed.name))
    return found


@read_once
def _done(side: SentenceFacts) -> list[_Deed]:
    """List what a sentence tells was done."""
    return [
        _told(side, deed, deed.first, deed.name)
        for deed in read_deeds(side)
        if not deed.form and deed.name not in _OF_NOBODY and not _is_open(side, deed) and not _is_of_some(side, deed)
    ]


def _names_done(side: SentenceFacts) -> frozenset[str]:
    """Return the names of deeds that a sentence tells in a clause that denies them not: refused, and stepped down."""
    return frozenset(deed.name for deed in read_deeds(side) if not deed.form and _cue(side, deed) is None)


def _told(side: SentenceFacts, deed: ToldDeed, cue: int, name: str) -> _Deed:
    words = side.words
    begin, end = clause_around(words, deed.first, is_joint=True)
    places = (min(cue, deed.first), max(cue + 1, deed.last))
    span = Span(words[places[0]].start, words[places[1] - 1].end)
    deeds = {at for each in read_deeds(side) for at in range(each.first, each.last)}
    told = [words[at] for at in range(begin, end) if at not in deeds and _may_tell_of_whom(side, words[at])]
    if len(told) < _FEWEST:  # the machinist, 47, was not arrested
        told += [words[at] for at in range(begin) if at not in deeds and _may_tell_of_whom(side, words[at])]
    return _Deed(name, span, told)


def _may_tell_of_whom(side: SentenceFacts, word: TaggedWord) -> bool:
    is_small = any(map(word.entry, _SMALL))
    return word.kind is TokenKind.WORD and word.is_content and not is_small and not is_dated(side, word)


def _cue(side: SentenceFacts, deed: ToldDeed) -> int | None:
    """Return the place of what denies a deed: n'a pas été arrêté, refused to resign, found no drugs."""
    words = side.words
    begin, end = clause_around(words, deed.first, is_joint=True)
    for at in range(max(begin, deed.first - _BEFORE), deed.first):
        if words[at].entry("modal") is not None or words[at].entry("nobody") is not None:
            return None
    for at in range(deed.first - 1, max(begin, deed.first - _BEFORE) - 1, -1):
        if negates(words, at) or _is_none(words[at]):
            return at
    if deed.form in (_NOUN, _TO):  # refused to resign, rejected calls for her resignation
        first = max(0, deed.first - (_BEFORE if deed.form == _TO else _BEFORE_NOUN))
        refusals = [at for at in range(first, deed.first) if words[at].entry("refusal") is not None]
        return refusals[-1] if refusals else None
    behind = range(deed.last, min(end, deed.last + _BEHIND))
    return next((at for at in behind if negates(words, at) or _is_none(words[at])), None)


def _is_none(word: TaggedWord) -> bool:
    return word.entry("no_such") is not None


def _is_open(side: SentenceFacts, deed: ToldDeed) -> bool:
    """Tell whether a deed is denied, held possible, planned or refused, or depends on something."""
    words = side.words
    begin, end = clause_around(words, deed.first, is_joint=False)
    clause = words[begin:end]
    return (
        any(negates(words, at) or _is_none(words[at]) for at in (*range(begin, deed.first), *range(deed.last, end)))
        or any(word.entry(kind) is not None for word in clause for kind in _HEDGED)
        or any((entry := word.entry("conjecture")) is not None and entry.value != _EVIDENCE for word in clause)
        or is_intended(side, deed.first)
        or _is_conditional(side, deed)
        or any(
            word.entry("infinitive") is not None or word.text.lower() in _SELF
            for word in words[max(0, deed.first - 1) : deed.first]
        )
        or side.text.rstrip().endswith("?")
    )


def _opens_infinitive(side: SentenceFacts, deed: ToldDeed) -> bool:
    """Tell whether a verb stands behind a deed that is its own: failed to see it."""
    return any(word.entry("infinitive") is not None for word in side.words[deed.last : deed.last + 1])


def _is_conditional(side: SentenceFacts, deed: ToldDeed) -> bool:
    begin, _ = clause_around(side.words, deed.first, is_joint=False)
    before = [word for word in side.words[begin : deed.first] if word.text.lower() != _BY]
    return any((entry := word.entry("subordinate")) is not None and entry.value == "condition" for word in before)


def _is_part(word: TaggedWord) -> bool:
    entry = word.entry("in_part")
    return entry is not None and entry.value != "limits"


def _is_of_some(side: SentenceFacts, deed: ToldDeed) -> bool:
    """Tell whether a deed befell some of several: one of the two recorders, parts of the town."""
    begin, end = clause_around(side.words, deed.first, is_joint=True)
    words = side.words[begin:end]
    counted = any(one.whole is not None for one in side.quantities)
    return counted or any(word.entry("quantity") is not None or _is_part(word) for word in words)


def _are_of_one(side: SentenceFacts, denied: _Deed, other: SentenceFacts) -> bool:
    """Tell if most of the words that tell of whom a deed is denied stand on the other side, of those that are known."""
    if tell_one_of_several(denied.told) - tell_one_of_several(undated(other)):
        return False
    shared = lost = 0
    for word in denied.told:
        if _stands_in(word, side.language, other):
            shared += 1
        elif word.entry("body") is None and (
            side.language == other.language or are_in_dictionaries(word, (side.language, other.language))
        ):
            lost += 1
    return shared > 0 and shared > _MOST * (shared + lost)


def _are_of_itself(side: SentenceFacts, denied: _Deed, other: SentenceFacts, done: _Deed) -> bool:
    """Tell if the last word before what was done that may tell whose it is stands on the other side: the brake worked.

    And it is denied for no other time: before the repair.
    """
    at = next(at for at, word in enumerate(side.words) if word.start >= denied.span.start)
    begin, end = clause_around(side.words, at, is_joint=True)
    before = [word for word in done.told if word.start < done.span.start]
    is_always = read_whens(side.words[begin:end]) <= read_whens(other.words)
    return is_always and bool(before) and _stands_in(before[-1], other.language, side)


def _stands_in(word: TaggedWord, language: str, other: SentenceFacts) -> bool:
    if language == other.language:
        return any(each.stem == word.stem for each in other.words)
    if word.entry("culprit") is not None and "culprit" in other.kinds:
        return True  # the attackers, οι δράστες
    text, languages = fold(word.text), (language, other.language)
    return any(fold(each.text) == text or correspond(word, each, languages) for each in other.words if each.is_content)


def _are_of_others(left: SentenceFacts, right: SentenceFacts) -> bool:
    """Tell whether two sentences tell of other days, other places or other people."""
    are_of_other_people = left.language == right.language and name_others(left, right)
    return are_of_other_people or tell_other_days(left, right) or tell_other_places(left, right)
