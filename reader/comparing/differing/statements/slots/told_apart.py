"""Whether two facts that differ are told of two things, groups or times, as a second place of their clauses tells.

Where one place alone differs, two values clash; where who did it differs as well, both may be true: the first
ambulances came at 14.30, the first buses at 15.10. Sorts of a class are known in any language that has a dictionary.
"""

from collections.abc import Iterator, Mapping, Sequence

from reader.comparing.differing.statements.occurrences.told_deeds import clause_around
from reader.comparing.differing.statements.sentence_facts import SentenceFacts
from reader.comparing.differing.statements.slots.classes import Sort, are_exclusive, sorts_of
from reader.comparing.differing.statements.slots.meanings import glosses_of
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.profiling.normalization import TokenKind
from reader.model.article import Span
from reader.model.difference import DifferenceKind

# Classes of whoever does something, or whom it befalls.
_WHO = frozenset({"person", "kin", "vehicle", "animal"})
# Sorts of people who may be another sort too: a student on a trip is a tourist.
_FOR_A_TIME = frozenset({"tourist", "hiker", "cyclist", "jogger", "student", "driver"})
_OF_SORTS = frozenset({DifferenceKind.NUMBER, DifferenceKind.DURATION, DifferenceKind.DATE, DifferenceKind.QUANTITY})
_OF_A_TIME = frozenset({DifferenceKind.QUANTITY, DifferenceKind.DIRECTION})
# Parts of a day, by the stems of English words.
_PARTS = {
    "dawn": "morning", "daybreak": "morning", "sunris": "morning", "morn": "morning", "noon": "noon",
    "midday": "noon", "afternoon": "afternoon", "even": "evening", "dusk": "evening", "sunset": "evening",
    "night": "night", "midnight": "night",
}  # fmt: skip
_DAY = 1440
_BEHIND = 3  # words from "until" to what it stands before: until the afternoon
_STAFF = "staff-"
_MODAL = DifferenceKind.MODALITY


def are_told_apart(
    left: SentenceFacts, one: Span | None, right: SentenceFacts, other: Span | None, kind: DifferenceKind
) -> bool:
    """Tell whether what clashes is told of two things or times, by where it stands in its sentence."""
    if one is None or other is None:
        return False
    if kind is _MODAL:
        return ("besides" in left.kinds) != ("besides" in right.kinds)  # will appeal, may also appeal
    if kind in _OF_A_TIME and _are_of_other_parts(left, right):
        return True
    if kind is DifferenceKind.DIRECTION and _ends_alone(left, one, right, other):
        return True
    if kind not in _OF_SORTS:
        return False
    clauses = _clause(left, one), _clause(right, other)
    if kind is DifferenceKind.NUMBER and _dismisses(clauses[0]) != _dismisses(clauses[1]):
        return True  # a factory of 900 workers, of whom 250 were dismissed
    counted = left.words_in(one), right.words_in(other)
    sorts = _sorts(counted[0], left.language), _sorts(counted[1], right.language)
    if sorts[0].keys().isdisjoint(sorts[1]):
        sorts = _sorts(clauses[0], left.language), _sorts(clauses[1], right.language)
    return any(
        are_exclusive(mine, yours, group)
        for group, mine in sorts[0].items()
        if (yours := sorts[1].get(group)) is not None
    )


def _clause(side: SentenceFacts, told: Span) -> Sequence[TaggedWord]:
    at = next((place for place, word in enumerate(side.words) if word.start >= told.start), 0)
    begin, end = clause_around(side.words, at, is_joint=False)
    return side.words[begin:end]


def _sorts(clause: Sequence[TaggedWord], language: str) -> Mapping[str, frozenset[Sort]]:
    """Return of each class of whoever does something the sorts that a clause tells of."""
    found: dict[str, frozenset[Sort]] = {}
    for word in clause:
        if word.kind is TokenKind.WORD and word.is_content:
            for sort in sorts_of(word, language):
                if sort.group in _WHO and sort.path not in _FOR_A_TIME:
                    found[sort.group] = found.get(sort.group, frozenset()) | {sort}
    return found


def _dismisses(clause: Sequence[TaggedWord]) -> bool:
    return any(entry.value == _STAFF for word in clause for entry in word.entries if entry.kind == "opposite")


def _are_of_other_parts(left: SentenceFacts, right: SentenceFacts) -> bool:
    """Tell whether both sides tell a part of the day, and none that both tell: before dawn, by noon."""
    parts = [frozenset(_parts(side.words, side.language)) for side in (left, right)]
    return all(parts) and parts[0].isdisjoint(parts[1])


def _parts(words: Sequence[TaggedWord], language: str) -> Iterator[str]:
    for word in words:
        if (clock := word.entry("clock")) is not None and clock.value.isdecimal():
            yield "noon" if int(clock.value) % _DAY else "night"
        elif word.is_content:
            yield from (_PARTS[gloss] for gloss in glosses_of(word.text, language) if gloss in _PARTS)


def _ends_alone(left: SentenceFacts, one: Span, right: SentenceFacts, other: Span) -> bool:
    """Tell if one side alone tells until when something was in one of two states: was open until noon, is closed."""
    if _tells_until(left) == _tells_until(right):
        return False
    return all(
        any(word.entry("opposite") is not None for word in side.words_in(told))
        for side, told in ((left, one), (right, other))
    )


def _tells_until(side: SentenceFacts) -> bool:
    """Tell whether "until" stands before a part of the day, a date or a number; "do" is "to" as well in Polish."""
    if "until" not in side.kinds:
        return False
    dated = {day.place for day in side.dates}
    return any(
        place in dated
        or side.words[place].kind is TokenKind.NUMBER
        or any(_parts(side.words[place : place + 1], side.language))
        for at, word in enumerate(side.words)
        if word.entry("until") is not None
        for place in range(at + 1, min(at + _BEHIND, len(side.words)))
    )
