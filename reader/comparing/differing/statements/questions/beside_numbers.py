"""Whether what stands beside two numbers of one name tells them apart: the Swallow, the Osprey; a bus, a tram."""

from collections.abc import Sequence

from reader.comparing.differing.statements.occurrences.told_deeds import clause_around
from reader.comparing.differing.statements.quantities.figures.typed_quantities import Quantity
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, is_dated
from reader.comparing.differing.statements.slots.frames import is_name_in, stands_in, tells
from reader.comparing.differing.statements.slots.meanings import is_deed
from reader.comparing.differing.statements.tagged_words import CAPITAL_NOUNS, TaggedWord
from reader.model.difference import DifferenceKind

_BEHIND = 5  # words behind a number among which stands of what it is
_SOURCE = 5  # words of "nach Angaben der Bahn"
_OF_ONE_SORT = frozenset({"vessel"})  # a ferry is a ship and a boat
_COMPANY = "company"
_ANYTHING = (
    *("one_number", "summed", "incident", "hazard", "people", "human", "speaker_noun", "speech", "employs"),
    *("post", "role", "occupation"),
)


def name_two(left: SentenceFacts, one: Quantity, right: SentenceFacts, other: Quantity) -> bool:
    """Tell whether before both numbers, or behind both, stands a name that the other sentence does not have."""
    sides = _parts(left, one), _parts(right, other)
    return any(
        _loses_name(left, mine, right) and _loses_name(right, yours, left) for mine, yours in zip(*sides, strict=True)
    )


def are_beside_two(left: SentenceFacts, one: Quantity, right: SentenceFacts, other: Quantity) -> bool:
    """Tell whether nouns before two counts name two things, of which neither sentence has the other's.

    A company has more workers than its plant; of ships any word may tell.
    """
    if one.kind is DifferenceKind.MONEY:
        return False
    nouns = _nouns(left, _parts(left, one)[0]), _nouns(right, _parts(right, other)[0])
    if _are_company_and_part(*nouns):
        return True
    are_shared = any(stands_in(word, left.language, right) for word in nouns[0])
    are_shared = are_shared or any(stands_in(word, right.language, left) for word in nouns[1])
    if not all(nouns) or are_shared:
        return False
    sorts = [{entry.value.partition(":")[0] for word in side if (entry := word.entry("sort"))} for side in nouns]
    return not sorts[0] & sorts[1] & _OF_ONE_SORT


def _parts(side: SentenceFacts, one: Quantity) -> tuple[Sequence[TaggedWord], Sequence[TaggedWord]]:
    """Return what stands before and behind a number in its clause."""
    begin, end = clause_around(side.words, one.place, is_joint=True)
    return side.words[begin : one.place], side.words[one.last : min(end, one.last + _BEHIND)]


def _loses_name(side: SentenceFacts, words: Sequence[TaggedWord], other: SentenceFacts) -> bool:
    return any(
        is_name_in(word, side.language) and not is_dated(side, word) and not stands_in(word, side.language, other)
        for word in words
    )


def _nouns(side: SentenceFacts, words: Sequence[TaggedWord]) -> Sequence[TaggedWord]:
    cues = [at for at, word in enumerate(words) if word.entry("according") is not None]
    sourced = {place for at in cues for place in range(at, at + _SOURCE)}
    return [word for at, word in enumerate(words) if at not in sourced and _may_be_noun(side, word)]


def _may_be_noun(side: SentenceFacts, word: TaggedWord) -> bool:
    if not tells(word, side) or any(map(word.entry, _ANYTHING)) or is_name_in(word, side.language):
        return False
    if side.language in CAPITAL_NOUNS:
        return word.text[0].isupper()
    return not is_deed(word.text, side.language) or word.entry("sort") is not None


def _are_company_and_part(one: Sequence[TaggedWord], other: Sequence[TaggedWord]) -> bool:
    told = [any((entry := word.entry("body")) and entry.value == _COMPANY for word in words) for words in (one, other)]
    places = [any(word.entry("facility") is not None for word in words) for words in (one, other)]
    return (told[0] and places[1] and not places[0]) or (told[1] and places[0] and not places[1])
