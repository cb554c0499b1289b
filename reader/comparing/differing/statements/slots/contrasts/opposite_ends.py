"""Two ends of one axis that any words of two languages tell of one thing: resumed service, is resté à l'arrêt.

`opposite`, `condition`, `state` and `openness` of the lexicons list which end of which axis a word is at, with one name
for each axis in all languages. Who it is told of stands before both, and the clauses agree in what else they tell;
what is so at a time is told of one day.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta
from typing import NamedTuple

from reader.comparing.differing.statements.certainty.possibilities.certainty_differences import FUTURES
from reader.comparing.differing.statements.certainty.possibilities.intentions import is_intended
from reader.comparing.differing.statements.clauses import is_conditional
from reader.comparing.differing.statements.governed_words import modal_of, negates, negations_of
from reader.comparing.differing.statements.occurrences.told_deeds import read_whens, tell_one_of_several
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, read_once, tell_other_days, undated
from reader.comparing.differing.statements.slots.classes import is_of_kin
from reader.comparing.differing.statements.slots.contrasts.contraries import count_others
from reader.comparing.differing.statements.slots.frames import (
    Frame,
    agree,
    are_exchanged,
    frames_of,
    name_others_in_any_language,
    tell_of_one_person,
    tells,
)
from reader.comparing.differing.statements.slots.meanings import are_same, meanings
from reader.comparing.differing.statements.slots.subjects import subject_before
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.differing.statements.times.dates_told import differ
from reader.comparing.differing.statements.times.occasions import tell_other_occasions
from reader.model.article import Span
from reader.model.difference import DifferenceKind, Verdict

_OTHER_END = {"+": "-", "-": "+"}
_DENYING = frozenset({"truth"})
# What has come to an end is told as a state of some languages, and as what somebody did of others.
_ONE_AXIS = {"held": "course", "ongoing": "course"}
_OPENNESS = {"open": "access+", "closed": "access-"}
# What may be so at one time, and otherwise at another.
_OF_A_TIME = frozenset({"access", "course", "leave", "running"})
_AXES = _OF_A_TIME | {"life", "truth", "answer"}
_LISTED = ("opposite", "condition", "state")
_OPEN = ("conjecture", "undecided", "sought")
_LASTING = frozenset({"hold+", "course+"})
_SURE = "sure"
_TURNING = 3  # words before a word that a negation turns into its opposite
_COMING = frozenset({"coming", "will"})
_REOPEN = "reopen"

Found = tuple[DifferenceKind, Verdict, Span, Span, float]


class _End(NamedTuple):
    """A word or phrase at an end of an axis, with where it begins and ends, from its negation on in the text."""

    axis: str
    end: str
    at: int
    last: int
    first: int


def compare_ends_of_axes(left: SentenceFacts, right: SentenceFacts, later: timedelta | None) -> Iterator[Found]:
    """Yield the clash of two ends that two sentences of two languages tell; `later` as for quantities."""
    if left.language == right.language:
        return  # compared by the lexicon of that language
    one, other = _read(left), _read(right)
    axes = one.keys() & other.keys()
    if not axes or any(map(_leaves_open, (left, right))):
        return
    if tell_other_days(left, right) or name_others_in_any_language(left, right) or count_others(left, right):
        return
    if any(tell_one_of_several(undated(side)) for side in (left, right)) or tell_other_occasions(left, right):
        return
    for axis in sorted(axes):
        mine, yours = one[axis], other[axis]
        if mine.end == yours.end or _tells_else(left, mine) or _tells_else(right, yours):
            continue
        if _are_of_one(left, mine, right, yours):
            has_come = later is not None and axis in _OF_A_TIME | {"life"}
            kind = DifferenceKind.NEGATION if axis in _DENYING else DifferenceKind.DIRECTION
            verdict = Verdict.LATER_REPORT if has_come else Verdict.CLASH
            yield kind, verdict, _span(left, mine), _span(right, yours), 0.7
            return


@read_once
def _read(side: SentenceFacts) -> Mapping[str, _End]:
    """Return of each axis the one end that a sentence tells."""
    found: dict[str, _End | None] = {}
    for at, word in enumerate(side.words):
        for value, length in _values(word):
            cue = next((place for place in range(max(0, at - _TURNING), at) if negates(side.words, place)), at)
            axis = _ONE_AXIS.get(value[:-1], value[:-1])
            end = _End(axis, value[-1] if cue == at else _OTHER_END[value[-1]], at, at + length, cue)
            before = found.get(axis, end)
            is_one = before is not None and before.end == end.end
            found[axis] = before if is_one else None
    return {axis: end for axis, end in found.items() if end is not None and axis in _AXES}


def _values(word: TaggedWord) -> Sequence[tuple[str, int]]:
    """List the ends of axes that a word or the phrases that begin with it tell, with how many words tell each."""
    if not word.entries:
        return ()
    told = [(entry.value, len(entry.stems)) for entry in word.entries if entry.kind in _LISTED]
    openness = word.entry("openness")
    if openness is not None:
        told.append((_OPENNESS[openness.value], len(openness.stems)))
    return [one for one in told if one[0][-1:] in _OTHER_END]


def _leaves_open(side: SentenceFacts) -> bool:
    return (
        is_conditional(side.words)
        or side.text.rstrip().endswith("?")
        or any(modal_of(word) not in ("", _SURE) or any(map(word.entry, _OPEN)) for word in side.words)
    )


def _tells_else(side: SentenceFacts, told: _End) -> bool:
    """Tell whether a sentence denies or refuses something besides, or what it tells is but asked for."""
    own = range(told.first, told.last)
    is_refused = any(at not in own and word.entry("refusal") is not None for at, word in enumerate(side.words))
    return is_refused or any(at not in own for at in negations_of(side)) or is_intended(side, told.at)


def _are_of_one(left: SentenceFacts, one: _End, right: SentenceFacts, other: _End) -> bool:
    """Tell whether two ends are told of one thing or person, at one time."""
    if one.axis == "life" and tell_of_one_person(left, right):
        return not any(is_of_kin(word, side.language) for side in (left, right) for word in side.words)
    if one.axis in _OF_A_TIME and not _may_be_at_one_time(left, one, right, other):
        return False
    subjects = _subject(left, one), _subject(right, other)
    if not any(are_same(mine, left.language, yours, right.language) for mine in subjects[0] for yours in subjects[1]):
        return False
    places = (one.at, one.last), (other.at, other.last)
    is_claim = one.axis == "truth"
    frames = frames_of(left, places[0], right, places[1], is_joint=True, is_whole=is_claim)
    if are_exchanged(frames, left.words[one.at], right.words[other.at]):
        return False
    loses = _loses(frames[0], left.language), _loses(frames[1], right.language)
    return agree(frames) and not (any(loses) if is_claim else all(loses))


def _may_be_at_one_time(left: SentenceFacts, one: _End, right: SentenceFacts, other: _End) -> bool:
    """Tell whether nothing tells that two ends are of two times; what will be, or is so again, has to be of one day."""
    if bool(left.dates) != bool(right.dates) or read_whens(left.words) != read_whens(right.words):
        return False
    is_of_one_day = any(differ(mine, yours) is False for mine in left.dates for yours in right.dates)
    return is_of_one_day or not (_is_to_come(left, one) or _is_to_come(right, other))


def _is_to_come(side: SentenceFacts, told: _End) -> bool:
    word = side.words[told.at]
    deed = word.entry("deed")
    return (
        not _COMING.isdisjoint(side.kinds)
        or any(modal_of(each) for each in side.words)
        or word.text.endswith(FUTURES.get(side.language, ()))
        or (deed is not None and deed.value == _REOPEN)
    )


def _loses(frame: Frame, language: str) -> bool:
    """Tell if the other clause lacks a word that is known and tells more than that something lasts or is so again."""
    return any(meanings(word.text, language) for word in frame.lost if not _lasts(word))


def _lasts(word: TaggedWord) -> bool:
    is_listed = word.entry("still") is not None or word.entry("resumed") is not None
    return is_listed or any(entry.kind == "opposite" and entry.value in _LASTING for entry in word.entries)


def _subject(side: SentenceFacts, told: _End) -> Sequence[TaggedWord]:
    """Return what a predicate is told of, as far as words tell something before it."""
    return subject_before(side, told.first) or [word for word in side.words[: told.first] if tells(word, side)]


def _span(side: SentenceFacts, told: _End) -> Span:
    return Span(side.words[told.first].start, side.words[told.last - 1].end)
