"""Two contrary states of one thing, as two sentences of any two languages tell them: still missing, a été retrouvé.

Where a thing may be in one of two states, few words tell in which, and dictionaries have them; other opposites stand in
the lexicons of the languages. The clauses agree in what else they tell.
"""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from functools import lru_cache
from typing import NamedTuple

from reader.comparing.differing.statements.certainty.stances.opposite_differences import (
    is_over,
    shared_axes,
    with_negation,
)
from reader.comparing.differing.statements.governed_words import modal_of, negates, negations_of
from reader.comparing.differing.statements.occurrences.told_deeds import VERB_LAST, clause_around, tell_one_of_several
from reader.comparing.differing.statements.people.ages.age_differences import without_ages
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, read_once, tell_other_days, undated
from reader.comparing.differing.statements.slots.classes import WOUNDS, is_of_kin, sorts_of
from reader.comparing.differing.statements.slots.frames import (
    Frame,
    agree,
    are_exchanged,
    frames_of,
    name_others_in_any_language,
    shared_names,
    tell_of_one_person,
    tells,
)
from reader.comparing.differing.statements.slots.meanings import are_same, glosses_of
from reader.comparing.differing.statements.slots.subjects import POSSESSIVE
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.differing.statements.times.dates_told import differ
from reader.comparing.differing.statements.times.occasions import tell_other_occasions
from reader.model.article import Span
from reader.model.difference import DifferenceKind, Verdict

# Of the lexicons' axes, those of which one thing has one end.
AXES = frozenset({
    *("answer", "leave", "measure", "trend", "staff", "suit"),
    *("ruling", "access", "rules", "victory", "custody"),
})  # fmt: skip
_DENYING = frozenset({"ruling"})
_OF_A_TIME = frozenset({"access", "custody"})  # so at one time, and otherwise at another
_BODY, _DISCOVER = "body", "discover"
_LOST, _MISSING = "lost", "miss"  # a fate, and its sign
# Of a state, what tells it and what tells its contrary, in English.
_STATES = {
    "trace": (
        frozenset({"miss", "disappear", "vanish", "lost", "sought"}),
        frozenset({"find", "found", "discov", "recov"}),
    ),
    "harm": (
        frozenset({"unhurt", "unharm", "uninjur", "unscath"}),
        frozenset({"injur", "hurt", "wound", "injuri", _BODY}),
    ),
}
_LEFT = frozenset({"hold-", "custody-"})  # dimesso, entlassen
_SURE = 0.5  # the weight from which on a word tells a state
_STILL = frozenset({"still", "remain", "stay", "continu"})
_HOSPITAL, _DISCHARGED = frozenset({"hospit"}), frozenset({"discharg", "releas", "dismiss"})
_TWO = 2
_WILL = "sure"
_SIGNS = frozenset[str]().union(*(end for ends in _STATES.values() for end in ends), _HOSPITAL)
_BEFORE = 3  # words from "is" to "missing"
_TELLING = ("speech", "content_clause")
_BESIDE = 3  # words from "father" to "said"
_FAULTS = frozenset({"mistak", "error", "fault", "blame", "guilt", "wrongdo", "neglig", "failur"})
_HEDGED = ("modal", "conjecture", "undecided", "intended", "sought")

Found = tuple[DifferenceKind, Verdict, TaggedWord | Span, TaggedWord | Span, float]


class _State(NamedTuple):
    """A word that tells that something is in a state, or in its contrary."""

    axis: str
    is_so: bool
    at: int
    word: TaggedWord


def compare_contraries(left: SentenceFacts, right: SentenceFacts, later: timedelta | None) -> Iterator[Found]:
    """Yield the clash of two contrary states of one thing; `later` as for quantities."""
    pairs = list(_contrary_states(left, right))
    if not pairs and "opposite" not in left.kinds & right.kinds:
        return
    if tell_other_days(left, right) or name_others_in_any_language(left, right) or count_others(left, right):
        return
    if any(tell_one_of_several(undated(side)) for side in (left, right)) or tell_other_occasions(left, right):
        return
    for one, other in pairs:
        if _denies_else(left, one) or _denies_else(right, other):
            continue
        if _are_of_one(left, one, right, other):
            # What was missing has been found since, as who was in hospital has left it.
            begins = one if _begins(one) else other
            has_come = later is not None and (not later or (later > timedelta()) == (begins is one))
            verdict = Verdict.LATER_REPORT if has_come and not _is_of_harm(one) else Verdict.CLASH
            yield DifferenceKind.DIRECTION, verdict, _whole(left, one), _whole(right, other), 0.7
            return
    yield from _opposites(left, right)


def _denies_else(side: SentenceFacts, state: _State) -> bool:
    """Tell whether a sentence denies something in another clause: his dog was not."""
    begin, end = clause_around(side.words, state.at, is_joint=True)
    return any(not begin <= at < end for at in negations_of(side))


def _contrary_states(left: SentenceFacts, right: SentenceFacts) -> Iterator[tuple[_State, _State]]:
    one = _read(left)
    other = _read(right) if one else ()
    for a in one:
        for b in other:
            ends = {(each.axis, each.is_so) for each in one}, {(each.axis, each.is_so) for each in other}
            if a.axis == b.axis and a.is_so != b.is_so and not ends[0] & ends[1]:
                yield a, b


def _are_of_one(left: SentenceFacts, one: _State, right: SentenceFacts, other: _State) -> bool:
    """Tell if two states are of one thing, or of one person by a first and a last name, and of none of their kin."""
    places = (one.at, one.at + 1), (other.at, other.at + 1)
    frames = frames_of(left, places[0], right, places[1], is_joint=True, with_subject=True)
    if agree(frames):
        return True
    if tell_of_one_person(left, right):
        return not any(
            is_of_kin(word, side.language) and not _tells_it(side, at)
            for side in (left, right)
            for at, word in enumerate(side.words)
        )
    sides = zip((left, right), frames, strict=True)
    lost = [[word for word in frame.lost if not _tells_state(side, word)] for side, frame in sides]
    return not all(lost) and _are_of_the_same(left, one, right, other, frames)


def _tells_state(side: SentenceFacts, word: TaggedWord) -> bool:
    """Tell whether a word tells no more than that something is still so, or missing."""
    return _is_still(word, side.language) or _MISSING in _signs_of(word, side.language)


def _are_of_the_same(
    left: SentenceFacts, one: _State, right: SentenceFacts, other: _State, frames: tuple[Frame, Frame]
) -> bool:
    """Tell whether both tell it first of what is known by one word: the boy is missing, the boy was found in a barn."""
    heads = [frame.told[0] for frame in frames if frame.told]
    if len(heads) < _TWO or not are_same(heads[0], left.language, heads[1], right.language):
        return False
    return _is_known(left, heads[0], one) and _is_known(right, heads[1], other)


def _is_known(side: SentenceFacts, head: TaggedWord, state: _State) -> bool:
    """Tell if a state is told of a word alone: of no boy, of no dog of the boy's, and of none of whom the boy tells."""
    at = side.words.index(head)
    if (at and side.words[at - 1].entry("indefinite") is not None) or head.text.endswith(POSSESSIVE):
        return False
    between = side.words[at + 1 : state.at]
    if any(any(map(word.entry, _TELLING)) or word.text in POSSESSIVE for word in between):
        return False
    told = [word for word in between if word.is_content and not word.is_name and not _tells_state(side, word)]
    return not told or (side.language in VERB_LAST and between[0] is not told[0])


def _tells_it(side: SentenceFacts, at: int) -> bool:
    """Tell whether somebody is told to say it: her father said."""
    return any(word.entry("speech") is not None for word in side.words[max(0, at - _BESIDE) : at + _BESIDE])


def _begins(state: _State) -> bool:
    """Tell whether a state is the one that comes first: missing before found, in hospital before discharged."""
    return (state.axis, state.is_so) in {("trace", True), ("care", True)}


def _is_of_harm(state: _State) -> bool:
    return state.axis == "harm"


@read_once
def _read(side: SentenceFacts) -> Sequence[_State]:
    """List the states that a sentence tells something is in."""
    found = []
    for at, word in enumerate(side.words):
        signs = _signs_of(word, side.language) if word.is_content or word.entries else frozenset()
        if not signs or _is_open(side, at, is_lost=_MISSING in signs) or (_BODY in signs and not _is_wounded(side, at)):
            continue
        if signs & _STATES["trace"][0] and (not _is_predicate(side, at) or is_over(side, word)):
            continue
        begin, _ = clause_around(side.words, at, is_joint=True)
        is_denied = any(negates(side.words, before) for before in range(begin, at))
        for axis, ends in _STATES.items():
            if is_denied and axis == "trace":
                continue  # what was not found is told as a deed that was not done
            for is_so, end in ((True, ends[0]), (False, ends[1])):
                if signs & end:
                    found.append(_State(axis, is_so != is_denied, at, word))
        if signs & _HOSPITAL and not is_denied and (is_in := _is_in_care(side, at)) is not None:
            found.append(_State("care", is_in, at, word))
    return found


def _signs_of(word: TaggedWord, language: str) -> frozenset[str]:
    """Return what of the words that tell a state a word may be, in English; or that it is a part of a body."""
    entry = word.entry("deed") if word.entries else None
    if entry is not None and entry.value == _DISCOVER:
        return frozenset({"find"})
    fate = word.entry("fate") if word.entries else None
    if fate is not None and fate.value == _LOST:
        return frozenset({_MISSING})
    if any(sort.group == _BODY for sort in sorts_of(word, language)):
        return frozenset({_BODY})
    return _signs(word.text, language) if word.is_content else frozenset()


@lru_cache(maxsize=1 << 14)
def _signs(text: str, language: str) -> frozenset[str]:
    return frozenset(gloss for gloss, weight in glosses_of(text, language).items() if weight >= _SURE) & _SIGNS


def _is_predicate(side: SentenceFacts, at: int) -> bool:
    """Tell whether something is said to be so: is still missing, not a missing person."""
    return any(
        word.entry("befalls") is not None or word.entry("passive") is not None or _is_still(word, side.language)
        for word in side.words[max(0, at - _BEFORE) : at]
    ) or any(_is_still(word, side.language) for word in side.words[at + 1 : at + 2])


def _is_still(word: TaggedWord, language: str) -> bool:
    if word.entry("still") is not None or any(
        entry.kind == "opposite" and entry.value == "hold+" for entry in word.entries
    ):
        return True
    return not _STILL.isdisjoint(glosses_of(word.text, language))


def _is_wounded(side: SentenceFacts, at: int) -> bool:
    begin, end = clause_around(side.words, at, is_joint=True)
    return any(not WOUNDS.isdisjoint(glosses_of(word.text, side.language)) for word in side.words[begin:end])


def _is_in_care(side: SentenceFacts, at: int) -> bool | None:
    """Return whether who was in a hospital still is, or has left it; None if that isn't told."""
    begin, end = clause_around(side.words, at, is_joint=True)
    clause = side.words[begin:end]
    is_still = any(_is_still(word, side.language) for word in clause)
    is_out = any(_is_out(word, side.language) for word in clause)
    return is_still if is_still != is_out else None


def _is_out(word: TaggedWord, language: str) -> bool:
    return any(entry.kind == "opposite" and entry.value in _LEFT for entry in word.entries) or not (
        _DISCHARGED.isdisjoint(glosses_of(word.text, language))
    )


def _is_open(side: SentenceFacts, at: int, *, is_lost: bool) -> bool:
    """Tell whether a state is held possible, wanted or to come; who "wird vermisst" is missing now."""
    begin, end = clause_around(side.words, at, is_joint=False)
    return side.text.rstrip().endswith("?") or any(
        any(map(word.entry, _HEDGED)) and not (is_lost and modal_of(word) == _WILL) for word in side.words[begin:end]
    )


def _opposites(left: SentenceFacts, right: SentenceFacts) -> Iterator[Found]:
    modals = frozenset[str]().union(*map(_modals, (left, right)))
    if any(len(negations_of(side)) > 1 for side in (left, right)) or modals - {_WILL}:
        return
    if modals and not any(differ(one, other) is False for one in left.dates for other in right.dates):
        return  # what will be open is closed today
    for axis, one, other in shared_axes(left, right):
        if len(one) != 1 or len(other) != 1 or one.keys() == other.keys():
            continue
        if left.language == right.language and axis != "truth":
            continue
        first, second = next(iter(one.values())), next(iter(other.values()))
        places = left.words.index(first), right.words.index(second)
        if any(
            not 0 <= at - cue <= _BEFORE
            for side, at in zip((left, right), places, strict=True)
            for cue in negations_of(side)
        ):
            continue  # "wees het plan niet af": what is denied behind it
        frames = frames_of(left, (places[0], places[0] + 1), right, (places[1], places[1] + 1), is_joint=True)
        if axis == "truth":
            is_told = _tell_of_one_fault(left, right, frames)
        else:
            is_told = axis in AXES and agree(frames) and not are_exchanged(frames, first, second)
            is_told = is_told and not (axis in _OF_A_TIME and bool(left.dates) != bool(right.dates))
            is_told = is_told and not (axis == "trend" and len(frames[0].shared) < _TWO)
        if is_told:
            kind = DifferenceKind.NEGATION if axis in _DENYING or axis == "truth" else DifferenceKind.DIRECTION
            yield kind, Verdict.CLASH, with_negation(left.words, first), with_negation(right.words, second), 0.7
            return


def _modals(side: SentenceFacts) -> frozenset[str]:
    """Return how sure a sentence is; in May is no doubt."""
    return frozenset(
        entry.value
        for at, word in enumerate(side.words)
        if (entry := word.entry("modal")) is not None and not (at and word.entry("month") and word.text[0].isupper())
    )


def _tell_of_one_fault(left: SentenceFacts, right: SentenceFacts, frames: tuple[Frame, Frame]) -> bool:
    """Tell whether who is named on both sides admits what he denies: a fault, or something that both name."""
    if not shared_names(left, right):
        return False
    shared = [word for word in frames[0].shared if not word.is_name]
    if len(shared) >= _TWO:
        return True
    return all(_tells_fault(side) for side in (left, right)) or (
        bool(shared) and any(_tells_fault(side) for side in (left, right))
    )


def _tells_fault(side: SentenceFacts) -> bool:
    return any(not _FAULTS.isdisjoint(glosses_of(word.text, side.language)) for word in side.words if tells(word, side))


def count_others(left: SentenceFacts, right: SentenceFacts) -> bool:
    """Tell whether one side counts what the other does not, or otherwise: two are missing, one was found."""
    counts = [{one.value for one in without_ages(side).quantities if not one.dimension} for side in (left, right)]
    return counts[0] != counts[1] and any(value > 1 for value in counts[0] ^ counts[1])


def _whole(side: SentenceFacts, state: _State) -> TaggedWord | Span:
    return with_negation(side.words, state.word) if state.axis == "harm" else state.word
