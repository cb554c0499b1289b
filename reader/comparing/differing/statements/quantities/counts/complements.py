"""Two numbers that are one fact told otherwise: a part and the rest, all of them and those who were named before."""

from itertools import pairwise

from reader.comparing.differing.statements.agreement_in_words import agreement_in_words, correspond
from reader.comparing.differing.statements.governed_words import negations
from reader.comparing.differing.statements.occurrences.told_deeds import STATES_OF_DEEDS
from reader.comparing.differing.statements.people.harm.fates import are_of_them
from reader.comparing.differing.statements.quantities.comparable_quantities import befell_the_same, have_other_fates
from reader.comparing.differing.statements.quantities.counts.counted_others import add_others
from reader.comparing.differing.statements.quantities.counts.one_thing import count_one_thing
from reader.comparing.differing.statements.quantities.counts.sorts_counted import read_sort
from reader.comparing.differing.statements.quantities.figures.typed_quantities import Quantity
from reader.comparing.differing.statements.quantities.figures.votes_cast import AGAINST, FOR
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, agreement
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.profiling.frequencies import zipf_tenths
from reader.comparing.profiling.normalization import TokenKind
from reader.model.difference import DifferenceKind

_OTHER_END = {"+": "-", "-": "+"}
_WHOLE = 100.0
_NAMED_BEFORE = 2  # words of "Kerr and"
_OF_ANY = frozenset({"trend"})  # axes of what is told of any share: it rose to 45%
_CAST = {FOR: "cast+", AGAINST: "cast-"}
_ONE_WHOLE = 0.2  # agreement below which two shares that make a whole are of two of them
_COMMON = 60  # Zipf frequency, in tenths, from which on a word is in every story
_ONE_SHARE = 0.5  # below, who says what of whom may be the other part of a whole


def complete_each_other(left: SentenceFacts, one: Quantity, right: SentenceFacts, other: Quantity) -> bool:
    """Tell whether two numbers that differ are one fact, told by its parts."""
    return (
        (may_make_a_whole(one, other) and _are_two_parts(left, right) and _agree(left, right) >= _ONE_WHOLE)
        or _add_up(left, one, right, other)
        or (
            are_two_parts_of_one(left, one, right, other)
            and (_tell_two_ends(left, right) or not _is_called_by_fate(left, one.whole))
        )
        or _adds_one(left, one, other)
        or _adds_one(right, other, one)
        or add_others(left, one, right, other)
    )


def are_two_parts_of_one(left: SentenceFacts, one: Quantity, right: SentenceFacts, other: Quantity) -> bool:
    """Tell whether two numbers make up one whole that both sides tell, and are told of its two parts."""
    return _are_parts(one, other) and not _tell_one_thing(left, one, right, other)


def is_complement(one: Quantity, other: Quantity) -> bool:
    """Tell whether two shares make a whole: 30% lost, 70% kept; three of the seven found, four of the seven missing."""
    return _are_parts(one, other) or may_make_a_whole(one, other)


def _are_parts(one: Quantity, other: Quantity) -> bool:
    return one.whole is not None and one.whole == other.whole == one.value + other.value


def _tell_one_thing(left: SentenceFacts, one: Quantity, right: SentenceFacts, other: Quantity) -> bool:
    """Tell whether the same is told of two numbers by a word beside them: 12 of 20 cameras worked, eight of 20 did."""
    if _tell_two_ends(left, right):
        return False
    told = _beside(left, one), _beside(right, other)
    ends = _ends(left), _ends(right)
    if left.language == right.language:
        is_one = not {word.stem for word in told[0]}.isdisjoint(word.stem for word in told[1])
    else:
        is_one = any(correspond(mine, yours, (left.language, right.language)) for mine in told[0] for yours in told[1])
    return is_one or bool(ends[0] & ends[1])


def _tell_two_ends(left: SentenceFacts, right: SentenceFacts) -> bool:
    """Tell whether one side denies what the other tells, or tells the opposite: three were found, four are missing.

    Of those who are called by what befell them both parts may be told, and neither tells the other: 28 of the 34
    injured were taken to hospital, six were treated on the spot.
    """
    ends = _ends(left), _ends(right)
    is_denied = bool(negations(left.words)) != bool(negations(right.words))
    return is_denied or any(end[:-1] + _OTHER_END[end[-1]] in ends[1] for end in ends[0])


def _is_called_by_fate(side: SentenceFacts, whole: float | None) -> bool:
    return any(each.value == whole and each.fate for each in side.quantities)


def _ends(side: SentenceFacts) -> frozenset[str]:
    """Return in which states of two something is, as words tell it: running+, access-."""
    entries = [entry for word in side.words for entry in word.entries]
    told = {entry.value for entry in entries if entry.kind in {"opposite", "condition"}}
    return frozenset(told.union(STATES_OF_DEEDS[one.value] for one in entries if one.value in STATES_OF_DEEDS))


def _beside(side: SentenceFacts, one: Quantity) -> list[TaggedWord]:
    """Return the words that tell something of a number, without what it counts."""
    common, counted = zipf_tenths(side.language), {told.counted for told in side.quantities} | {one.counted, one.whom}
    return [
        word
        for word in side.words
        if word.kind is TokenKind.WORD
        and not (word.is_name or word.entry("number"))
        and word.stem not in counted
        and common.get(word.stem, 0) < _COMMON
    ]


def may_make_a_whole(one: Quantity, other: Quantity) -> bool:
    """Tell whether two shares make a whole, which they do of one thing alone: 45% turned out, 55% did not."""
    return one.kind is DifferenceKind.PERCENT is other.kind and abs(one.value + other.value - _WHOLE) <= 1


def _add_up(left: SentenceFacts, one: Quantity, right: SentenceFacts, other: Quantity) -> bool:
    """Tell if a count that both sides tell makes one of these two of the other: of 40, 12 were freed, 28 were not."""
    if one.kind is not DifferenceKind.NUMBER:
        return False
    apart = abs(one.value - other.value)  # three killed are not three of whom it is not known whether they live
    side, part, whole = (left, one, other) if one.value < other.value else (right, other, one)
    return any(
        each.value == told.value == apart
        and not have_other_fates(each, told)
        and _adds_to(side, each if side is left else told, part, whole)
        and (
            not count_one_thing(left, one, right, other)
            or count_one_thing(side, each if side is left else told, side, part)
        )
        for each in left.quantities
        for told in right.quantities
    )


def _adds_to(side: SentenceFacts, more: Quantity, part: Quantity, whole: Quantity) -> bool:
    """Tell if a count stands beside a part of whom another side counts, and is not in it: no two of the 17 make 19.

    Whom the same befell on both sides are counted on both, but for others who are called by a name of their own.
    """
    if more.is_some or are_of_them(side.words, more.last):
        return False
    sorts = read_sort(side, more), read_sort(side, part)
    if all(sorts) and sorts[0] != sorts[1]:
        return False  # two trams are none of the 19
    return not befell_the_same(part, whole) or (bool(more.whom and sorts[0]) and more.fate in ("", part.fate))


def _adds_one(side: SentenceFacts, one: Quantity, other: Quantity) -> bool:
    """Tell if a count leaves out one who is named before it or told of behind it, and so is one less than another."""
    is_one_less = one.value + 1 == other.value and one.kind is DifferenceKind.NUMBER
    return is_one_less and (_adds_the_named(side, one) or _adds_the_last(side, one, other))


def _adds_the_last(side: SentenceFacts, one: Quantity, other: Quantity) -> bool:
    """Tell whether the last one is told of by its rank: two on Wednesday, a third on Thursday."""
    return any(
        (rank := word.entry("ordinal")) is not None
        and rank.value == str(int(other.value))
        and before.entry("indefinite")
        for before, word in pairwise(side.words[one.last :])
    )


def _adds_the_named(side: SentenceFacts, one: Quantity) -> bool:
    """Tell whether somebody is named before a count: "Kerr and three colleagues" are four."""
    if one.place < _NAMED_BEFORE:
        return False
    joint, name = side.words[one.place - 1], side.words[one.place - 2]
    if joint.text == ",":  # "Off Ostrel, three sailors" are three
        behind_preposition = one.place > _NAMED_BEFORE and side.words[one.place - _NAMED_BEFORE - 1].entry(
            "preposition"
        )
        return name.is_name and not behind_preposition
    return joint.joins and name.is_name


def tell_other_parts(left: SentenceFacts, right: SentenceFacts) -> bool:
    """Tell whether two shares that make a whole may be of two parts of it, or of two things, as far as words tell."""
    return _are_two_parts(left, right) or _agree(left, right) < _ONE_SHARE


def _are_two_parts(left: SentenceFacts, right: SentenceFacts) -> bool:
    """Tell whether words tell two parts of a whole: lost and kept, for and against, men and women, or one not."""
    if bool(negations(left.words)) != bool(negations(right.words)):
        return True
    return any(part[:-1] not in _OF_ANY for part in _parts(left) ^ _parts(right))


def _agree(left: SentenceFacts, right: SentenceFacts) -> float:
    return agreement(left, right) if left.language == right.language else agreement_in_words(left, right)


def _parts(side: SentenceFacts) -> frozenset[str]:
    """Return what tells of which part of a whole a share is: the end of an axis, by its name."""
    told = {entry.value for word in side.words for entry in word.entries if entry.kind == "opposite"}
    told.update(
        _CAST[entry.value] for word in side.words if (entry := word.entry("cast")) is not None and entry.value in _CAST
    )
    return frozenset(told.union([half.value for word in side.words if (half := word.entry("half")) is not None]))
