"""Opposites that two sentences tell of one thing, however much else either of them tells.

What was destroyed and what was not, where they name it alike; what rose and what fell by the same amount.
"""

from collections.abc import Iterator

from reader.comparing.differing.statements.certainty.stances.opposite_differences import compare_opposites
from reader.comparing.differing.statements.people.doing.patients import befell_the_same, length_of, places_of_axis
from reader.comparing.differing.statements.quantities.comparable_quantities import may_be_same
from reader.comparing.differing.statements.quantities.figures.typed_quantities import Quantity
from reader.comparing.differing.statements.sentence_facts import SentenceFacts
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.profiling.normalization import TokenKind
from reader.model.article import Span
from reader.model.difference import DifferenceKind, Verdict

_LEAST = 0.33  # agreement of two sentences that tell of one thing, and each of something else
_FEWEST = 3  # stems that name what was destroyed
_AMOUNTS = frozenset({DifferenceKind.PERCENT, DifferenceKind.MEASURE, DifferenceKind.MONEY})
# What stands before the amount by which something changed, and not before the level that it reached.
_BY = "by_amount"
_TWO = 2
_REACH = 4  # words from "rose" to "by about two metres"

Found = tuple[DifferenceKind, Verdict, TaggedWord | Span, TaggedWord | Span, float]


def compare_in_part(left: SentenceFacts, right: SentenceFacts, common: float) -> Iterator[Found]:
    """Yield the clashes of opposites of two sentences that agree in no more than `common`."""
    shared = left.topics & right.topics
    is_named = bool(shared & (left.names | right.names))
    if is_named and ((common >= _LEAST and len(shared) >= _FEWEST) or befell_the_same(left, right)):
        yield from compare_opposites(left, right, common, only="ruin")
    if _move_by_the_same(left, right) or (bool(shared) and _move_between_the_same(left, right)):
        yield from compare_opposites(left, right, common, only="trend")


def _move_by_the_same(left: SentenceFacts, right: SentenceFacts) -> bool:
    """Tell whether something that both sides name rose or fell, on each side by the same amount."""
    subjects = [_subject(side) for side in (left, right)]
    return bool(subjects[0] & subjects[1]) and any(
        one.kind in _AMOUNTS and _is_change(left, one) and _is_change(right, other) and may_be_same(one, other)
        for one in left.quantities
        for other in right.quantities
    )


def _move_between_the_same(left: SentenceFacts, right: SentenceFacts) -> bool:
    """Tell whether each side tells two levels, the same ones, and each from the one to which the other side's goes."""
    ways = [_from_and_to(side) for side in (left, right)]
    (begin, end), (start, last) = ways[0] or (None, None), ways[1] or (None, None)
    if begin is None or end is None or start is None or last is None:
        return False
    return may_be_same(begin, last) and may_be_same(end, start) and not may_be_same(begin, end)


def _from_and_to(side: SentenceFacts) -> tuple[Quantity, Quantity] | None:
    """Return the level from which something moves and the one to which it does, where no others are told."""
    amounts = [one for one in side.quantities if one.kind in _AMOUNTS]
    begins = [one for one in amounts if one.place and _opens_level(side.words[one.place - 1])]
    if len(amounts) != _TWO or len(begins) != 1 or not places_of_axis(side, "trend"):
        return None
    end = amounts[1] if amounts[0] is begins[0] else amounts[0]
    return begins[0], end


def _opens_level(word: TaggedWord) -> bool:
    entry = word.entry("from")
    return entry is not None and not entry.value


def _subject(side: SentenceFacts) -> frozenset[str]:
    """Return the stems of what stands in the clause before the first word that tells of a rise or a fall."""
    at = next(iter(places_of_axis(side, "trend")), 0)
    marks = [place for place in range(at) if side.words[place].kind is TokenKind.MARK]
    return frozenset([word.stem for word in side.words[marks[-1] + 1 if marks else 0 : at] if word.is_content])


def _is_change(side: SentenceFacts, amount: Quantity) -> bool:
    """Tell whether an amount stands right behind a word that tells of a rise or a fall: rose by about two metres."""
    at = next((at for at in places_of_axis(side, "trend") if 0 < amount.place - at <= _REACH), None)
    return at is not None and all(
        word.entry(_BY) is not None or word.entry("hedge") is not None
        for word in side.words[at + length_of(side.words[at]) : amount.place]
    )
