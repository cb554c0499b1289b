"""What a day is told of where a relative clause tells it: the meeting, which took place on Tuesday, ended early.

The noun before the clause is what its verb is told of, as in "the meeting took place on Wednesday"; what the main
clause tells is of another day.
"""

from typing import NamedTuple

from reader.comparing.differing.statements.occurrences.told_deeds import clause_around
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, read_once_at
from reader.comparing.differing.statements.slots.frames import tells
from reader.comparing.differing.statements.slots.meanings import are_same, is_past
from reader.comparing.differing.statements.slots.subjects import subject_before
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.differing.statements.times.dates_told import ToldDate

_LANGUAGES = frozenset({"en"})  # those of whose words the past is known
_SMALL = ("passive", "auxiliary", "preposition", "speech")


class _Dated(NamedTuple):
    """The verb of a clause that tells a day, the nouns of which it is told, and whether it is a relative one."""

    verb: TaggedWord
    heads: tuple[TaggedWord, ...]
    is_relative: bool


def tell_days_of_two_clauses(left: SentenceFacts, one: ToldDate, right: SentenceFacts, other: ToldDate) -> bool:
    """Tell whether two days are of two deeds, one of them told in a relative clause: who resigned on Monday, spoke."""
    mine, yours = _dated(left, one.place), _dated(right, other.place)
    if mine is None or yours is None or not (mine.is_relative or yours.is_relative):
        return False
    return not _are_one_verb(mine.verb, left, yours.verb, right)


def tell_days_of_one_head(left: SentenceFacts, one: ToldDate, right: SentenceFacts, other: ToldDate) -> bool:
    """Tell whether two days are of one deed of one thing, told in a relative clause on a side."""
    mine, yours = _dated(left, one.place), _dated(right, other.place)
    if mine is None or yours is None or not (mine.is_relative or yours.is_relative):
        return False
    is_of_one = any(are_same(a, left.language, b, right.language) for a in mine.heads for b in yours.heads)
    return is_of_one and _are_one_verb(mine.verb, left, yours.verb, right)


def _are_one_verb(mine: TaggedWord, left: SentenceFacts, yours: TaggedWord, right: SentenceFacts) -> bool:
    if mine.entry("occurs") is not None and yours.entry("occurs") is not None:
        return True  # took place, was held
    return are_same(mine, left.language, yours, right.language)


@read_once_at
def _dated(side: SentenceFacts, day: int) -> _Dated | None:
    if side.language not in _LANGUAGES:
        return None
    words = side.words
    begin, _ = clause_around(words, day, is_joint=True)
    places = [at for at in range(begin, day) if _may_be_verb(words[at])]
    if not places:
        return None
    at = places[-1]
    opener = next((place for place in range(at - 1, begin - 1, -1) if _is_relative(side, place)), None)
    if opener is None and at == begin and begin and words[begin - 1].text == ",":
        opener = begin  # the meeting, held on Tuesday
    if opener is None:
        return _Dated(words[at], tuple(subject_before(side, places[0])[-1:]), is_relative=False)
    before = [word for word in words[:opener] if tells(word, side)]
    return _Dated(words[at], tuple(before[-1:]), is_relative=True)


def _is_relative(side: SentenceFacts, at: int) -> bool:
    """Tell whether a word opens a relative clause: which, who, or "that" behind a noun."""
    word, before = side.words[at], side.words[max(0, at - 1) : at]
    entry = word.entry("subordinate")
    if entry is not None and entry.value == "relative":
        return True
    return word.entry("content_clause") is not None and any(
        tells(each, side) and not is_past(each.text.lower()) for each in before
    )


def _may_be_verb(word: TaggedWord) -> bool:
    return (is_past(word.text.lower()) or word.entry("occurs") is not None) and not any(map(word.entry, _SMALL))
