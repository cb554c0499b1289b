"""Whether two figures are told of two things, by what stands beside them: adults and children, a day and so far.

1. Groups that are treated otherwise (`group` of the lexicons): adults pay 12 euros, children pay 5.
2. Whose somebody is: the company was fined, its director was fined.
3. A rate and a sum: 4 million a day, 30 million so far.
4. Before something and today: before the flood, today.
5. A part of a year and the year: in the first half of the year, in the full year.
"""

from collections.abc import Sequence
from itertools import pairwise

from reader.comparing.differing.statements.occurrences.told_deeds import clause_around
from reader.comparing.differing.statements.sentence_facts import SentenceFacts
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.profiling.normalization import TokenKind
from reader.model.article import Span
from reader.model.difference import DifferenceKind

FIGURES = frozenset({
    *(DifferenceKind.NUMBER, DifferenceKind.MONEY, DifferenceKind.PERCENT, DifferenceKind.MEASURE),
    DifferenceKind.DURATION,
})  # fmt: skip
_RATED = frozenset({DifferenceKind.NUMBER, DifferenceKind.MONEY, DifferenceKind.MEASURE})
_PERSON = ("post", "role", "human", "occupation", "orderer")
_OWNING = frozenset({"its", "their"})  # English has no table of these
_TIME, _YEAR, _TODAY = "time:", 31_000_000, "0"
_OPENING = 4  # words from "before" to what happened
_PART = 4  # words from "first" to "half"


def are_other_figures(
    left: SentenceFacts, one: Span | None, right: SentenceFacts, other: Span | None, kind: DifferenceKind
) -> bool:
    """Tell whether two figures that differ are told of two groups, people, rates, times or periods."""
    if one is None or other is None:
        return False
    sides = (left, one), (right, other)
    groups = _groups(left), _groups(right)
    if all(groups) and groups[0].isdisjoint(groups[1]):
        return True
    if any(_is_somebody_of_it(side, there) for side, there in ((left, right), (right, left))):
        return True
    if kind in _RATED and _has_rate(*sides[0]) != _has_rate(*sides[1]):
        return True
    if any(
        _is_before(*mine) and not _is_before(*theirs) and _is_today(theirs[0]) for mine, theirs in (sides, sides[::-1])
    ):
        return True
    return any(_tells_part_of_year(mine) and _tells_year_alone(yours) for mine, yours in ((left, right), (right, left)))


def _groups(side: SentenceFacts) -> frozenset[str]:
    return frozenset(entry.value for word in side.words if (entry := word.entry("group")) is not None)


def _is_somebody_of_it(side: SentenceFacts, other: SentenceFacts) -> bool:
    """Tell whether one side tells it of a person of something, whom the other has nowhere: its director."""
    if "body" not in other.kinds:
        return False
    own = [
        behind
        for before, behind in pairwise(side.words)
        if (before.entry("possessive") is not None or before.text.lower() in _OWNING)
        and any(map(behind.entry, _PERSON))
    ]
    told = {word.stem for word in other.words}
    has_person = any(any(map(word.entry, _PERSON)) and word.entry("body") is None for word in other.words)
    return bool(own) and not has_person and all(word.stem not in told for word in own)


def _has_rate(side: SentenceFacts, told: Span) -> bool:
    """Tell whether an amount is one of each day, week, month or year: 4 million a day."""
    words = side.words
    place = next((at for at, word in enumerate(words) if word.start >= told.start), 0)
    begin, end = clause_around(words, place, is_joint=True)
    return any(word.entry("rate") is not None for word in words[begin:end]) or any(
        words[at].entry("each") is not None
        and _is_time(words[at + 1])
        and not (at and words[at - 1].entry("preposition") is not None)  # in a year
        for at in range(begin, min(end, len(words) - 1))
    )


def _is_time(word: TaggedWord) -> bool:
    entry = word.entry("unit")
    return entry is not None and entry.value.startswith(_TIME)


def _is_before(side: SentenceFacts, told: Span) -> bool:
    """Tell whether the clause of a figure, or what opens its sentence, tells that it was before something happened."""
    place = next((at for at, word in enumerate(side.words) if word.start >= told.start), 0)
    begin, end = clause_around(side.words, place, is_joint=True)
    opening = range(clause_around(side.words, 0, is_joint=False)[1])
    return any(
        side.words[at].entry("before") is not None and _has_noun(side, side.words[at + 1 : at + 1 + _OPENING])
        for at in {*opening, *range(begin, end)}
    )


def _has_noun(side: SentenceFacts, words: Sequence[TaggedWord]) -> bool:
    days = {day.start for day in side.dates}
    return any(word.kind is TokenKind.WORD and word.is_content and word.start not in days for word in words)


def _is_today(side: SentenceFacts) -> bool:
    return any(
        ((entry := word.entry("day")) is not None and entry.value == _TODAY) or word.entry("nowadays") is not None
        for word in side.words
    )


def _tells_part_of_year(side: SentenceFacts) -> bool:
    """Tell whether a sentence tells of a half or a quarter by its rank: in the first half."""
    return any(
        word.entry("ordinal") is not None
        and any(each.entry("part_of_year") for each in side.words[at + 1 : at + _PART])
        for at, word in enumerate(side.words)
    )


def _tells_year_alone(side: SentenceFacts) -> bool:
    return "part_of_year" not in side.kinds and any(
        (entry := word.entry("unit")) is not None and entry.value.startswith(_TIME) and float(entry.value[5:]) > _YEAR
        for word in side.words
    )
