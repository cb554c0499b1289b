"""On which day somebody did what is done once, and by which day something is to run again, whatever else is told.

"The attackers entered the network on 6 March" and "the intruders first entered the network on 4 March": the words right
before the day are the same verb and the same object, and those who did it are called alike, or are those who did it in
whatever word, as `culprit` of the lexicons lists them.
"""

from collections.abc import Sequence
from itertools import takewhile

from reader.comparing.differing.statements.governed_words import negates
from reader.comparing.differing.statements.sentence_facts import SentenceFacts
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.differing.statements.times.coming.deadlines import is_until
from reader.comparing.differing.statements.times.dates_told import ToldDate
from reader.comparing.profiling.normalization import TokenKind

_DEED = 2  # words of "entered network"
_CLAUSE = 10  # words before a day
_BEFORE_DAY = 2  # words of "not on"
_SMALL = ("article", "determiner", "indefinite", "passive", "befalls")
_FIRST = frozenset({"first", "initially"})


def is_denied_day(side: SentenceFacts, day: ToldDate) -> bool:
    """Tell whether a sentence tells that it was not on a day: on 14 February and not on 4 March."""
    if "negation" not in side.kinds:
        return False
    for at in range(day.place - 1, max(-1, day.place - 1 - _BEFORE_DAY), -1):
        word = side.words[at]
        if negates(side.words, at):
            return True
        if word.kind is TokenKind.MARK or word.is_content:
            return False
    return False


def tell_days_of_one_entry(left: SentenceFacts, one: ToldDate, right: SentenceFacts, other: ToldDate) -> bool:
    """Tell whether one deed, done by the same to the same, is told of two days of a month."""
    if left.language != right.language or not (one.day and one.month and other.day and other.month):
        return False
    first, second = _deed_before(left.words, one), _deed_before(right.words, other)
    if [word.stem for word in first[-_DEED:]] != [word.stem for word in second[-_DEED:]]:
        return False
    doers = _doer(first), _doer(second)
    if doers[0] is None or doers[1] is None:
        return False
    return doers[0].stem == doers[1].stem or all(word is not None and word.entry("culprit") for word in doers)


def _doer(told: Sequence[TaggedWord]) -> TaggedWord | None:
    """Return the last word before a deed that tells something: "will" is nobody."""
    return next((word for word in reversed(told[:-_DEED]) if word.is_content), None)


def are_to_come_back(left: SentenceFacts, one: ToldDate, right: SentenceFacts, other: ToldDate) -> bool:
    """Tell whether both tell by which day, the only one that they tell, the same is to be there again."""
    if left.language != right.language or "resumed" not in left.kinds & right.kinds:
        return False
    is_only = len(left.dates) == len(right.dates) == 1
    return is_only and is_until(left, one) and is_until(right, other) and not left.topics.isdisjoint(right.topics)


def _deed_before(words: Sequence[TaggedWord], day: ToldDate) -> Sequence[TaggedWord]:
    """List the words that tell something in the clause before a date, and in a row up to its preposition."""
    near = takewhile(
        lambda word: word.kind is not TokenKind.MARK, reversed(words[max(0, day.place - _CLAUSE) : day.place])
    )
    told = [word for word in near if not any(map(word.entry, _SMALL)) and word.text.lower() not in _FIRST]
    while told and told[0].entry("preposition") is not None:
        told.pop(0)
    told.reverse()
    begin = next((at + 1 for at in range(len(told) - 1, -1, -1) if told[at].entry("preposition") is not None), 0)
    return told[begin:]
