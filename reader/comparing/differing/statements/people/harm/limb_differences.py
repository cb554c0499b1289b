"""What of somebody was hurt: he broke his leg, he broke his arm; the left hand, the right hand.

`limb` of the lexicons names parts of a body, in one word for all languages; `wounds` lists what hurts them, `flank`
says which of two it is.
"""

from collections.abc import Iterator

from reader.comparing.differing.statements.sentence_facts import (
    SentenceFacts,
    agreement,
    name_others,
    tell_other_days,
)
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.profiling.normalization import TokenKind
from reader.model.difference import DifferenceKind, Verdict

_AGREEMENT = 0.5  # beside the limbs
_FEWEST = 2  # stems that both sides tell beside them: who, and what happened
_REACH = 10  # words between what hurts and what is hurt, where a verb comes early

Found = tuple[DifferenceKind, Verdict, TaggedWord, TaggedWord, float]
Hurt = tuple[TaggedWord, TaggedWord | None]


def compare_limbs(left: SentenceFacts, right: SentenceFacts) -> Iterator[Found]:
    """Yield the clash of what of one was hurt, where each side tells one part of a body; of others it tells nothing."""
    if left.language != right.language or "limb" not in left.kinds & right.kinds or not _may_be_one(left, right):
        return
    hurt = _hurt(left), _hurt(right)
    if len(hurt[0]) != 1 or len(hurt[1]) != 1:
        return
    (one, flank), (other, side) = hurt[0][0], hurt[1][0]
    if _value(one, "limb") == _value(other, "limb"):
        if flank is None or side is None or _value(flank, "flank") == _value(side, "flank"):
            return
        one, other = flank, side
    beside = frozenset({one.stem, other.stem})
    shared, common = (left.topics & right.topics) - beside, agreement(left, right, beside)
    if common >= _AGREEMENT and len(shared) >= _FEWEST:
        yield DifferenceKind.NAME, Verdict.CLASH, one, other, common


def _may_be_one(left: SentenceFacts, right: SentenceFacts) -> bool:
    counts = [{one.value for one in side.quantities} for side in (left, right)]
    return not (tell_other_days(left, right) or name_others(left, right) or (all(counts) and counts[0] != counts[1]))


def _hurt(side: SentenceFacts) -> list[Hurt]:
    """List what a sentence tells was hurt, with its name and which of two it is; nothing where any limb is not."""
    words = side.words
    limbs = [at for at, word in enumerate(words) if word.entry("limb") is not None]
    if not all(_is_hurt(side, at) for at in limbs):
        return []
    return [(words[at], _flank(side, at)) for at in limbs]


def _is_hurt(side: SentenceFacts, at: int) -> bool:
    """Tell whether what hurts stands in the clause of a limb."""
    words = side.words
    for step in (-1, 1):
        place = at + step
        while 0 <= place < len(words) and abs(place - at) <= _REACH and words[place].kind is not TokenKind.MARK:
            if words[place].entry("wounds") is not None:
                return True
            place += step
    return False


def _flank(side: SentenceFacts, at: int) -> TaggedWord | None:
    near = (*side.words[max(0, at - 1) : at], *side.words[at + 1 : at + 2])
    return next((word for word in near if word.entry("flank") is not None), None)


def _value(word: TaggedWord, kind: str) -> str:
    entry = word.entry(kind)
    return entry.value if entry is not None else ""
