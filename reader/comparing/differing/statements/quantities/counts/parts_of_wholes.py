"""Which numbers of two sentences are parts of one whole, or one of them: six of the 21 wagons, seven wagons.

A part is no number of what it is a part of: 21 wagons are those of the train. That one part is told otherwise is
known by what is told of both: they left the rails. Else three may have burned of the six that left them.
"""

from collections.abc import Iterator, Sequence
from itertools import takewhile

from reader.comparing.crosslingual.lexicons import is_offered
from reader.comparing.differing.statements.agreement_in_words import agreement_in_words, are_alike
from reader.comparing.differing.statements.governed_words import negations
from reader.comparing.differing.statements.people.harm.fates import are_of_them
from reader.comparing.differing.statements.quantities.comparable_quantities import have_other_fates, is_count
from reader.comparing.differing.statements.quantities.counts.sorts_counted import (
    count_other_sorts,
    counted_words,
    read_sort,
)
from reader.comparing.differing.statements.quantities.figures.typed_quantities import ONE_THING, Quantity
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, agreement
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.profiling.normalization import TokenKind

_BEFELL = frozenset({"mishap", "deed"})
_PREDICATE = 6  # words behind what is counted that tell what it did
_ALIKE = 0.3  # of the words of two sentences that tell a second number alike: they are about one event

Pairs = Sequence[tuple[Quantity, Quantity]]


def pair_parts(
    left: SentenceFacts, lefts: Sequence[Quantity], right: SentenceFacts, rights: Sequence[Quantity]
) -> Pairs:
    """Return the numbers of two sentences that are both parts of one whole, or of which one is and the other may be."""
    wholes = wholes_of(left), wholes_of(right)
    if not (wholes[0] or wholes[1]) or (left.language != right.language and not is_offered(*_languages(left, right))):
        return ()
    pairs = [
        (one, other)
        for one in lefts
        for other in rights
        if is_count(one) and is_count(other) and _may_be_one_part(left, one, right, other, wholes)
    ]
    return pairs if len(pairs) == 1 else ()


def are_parts_of_one(one: Quantity, other: Quantity) -> bool:
    """Tell whether two numbers are told as parts of as many, and do not make them up."""
    return one.whole is not None and one.whole == other.whole != one.value + other.value


def _may_be_one_part(
    left: SentenceFacts,
    one: Quantity,
    right: SentenceFacts,
    other: Quantity,
    wholes: tuple[dict[int, Quantity], dict[int, Quantity]],
) -> bool:
    mine, theirs = wholes[0].get(one.place), wholes[1].get(other.place)
    if mine is None and theirs is None:
        return False
    if any(one is whole for whole in wholes[0].values()) or any(other is whole for whole in wholes[1].values()):
        return False
    if have_other_fates(one, other) or are_of_them(left.words, one.last) or are_of_them(right.words, other.last):
        return False
    counted, told = mine or one, theirs or other
    if mine is not None and theirs is not None and mine.value != theirs.value:
        return False
    if bool(negations(left.words)) != bool(negations(right.words)):
        return False  # six of the 21 did not leave the rails
    if (
        count_other_sorts(left, counted, right, told)
        or (mine is None and _counts(left, told))
        or (theirs is None and _counts(right, counted))
    ):
        return False  # 31 pupils and two teachers
    smallest = min(whole.value for whole in (mine, theirs) if whole is not None)
    is_known = _befell_alike(left, counted, right, told)
    is_one_whole = mine is not None and theirs is not None
    is_one_thing = _are_one_thing(left, counted, right, told) or (
        (is_one_whole or is_known) and _are_of_one_sort(left, counted, right, told)
    )
    if max(one.value, other.value) >= smallest or not is_one_thing:
        return False
    return is_known or _did_the_same(left, counted, right, told) or _tell_another_alike(left, one, right, other)


def _languages(left: SentenceFacts, right: SentenceFacts) -> tuple[str, str]:
    return left.language, right.language


def wholes_of(side: SentenceFacts) -> dict[int, Quantity]:
    """Return that of which a number is a part, by the place of the part."""
    found = {}
    for one in side.quantities:
        if one.whole is not None and is_count(one):
            behind = (each for each in side.quantities if each.place >= one.last and is_count(each))
            whole = next(behind, None)
            if whole is not None and whole.value == one.whole:
                found[one.place] = whole
    return found


def _counts(side: SentenceFacts, whole: Quantity) -> bool:
    return any(is_count(each) and each.value == whole.value for each in side.quantities)


def _are_one_thing(left: SentenceFacts, one: Quantity, right: SentenceFacts, other: Quantity) -> bool:
    if any(noun.startswith(ONE_THING) for noun in one.nouns & other.nouns):
        return True
    words = list(counted_words(left, one)), list(counted_words(right, other))
    return any(are_alike(a, b, _languages(left, right)) for a in words[0] for b in words[1])


def _are_of_one_sort(left: SentenceFacts, one: Quantity, right: SentenceFacts, other: Quantity) -> bool:
    sorts = read_sort(left, one), read_sort(right, other)
    return sorts[0] == sorts[1] != ""


def _did_the_same(left: SentenceFacts, one: Quantity, right: SentenceFacts, other: Quantity) -> bool:
    """Tell whether a word of what is told of those counted is told of both: they left the rails."""
    told = list(_predicate(left, one)), list(_predicate(right, other))
    return any(are_alike(a, b, _languages(left, right)) for a in told[0] for b in told[1])


def _befell_alike(left: SentenceFacts, one: Quantity, right: SentenceFacts, other: Quantity) -> bool:
    """Tell whether a word of what is told of those counted has one name in all languages: they burned, ardieron."""
    befell = [
        {
            entry.value
            for word in _clause(side, counted)
            for entry in word.entries
            if entry.kind in _BEFELL and entry.value
        }
        for side, counted in ((left, one), (right, other))
    ]
    return not befell[0].isdisjoint(befell[1])


def _predicate(side: SentenceFacts, counted: Quantity) -> Iterator[TaggedWord]:
    for word in _clause(side, counted):
        if word.is_content and not word.is_name:
            yield word


def _clause(side: SentenceFacts, counted: Quantity) -> Iterator[TaggedWord]:
    behind = side.words[counted.last + 1 : counted.last + 1 + _PREDICATE]
    return takewhile(lambda word: word.kind is TokenKind.WORD and word.entry("number") is None, behind)


def _tell_another_alike(left: SentenceFacts, one: Quantity, right: SentenceFacts, other: Quantity) -> bool:
    """Tell whether another number is the same on both sides, which share so much that they are about one event."""
    wholes = {one.whole, other.whole}
    others = {each.value for each in left.quantities if each is not one and is_count(each)} - wholes
    if not any(each.value in others for each in right.quantities if each is not other and is_count(each)):
        return False
    is_one_language = left.language == right.language
    return (agreement(left, right) if is_one_language else agreement_in_words(left, right)) >= _ALIKE
