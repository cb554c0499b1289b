"""Who stands on which side of a word and its opposite: A beat B, B lost to A; before the vote, after the vote."""

from collections.abc import Sequence
from itertools import groupby

from reader.comparing.differing.statements.sentence_facts import SentenceFacts
from reader.comparing.differing.statements.tagged_words import TaggedWord

_TWO = 2
# What stands before what a rise or a fall is measured against.
_MEASURE_REACH = 3  # words of "the US dollar"
_PASSIVE_REACH = 3  # words between "was" and "beaten", and between "beaten" and "by"


def are_swapped(left: SentenceFacts, first: TaggedWord, right: SentenceFacts, second: TaggedWord) -> bool:
    """Tell whether what takes part changes places: A beat B, B lost to A."""
    common = left.topics & right.topics
    subjects = [
        common.intersection([word.stem for word in side.words[: side.words.index(told)]])
        for side, told in ((left, first), (right, second))
    ]
    if all(subjects) and not subjects[0] & subjects[1]:
        return True
    names = left.names & right.names
    runs = [
        [
            {word.stem for word in run}
            for is_shared, run in groupby(side.words, lambda one: one.stem in names)
            if is_shared
        ]
        for side in (left, right)
    ]
    if all(len(run) >= _TWO for run in runs):
        return bool(runs[0][0] & runs[1][-1] and runs[0][-1] & runs[1][0])
    shared = left.names & right.topics
    if len(shared) < _TWO:
        shared = left.topics & right.topics
    orders = [list(dict.fromkeys(stem for stem in side.topic if stem in shared)) for side in (left, right)]
    return len(shared) >= _TWO and (orders[0][0], orders[0][-1]) == (orders[1][-1], orders[1][0])


def are_each_others_measure(left: SentenceFacts, first: TaggedWord, right: SentenceFacts, second: TaggedWord) -> bool:
    """Tell whether what moves on one side is what it is measured against on the other: the crown against the dollar."""
    (moved, against), (other, measure) = (_moved(side, word) for side, word in ((left, first), (right, second)))
    return bool(moved & measure - other) and bool(other & against - moved)


def _is_against(word: TaggedWord) -> bool:
    entry = word.entry("versus")
    return entry is not None and not entry.value


def _moved(side: SentenceFacts, word: TaggedWord) -> tuple[frozenset[str], frozenset[str]]:
    """Return the stems of what moves, and of what stands right behind "against" after the word that tells so."""
    at = side.words.index(word)
    begin = next((place + 1 for place in range(at + 1, len(side.words)) if _is_against(side.words[place])), None)
    moved = frozenset(one.stem for one in side.words[:at] if _is_noun(one))
    if begin is None:
        return moved, frozenset()
    return moved, frozenset(one.stem for one in side.words[begin : begin + _MEASURE_REACH] if _is_noun(one))


def _is_noun(word: TaggedWord) -> bool:
    return word.is_content or word.entry("currency") is not None


def govern_the_same(left: SentenceFacts, first: TaggedWord, right: SentenceFacts, second: TaggedWord) -> bool:
    """Tell if the same stands behind "before" on one side and "after" on the other: else one tells the other's tale."""
    behind = _governed(left, first), _governed(right, second)
    return not behind[0].isdisjoint(behind[1])


def _governed(side: SentenceFacts, told: TaggedWord) -> frozenset[str]:
    """Return the stem of the word behind what is told, "" of none; of a passive those before it, one of which it is."""
    at = side.words.index(told)
    if any(word.entry("passive") is not None for word in side.words[max(0, at - 1) : at]):
        return frozenset(word.stem for word in side.words[:at] if word.is_content)
    return frozenset([next((word.stem for word in side.words[at + 1 :] if word.is_content), "")])


def is_passive(words: Sequence[TaggedWord], at: int) -> bool:
    """Tell whether the subject suffers what the word at `at` tells: were beaten by."""
    behind = words[at + 1 : at + 1 + _PASSIVE_REACH]
    before = words[max(0, at - _PASSIVE_REACH) : at]
    return any(word.entry("agent") for word in behind) and any(word.entry("passive") for word in before)
