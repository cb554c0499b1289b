"""One whom something befell on one side, and several on the other: a man was arrested, two men were arrested.

Each side tells of nobody else whom it befell. A later report may know of more.
"""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from itertools import pairwise

from reader.comparing.differing.statements.agreement_in_words import agreement_in_words, correspond
from reader.comparing.differing.statements.people.harm.spared import FATES
from reader.comparing.differing.statements.people.harm.spared_differences import Befallen, are_elsewhere, read_befallen
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, agreement
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.differing.statements.times.dates_told import differ
from reader.comparing.profiling.normalization import TokenKind, fold
from reader.model.article import Span
from reader.model.difference import DifferenceKind, Verdict

_FATES = frozenset({"arrested", "dead"})  # of which a story tells all, as of those who are hurt in part
_SEVERAL = 2
_FEW = 20
_AGREEMENT, _IN_WORDS = 0.25, 0.4
_IN_FEW_WORDS = 0.25  # of two languages, where both name a place and a day: one accident there on that day
_PERSON = 2  # words of "one person"
_NO_PERSON = ("body", "indefinite")

Found = tuple[DifferenceKind, Verdict, Span, Span, float]


def compare_lone_people(left: SentenceFacts, right: SentenceFacts, later: timedelta | None) -> Iterator[Found]:
    """Yield the clash of one person with several whom the same befell; `later` as for quantities."""
    if left.kinds.isdisjoint(FATES) or right.kinds.isdisjoint(FATES):
        return
    befallen = [_read_all(side) for side in (left, right)]
    if not len(befallen[0]) == len(befallen[1]) == 1:
        return
    one, other = befallen[0][0], befallen[1][0]
    if one.fate != other.fate or not _are_one_and_several(*sorted((one, other), key=lambda each: each.value)):
        return
    if not _are_of_one_kind(left, one, right, other):
        return  # a guard may be one of five people
    is_alone = [_is_indefinite(side, each) for side, each in ((left, one), (right, other)) if each.value == 1]
    are_people = _counts_people(left, one) and _counts_people(right, other)  # one person died, two people died
    if not all(is_alone) or not (are_people or _agree(left, right)) or are_elsewhere(left, right):
        return
    is_more = later is not None and (not later or (other.value > one.value) == (later > timedelta()))
    verdict = Verdict.LATER_REPORT if is_more else Verdict.CLASH
    yield DifferenceKind.NUMBER, verdict, Span(one.start, one.end), Span(other.start, other.end), 0.7


def _read_all(side: SentenceFacts) -> list[Befallen]:
    """List those whom one of the fates befell, "one dead" of a headline among them."""
    found = [one for one in read_befallen(side) if one.fate in _FATES]
    return found + [one for at in range(len(side.words)) if (one := _called_by_fate(side.words, at)) is not None]


def _called_by_fate(words: Sequence[TaggedWord], at: int) -> Befallen | None:
    """Read one who is called by what befell him alone: one dead as, ein Toter bei, un muerto y, ένας νεκρός."""
    number, fates = words[at].entry("number"), words[at + 1 : at + 2]
    is_one = (number is not None and number.value == "1") or words[at].entry("indefinite") is not None
    fate = fates[0].entry("fate") if is_one and fates else None
    if fate is None or fate.value not in _FATES or len(fate.stems) > 1 or any(map(fates[0].entry, _NO_PERSON)):
        return None
    behind = words[at + 2 : at + 3]
    is_alone = all(not word.is_content or word.entry("preposition") is not None for word in behind)
    return Befallen(words[at].start, fates[0].end, fate.value, 1, "") if is_alone else None


def _are_one_and_several(one: Befallen, several: Befallen) -> bool:
    return one.value == 1 and _SEVERAL <= several.value <= _FEW


def _are_of_one_kind(left: SentenceFacts, one: Befallen, right: SentenceFacts, other: Befallen) -> bool:
    if not (one.whom and other.whom):
        return one.whom == other.whom
    if left.language == right.language and one.whom == other.whom:
        return True
    first, second = _word(left, one), _word(right, other)
    if first is None or second is None:
        return False
    sexes = first.entry("sex"), second.entry("sex")
    if sexes[0] is not None and sexes[1] is not None:
        return sexes[0].value == sexes[1].value
    return left.language != right.language and correspond(first, second, (left.language, right.language))


def _word(side: SentenceFacts, one: Befallen) -> TaggedWord | None:
    return next((word for word in side.words if word.stem == one.whom and one.start <= word.start < one.end), None)


def _is_indefinite(side: SentenceFacts, one: Befallen) -> bool:
    """Tell whether somebody is told of by no name and no number: a man."""
    return all(one.start != told.start for told in side.quantities)


def _counts_people(side: SentenceFacts, one: Befallen) -> bool:
    """Tell whether people are counted, be it one: as of any toll, their sentences need not be alike."""
    first = next((at for at, word in enumerate(side.words) if word.start >= one.start), len(side.words))
    return any(
        _counts(word) and behind.entry("people") is not None
        for word, behind in pairwise(side.words[first : first + _PERSON])
    )


def _counts(word: TaggedWord) -> bool:
    return word.kind is TokenKind.NUMBER or word.entry("number") is not None


def _agree(left: SentenceFacts, right: SentenceFacts) -> bool:
    if left.language == right.language:
        return agreement(left, right) >= _AGREEMENT
    common = agreement_in_words(left, right)
    return common >= _IN_WORDS or (common >= _IN_FEW_WORDS and _tell_one_day_and_place(left, right))


def _tell_one_day_and_place(left: SentenceFacts, right: SentenceFacts) -> bool:
    names = [{fold(word.text) for word in side.words if word.is_name} for side in (left, right)]
    is_one_day = any(differ(one, other) is False for one in left.dates for other in right.dates)
    return is_one_day and bool(names[0] & names[1])
