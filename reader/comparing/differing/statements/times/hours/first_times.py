"""At which hour the first of some did something: the first guests fell ill at 13.30 on one side, at 14.30 on the other.

Whoever else did it later, there is one first hour of it. The first of whom, and what they did, is told alike on both
sides: by the same words or, in two languages, by a dictionary or the one name of a deed.
"""

from collections.abc import Sequence

from reader.comparing.crosslingual.lexicons import is_offered
from reader.comparing.differing.statements.agreement_in_words import are_alike
from reader.comparing.differing.statements.governed_words import negates
from reader.comparing.differing.statements.occurrences.told_deeds import clause_around
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, is_dated
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.differing.statements.times.dates_told import ToldDate

_FIRST = "1"
_REACH = 2  # words from "first" to whom it tells of
_SMALL = ("speech", "ordinal", "day_half", "clock_word", "weekday", "month")

Words = Sequence[TaggedWord]


def tell_one_first(left: SentenceFacts, one: ToldDate, right: SentenceFacts, other: ToldDate) -> bool | None:
    """Tell if two hours are those at which the first of the same did the same; None if not of the first of them."""
    if not ("ordinal" in left.kinds & right.kinds and one.minute is not None and other.minute is not None):
        return None
    languages = left.language, right.language
    if languages[0] != languages[1] and not is_offered(*languages):
        return None
    told = _first_told(left, one), _first_told(right, other)
    if told[0] is None or told[1] is None:
        return None
    (who, deed), (whom, done) = told[0], told[1]
    if not are_alike(who, whom, languages):
        return None
    return bool(_deeds(deed) & _deeds(done)) or any(
        are_alike(word, there, languages) for word in deed for there in done
    )


def _first_told(side: SentenceFacts, hour: ToldDate) -> tuple[TaggedWord, Words] | None:
    """Return of whom a clause with an hour tells as the first ones, and what else tells something in it."""
    words = side.words
    begin, end = clause_around(words, hour.place, is_joint=False)
    ranked = [
        at for at in range(begin, end) if (rank := words[at].entry("ordinal")) is not None and rank.value == _FIRST
    ]
    if len(ranked) != 1 or any(negates(words, at) for at in range(begin, end)):
        return None
    near = range(ranked[0] + 1, min(end, ranked[0] + 1 + _REACH))
    who = next((words[at] for at in near if words[at].is_content), None)
    if who is None:
        return None
    return who, [word for word in words[begin:end] if word is not who and _tells(side, word)]


def _tells(side: SentenceFacts, word: TaggedWord) -> bool:
    return (
        not is_dated(side, word) and (word.is_content or bool(word.entry("deed"))) and not any(map(word.entry, _SMALL))
    )


def _deeds(words: Words) -> frozenset[str]:
    return frozenset(entry.value.partition(":")[0] for word in words if (entry := word.entry("deed")) is not None)
