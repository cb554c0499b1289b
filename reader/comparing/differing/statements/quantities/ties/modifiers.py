"""Whether what stands beside two nouns tells figures of two things apart: season tickets, tickets for the final.

Of one noun each side has another word beside it, that the other sentence has nowhere: the average rent, the lowest
rent. Or one side alone has one, and the smaller number: 29 staffed beds may be some of 36 beds.
"""

from collections.abc import Sequence
from itertools import takewhile
from operator import attrgetter
from typing import NamedTuple

from reader.comparing.differing.statements.occurrences.told_deeds import clause_around
from reader.comparing.differing.statements.quantities.comparable_quantities import is_count
from reader.comparing.differing.statements.quantities.counts.one_thing import HEAD_LAST, is_head
from reader.comparing.differing.statements.quantities.figures.typed_quantities import Quantity
from reader.comparing.differing.statements.quantities.ties.scopes import opens_phrase
from reader.comparing.differing.statements.sentence_facts import SentenceFacts
from reader.comparing.differing.statements.slots.frames import stands_in, tells
from reader.comparing.differing.statements.slots.meanings import are_same, is_deed, meanings
from reader.comparing.differing.statements.tagged_words import CAPITAL_NOUNS, TaggedWord
from reader.comparing.profiling.normalization import TokenKind
from reader.model.difference import DifferenceKind

_PHRASE = 4  # words behind a number among which is what it counts
_ARTICLE = 2  # words of "in the" before a noun
_MODIFIERS = 2  # words before a noun
_SAME_END, _OTHER_BEGIN = 4, 2  # letters of Bruttogewinn, Nettogewinn


class _Told(NamedTuple):
    """A figure of a sentence, the noun that it is told of, and what stands beside that."""

    side: SentenceFacts
    figure: Quantity
    noun: TaggedWord
    beside: Sequence[TaggedWord]


def are_of_two_by_modifiers(left: SentenceFacts, one: Quantity, right: SentenceFacts, other: Quantity) -> bool:
    """Tell whether two figures are told of two things of one noun, or one of them of some of these."""
    if left.language != right.language:
        return False  # no dictionary has all words
    return _count_two(_counted(left, one), _counted(right, other)) or _measure_two(
        _measured(left, one), _measured(right, other)
    )


def _count_two(mine: _Told | None, yours: _Told | None) -> bool:
    if mine is None or yours is None or not _are_of_one_noun(mine, yours):
        return False
    is_fewer = mine.figure.value < yours.figure.value
    lost = _lost(mine, yours.side), _lost(yours, mine.side)
    return all(lost) or bool(lost[0] if is_fewer else lost[1])


def _measure_two(mine: _Told | None, yours: _Told | None) -> bool:
    if mine is None or yours is None:
        return False
    if _are_of_one_noun(mine, yours):
        lost = _lost(mine, yours.side), _lost(yours, mine.side)
        return all(lost) or (mine.figure.kind is DifferenceKind.PERCENT and any(lost))
    return _are_two_compounds(mine, yours) or _is_part(mine, yours) or _is_part(yours, mine)


def _counted(side: SentenceFacts, figure: Quantity) -> _Told | None:
    """Return what a number counts, with what stands beside it."""
    if not is_count(figure):
        return None
    behind = side.words[figure.last : figure.last + _PHRASE]
    words = list(takewhile(_may_be_counted, behind))
    at = next((at for at in range(len(words)) if is_head(words, at, side.language)), None)
    if at is None:
        return None
    return _Told(side, figure, words[at], words[:at] if side.language in HEAD_LAST else words[at + 1 :])


def _may_be_counted(word: TaggedWord) -> bool:
    return word.kind is TokenKind.WORD and word.may_be_counted and word.is_content


def _measured(side: SentenceFacts, figure: Quantity) -> _Told | None:
    """Return the noun before a figure, with what stands beside it: the average rent is 810 euros."""
    words = side.words
    begin, _ = clause_around(words, figure.place, is_joint=True)
    at = next((at for at in range(figure.place - 1, begin - 1, -1) if _may_be_noun(side, at)), None)
    if at is None:
        return None
    first = at
    while first > begin and _may_be_noun(side, first - 1):
        first -= 1
    if side.language not in HEAD_LAST:
        return _Told(side, figure, words[first], words[first + 1 : at + 1])
    return _Told(side, figure, words[at], words[max(first, at - _MODIFIERS) : at])


def _may_be_noun(side: SentenceFacts, at: int) -> bool:
    word = side.words[at]
    is_word = tells(word, side) and word.is_content and word.entry("ordinal") is None
    return is_word and not is_deed(word.text, side.language)


def _are_of_one_noun(mine: _Told, yours: _Told) -> bool:
    return are_same(mine.noun, mine.side.language, yours.noun, yours.side.language)


def _lost(told: _Told, other: SentenceFacts) -> Sequence[TaggedWord]:
    """List what stands beside a noun and nowhere in the other sentence, names aside."""
    side = told.side
    return [
        word
        for word in told.beside
        if tells(word, side)
        and not (word.is_name and word.start > side.words[0].start)
        and not stands_in(word, side.language, other)
    ]


def _is_part(told: _Told, whole: _Told) -> bool:
    """Tell if a noun behind a preposition is of the other one, and its figure may be of a part: in the city centre."""
    side, language = told.side, told.side.language
    first = side.words.index(min((*told.beside, told.noun), key=attrgetter("start")))
    return (
        any(are_same(word, language, whole.noun, whole.side.language) for word in told.beside)
        and (told.figure.kind is DifferenceKind.PERCENT or told.figure.value < whole.figure.value)
        and any(opens_phrase(side.words, at) for at in range(max(0, first - _ARTICLE), first))
        and not stands_in(told.noun, language, whole.side)
    )


def _are_two_compounds(mine: _Told, yours: _Told) -> bool:
    """Tell whether two nouns are one with something else before it, in one word: Bruttogewinn, Nettogewinn."""
    if mine.side.language not in CAPITAL_NOUNS:
        return False
    texts = mine.noun.text.lower(), yours.noun.text.lower()
    same = 0
    while same < min(map(len, texts)) and texts[0][-1 - same] == texts[1][-1 - same]:
        same += 1
    ends = (texts[0][-letters:] for letters in range(_SAME_END, same + 1))
    is_noun = any(meanings(end, mine.side.language) for end in ends)
    return is_noun and all(len(text) - same >= _OTHER_BEGIN for text in texts)
