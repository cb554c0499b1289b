"""Two sorts of one class in one place of what two sentences tell alike: with a knife, avec un fusil.

The clauses around them agree in whatever else they tell, in one language or two. Neither sentence tells two sorts of
the class, so that what was so first here and then there is left alone.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import product
from typing import NamedTuple

from reader.comparing.differing.statements.governed_words import negations
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, name_others, tell_other_days
from reader.comparing.differing.statements.slots.classes import WOUNDS, Sort, are_exclusive, sorts_of
from reader.comparing.differing.statements.slots.frames import Frame, frames_of, moves, tells
from reader.comparing.differing.statements.slots.meanings import FROM, are_same, meanings
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.differing.statements.told_deeds import tell_one_of_several
from reader.comparing.profiling.normalization import TokenKind
from reader.model.difference import DifferenceKind, Verdict

_KINDS = {
    "way": DifferenceKind.DIRECTION, "person": DifferenceKind.ROLE, "kin": DifferenceKind.ROLE,
    "payer": DifferenceKind.ROLE,
}  # fmt: skip
_OF_A_NOUN = frozenset({"side", "flank", "level", "colour"})
_SAYING = "payer"  # who pays, and often says so
_OF_MOTION = frozenset({"way", "vehicle"})
_LEAST_MOVING = 0.2
_LEAST, _LEAST_OF_LONGER, _FEWEST = 0.5, 0.3, 2
_MORE = "more"  # two more than were counted before
Found = tuple[DifferenceKind, Verdict, TaggedWord, TaggedWord, float]


class _Told(NamedTuple):
    """A word of a sort, and where it stands."""

    side: SentenceFacts
    at: int
    word: TaggedWord
    sorts: frozenset[Sort]


def compare_slots(left: SentenceFacts, right: SentenceFacts) -> Iterator[Found]:
    """Yield the clashes of two sorts of a class that two sentences tell in one place."""
    one, other = _read(left), _read(right)
    groups = one.keys() & other.keys()
    if not groups or tell_other_days(left, right):
        return
    if (left.language == right.language and name_others(left, right)) or _tell_other_values(left, right):
        return
    for group in sorted(groups):
        ours, theirs = one[group], other[group]
        if all(are_exclusive(a.sorts, b.sorts, group) for a, b in product(ours, theirs)) and not _are_told(
            ours, left, theirs, right
        ):
            for a, b in product(ours, theirs):
                if _are_in_one_place(a, b, group):
                    yield _KINDS.get(group, DifferenceKind.NAME), Verdict.CLASH, a.word, b.word, 0.7
                    return


def _tell_other_values(left: SentenceFacts, right: SentenceFacts) -> bool:
    """Whether two sentences measure or count what is not the same: 18% in the north, 27% in the south."""
    values = [{(one.kind, one.value) for one in side.quantities} for side in (left, right)]
    return all(values) and bool(values[0] - values[1]) and bool(values[1] - values[0])


def _read(side: SentenceFacts) -> Mapping[str, Sequence[_Told]]:
    """Return of each class what a sentence tells of it, where that is one thing."""
    found: dict[str, list[_Told]] = {}
    for at, word in enumerate(side.words):
        if word.is_content and not (word.is_name and at) and (sorts := sorts_of(word, side.language)):
            is_said = any(near.entry("speech") is not None for near in side.words[max(0, at - 1) : at + 2])
            for group in {sort.group for sort in sorts if not (is_said and sort.group == _SAYING)}:
                found.setdefault(group, []).append(_Told(side, at, word, sorts))
    return {
        group: told
        for group, told in found.items()
        if not any(are_exclusive(a.sorts, b.sorts, group) for a in told for b in told)
    }


def _are_told(ours: Sequence[_Told], left: SentenceFacts, theirs: Sequence[_Told], right: SentenceFacts) -> bool:
    """Whether one of the words stands for a word of the other sentence."""
    return any(
        are_same(told.word, side.language, word, other.language)
        for own, side, other in ((ours, left, right), (theirs, right, left))
        for told in own
        for word in other.words
        if word.is_content
    )


def _are_in_one_place(one: _Told, other: _Told, group: str) -> bool:
    places = (one.at, one.at + 1), (other.at, other.at + 1)
    return any(
        _agree(one, other, frames, group)
        for is_joint in (True, False)
        for frames in [
            frames_of(one.side, places[0], other.side, places[1], is_joint=is_joint, is_moving=group in _OF_MOTION)
        ]
    )


def _tells_more(words: Sequence[TaggedWord], at: int) -> bool:
    """Whether a word tells that something else is told besides; "by then" does not."""
    entry = words[at].entry("besides")
    if entry is None or entry.value == _MORE:
        return False
    return not (words[at].text.lower() == "then" and at > 0 and words[at - 1].text.lower() == "by")


def _lose_each(left: SentenceFacts, right: SentenceFacts, frames: tuple[Frame, Frame]) -> bool:
    return frames[0].loses(left.language) and frames[1].loses(right.language)


def _move(left: SentenceFacts, right: SentenceFacts, frames: tuple[Frame, Frame]) -> bool:
    return all(
        any(moves(word, side.language) for word in frame.shared)
        for side, frame in zip((left, right), frames, strict=True)
    )


def _agree(one: _Told, other: _Told, frames: tuple[Frame, Frame], group: str) -> bool:
    left, right = one.side, other.side
    shares = sorted(frame.share for frame in frames)
    is_moving = group in _OF_MOTION and _move(left, right, frames)
    if shares[1] < _LEAST or shares[0] < _LEAST_OF_LONGER:
        if not is_moving or shares[0] < _LEAST_MOVING:
            return False
    elif not is_moving and len(frames[0].shared) <= _FEWEST and _lose_each(left, right, frames):
        return False  # brought children in boats, and the sick by helicopter
    is_whole = shares[0] == 1.0
    if len(frames[0].shared) < _FEWEST and not is_whole:
        return False
    if bool(negations(left.words)) != bool(negations(right.words)):
        return False
    if any(_tells_more(side.words, at) for side in (left, right) for at in range(len(side.words))):
        return False
    if tell_one_of_several(left.words) or tell_one_of_several(right.words):
        return False
    if all(any(word.is_name for word in frame.lost) for frame in frames):
        return False
    if group == "body" and not all(map(_hurts, (left, right))):
        return False
    if group in _OF_A_NOUN and not _are_beside_one(one, other):
        return False
    return _is_source(one) == _is_source(other)


def _are_beside_one(one: _Told, other: _Told) -> bool:
    """Whether two words stand beside one noun: the left bank, la rive droite."""
    return any(
        are_same(word, one.side.language, there, other.side.language)
        for word in _beside(one)
        for there in _beside(other)
    )


def _beside(told: _Told) -> list[TaggedWord]:
    words = told.side.words
    near = (*words[max(0, told.at - 1) : told.at], *words[told.at + 1 : told.at + 2])
    return [word for word in near if tells(word, told.side)]


def _hurts(side: SentenceFacts) -> bool:
    return any(
        word.entry("wounds") is not None or not WOUNDS.isdisjoint(meanings(word.text, side.language))
        for word in side.words
        if word.kind is TokenKind.WORD
    )


def _is_source(told: _Told) -> bool:
    """Whether a word tells from where: from the west."""
    words = FROM.get(told.side.language, frozenset())
    return any(word.text.lower() in words for word in told.side.words[max(0, told.at - 2) : told.at])
