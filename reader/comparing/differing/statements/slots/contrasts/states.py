"""Two states of one thing, however the sentences are built: the gates remained shut, engineers opened the gates.

`state` of the lexicons lists words and phrases that tell in which of two states something is, with a name for each pair
and an end. What is told of all of a kind is denied by what is told of some. What may turn within hours is a later
report where one story came later; whether a hall was insured when it burned is not.
"""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from itertools import product
from typing import NamedTuple

from reader.comparing.differing.statements.certainty.findings.openness import tell_of_facilities
from reader.comparing.differing.statements.certainty.possibilities.intentions import is_intended
from reader.comparing.differing.statements.certainty.stances.opposite_differences import is_over
from reader.comparing.differing.statements.governed_words import modal_of, negates
from reader.comparing.differing.statements.occurrences.told_deeds import clause_around
from reader.comparing.differing.statements.sentence_facts import (
    SentenceFacts,
    is_dated,
    name_others,
    read_once,
    tell_other_days,
)
from reader.comparing.differing.statements.slots.classes import sorts_of
from reader.comparing.differing.statements.slots.contrasts.contraries import count_others
from reader.comparing.differing.statements.slots.meanings import are_same, is_deed, is_past
from reader.comparing.differing.statements.slots.subjects import phrase_behind, subject_before
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.differing.statements.times.occasions import tell_other_occasions
from reader.model.article import Span
from reader.model.difference import DifferenceKind, Verdict

_OTHER_END = {"+": "-", "-": "+"}
_TURNING = 4  # words before a state that a negation turns: was not badly damaged
_BEFORE = 5  # words from "were" to "out of order"
_FEWEST = 2  # words that both tell beside the state, where either tells of more
_SURE = "sure"
_STAYS = "hold+"
_PREDICATING = ("passive", "befalls", "infinitive", "will")  # one of them stands before what something is
_ALL, _OPENNESS = "all", "open"
_OF_PLANS = frozenset({"held", "kept", "change"})  # what will be so is told of them
# No states of people: they work at something, are held and suspended, and who is hurt has survived.
_OF_THINGS = frozenset({"works", "held", "whole", "firm"})
_PEOPLE = ("human", "people", "post", "orderer")
_PERSON = "person"  # a sort
_COURSE = "ongoing"  # of a search too
# What a building, somebody or a door was when it happened: no later report finds it otherwise but by saying since when.
_LASTING = frozenset({
    *("insured", "licensed", "registered", "heated", "known", "sober", "armed", "staffed", "lit", "guarded", "locked"),
    *("sound", "present", "duty", "public"),
})  # fmt: skip
_CHANGES = frozenset({"since", "still", "resumed", "until"})
_OPEN = ("conjecture", "undecided", "sought")

Found = tuple[DifferenceKind, Verdict, Span, Span, float]


class _State(NamedTuple):
    """An end of an axis, where it is told, of which things, and whether of all of them."""

    axis: str
    end: str
    span: Span
    things: Sequence[TaggedWord]
    is_of_all: bool
    is_of_some: bool


def compare_states(left: SentenceFacts, right: SentenceFacts, later: timedelta | None) -> Iterator[Found]:
    """Yield the clash of two states of one thing; `later` as for quantities."""
    if "state" not in left.kinds & right.kinds or left.language != right.language:
        return
    hidden = _OPENNESS if tell_of_facilities(left, right) else ""  # `compare_openness` tells it
    told = [[state for state in read_states(side) if state.axis != hidden] for side in (left, right)]
    if not all(told) or tell_other_days(left, right) or name_others(left, right) or tell_other_occasions(left, right):
        return
    for one, other in product(*told):
        if one.axis != other.axis or _ends(told[0], one.axis) & _ends(told[1], one.axis):
            continue
        if _are_of_one(left, one, right, other):
            has_changed = later is not None and (one.axis not in _LASTING or _tells_a_change(left, right))
            verdict = Verdict.LATER_REPORT if has_changed else Verdict.CLASH
            kind = DifferenceKind.NEGATION if _is_denied_alone(left, one, right, other) else DifferenceKind.DIRECTION
            yield kind, verdict, one.span, other.span, 0.7
            return


def _is_denied_alone(left: SentenceFacts, one: _State, right: SentenceFacts, other: _State) -> bool:
    """Tell whether one word tells both states, which one side denies: insured, not insured; uninsured."""
    told = one.span.of(left.text).casefold(), other.span.of(right.text).casefold()
    return told[0].endswith(told[1]) or told[1].endswith(told[0])


def _tells_a_change(left: SentenceFacts, right: SentenceFacts) -> bool:
    """Tell whether either side tells since or until when something has been so: has been insured since May."""
    return not _CHANGES.isdisjoint(left.kinds | right.kinds)


def tell_two_states(left: SentenceFacts, right: SentenceFacts) -> bool:
    """Tell whether one thing is told in two states: two of the pumps worked, three of the pumps were out of order."""
    if "state" not in left.kinds & right.kinds or left.language != right.language:
        return False
    return any(
        one.axis == other.axis
        and one.end != other.end
        and any(are_same(mine, left.language, yours, right.language) for mine in one.things for yours in other.things)
        for one, other in product(read_states(left), read_states(right))
    )


def _ends(told: Sequence[_State], axis: str) -> frozenset[str]:
    return frozenset(state.end for state in told if state.axis == axis)


def _are_of_one(left: SentenceFacts, one: _State, right: SentenceFacts, other: _State) -> bool:
    """Tell whether both are states of one thing, of which both tell something more, or neither does."""
    languages = left.language, right.language
    if not any(are_same(mine, languages[0], yours, languages[1]) for mine in one.things for yours in other.things):
        return False
    is_of_all = one.is_of_all or other.is_of_all
    if not is_of_all and (one.is_of_some or other.is_of_some or count_others(left, right)):
        return False
    if one.axis == _COURSE and _parts_of_day(left) != _parts_of_day(right):
        return False  # went on in the morning, ended
    topics = _told_beside(left, one), _told_beside(right, other)
    shared = topics[0] & topics[1]
    return len(shared) >= _FEWEST or not (topics[0] - shared and topics[1] - shared)


def _parts_of_day(side: SentenceFacts) -> frozenset[str]:
    hours = frozenset(str(day.minute) for day in side.dates if day.minute is not None)
    return hours | {word.stem for word in side.words if word.entry("daytime") is not None}


def _told_beside(side: SentenceFacts, state: _State) -> frozenset[str]:
    """Return the stems of what a sentence tells beside a state."""
    return frozenset(
        word.stem
        for word in side.words
        if word.is_content
        and not state.span.start <= word.start < state.span.end
        and word.entry("speech") is None
        and not is_dated(side, word)
    )


@read_once
def read_states(side: SentenceFacts) -> Sequence[_State]:
    """List the states that a sentence tells as sure, with what is in each."""
    if "state" not in side.kinds or side.text.rstrip().endswith("?"):
        return ()
    found: list[_State] = []
    reach = 0
    for at, word in enumerate(side.words):
        if at < reach or (entry := word.entry("state")) is None:
            continue
        longest = len(entry.stems)
        for each in word.entries:
            if each.kind == "state" and len(each.stems) == longest:
                reach = at + longest
                found += _state(side, at, reach, each.value)
    return found


def _state(side: SentenceFacts, at: int, last: int, value: str) -> Iterator[_State]:
    words = side.words
    begin, end = clause_around(words, at, is_joint=True)
    axis, told = value[:-1], value[-1]
    before = words[max(begin, at - _BEFORE) : at]
    if (
        is_over(side, words[at])
        or _is_open(side, (begin, at, last, end), axis)
        or not _is_predicate(words[at], last - at, before)
    ):
        return
    is_passive = any(word.entry("passive") is not None for word in before)
    cues = [place for place in range(max(begin, at - _TURNING), at) if negates(words, place)]
    none = [place for place in range(begin, at) if words[place].entry("no_such") is not None]
    subject = phrase_behind(side, words[none[-1] + 1 : at]) if none else subject_before(side, at)
    subject = [word for word in subject[:-1] if word.is_name] + list(subject[-1:])
    things = [*subject, *([] if is_passive else list(phrase_behind(side, words[last:end]))[-1:])]
    if len(things) > 1:
        things = [word for word in things if word.entry("hazard") is None]  # the flood swept it away
    first = min([at, *cues])
    if axis in _OF_THINGS and any(_is_somebody(side, word) for word in subject[-1:]):
        return
    if things:
        shares = [entry.value for word in words[begin:at] if (entry := word.entry("quantity")) is not None]
        yield _State(
            axis,
            _OTHER_END[told] if len(cues) + len(none) == 1 else told,
            Span(words[first].start, words[last - 1].end),
            things,
            bool(none) or _ALL in shares or (not shares and _are_all(side, subject)),
            bool(shares) and _ALL not in shares,
        )


def _is_somebody(side: SentenceFacts, word: TaggedWord) -> bool:
    return any(map(word.entry, _PEOPLE)) or any(sort.group == _PERSON for sort in sorts_of(word, side.language))


def _is_predicate(word: TaggedWord, length: int, before: Sequence[TaggedWord]) -> bool:
    """Tell whether something is told to be so: was calm, was found undamaged, are to stay, survived; not a calm sea."""
    if before and any(map(before[-1].entry, ("article", "indefinite", "determiner"))):
        return False
    if length > 1 or is_past(word.text.lower()) or is_deed(word.text, "en"):
        return True
    return any(any(map(each.entry, _PREDICATING)) or is_past(each.text.lower()) for each in before) or any(
        entry.kind == "opposite" and entry.value == _STAYS for each in before for entry in each.entries
    )


def _are_all(side: SentenceFacts, subject: Sequence[TaggedWord]) -> bool:
    """Tell whether something is told of several things as a whole, and of no number: the hostages."""
    if not subject or side.language != "en" or not subject[-1].text.endswith("s") or subject[-1].text.endswith("ss"):
        return False
    at = side.words.index(subject[-1])
    is_part = at > 1 and side.words[at - 2].entry("genitive") is not None  # two of the pumps
    return at > 0 and side.words[at - 1].text.lower() == "the" and not is_part


def _is_open(side: SentenceFacts, bounds: tuple[int, int, int, int], axis: str) -> bool:
    """Tell whether a state is held possible, wanted, or of a condition, in its clause beside it."""
    words, (begin, at, last, end) = side.words, bounds
    is_open = ("conjecture", "undecided") if axis == _COURSE else _OPEN
    for word in [*words[begin:at], *words[last:end]]:
        modal, clause = modal_of(word), word.entry("subordinate")
        if modal and not (modal == _SURE and axis in _OF_PLANS):
            return True
        if any(map(word.entry, is_open)) or (clause is not None and clause.value == "condition"):
            return True
    return is_intended(side, at, is_of_search=axis == _COURSE) or any(
        word.entry("refusal") is not None for word in words[begin:at]
    )
