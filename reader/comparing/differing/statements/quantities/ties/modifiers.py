"""Whether what stands beside two nouns tells figures of two things apart: season tickets, tickets for the final.

Of one noun each side has another word beside it, that the other sentence has nowhere: the average rent, the lowest
rent. Or one side alone has one, and the smaller number: 29 staffed beds may be some of 36 beds.
"""

from collections.abc import Sequence
from itertools import takewhile
from operator import attrgetter

from reader.comparing.differing.statements.occurrences.told_deeds import clause_around
from reader.comparing.differing.statements.quantities.comparable_quantities import is_count
from reader.comparing.differing.statements.quantities.counts.one_thing import HEAD_LAST, is_head
from reader.comparing.differing.statements.quantities.figures.typed_quantities import Quantity
from reader.comparing.differing.statements.quantities.ties.scopes import opens_phrase
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, is_dated
from reader.comparing.differing.statements.slots.frames import stands_in, tells
from reader.comparing.differing.statements.slots.meanings import are_same, is_deed, meanings
from reader.comparing.differing.statements.tagged_words import CAPITAL_NOUNS, TaggedWord
from reader.comparing.profiling.normalization import TokenKind
from reader.model.difference import DifferenceKind

_PHRASE = 4  # words behind a number among which is what it counts
_ARTICLE = 2  # words of "in the" before a noun
_MODIFIERS = 2  # words before a noun
_SAME_END, _OTHER_BEGIN = 4, 2  # letters of Bruttogewinn, Nettogewinn

_Noun = tuple[TaggedWord, Sequence[TaggedWord]]


def are_of_two_by_modifiers(left: SentenceFacts, one: Quantity, right: SentenceFacts, other: Quantity) -> bool:
    """Tell whether two figures are told of two things of one noun, or one of them of some of these."""
    if left.language != right.language:
        return False  # no dictionary has all words
    if is_count(one) and is_count(other):
        nouns = _counted(left, one), _counted(right, other)
        if nouns[0] is not None and nouns[1] is not None and _is_one(left, nouns[0], right, nouns[1]):
            lost = _lost(left, nouns[0], right), _lost(right, nouns[1], left)
            if all(lost):
                return True
            if any(lost) and (one.value < other.value) == bool(lost[0]):
                return True
    mine, yours = _measured(left, one), _measured(right, other)
    if mine is None or yours is None:
        return False
    if not _is_one(left, mine, right, yours):
        return (
            _are_two_compounds(left, mine[0], right, yours[0])
            or _is_narrower(left, mine, one, right, yours, other)
            or _is_narrower(right, yours, other, left, mine, one)
        )
    lost = _lost(left, mine, right), _lost(right, yours, left)
    return all(lost) or (one.kind is DifferenceKind.PERCENT and any(lost))


def _counted(side: SentenceFacts, one: Quantity) -> _Noun | None:
    """Return what a number counts, with what stands beside it."""
    behind = side.words[one.last : one.last + _PHRASE]
    words = list(takewhile(lambda word: word.kind is TokenKind.WORD and word.may_be_counted and word.is_content, behind))
    at = next((at for at in range(len(words)) if is_head(words, at, side.language)), None)
    if at is None:
        return None
    return words[at], words[:at] if side.language in HEAD_LAST else words[at + 1 :]


def _measured(side: SentenceFacts, one: Quantity) -> _Noun | None:
    """Return the noun before a figure with what stands beside it: the average rent is 810 euros."""
    words = side.words
    begin, _ = clause_around(words, one.place, is_joint=True)
    nouns = [at for at in range(begin, one.place) if _may_be_noun(words[at], side)]
    if not nouns:
        return None
    at = nouns[-1]
    beside = []
    if side.language in HEAD_LAST:
        for place in range(at - 1, max(begin, at - _MODIFIERS) - 1, -1):
            if not _may_be_noun(words[place], side):
                break
            beside.append(words[place])
    else:
        while at - 1 in nouns:
            beside.append(words[at])
            at -= 1
    return words[at], beside


def _may_be_noun(word: TaggedWord, side: SentenceFacts) -> bool:
    return tells(word, side) and word.is_content and not is_deed(word.text, side.language)


def _is_one(left: SentenceFacts, one: _Noun, right: SentenceFacts, other: _Noun) -> bool:
    return are_same(one[0], left.language, other[0], right.language)


def _lost(side: SentenceFacts, noun: _Noun, other: SentenceFacts) -> Sequence[TaggedWord]:
    """List what stands beside a noun and nowhere in the other sentence, names aside."""
    return [
        word
        for word in noun[1]
        if word.kind is TokenKind.WORD
        and not (word.is_name and word.start > side.words[0].start)
        and not is_dated(side, word)
        and tells(word, side)
        and not stands_in(word, side.language, other)
    ]


def _is_narrower(
    side: SentenceFacts, noun: _Noun, figure: Quantity, other: SentenceFacts, wider: _Noun, told: Quantity
) -> bool:
    """Tell if a noun behind a preposition is of the other one, and its figure may be of a part: in the city centre."""
    is_part = any(are_same(word, side.language, wider[0], other.language) for word in noun[1])
    may_be = figure.kind is DifferenceKind.PERCENT or figure.value < told.value
    return is_part and may_be and _is_in_phrase(side, noun) and not stands_in(noun[0], side.language, other)


def _is_in_phrase(side: SentenceFacts, noun: _Noun) -> bool:
    first = min((*noun[1], noun[0]), key=attrgetter("start")).start
    before = [word for word in side.words if word.start < first][-_ARTICLE:]
    return any(map(opens_phrase, before))


def _are_two_compounds(left: SentenceFacts, one: TaggedWord, right: SentenceFacts, other: TaggedWord) -> bool:
    """Tell whether two nouns are one with something else before it, in one word: Bruttogewinn, Nettogewinn."""
    if left.language not in CAPITAL_NOUNS:
        return False
    texts = one.text.lower(), other.text.lower()
    same = 0
    while same < min(map(len, texts)) and texts[0][-1 - same] == texts[1][-1 - same]:
        same += 1
    ends = (texts[0][-letters:] for letters in range(_SAME_END, same + 1))
    return all(len(text) - same >= _OTHER_BEGIN for text in texts) and any(meanings(end, left.language) for end in ends)
