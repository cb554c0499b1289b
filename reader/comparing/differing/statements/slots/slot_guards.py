"""Whether two sorts of a class that two sentences tell in one place may both be true all the same.

Two people may both sign, another bus may have come then, and the west is not where a thief went who came from it.
"""

from collections.abc import Sequence
from typing import NamedTuple

from reader.comparing.differing.statements.occurrences.told_deeds import clause_around, tell_one_of_several
from reader.comparing.differing.statements.people.harm.own_fates import are_two_people
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, undated
from reader.comparing.differing.statements.slots.classes import WOUNDS, Sort
from reader.comparing.differing.statements.slots.frames import Frame, tells
from reader.comparing.differing.statements.slots.meanings import are_same, glosses_of, meanings
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.profiling.normalization import TokenKind

_OF_A_NOUN = frozenset({"side", "flank", "level", "colour"})
_OF_PARTS = _OF_A_NOUN | {"way"}  # what tells which of several parts of something is meant
_BEING = ("copula", "passive", "was")
_PERSON, _BODY = "person", "body"
_POLICE = Sort("person", "police")
# Deeds of which each of several may do one, or whom each may befall, by stems of English: both signed, both were hurt.
_OF_MANY = frozenset({
    *("sign", "prais", "visit", "attend", "join", "support", "critic", "vote", "die", "hurt", "injur", "wound"),
    *("leav", "resign", "retir", "work", "live", "help", "protest", "demonstr", "walk", "thank", "welcom", "condemn"),
    *("meet", "speak", "talk", "eat", "drink", "sing", "march", "flee", "escap", "arrest", "treat", "rescu", "search"),
    *("receiv", "get", "see", "hear", "testifi", "strike", "gather", "watch", "stay", "remain", "carri", "evacu"),
    "arriv",
})  # fmt: skip
# What the police do alone where they do it: they are called to what anybody else finds.
_DECIDING = frozenset({
    *("stop", "halt", "cancel", "close", "suspend", "ban", "abandon", "interrupt", "broke", "break"),
})  # fmt: skip
_MORE = "more"  # two more than were counted before


class ToldSort(NamedTuple):
    """A word of a sort, and where it stands."""

    side: SentenceFacts
    at: int
    word: TaggedWord
    sorts: frozenset[Sort]


def may_both_be_true(one: ToldSort, other: ToldSort, frames: tuple[Frame, Frame], group: str) -> bool:
    """Tell whether two sorts of a class may both be told rightly, in clauses that tell the same beside them."""
    sides = one.side, other.side
    if any(_tells_more(side.words, at) for side in sides for at in range(len(side.words))):
        return True
    if any(tell_one_of_several(undated(side)) for side in sides):
        return True
    if all(any(word.is_name for word in frame.lost) for frame in frames):
        return True
    if group == _PERSON and (
        _may_be_of_both(one, other, frames) or are_two_people(one.side, one.at, other.side, other.at)
    ):
        return True
    if group == _BODY and not all(map(_hurts, sides)):
        return True
    if group in _OF_PARTS and _is_state_of_part(one) and _is_state_of_part(other):
        return True
    if group in _OF_A_NOUN and not _are_beside_one(one, other):
        return True
    return _is_source(one) != _is_source(other)


def _tells_more(words: Sequence[TaggedWord], at: int) -> bool:
    """Tell whether a word tells that something else is told besides; "by then" does not."""
    entry = words[at].entry("besides")
    if entry is None or entry.value == _MORE:
        return False
    return not (words[at].text.lower() == "then" and at > 0 and words[at - 1].text.lower() == "by")


def _may_be_of_both(one: ToldSort, other: ToldSort, frames: tuple[Frame, Frame]) -> bool:
    """Tell whether what is told of two people may be true of both, or the police came to what another one did."""
    shared = [
        frozenset[str]().union(*(glosses_of(word.text, told.side.language) for word in frame.shared))
        for told, frame in zip((one, other), frames, strict=True)
    ]
    if not any(glosses.isdisjoint(_OF_MANY) for glosses in shared):
        return True
    is_of_police = _POLICE in one.sorts | other.sorts
    return is_of_police and any(glosses.isdisjoint(_DECIDING) for glosses in shared)


def _is_state_of_part(told: ToldSort) -> bool:
    """Tell if a word opens its clause, which tells how a part is or what was done to it: the west wing was built."""
    words = told.side.words
    begin, end = clause_around(words, told.at, is_joint=True)
    before = words[begin : told.at]
    is_bare = not any(word.is_content or word.entry("preposition") is not None for word in before)
    return is_bare and any(any(map(word.entry, _BEING)) for word in words[told.at + 1 : end])


def _are_beside_one(one: ToldSort, other: ToldSort) -> bool:
    """Tell whether two words stand beside one noun: the left bank, la rive droite."""
    return any(
        are_same(word, one.side.language, there, other.side.language)
        for word in _beside(one)
        for there in _beside(other)
    )


def _beside(told: ToldSort) -> list[TaggedWord]:
    words = told.side.words
    near = (*words[max(0, told.at - 1) : told.at], *words[told.at + 1 : told.at + 2])
    return [word for word in near if tells(word, told.side)]


def _hurts(side: SentenceFacts) -> bool:
    return any(
        word.entry("wounds") is not None or not WOUNDS.isdisjoint(meanings(word.text, side.language))
        for word in side.words
        if word.kind is TokenKind.WORD
    )


def _is_source(told: ToldSort) -> bool:
    """Tell whether a word tells from where: from the west."""
    before = told.side.words[max(0, told.at - 2) : told.at]
    return any((entry := word.entry("from")) is not None and not entry.value for word in before)
