"""What two sentences of two languages tell by opposites: admitted, bestreitet; did not destroy, destruyó.

One of them is English, and a dictionary tells which words stand for each other. Precision comes first: whom it is told
of is named alike, and what follows an opposite on one side has to follow it on the other.
"""

from collections.abc import Iterator, Sequence
from itertools import islice, takewhile

from reader.comparing.crosslingual.lexicons import is_offered
from reader.comparing.differing.statements.agreement_in_words import agreement_in_words, correspond
from reader.comparing.differing.statements.certainty.stances.opposite_differences import shared_axes, with_negation
from reader.comparing.differing.statements.governed_words import negates, negations_of
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, tell_other_days
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.profiling.normalization import TokenKind, fold
from reader.model.article import Span
from reader.model.difference import DifferenceKind, Verdict

_AXES = frozenset({"truth", "plan", "ruin"})
_FIRST = 2  # words behind an opposite that have to correspond
_AGREEMENT = 0.5  # of the words of two sentences that tell of one ruin, in whatever order
_TURNING = 3  # words before an opposite that a negation turns

Found = tuple[DifferenceKind, Verdict, TaggedWord | Span, TaggedWord | Span, float]


def compare_stances_in_words(left: SentenceFacts, right: SentenceFacts) -> Iterator[Found]:
    """Yield the clashes of opposites of two sentences in two languages."""
    if "opposite" not in left.kinds & right.kinds or not is_offered(left.language, right.language):
        return
    if tell_other_days(left, right):
        return
    for axis, one, other in shared_axes(left, right):
        if axis not in _AXES or len(one) != 1 or len(other) != 1 or one.keys() == other.keys():
            continue
        first, second = next(iter(one.values())), next(iter(other.values()))
        if _denies_else(left, first) or _denies_else(right, second):
            continue
        is_same = _befell_the_same if axis == "ruin" else _tell_the_same_behind
        if is_same(left, first, right, second):
            pair = with_negation(left.words, first), with_negation(right.words, second)
            yield DifferenceKind.NEGATION, Verdict.CLASH, *pair, 0.7


def _tell_the_same_behind(left: SentenceFacts, first: TaggedWord, right: SentenceFacts, second: TaggedWord) -> bool:
    """Tell if both sides name somebody, and the first words behind each opposite are somewhere behind the other."""
    sides = ((left, first), (right, second))
    behind = [_behind(side, word) for side, word in sides]
    names = [
        frozenset(fold(word.text) for word in side.words if word.is_name and word is not told) for side, told in sides
    ]
    languages = left.language, right.language
    return (
        bool(names[0] & names[1])
        and all(behind)
        and all(
            any(correspond(word, there, pair) for there in others)
            for own, others, pair in ((behind[0], behind[1], languages), (behind[1], behind[0], languages[::-1]))
            for word in islice(own, _FIRST)
        )
    )


def _behind(side: SentenceFacts, told: TaggedWord) -> Sequence[TaggedWord]:
    """List the words that tell something behind an opposite, in its clause; a comma may open it."""
    words = side.words[side.words.index(told) + 1 :]
    if words and words[0].text == ",":
        words = words[1:]
    clause = takewhile(lambda word: word.kind is not TokenKind.MARK, words)
    return [word for word in clause if word.is_content and "opposite" not in {entry.kind for entry in word.entries}]


def _befell_the_same(left: SentenceFacts, first: TaggedWord, right: SentenceFacts, second: TaggedWord) -> bool:
    """Tell if most words correspond, and what did not destroy it is no one who could have been the only one not to."""
    return agreement_in_words(left, right) >= _AGREEMENT and all(
        not _is_turned(side.words, word) or any(one.entry("hazard") is not None for one in side.words)
        for side, word in ((left, first), (right, second))
    )


def _is_turned(words: Sequence[TaggedWord], told: TaggedWord) -> bool:
    at = words.index(told)
    return any(negates(words, before) for before in range(max(0, at - _TURNING), at))


def _denies_else(side: SentenceFacts, told: TaggedWord) -> bool:
    """Tell whether a sentence denies or refuses anything besides."""
    at = side.words.index(told)
    return any(not 0 <= at - cue <= _TURNING for cue in negations_of(side)) or any(
        word.entry("refusal") is not None and word is not told for word in side.words
    )
