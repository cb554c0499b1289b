"""Two sorts of one class in one place of what two sentences tell alike: with a knife, avec un fusil.

The clauses around them agree in whatever else they tell, in one language or two. Neither sentence tells two sorts of
the class, so that what was so first here and then there is left alone.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import product

from reader.comparing.differing.statements.governed_words import negations_of
from reader.comparing.differing.statements.sentence_facts import (
    SentenceFacts,
    is_dated,
    name_others,
    read_once,
    tell_other_days,
)
from reader.comparing.differing.statements.slots.classes import are_exclusive, sorts_of
from reader.comparing.differing.statements.slots.frames import Frame, frames_of, moves
from reader.comparing.differing.statements.slots.meanings import are_same
from reader.comparing.differing.statements.slots.slot_guards import ToldSort, may_both_be_true
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.profiling.normalization import TokenKind
from reader.model.article import Span
from reader.model.difference import DifferenceKind, Verdict

_KINDS = {
    "way": DifferenceKind.DIRECTION, "person": DifferenceKind.ROLE, "kin": DifferenceKind.ROLE,
    "payer": DifferenceKind.ROLE,
}  # fmt: skip
_SAYING = frozenset({"payer", "person"})  # who pays, does or says it: who says what is compared elsewhere
_OF_MOTION = frozenset({"way", "vehicle"})
_LEAST_MOVING = 0.2
_LEAST, _LEAST_OF_LONGER, _FEWEST = 0.5, 0.3, 2
_NEAR = 2  # words between who says something and the verb

Found = tuple[DifferenceKind, Verdict, TaggedWord | Span, TaggedWord | Span, float]


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
                    yield _KINDS.get(group, DifferenceKind.NAME), Verdict.CLASH, _span(a), _span(b), 0.7
                    return


def _span(told: ToldSort) -> TaggedWord | Span:
    """Return the word of a sort, or all of its phrase: on foot."""
    phrase = told.word.entry("slot")
    if phrase is None:
        return told.word
    return Span(told.word.start, told.side.words[told.at + len(phrase.stems) - 1].end)


def _tell_other_values(left: SentenceFacts, right: SentenceFacts) -> bool:
    """Tell whether two sentences measure or count what is not the same: 18% in the north, 27% in the south."""
    values = [
        {(one.kind, one.value) for one in side.quantities}
        | {word.text for word in side.words if word.kind is TokenKind.NUMBER and not is_dated(side, word)}
        for side in (left, right)
    ]
    return all(values) and bool(values[0] - values[1]) and bool(values[1] - values[0])


@read_once
def _read(side: SentenceFacts) -> Mapping[str, Sequence[ToldSort]]:
    """Return of each class what a sentence tells of it, where that is one thing."""
    found: dict[str, list[ToldSort]] = {}
    reach = 0
    for at, word in enumerate(side.words):
        phrase = word.entry("slot") if word.entries else None
        if at < reach or not (word.is_content or phrase is not None) or (word.is_name and at and phrase is None):
            continue
        reach = at + len(phrase.stems) if phrase is not None else at
        if sorts := sorts_of(word, side.language):
            is_said = any(near.entry("speech") is not None for near in side.words[max(0, at - _NEAR) : at + _NEAR + 1])
            for group in {sort.group for sort in sorts if not (is_said and sort.group in _SAYING)}:
                found.setdefault(group, []).append(ToldSort(side, at, word, sorts))
    return {
        group: told
        for group, told in found.items()
        if not any(are_exclusive(a.sorts, b.sorts, group) for a in told for b in told)
    }


def _are_told(ours: Sequence[ToldSort], left: SentenceFacts, theirs: Sequence[ToldSort], right: SentenceFacts) -> bool:
    """Tell whether one of the words stands for a word of the other sentence."""
    return any(
        are_same(told.word, side.language, word, other.language)
        for own, side, other in ((ours, left, right), (theirs, right, left))
        for told in own
        for word in other.words
        if word.is_content
    )


def _are_in_one_place(one: ToldSort, other: ToldSort, group: str) -> bool:
    places = (one.at, one.at + 1), (other.at, other.at + 1)
    return any(
        _agree(one, other, frames, group)
        for is_joint in (True, False)
        for frames in [
            frames_of(one.side, places[0], other.side, places[1], is_joint=is_joint, is_moving=group in _OF_MOTION)
        ]
    )


def _lose_each(left: SentenceFacts, right: SentenceFacts, frames: tuple[Frame, Frame]) -> bool:
    return frames[0].loses(left.language) and frames[1].loses(right.language)


def _move(left: SentenceFacts, right: SentenceFacts, frames: tuple[Frame, Frame]) -> bool:
    return all(
        any(moves(word, side.language) for word in frame.shared)
        for side, frame in zip((left, right), frames, strict=True)
    )


def _agree(one: ToldSort, other: ToldSort, frames: tuple[Frame, Frame], group: str) -> bool:
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
    if bool(negations_of(left)) != bool(negations_of(right)):
        return False
    return not may_both_be_true(one, other, frames, group)
