"""What is asked for, planned, looked for or hearsay is no result: who must look for cracks has not found none.

`intended` of the lexicons lists what stands before such a deed, `sought` the words for looking for something.
"""

from collections.abc import Sequence
from itertools import takewhile

from reader.comparing.differing.statements.certainty.findings.inspections import HasPlace
from reader.comparing.differing.statements.clause_bounds import parts_clauses
from reader.comparing.differing.statements.occurrences.told_deeds import VERB_LAST
from reader.comparing.differing.statements.sentence_facts import SentenceFacts
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.model.difference import DifferenceKind

_KINDS = frozenset({"intended", "sought"})
_OF_RESULTS = frozenset({DifferenceKind.NEGATION, DifferenceKind.QUANTITY, DifferenceKind.DIRECTION})
_FOR = 5  # words from "look for" to what is looked for
_BEFORE = 8  # words from "is to" to what is to be done
_INFINITIVE = {"pl": ("ć", "źć", "ść")}  # ends of the verb that "ma" and "miał" need behind them to tell so
_BARE = frozenset({"ma", "mają", "miał", "miała", "miało", "mieli", "miały"})


def is_of_intention(
    kind: DifferenceKind, left: SentenceFacts, one: HasPlace | None, right: SentenceFacts, other: HasPlace | None
) -> bool:
    """Tell whether of what one side denies and the other tells one is but asked for, planned, sought or hearsay."""
    if kind not in _OF_RESULTS or _KINDS.isdisjoint(left.kinds | right.kinds) or one is None or other is None:
        return False
    ways = ((left, one), (right, other)), ((right, other), (left, one))
    return any(
        is_intended(side, _place(side, told))
        and not _refuses(side, told)
        and not _may_be_intended(there, _place(there, facing))
        for (side, told), (there, facing) in ways
    )


def is_intended(side: SentenceFacts, at: int, *, is_of_search: bool = False) -> bool:
    """Tell whether what a word tells is asked for, planned, sought or hearsay; be it told of a search, not that."""
    if _KINDS.isdisjoint(side.kinds):
        return False
    words = side.words
    begin, end = _bounds(words, at)
    behind = words[at + 1 : min(end, at + 1 + _FOR)] if side.language in VERB_LAST else ()
    before = takewhile(lambda word: word.entry("deed") is None, reversed(words[max(begin, at - _FOR) : at]))
    if not is_of_search and any(word.entry("sought") for word in (*before, *behind)):
        return True
    reach = begin if side.language in VERB_LAST else max(begin, at - _BEFORE)
    return any(
        words[place].entry("intended") is not None and _governs_verb(side.language, words, place, end)
        for place in range(reach, at)
    )


def _refuses(side: SentenceFacts, told: HasPlace) -> bool:
    """Tell whether what is told begins with a refusal: rejected calls for her resignation."""
    words = [word for word in side.words if told.start <= word.start < told.end]
    return len(words) > 1 and words[0].entry("refusal") is not None


def _may_be_intended(side: SentenceFacts, at: int) -> bool:
    """Tell whether the clause of a word tells anywhere that something is asked for, planned, sought or hearsay."""
    begin, end = _bounds(side.words, at)
    return any(
        word.entry("sought") or (word.entry("intended") and _governs_verb(side.language, side.words, place, end))
        for place, word in enumerate(side.words[begin:end], begin)
    )


def _bounds(words: Sequence[TaggedWord], at: int) -> tuple[int, int]:
    begin, end = at, at + 1
    while begin and not parts_clauses(words[begin - 1]):
        begin -= 1
    while end < len(words) and not parts_clauses(words[end]):
        end += 1
    return begin, end


def _governs_verb(language: str, words: Sequence[TaggedWord], place: int, end: int) -> bool:
    if words[place].text.lower() not in _BARE or language not in _INFINITIVE:
        return True
    return any(word.text.endswith(_INFINITIVE[language]) for word in words[place + 1 : end])


def _place(side: SentenceFacts, told: HasPlace) -> int:
    """Return the place of the last word of what is told."""
    return max((at for at, word in enumerate(side.words) if word.start < told.end), default=0)
