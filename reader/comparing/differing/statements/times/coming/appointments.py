"""The weekday of what is to come: union and company will meet again on Thursday, and are to meet on Friday.

`appointment` of the lexicons lists what is arranged for a day, in the forms that tell it of days to come, by one name
in all languages. It is one where either sentence names those who come together, or what they decide on, and no others;
so much else may be told in words that say no more than that it will be.

Days of the calendar are of two meetings where one was before, or where either sentence has another body that meets; of
one in two languages, where they share who meets and something besides.
"""

from collections.abc import Mapping

from reader.comparing.differing.statements.governed_words import negations
from reader.comparing.differing.statements.occurrences.told_deeds import VERB_LAST, clause_around
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, is_dated
from reader.comparing.differing.statements.slots.meanings import are_same, meanings
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.differing.statements.times.dates_told import ToldDate
from reader.comparing.differing.statements.times.occasions import tell_other_occasions

# Kinds of words that tell of an appointment no more than that it comes.
_ARRANGING = ("appointment", "coming", "resumed", "modal", "between", "mutual", "befalls", "preposition")
_OPENS_THAT = ("speech", "content_clause")
_FEWEST = 2  # words that two languages share
_NOUN = ("article", "indefinite", "determiner")


def tell_one_appointment(left: SentenceFacts, one: ToldDate, right: SentenceFacts, other: ToldDate) -> bool | None:
    """Tell whether two weekdays, the only days of two sentences of one language, are those of one thing to come.

    None where it is not arranged on both sides, nor told as past on one of them.
    """
    if _is_only_calendar_day(left, one) and _is_only_calendar_day(right, other):
        return _tell_one_meeting(left, right)
    if left.language != right.language or not (_is_only_day(left, one) and _is_only_day(right, other)):
        return None
    arranged = _arranged(left), _arranged(right)
    if _is_past(arranged[0], right) or _is_past(arranged[1], left):
        return False
    if not set(arranged[0].values()) & set(arranged[1].values()):
        return None
    parties = _parties(left), _parties(right)
    return (
        bool(negations(left.words)) == bool(negations(right.words))
        and not tell_other_occasions(left, right)
        and not any(map(_asks, (left, right)))
        and bool(parties[0] & parties[1])
        and (parties[0] <= parties[1] or parties[1] <= parties[0])
    )


def _tell_one_meeting(left: SentenceFacts, right: SentenceFacts) -> bool | None:
    """Tell whether two sentences of any two languages arrange one meeting; None where nothing tells."""
    arranged = _arranged(left), _arranged(right)
    if left.language == right.language and (_is_past(arranged[0], right) or _is_past(arranged[1], left)):
        return False
    if not set(arranged[0].values()) & set(arranged[1].values()):
        return None
    if _meets_alone(left, right) or _meets_alone(right, left) or any(map(_asks, (left, right))):
        return False
    if left.language == right.language or bool(negations(left.words)) != bool(negations(right.words)):
        return None
    shared = [word for word in _who_and_what(left) if _stands_in(word, left, right)]
    is_again = "resumed" in left.kinds ^ right.kinds or "again" in left.kinds ^ right.kinds
    return True if len(shared) >= _FEWEST and not is_again and not tell_other_occasions(left, right) else None


def _meets_alone(side: SentenceFacts, other: SentenceFacts) -> bool:
    """Tell whether who meets by one sentence, where that stands before its verb, is a word that the other lacks."""
    if side.language in VERB_LAST:
        return False
    at = next((at for at, word in enumerate(side.words) if word.entry("appointment") is not None), 0)
    begin, _ = clause_around(side.words, at, is_joint=False)
    openers = [place for place in range(begin, at) if any(map(side.words[place].entry, _OPENS_THAT))]
    before = side.words[max([begin, *(place + 1 for place in openers)]) : at]
    who = [word for word in before if word in _who_and_what(side) and meanings(word.text, side.language)]
    return bool(who) and not _stands_in(who[-1], side, other)


def _who_and_what(side: SentenceFacts) -> list[TaggedWord]:
    return [word for word in side.words if word.is_content and not _arranges(word) and not is_dated(side, word)]


def _stands_in(word: TaggedWord, side: SentenceFacts, other: SentenceFacts) -> bool:
    return any(are_same(word, side.language, each, other.language) for each in _who_and_what(other))


def _asks(side: SentenceFacts) -> bool:
    return side.text.rstrip().endswith("?")


def _is_past(arranged: Mapping[str, str], other: SentenceFacts) -> bool:
    """Tell if what one side arranges stands on the other in other forms alone, which are those of the past: met."""
    told = [word for word in other.words if word.stem in arranged]
    return bool(told) and all(word.entry("appointment") is None for word in told)


def _is_only_day(side: SentenceFacts, day: ToldDate) -> bool:
    days = [told for told in side.dates if told.minute is None]
    return day.weekday is not None and day.days is None and days == [day]


def _is_only_calendar_day(side: SentenceFacts, day: ToldDate) -> bool:
    days = [told for told in side.dates if told.minute is None]
    return day.month is not None and day.day is not None and days == [day]


def _arranged(side: SentenceFacts) -> dict[str, str]:
    """Return the stems of the verbs that tell of what is arranged, each with its name."""
    return {
        word.stem: entry.value
        for at, word in enumerate(side.words)
        if (entry := word.entry("appointment")) is not None
        and not (at and any(side.words[at - 1].entry(kind) is not None for kind in _NOUN))
    }


def _parties(side: SentenceFacts) -> frozenset[str]:
    """Return the stems of whoever and whatever an appointment is told of."""
    return frozenset(word.stem for word in side.words if word.stem in side.topics and not _arranges(word))


def _arranges(word: TaggedWord) -> bool:
    return any(word.entry(kind) is not None for kind in _ARRANGING)
