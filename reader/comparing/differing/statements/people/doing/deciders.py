"""Who closed or cancelled it: the owner on one side, the inspectors on the other, in one language or two.

One alone decides it, by an office or a body that has one name in all languages, told before the verb or behind "by".
What is closed is all that either clause tells of besides, and stands on the other side too.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from reader.comparing.crosslingual.lexicons import is_offered
from reader.comparing.differing.statements.agreement_in_words import are_alike
from reader.comparing.differing.statements.certainty.possibilities.intentions import is_intended
from reader.comparing.differing.statements.governed_words import negations
from reader.comparing.differing.statements.occurrences.told_deeds import ToldDeed, clause_around, read_deeds
from reader.comparing.differing.statements.people.doing.orderers import are_other_offices, offices_of
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, is_dated, name_others, tell_other_days
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.model.article import Span
from reader.model.difference import DifferenceKind, Verdict

_DECIDED = frozenset({"close", "cancel"})
# Whoever of them closed a road or a case, another one may have too.
_TOGETHER = frozenset({"police", "fire", "army", "coastguard", "court", "prosecution", "government"})
_AFTERBY = 3  # words of "by the city's inspectors"
_BEFORE = 2  # words before a doer among which no preposition stands: for the inspectors
_ELSE = ("agent", "with_participle", "speech")  # with one of these another one decides, or nobody is told to
_SMALL = ("speech", "weekday", "month", "daytime", "deed", "befalls", "passive", "resumed")

Found = tuple[DifferenceKind, Verdict, Span, Span, float]
Words = Sequence[TaggedWord]


class _Decision(NamedTuple):
    """What was decided, by its name, by whom, and the words of what that is done to."""

    name: str
    doer: TaggedWord
    done_to: Words


def compare_deciders(left: SentenceFacts, right: SentenceFacts) -> Iterator[Found]:
    """Yield the clash of who closed or cancelled one thing."""
    if "deed" not in left.kinds & right.kinds or tell_other_days(left, right):
        return
    languages = left.language, right.language
    if not is_offered(*languages) if languages[0] != languages[1] else name_others(left, right):
        return
    one, other = _decision(left), _decision(right)
    if one is None or other is None or one.name != other.name:
        return
    is_one_thing = _stand_in(one.done_to, other.done_to, languages) or _stand_in(
        other.done_to, one.done_to, languages[::-1]
    )
    offices = offices_of(left.words), offices_of(right.words)
    if is_one_thing and are_other_offices(*offices) and not offices[0] | offices[1] <= _TOGETHER:
        first, second = one.doer, other.doer
        spans = Span(first.start, first.end), Span(second.start, second.end)
        yield DifferenceKind.NAME, Verdict.CLASH, *spans, 0.7


def _decision(side: SentenceFacts) -> _Decision | None:
    """Read the only decision that a sentence tells was taken, and by whom."""
    decided = [deed for deed in read_deeds(side) if deed.name in _DECIDED]
    if len(decided) != 1 or decided[0].form or negations(side.words) or "modal" in side.kinds:
        return None
    deed = decided[0]
    begin, end = clause_around(side.words, deed.first, is_joint=False)
    if is_intended(side, deed.first) or any(
        word.entry("infinitive") for word in side.words[deed.first - 1 : deed.first]
    ):
        return None
    doer = _doer(side.words, deed, begin, end)
    if doer is None:
        return None
    done_to = [word for word in side.words[begin:end] if word is not doer and _tells(side, word)]
    return _Decision(deed.name, doer, done_to) if done_to else None


def _doer(words: Words, deed: ToldDeed, begin: int, end: int) -> TaggedWord | None:
    """Return who decided it: the only office of the clause, behind "by" or before the verb."""
    offices = [at for at in range(begin, end) if offices_of(words[at : at + 1])]
    if len(offices) != 1:
        return None
    at = offices[0]
    before = words[max(begin, at - _AFTERBY) : at]
    if any(word.entry("agent") is not None for word in before):
        return words[at]
    is_subject = at < deed.first and not any(
        word.entry("preposition") or word.entry("genitive") for word in before[-_BEFORE:]
    )
    is_else = any(any(map(word.entry, _ELSE)) for word in words[begin:end])
    return words[at] if is_subject and not is_else else None


def _tells(side: SentenceFacts, word: TaggedWord) -> bool:
    return word.is_content and not is_dated(side, word) and not any(map(word.entry, _SMALL))


def _stand_in(some: Words, others: Words, languages: tuple[str, str]) -> bool:
    return all(any(are_alike(word, there, languages) for there in others) for word in some)
